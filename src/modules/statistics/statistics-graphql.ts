import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { Costly, declared, Given, Relation, Rows } from '../../api/declare.ts';
import { RupiahScalar } from '../../api/scalars.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { ClassificationCountType, KarangTarunaType } from '../karang-taruna/karang-taruna-graphql.ts';
import { MOST_BELOW, MOST_VILLAGES, type RegionLevel } from '../region/region.ts';
import { RegionLevelEnum, RegionType } from '../region/region-graphql.ts';
import { EquityType } from './equity-graphql.ts';

@ObjectType('RegionStatistics', { description: 'What one region comes to (statistik wilayah).' })
export class RegionStatisticsType {
  @Field(() => RegionType, { description: 'The region (wilayah).' })
  @Relation('regionCode')
  region!: RegionType;

  @Field(() => Int, { description: 'Verified groups (Karang Taruna terverifikasi).' })
  @Given()
  karangTarunas!: number;

  @Field(() => Int, { description: 'All its villages (desa dan kelurahan).' })
  @Given()
  villages!: number;

  @Field(() => Int, { description: 'Villages without a verified group (desa dan kelurahan belum terbentuk).' })
  @Given()
  villagesWithoutGroup!: number;

  @Field(() => Int, { description: 'Verified groups of villages that never received anything, whatever the year (belum pernah didanai).' })
  @Given()
  neverFunded!: number;

  @Field(() => Int, { description: 'Proposals from verified to closed (proposal).' })
  @Given()
  proposals!: number;

  @Field(() => RupiahScalar, { description: 'What they ask of CSR (dimintakan ke CSR).' })
  @Given()
  requested!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What their matches count (dijanjikan).' })
  @Given()
  committed!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What was delivered to them and is not void (disalurkan).' })
  @Given()
  disbursed!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What their groups confirmed to have received (diterima).' })
  @Given()
  received!: Rupiah;

  @Field(() => Int, {
    nullable: true,
    description: 'Households of deciles 1 to 4 in its villages with figures, of at least 5 each; null where there are none (rumah tangga miskin).',
  })
  @Given()
  poorHouseholds!: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What the groups of those villages received, for each of those households; null without figures (diterima per rumah tangga miskin).',
  })
  @Given()
  receivedPerPoorHousehold!: Rupiah | null;
}

@ObjectType('VillageStatistics', { description: 'What one village comes to (statistik desa atau kelurahan).' })
export class VillageStatisticsType {
  @Field(() => RegionType, { description: 'The village (desa atau kelurahan).' })
  @Relation('regionCode')
  region!: RegionType;

  @Field(() => KarangTarunaType, { nullable: true, description: 'Its verified board; null where there is none (belum terbentuk).' })
  @Given()
  karangTaruna!: KarangTarunaType | null;

  @Field(() => RupiahScalar, { description: 'What its proposals received (diterima).' })
  @Given()
  received!: Rupiah;
}

@ObjectType('Statistics', {
  description:
    'What a region comes to (statistik): verified groups, and proposals from verified to closed, by the year in which they start. A proposal counts once, where the region of its group lies.',
})
export class StatisticsType {
  @Field(() => Int, { description: 'Verified groups (Karang Taruna terverifikasi).' })
  @Given()
  karangTarunas!: number;

  @Field(() => Int, { description: 'All villages there (desa dan kelurahan).' })
  @Given()
  villages!: number;

  @Field(() => Int, { description: 'Villages without a verified group (desa dan kelurahan belum terbentuk).' })
  @Given()
  villagesWithoutGroup!: number;

  @Field(() => Int, { description: 'Verified groups of villages that never received anything, whatever the year (belum pernah didanai).' })
  @Given()
  neverFunded!: number;

  @Field(() => [ClassificationCountType], { description: 'Verified groups by classification, those never assessed last (menurut klasifikasi).' })
  @Given()
  byClassification!: ClassificationCountType[];

  @Field(() => Int, { description: 'Programmes that fund there and take proposals today; of that fiscal year when one is given (program terbuka).' })
  @Given()
  openPrograms!: number;

  @Field(() => Int, { description: 'Verified proposals that still need money (proposal yang mencari dana).' })
  @Given()
  proposalsSeekingFunds!: number;

  @Field(() => RupiahScalar, { description: 'What the proposals ask of CSR (dimintakan ke CSR).' })
  @Given()
  requested!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What their matches count (dijanjikan).' })
  @Given()
  committed!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What was delivered to them and is not void (disalurkan).' })
  @Given()
  disbursed!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What their groups confirmed to have received (diterima).' })
  @Given()
  received!: Rupiah;

  @Field(() => Int, { description: 'People reached, by the accepted reports (penerima manfaat).' })
  @Given()
  beneficiariesReached!: number;

  @Field(() => [RegionStatisticsType], { description: 'One row per region one level below `within`, by code (menurut wilayah).' })
  @Given()
  @Rows(MOST_BELOW)
  byRegion!: RegionStatisticsType[];

  @Field(() => [VillageStatisticsType], {
    description: 'One row per village, by code, where `within` is a kabupaten, a kota or what lies in one; none otherwise (menurut desa).',
  })
  @Given()
  @Rows(MOST_VILLAGES)
  byVillage!: VillageStatisticsType[];

  @Field(() => EquityType, { description: 'How evenly what was received is spread over places (pemerataan).' })
  @Given()
  @Costly()
  equity(
    @Arg('by', () => RegionLevelEnum, {
      nullable: true,
      description:
        'By which places: one level below `within` to the finest, which it is when absent: kabupaten of Indonesia, kecamatan of a province, else villages (tingkat).',
    })
    _by: RegionLevel | null,
  ): EquityType {
    return declared();
  }
}

import { Field, Int, ObjectType } from 'type-graphql';
import { Given, Relation } from '../../api/declare.ts';
import { RupiahScalar } from '../../api/scalars.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import type { Classification } from '../karang-taruna/karang-taruna.ts';
import { ClassificationEnum } from '../karang-taruna/karang-taruna-graphql.ts';
import { RegionType } from '../region/region-graphql.ts';

@ObjectType('ClassificationCount', {
  description: 'How many groups are of one classification (jumlah per klasifikasi). `classification` null counts the groups that were never assessed.',
})
export class ClassificationCountType {
  @Field(() => ClassificationEnum, { nullable: true, description: 'Null counts the groups that were never assessed (klasifikasi).' })
  @Given()
  classification!: Classification | null;

  @Field(() => Int, { description: 'How many verified groups (jumlah).' })
  @Given()
  count!: number;
}

@ObjectType('RegionStatistics', { description: 'What one region comes to (statistik wilayah).' })
export class RegionStatisticsType {
  @Field(() => RegionType, { description: 'The region (wilayah).' })
  @Relation('regionCode')
  region!: RegionType;

  @Field(() => Int, { description: 'Verified groups (Karang Taruna terverifikasi).' })
  @Given()
  karangTarunas!: number;

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
}

@ObjectType('Statistics', {
  description:
    'What a region comes to (statistik): verified groups, and proposals from verified to closed, by the year in which they start. A proposal counts once, where the region of its group lies.',
})
export class StatisticsType {
  @Field(() => Int, { description: 'Verified groups (Karang Taruna terverifikasi).' })
  @Given()
  karangTarunas!: number;

  @Field(() => Int, { description: 'Villages without a verified group (desa dan kelurahan belum terbentuk).' })
  @Given()
  villagesWithoutGroup!: number;

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

  @Field(() => Int, { description: 'People reached, by the accepted reports (penerima manfaat).' })
  @Given()
  beneficiariesReached!: number;

  @Field(() => [RegionStatisticsType], { description: 'One row per region one level below `within`, by code (menurut wilayah).' })
  @Given()
  byRegion!: RegionStatisticsType[];
}

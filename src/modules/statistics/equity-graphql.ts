import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Given, Relation, Rows } from '../../api/declare.ts';
import { RupiahScalar } from '../../api/scalars.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { MOST_VILLAGES, type RegionLevel } from '../region/region.ts';
import { RegionLevelEnum, RegionType } from '../region/region-graphql.ts';
import { MOST_POINTS } from './equity.ts';

@ObjectType('LorenzPoint', { description: 'A point of a Lorenz curve, in shares of the whole from 0 to 1 (titik kurva Lorenz).' })
export class LorenzPointType {
  @Field(() => Float, { description: 'The share of those who received least (bagian penduduk).' })
  @Given()
  population!: number;

  @Field(() => Float, { description: 'The share of the money that came to them (bagian dana).' })
  @Given()
  money!: number;
}

@ObjectType('PlaceShare', { description: 'What came to the population of one place (bagian wilayah).' })
export class PlaceShareType {
  @Field(() => RegionType, { description: 'The place (wilayah).' })
  @Relation('regionCode')
  region!: RegionType;

  @Field(() => Int, { description: 'Groups, or poor households (jumlah kelompok atau rumah tangga miskin).' })
  @Given()
  population!: number;

  @Field(() => RupiahScalar, { description: 'What they received together (diterima).' })
  @Given()
  received!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What came to each, to the nearest rupiah (diterima masing-masing).' })
  @Given()
  each!: Rupiah;
}

@ObjectType('Spread', {
  description: 'How evenly what was received is spread over a population; within one place it counts as shared out evenly (sebaran).',
})
export class SpreadType {
  @Field(() => Int, { description: 'Groups, or poor households, of the places that are counted (jumlah kelompok atau rumah tangga miskin).' })
  @Given()
  population!: number;

  @Field(() => RupiahScalar, { description: 'What those received together (diterima).' })
  @Given()
  received!: Rupiah;

  @Field(() => RupiahScalar, { nullable: true, description: 'What came to each on average; null where there is nobody (rata-rata).' })
  @Given()
  each!: Rupiah | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'From 0, the same for each, to 1, all for one: one less twice the area below the curve, 4 decimals; null without anybody or money (koefisien Gini).',
  })
  @Given()
  gini!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of the money that came to the half that received least, 4 decimals; null as above (bagian separuh terbawah).',
  })
  @Given()
  lowerHalf!: number | null;

  @Field(() => [LorenzPointType], {
    description: 'The Lorenz curve from nobody to everybody, by 101 of its corners at most; empty without anybody or money (kurva Lorenz).',
  })
  @Given()
  @Rows(MOST_POINTS)
  lorenz!: LorenzPointType[];

  @Field(() => [PlaceShareType], { description: 'The places that are counted, by code (menurut wilayah).' })
  @Given()
  @Rows(MOST_VILLAGES)
  places!: PlaceShareType[];

  @Field(() => Int, { description: 'Places that are not counted: without a group, or without figures (wilayah tanpa data).' })
  @Given()
  leftOut!: number;
}

@ObjectType('Equity', { description: 'How evenly what was received is spread over the places of one level (pemerataan).' })
export class EquityType {
  @Field(() => RegionLevelEnum, { description: 'The level of the places (tingkat wilayah).' })
  @Given()
  level!: RegionLevel;

  @Field(() => SpreadType, {
    description: 'Over the verified groups that lie in the places; groups of a higher level, and theirs, count nowhere (per kelompok).',
  })
  @Given()
  perGroup!: SpreadType;

  @Field(() => SpreadType, {
    description:
      'Over the households of deciles 1 to 4 in the newest figures of each village; villages without figures, or with fewer than 5, count nowhere, nor does what their groups received (per rumah tangga miskin).',
  })
  @Given()
  perPoorHousehold!: SpreadType;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { Given, Rows } from '../../api/declare.ts';
import { MOST_BELOW } from '../region/region.ts';
import { RegionCountType } from '../region/region-graphql.ts';
import type { VerificationStatus } from './karang-taruna.ts';
import { ClassificationCountType, VerificationStatusEnum } from './karang-taruna-graphql.ts';

@ObjectType('VerificationStatusCount', { description: 'How many there are in one state of the check (jumlah per status).' })
export class VerificationStatusCountType {
  @Field(() => VerificationStatusEnum, { description: 'The state (status).' })
  @Given()
  status!: VerificationStatus;

  @Field(() => Int, { description: 'How many (jumlah).' })
  @Given()
  count!: number;
}

@ObjectType('KarangTarunaFacets', {
  description:
    'How many groups each choice of a filter would give, of those that the viewer may see (angka saringan). Each list keeps every condition of the filter but the one of its own name; `regions` leaves out `withinAny`.',
})
export class KarangTarunaFacetsType {
  @Field(() => Int, { description: 'How many the whole filter gives (jumlah).' })
  @Given()
  total!: number;

  @Field(() => [ClassificationCountType], { description: 'By classification, zeros included, those never assessed last (menurut klasifikasi).' })
  @Given()
  classifications!: ClassificationCountType[];

  @Field(() => [VerificationStatusCountType], { description: 'By state, zeros included (menurut status).' })
  @Given()
  statuses!: VerificationStatusCountType[];

  @Field(() => [RegionCountType], {
    description: 'By the region one level below `within` in which they lie, provinces without it; most first, zeros left out (menurut wilayah).',
  })
  @Given()
  @Rows(MOST_BELOW)
  regions!: RegionCountType[];
}

import { Field, Int, ObjectType } from 'type-graphql';
import { Given, Rows } from '../../api/declare.ts';
import { MOST_BELOW } from '../region/region.ts';
import { RegionCountType } from '../region/region-graphql.ts';
import type { FocusArea } from './program.ts';
import { FocusAreaEnum } from './program-graphql.ts';

@ObjectType('FocusAreaCount', { description: 'How many there are of one focus area (jumlah per bidang).' })
export class FocusAreaCountType {
  @Field(() => FocusAreaEnum, { description: 'The focus area (bidang).' })
  @Given()
  focusArea!: FocusArea;

  @Field(() => Int, { description: 'How many (jumlah).' })
  @Given()
  count!: number;
}

@ObjectType('ProgramFacets', {
  description:
    'How many programmes each choice of a filter would give, of those that the viewer may see (angka saringan). Each list keeps every condition of the filter but the one of its own name; `regions` leaves out `withinAny`.',
})
export class ProgramFacetsType {
  @Field(() => Int, { description: 'How many the whole filter gives (jumlah).' })
  @Given()
  total!: number;

  @Field(() => [FocusAreaCountType], { description: 'By focus area, zeros included; a programme of several counts in each (menurut bidang).' })
  @Given()
  focusAreas!: FocusAreaCountType[];

  @Field(() => [RegionCountType], {
    description:
      'By the region one level below `within` in which they fund, provinces without it; most first, zeros left out (menurut wilayah). What funds in several, or in all of Indonesia, counts in each.',
  })
  @Given()
  @Rows(MOST_BELOW)
  regions!: RegionCountType[];
}

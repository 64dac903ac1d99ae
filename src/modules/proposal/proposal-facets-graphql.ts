import { Field, Int, ObjectType } from 'type-graphql';
import { Given, Rows } from '../../api/declare.ts';
import { ClassificationCountType } from '../karang-taruna/karang-taruna-graphql.ts';
import { FocusAreaCountType } from '../program/program-facets-graphql.ts';
import { MOST_BELOW } from '../region/region.ts';
import { RegionCountType } from '../region/region-graphql.ts';

@ObjectType('ProposalFacets', {
  description:
    'How many proposals each choice of a filter would give, of those that the viewer may see (angka saringan). Each list keeps every condition of the filter but the one of its own name; `regions` leaves out `withinAny`.',
})
export class ProposalFacetsType {
  @Field(() => Int, { description: 'How many the whole filter gives (jumlah).' })
  @Given()
  total!: number;

  @Field(() => [FocusAreaCountType], { description: 'By focus area, zeros included (menurut bidang).' })
  @Given()
  focusAreas!: FocusAreaCountType[];

  @Field(() => [ClassificationCountType], {
    description: 'By the classification of their group, zeros included, those never assessed last (menurut klasifikasi).',
  })
  @Given()
  classifications!: ClassificationCountType[];

  @Field(() => [RegionCountType], {
    description:
      'By the region one level below `within` in which they lie, provinces without it; most first, zeros left out (menurut wilayah). What happens in several counts in each.',
  })
  @Given()
  @Rows(MOST_BELOW)
  regions!: RegionCountType[];
}

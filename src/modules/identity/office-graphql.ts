import { Field, ObjectType } from 'type-graphql';
import { type Exposes, OfEntity, Relation } from '../../api/declare.ts';
import { Node } from '../../api/node.ts';
import { RegionType } from '../region/region-graphql.ts';
import { Office } from './office.ts';

@ObjectType('Office', {
  implements: Node,
  description: 'A Dinas Sosial: a government office whose staff work for its region and what lies under it (Dinas Sosial).',
})
@OfEntity(() => Office)
export class OfficeType extends Node implements Exposes<Office, 'id' | 'name'> {
  @Field(() => String, { description: 'Its name (nama).' })
  name!: string;

  @Field(() => RegionType, { description: 'The region it works for (wilayah).' })
  @Relation('region')
  region!: RegionType;
}

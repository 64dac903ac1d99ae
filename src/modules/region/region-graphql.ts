import { Args, ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, Each, type Exposes, Given, OfEntity, Relation, Rows } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Node } from '../../api/node.ts';
import { formOf, Words } from '../../api/rules.ts';
import { RegionCodeScalar } from '../../api/scalars.ts';
import { Marked, MarksArgs, TextMarkType } from '../../api/text-mark.ts';
import { Region, type RegionLevel } from './region.ts';
import { childrenOf } from './regions.ts';

export const RegionLevelEnum = enumOf<RegionLevel>('RegionLevel', 'The four levels of regions (tingkat wilayah).', {
  PROVINCE: 'Provinsi.',
  REGENCY: 'Kabupaten or kota.',
  DISTRICT: 'Kecamatan.',
  VILLAGE: 'Desa or kelurahan.',
});

@ArgsType()
export class ChildrenArgs extends ForwardPaging {
  @Field(() => String, { nullable: true, description: 'Part of the name (cari nama).' })
  @Words(100, 0)
  search?: string | null;
}

@ArgsType()
export class RegionsArgs extends ChildrenArgs {
  @Field(() => RegionLevelEnum, { description: 'Which level (tingkat).' })
  level!: RegionLevel;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only this region and what lies in it (di dalam wilayah).' })
  within?: string | null;
}

@ObjectType('Region', { implements: Node, description: 'A region of Indonesia by its Kemendagri code (wilayah). Data: idn-area-data, ODbL.' })
@OfEntity(() => Region)
export class RegionType extends Node implements Exposes<Region, 'id' | 'code' | 'name' | 'level'> {
  @Field(() => RegionCodeScalar, { description: 'Its Kemendagri code (kode wilayah).' })
  code!: string;

  @Field(() => String, { description: 'Its name (nama).' })
  name!: string;

  @Field(() => [TextMarkType], { description: 'Where words that are looked for stand in its name (bagian nama yang dicari).' })
  @Marked('name')
  nameMarks(@Args(() => MarksArgs) _args: MarksArgs): unknown {
    return declared();
  }

  @Field(() => RegionLevelEnum, { description: 'Its level (tingkat).' })
  level!: RegionLevel;

  @Field(() => RegionType, { nullable: true, description: 'The region it lies in; null for a province (wilayah induk).' })
  @Relation('parent')
  parent!: RegionType | null;

  @Field(() => [RegionType], { description: 'From the province down to the parent (wilayah di atasnya).' })
  @Rows(4)
  @Each('above')
  ancestors!: RegionType[];

  @Field(() => RegionConnection, { description: 'The regions directly under it, by name (wilayah di bawahnya).' })
  @Connection((args) => childrenOf(formOf(ChildrenArgs, args).search))
  children(@Args(() => ChildrenArgs) _args: ChildrenArgs): unknown {
    return declared();
  }
}

@ObjectType('RegionCount', { description: 'How many there are in one region (jumlah per wilayah).' })
export class RegionCountType {
  @Field(() => RegionType, { description: 'The region (wilayah).' })
  @Relation('regionCode')
  region!: RegionType;

  @Field(() => Int, { description: 'How many (jumlah).' })
  @Given()
  count!: number;
}

export const RegionConnection = connectionOf('Region', () => RegionType, 'wilayah');

import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { requireForm } from '../../api/rules.ts';
import { RegionCodeScalar } from '../../api/scalars.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import { KarangTarunaType } from '../karang-taruna/karang-taruna-graphql.ts';
import { ancestorCodes, Region } from './region.ts';
import { ChildrenArgs, RegionConnection, RegionsArgs, RegionType } from './region-graphql.ts';
import { boardOf, childrenOf, regionsOf } from './regions.ts';

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => RegionType, { nullable: true, description: 'The region of that code; null when there is none (wilayah).' })
  region(@Arg('code', () => RegionCodeScalar, { description: 'Its Kemendagri code (kode wilayah).' }) code: string, @Ctx() { reads }: Context) {
    return reads.one(Region, code);
  }

  @Query(() => RegionConnection, { description: 'The regions of a level, by name (daftar wilayah).' })
  regions(@Args(() => RegionsArgs) args: RegionsArgs, @Ctx() { reads }: Context) {
    requireForm(args);
    const { level, within, search, ...paging } = args;
    return reads.page(regionsOf(level, within, search), paging);
  }

  @FieldResolver(() => [RegionType], { description: 'From the province down to the parent (wilayah di atasnya).' })
  ancestors(@Root() { code }: Row<Region>, @Ctx() { reads }: Context) {
    return Promise.all(ancestorCodes(code).map((above) => reads.one(Region, above)));
  }

  @FieldResolver(() => RegionConnection, { description: 'The regions directly under it, by name (wilayah di bawahnya).' })
  children(@Root() { code }: Row<Region>, @Args(() => ChildrenArgs) args: ChildrenArgs, @Ctx() { reads }: Context) {
    requireForm(args);
    const { search, ...paging } = args;
    return reads.page(childrenOf(search), paging, code);
  }

  @FieldResolver(() => KarangTarunaType, {
    nullable: true,
    description: 'The verified board of exactly this region; null where there is none (belum terbentuk).',
  })
  karangTaruna(@Root() { code }: Row<Region>, @Ctx() { reads }: Context) {
    return boardOf(reads, code);
  }
}

import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Connection, declared, Found } from '../../api/declare.ts';
import { formOf } from '../../api/rules.ts';
import { RegionCodeScalar } from '../../api/scalars.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import { KarangTarunaType } from '../karang-taruna/karang-taruna-graphql.ts';
import { ancestorCodes, Region } from './region.ts';
import { RegionConnection, RegionsArgs, RegionType } from './region-graphql.ts';
import { boardOf, regionsOf } from './regions.ts';

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => RegionType, { nullable: true, description: 'The region of that code; null when there is none (wilayah).' })
  @Found(({ code }) => code)
  region(@Arg('code', () => RegionCodeScalar, { description: 'Its Kemendagri code (kode wilayah).' }) _code: string): unknown {
    return declared();
  }

  @Query(() => RegionConnection, { description: 'The regions of a level, by name (daftar wilayah).' })
  @Connection((args) => regionsOf(formOf(RegionsArgs, args)))
  regions(@Args(() => RegionsArgs) _args: RegionsArgs): unknown {
    return declared();
  }

  @FieldResolver(() => [RegionType], { description: 'From the province down to the parent (wilayah di atasnya).' })
  ancestors(@Root() { code }: Row<Region>, @Ctx() { reads }: Context) {
    return Promise.all(ancestorCodes(code).map((above) => reads.one(Region, above)));
  }

  @FieldResolver(() => KarangTarunaType, {
    nullable: true,
    description: 'The verified board of exactly this region; null where there is none (belum terbentuk).',
  })
  karangTaruna(@Root() { code }: Row<Region>, @Ctx() { reads }: Context) {
    return boardOf(reads, code);
  }
}

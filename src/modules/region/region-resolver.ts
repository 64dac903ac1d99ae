import { Arg, Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Connection, declared, Found, Single } from '../../api/declare.ts';
import { formOf } from '../../api/rules.ts';
import { RegionCodeScalar } from '../../api/scalars.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { KarangTarunaType } from '../karang-taruna/karang-taruna-graphql.ts';
import { RegionConnection, RegionsArgs, RegionType } from './region-graphql.ts';
import { IS_BOARD, regionsOf } from './regions.ts';

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

  @FieldResolver(() => KarangTarunaType, {
    nullable: true,
    description: 'The verified board of exactly this region; null where there is none (belum terbentuk).',
  })
  @Single(() => KarangTaruna, 'region', [], IS_BOARD)
  karangTaruna(): unknown {
    return declared();
  }
}

import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Costly } from '../../api/declare.ts';
import { RegionCodeScalar } from '../../api/scalars.ts';
import type { Context } from '../../context.ts';
import { statisticsOf } from './statistics.ts';
import { StatisticsType } from './statistics-graphql.ts';

@Resolver(() => StatisticsType)
export class StatisticsResolver {
  @Query(() => StatisticsType, { description: 'What a region comes to, or all of Indonesia; zeros for a code that is no region (statistik).' })
  @Costly()
  statistics(
    @Arg('within', () => RegionCodeScalar, { nullable: true, description: 'Only this region and what lies in it (di dalam wilayah).' }) within: string | null,
    @Arg('fiscalYear', () => Int, { nullable: true, description: 'Only proposals that start in this year (tahun).' }) fiscalYear: number | null,
    @Ctx() ctx: Context,
  ) {
    return statisticsOf(ctx, { within: within ?? undefined, fiscalYear: fiscalYear ?? undefined });
  }
}

import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Costly } from '../../api/declare.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import type { RegionLevel } from '../region/region.ts';
import { RegionLevelEnum } from '../region/region-graphql.ts';
import { AllocationPlanType } from './allocation-graphql.ts';
import type { AllocationPlan } from './allocation-plan.ts';
import { equityOfPlan } from './plan-equity.ts';
import { AllocationEquityType } from './plan-equity-graphql.ts';

@Resolver(() => AllocationPlanType)
export class PlanEquityResolver {
  @FieldResolver(() => AllocationEquityType, {
    nullable: true,
    description: 'How evenly money is spread over the places of its region, or of Indonesia, before and after it; null where there is none (pemerataan).',
  })
  @Costly()
  equity(
    @Root() plan: Row<AllocationPlan>,
    @Arg('by', () => RegionLevelEnum, {
      nullable: true,
      description:
        'By which places: one level below its region to the finest, which it is when absent: kabupaten of Indonesia, kecamatan of a province, else villages (tingkat).',
    })
    by: RegionLevel | null,
    @Ctx() ctx: Context,
  ): object | null {
    return equityOfPlan(ctx, plan, by);
  }
}

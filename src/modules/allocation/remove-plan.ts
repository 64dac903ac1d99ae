import type { Context } from '../../context.ts';
import { lockVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { WrongState } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { RemoveAllocationInput } from './allocation-inputs.ts';
import { AllocationPlan } from './allocation-plan.ts';
import { mayEnd } from './allocation-policy.ts';

/** With its awards; offers that were made of them stay. */
export const removeAllocation = (ctx: Context, { id }: RemoveAllocationInput) =>
  atomically(ctx, async (em) => {
    const plan = await lockVisible(em, ctx, AllocationPlan, id);
    authorize(mayEnd(ctx.viewer, plan));
    if (plan.status === 'RUNNING') return new WrongState(plan.status);
    em.remove(plan);
    return plan.company;
  });

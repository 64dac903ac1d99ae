import type { Context } from '../../context.ts';
import { lockVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { CancelAllocationInput } from './allocation-inputs.ts';
import { AllocationPlan } from './allocation-plan.ts';
import { mayEnd } from './allocation-policy.ts';

/** Whoever works on it hears of it within a second or two, and stops. */
export const cancelAllocation = (ctx: Context, { id }: CancelAllocationInput) =>
  atomically(ctx, async (em) => {
    const plan = await lockVisible(em, ctx, AllocationPlan, id);
    authorize(mayEnd(ctx.viewer, plan));
    return plan.cancel(ctx.clock.now()) ?? plan;
  });

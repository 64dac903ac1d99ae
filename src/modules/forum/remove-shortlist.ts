import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { mayRemove } from './forum-policy.ts';
import type { RemoveShortlistInput } from './shortlist-inputs.ts';
import { lockShortlist } from './shortlists.ts';

/** With all that stands on it. */
export const removeShortlist = (ctx: Context, { id }: RemoveShortlistInput) =>
  atomically(ctx, async (em) => {
    const list = await lockShortlist(em, ctx, id);
    authorize(mayRemove(ctx.viewer, list.forum, list));
    const refusal = list.forum.mayNotAct();
    if (refusal) return refusal;
    em.remove(list);
    return list.forum;
  });

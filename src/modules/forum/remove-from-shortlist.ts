import type { Context } from '../../context.ts';
import { keyOf } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize, notFound } from '../../kernel/refusal.ts';
import { isPartyTo } from '../identity/deciding.ts';
import { Proposal } from '../proposal/proposal.ts';
import { mayRemove } from './forum-policy.ts';
import { ForumShortlistItem } from './forum-shortlist.ts';
import type { RemoveFromShortlistInput } from './shortlist-inputs.ts';
import { lockShortlist } from './shortlists.ts';

export const removeFromShortlist = (ctx: Context, { shortlistId, proposalId }: RemoveFromShortlistInput) =>
  atomically(ctx, async (em) => {
    const list = await lockShortlist(em, ctx, shortlistId);
    // What became hidden meanwhile can be taken off the list all the same.
    const item = await em.findOne(ForumShortlistItem, { shortlist: list, proposal: keyOf(ctx, Proposal, proposalId) }, { populate: ['proposal'] });
    // But who belongs to its group is not told that it is there.
    if (!item || isPartyTo(ctx.viewer, { karangTarunaId: item.proposal.karangTaruna.id })) throw notFound();
    authorize(mayRemove(ctx.viewer, list.forum, item));
    const refusal = list.forum.mayNotAct();
    if (refusal) return refusal;
    em.remove(item);
    return list;
  });

import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { findVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { invalid, WrongState } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import { isPartyTo } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import { Proposal, PUBLIC_PROPOSAL_STATUSES } from '../proposal/proposal.ts';
import { actingCompany, mayShortlist } from './forum-policy.ts';
import { AlreadyListed } from './forum-problems.ts';
import { ForumShortlistItem, MOST_LISTED } from './forum-shortlist.ts';
import type { AddToShortlistInput } from './shortlist-inputs.ts';
import { lockShortlist } from './shortlists.ts';

const ENOUGH = { id: `Daftar ini sudah berisi ${MOST_LISTED} proposal.`, en: `This list holds ${MOST_LISTED} proposals already.` };

/** Only what everybody may see is listed. Who belongs to its group too leaves it to others. */
export const addToShortlist = (ctx: Context, input: AddToShortlistInput) =>
  atomically(ctx, async (em) => {
    const list = await lockShortlist(em, ctx, input.shortlistId);
    const proposal = await findVisible(em, ctx, Proposal, input.proposalId);
    authorize(mayShortlist(ctx.viewer, list.forum));
    const refusal =
      checkForm(input) ??
      (PUBLIC_PROPOSAL_STATUSES.some((status) => status === proposal.status) ? undefined : new WrongState(proposal.status)) ??
      (isPartyTo(ctx.viewer, { karangTarunaId: proposal.karangTaruna.id }) ? new ConflictOfInterest() : undefined) ??
      list.forum.mayNotAct();
    if (refusal) return refusal;
    if (await em.count(ForumShortlistItem, { shortlist: list, proposal })) return new AlreadyListed();
    if ((await em.count(ForumShortlistItem, { shortlist: list })) >= MOST_LISTED) return invalid(['shortlistId'], ENOUGH);
    em.create(ForumShortlistItem, {
      shortlist: list,
      forum: list.forum,
      proposal,
      company: em.getReference(Company, actingCompany(ctx.viewer, list.forum)),
      note: input.note?.trim() || null,
      addedBy: ctx.viewer.personId as string,
      createdAt: ctx.clock.now(),
    });
    return list;
  });

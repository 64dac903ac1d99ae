import type { Context } from '../../context.ts';
import { lockVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { WrongState } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { ConfirmMembershipInput } from './identity-inputs.ts';
import { confirmsAsParty, mayConfirm } from './identity-policy.ts';
import { CivilServant, ConflictOfInterest } from './identity-problems.ts';
import { Membership, MembershipRequest } from './membership.ts';

export const confirmMembership = (ctx: Context, { id }: ConfirmMembershipInput) =>
  atomically(
    ctx,
    async (em) => {
      const request = await lockVisible(em, ctx, MembershipRequest, id, ['karangTaruna', 'company', 'forum']);
      authorize(mayConfirm(ctx.viewer, request));
      const refusal =
        request.cannotBeConfirmed() ??
        (confirmsAsParty(ctx.viewer, request) ? new ConflictOfInterest() : undefined) ??
        request.confirm(ctx.viewer.personId as string);
      if (refusal) return refusal;
      const { person, karangTaruna, company, forum, role } = request;
      if (forum && (await em.count(Membership, { person, office: { $ne: null }, endedAt: null }))) return new CivilServant();
      em.create(Membership, { person, karangTaruna, company, forum, role, createdAt: ctx.clock.now() });
      return request;
    },
    // The person has become a member by another way meanwhile.
    { unless: { membership_once: () => new WrongState('VERIFIED') } },
  );

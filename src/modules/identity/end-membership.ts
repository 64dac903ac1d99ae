import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize, notFound } from '../../kernel/refusal.ts';
import type { EndMembershipInput } from './identity-inputs.ts';
import { mayEnd } from './identity-policy.ts';
import { Membership } from './membership.ts';
import { lockOrganisation } from './organisations.ts';

export const endMembership = (ctx: Context, input: EndMembershipInput) =>
  atomically(ctx, async (em) => {
    // The lock on the organisation keeps its last two chairs from leaving at once.
    const organisation = await lockOrganisation(em, ctx, input.organisationId);
    const membership = await em.findOne(Membership, { ...organisation, endedAt: null, person: { username: input.username.trim().toLowerCase() } });
    // Before NOT_FOUND: who leads nothing here must not learn who belongs to it.
    authorize(mayEnd(ctx.viewer, organisation, membership));
    if (!membership) throw notFound();
    const wrong = checkForm(input);
    if (wrong) return wrong;
    const others = await em.count(Membership, { ...organisation, endedAt: null, role: membership.role, id: { $ne: membership.id } });
    return membership.end(input.reason, ctx.clock.now(), others) ?? membership;
  });

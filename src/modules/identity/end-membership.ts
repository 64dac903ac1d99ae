import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { keyOf } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { atomically } from '../../kernel/atomically.ts';
import { uuidOf } from '../../kernel/id.ts';
import { authorize, notFound } from '../../kernel/refusal.ts';
import { Forum } from '../forum/forum.ts';
import type { EndMembershipInput } from './identity-inputs.ts';
import { mayEnd } from './identity-policy.ts';
import { Membership } from './membership.ts';
import { lockOrganisation, type Organised } from './organisations.ts';
import { seatsThatHold } from './seats.ts';

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
    const others = await othersLike(em, ctx, membership, organisation);
    return membership.end(input.reason, ctx.clock.now(), others) ?? membership;
  });

/** How many more of the same role there are; of a forum's, those whose seat holds. */
async function othersLike(em: EntityManager, ctx: Context, { id, role }: Membership, organisation: Organised): Promise<number> {
  const { forum } = organisation;
  if (!forum) return em.count(Membership, { ...organisation, endedAt: null, role, id: { $ne: id } });
  return seatsThatHold(em, keyOf(ctx, Forum, forum.id), role as string, sql`s.id <> ${uuidOf('mem', id)}`);
}

import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { WrongState } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { RequestMembershipInput } from './identity-inputs.ts';
import { isRoleIn, mayAskForSeat } from './identity-policy.ts';
import { LIMITS, useOnce } from './limits.ts';
import { Membership, MembershipRequest } from './membership.ts';
import { lockOrganisation } from './organisations.ts';
import { Person } from './person.ts';

const NOT_OFFICES = { id: 'Staf Dinas Sosial ditunjuk, bukan lewat permohonan.', en: 'Staff of an office are appointed, not by request.' };
const OTHER_ROLE = { id: 'Peran ini tidak ada di organisasi itu.', en: 'There is no such role in that organisation.' };

/** Whoever is signed in may ask to join what they see; a forum's secretariat only people of its member companies. */
export const requestMembership = (ctx: Context, input: RequestMembershipInput) =>
  atomically(
    ctx,
    async (em) => {
      const organisation = await lockOrganisation(em, ctx, input.organisationId);
      const { karangTaruna, company, office, forum } = organisation;
      if (forum) authorize(mayAskForSeat(ctx.viewer, forum));
      const wrong = checkForm(
        input,
        when(Boolean(office), ['organisationId'], NOT_OFFICES),
        when(!office && !isRoleIn(karangTaruna ? 'karangTaruna' : 'company', input.role), ['role'], OTHER_ROLE),
      );
      if (wrong) return wrong;
      const person = await em.findOneOrFail(Person, ctx.viewer.personId as string);
      const closed = (karangTaruna ?? company ?? forum)?.cannotBeJoined();
      if (closed) return closed;
      if (await em.count(Membership, { person, ...organisation, endedAt: null })) return new WrongState('VERIFIED');
      if (await em.count(MembershipRequest, { person, karangTaruna, company, forum, status: 'PENDING' })) return new WrongState('PENDING');
      const tooMany = await useOnce(em, ctx, LIMITS.membershipRequest, person.id);
      if (tooMany) return tooMany;
      return em.create(MembershipRequest, {
        person,
        karangTaruna,
        company,
        forum,
        name: person.name,
        role: input.role,
        note: input.note?.trim() || null,
        createdAt: ctx.clock.now(),
      });
    },
    { unless: { membership_request_once: () => new WrongState('PENDING') } },
  );

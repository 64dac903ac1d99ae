import type { Membership } from './membership.ts';
import { COMPANY_ROLES, type MembershipRole, OFFICER_ROLES, type Viewer } from './viewer.ts';

/** The organisation that a membership or a request is of: exactly one. */
interface Organised {
  readonly karangTaruna?: { readonly id: string } | null;
  readonly company?: { readonly id: string } | null;
  readonly forum?: { readonly id: string } | null;
}

/** Its chair, or its administrator. */
export const leads = (viewer: Viewer, { karangTaruna, company, forum }: Organised): boolean =>
  Boolean(
    (karangTaruna && viewer.groups.get(karangTaruna.id) === 'CHAIR') ||
      (company && viewer.companies.get(company.id) === 'ADMIN') ||
      (forum && viewer.forums.seats.get(forum.id) === 'ADMIN'),
  );

/** In a forum's secretariat sit people of its member companies, and no civil servant. */
export const mayAskForSeat = (viewer: Viewer, forum: { readonly id: string }): boolean => viewer.isInForum(forum) && viewer.offices.length === 0;

/** A request is seen by who made it, who leads the organisation, and the offices above; all but the first confirm or reject it. */
export const mayConfirm = (viewer: Viewer, request: { readonly person: { readonly id: string } }): boolean => request.person.id !== viewer.personId;

/** Whoever only belongs to the organisation would confirm for the office above it, as party to it. */
export const confirmsAsParty = (viewer: Viewer, request: Organised): boolean =>
  !leads(viewer, request) &&
  Boolean(
    (request.karangTaruna && viewer.isOfficerOf(request.karangTaruna)) ||
      (request.company && viewer.isMemberOf(request.company)) ||
      (request.forum && viewer.isInForum(request.forum)),
  );

/** One's own, or any in an organisation that one leads. */
export const mayEnd = (viewer: Viewer, organisation: Organised, membership: Pick<Membership, 'person'> | null): boolean =>
  leads(viewer, organisation) || membership?.person.id === viewer.personId;

/** Groups have officers' roles, companies their own, which forums have too; offices are not joined by request. */
export const isRoleIn = (organisation: 'karangTaruna' | 'company', role: MembershipRole): boolean =>
  (organisation === 'karangTaruna' ? OFFICER_ROLES : COMPANY_ROLES).some((r) => r === role);

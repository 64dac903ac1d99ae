import { isPartyTo } from '../identity/deciding.ts';
import type { Viewer, ViewerOffice } from '../identity/viewer.ts';

interface Ref {
  readonly id: string;
}
interface OfCompany {
  readonly company: Ref;
}

/** Any member of a company registers a forum in its name; nobody who works for an office does. */
export const mayRegisterForum = (viewer: Viewer, company: Ref): boolean => viewer.isMemberOf(company) && viewer.offices.length === 0;
/** Decide on a registration: the office of its region, or the province where that has nobody. */
export const mayDecideForum = (office: ViewerOffice | undefined): office is ViewerOffice => office !== undefined;
/** Who belongs to a company that registered one of the forums claiming a region is party to what is decided about any of them. */
export const isPartyToForums = (viewer: Viewer, claims: readonly { readonly foundedBy: Ref }[]): boolean =>
  claims.some(({ foundedBy }) => isPartyTo(viewer, { companyId: foundedBy.id }));

/** A company is taken out of a forum by its administrators, and brought into it unless they work for an office. */
export const mayLeaveFor = (viewer: Viewer, company: Ref): boolean => viewer.companies.get(company.id) === 'ADMIN';
export const mayJoinFor = (viewer: Viewer, company: Ref): boolean => mayLeaveFor(viewer, company) && viewer.offices.length === 0;
/** The secretariat confirms, rejects and ends memberships. */
export const mayKeepMembers = (viewer: Viewer, forum: Ref): boolean => viewer.isSecretaryOf(forum);
/** Nobody of the secretariat decides about their own company. */
export const isPartyToMember = (viewer: Viewer, { company }: OfCompany): boolean => isPartyTo(viewer, { companyId: company.id });

/** Lists are common work: people of every member company make and change them. */
export const mayShortlist = (viewer: Viewer, forum: Ref): boolean => viewer.isInForum(forum);
/** A list or what stands on it goes by whose company put it there, or by the secretariat. */
export const mayRemove = (viewer: Viewer, forum: Ref, { company }: OfCompany): boolean =>
  viewer.isInForum(forum) && (viewer.isMemberOf(company) || viewer.isSecretaryOf(forum));

/** A company's people bring its programmes into the plans of a forum that it is a member of. */
export const mayInclude = (viewer: Viewer, forum: Ref, program: OfCompany): boolean =>
  viewer.forums.companies.get(forum.id)?.includes(program.company.id) === true;
/** They take them out again, also while the membership rests. */
export const mayExclude = (viewer: Viewer, program: OfCompany): boolean => viewer.isMemberOf(program.company);

/** The company in whose name the viewer adds to a forum's lists: of several that are members, the one that has been longest. */
export const actingCompany = (viewer: Viewer, forum: Ref): string => viewer.forums.companies.get(forum.id)?.[0] as string;

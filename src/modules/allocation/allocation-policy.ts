import type { Viewer } from '../identity/viewer.ts';

interface Ref {
  readonly id: string;
}
interface Plan {
  readonly company: Ref;
  readonly forum?: Ref | null;
}

/** A company's members plan what its programmes give. */
export const mayPlanFor = (viewer: Viewer, company: Ref): boolean => viewer.isMemberOf(company);
/** In the name of a company that is a member, over what members have brought. */
export const mayPlanIn = (viewer: Viewer, forum: Ref, company: Ref): boolean => viewer.forums.companies.get(forum.id)?.includes(company.id) === true;
/** A plan is stopped or thrown away by whose it is: of a forum's, by those in whose name it was asked for, or the secretariat. */
export const mayEnd = (viewer: Viewer, { company, forum }: Plan): boolean =>
  forum ? viewer.isInForum(forum) && (viewer.isMemberOf(company) || viewer.isSecretaryOf(forum)) : viewer.isMemberOf(company);
/** Each company makes offers of its own part. */
export const mayOfferOf = (viewer: Viewer, { program }: { readonly program: { readonly company: Ref } }): boolean => viewer.isMemberOf(program.company);

import type { Context, Settings } from '../../context.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { IdType } from '../../kernel/id.ts';
import { isPartyToReport } from '../accountability/report-policy.ts';
import { isPartyToForums } from '../forum/forum-policy.ts';
import { isPartyToMatch, tookStepBefore } from '../funding/funding-policy.ts';
import { staffOf } from '../identity/colleagues.ts';
import { isPartyTo } from '../identity/deciding.ts';
import { confirmsAsParty, mayConfirm } from '../identity/identity-policy.ts';
import type { Viewer } from '../identity/viewer.ts';
import { isPartyToAny } from '../karang-taruna/karang-taruna-policy.ts';
import type { Facts, WorkItem, WorkKind } from './work-item.ts';

/** The facts as one value of a row: `factsOf({ karangTaruna: sql`g.id` })`. */
export const factsOf = (facts: { readonly [K in keyof Facts]?: Sql }): Sql =>
  Object.entries(facts).reduce((all, [name, value]) => sql`${all} || jsonb_build_object(${name}::text, ${value})`, sql`'{}'::jsonb`);

const groups = new IdType('krt');
const companies = new IdType('cmp');
const forums = new IdType('frm');
const people = new IdType('prs');
const ref = (type: IdType, uuid: string) => ({ id: type.convertToJSValue(uuid) });
const group = ({ karangTaruna }: Pick<Facts, 'karangTaruna'>) => ref(groups, karangTaruna);
const company = ({ company }: Pick<Facts, 'company'>) => ref(companies, company);
const sides = (facts: Facts) => ({ karangTaruna: group(facts), company: company(facts) });

/** Whether somebody of the office may decide: what the use cases ask before they answer ConflictOfInterest, and of one's own request. */
const MAY_DECIDE: Partial<Record<WorkKind, (viewer: Viewer, facts: Facts, settings: Settings) => boolean>> = {
  CONFIRM_MEMBERSHIP: (viewer, facts) =>
    mayConfirm(viewer, { person: ref(people, facts.person) }) &&
    !confirmsAsParty(viewer, {
      karangTaruna: facts.karangTaruna ? group(facts) : null,
      company: facts.company ? company(facts) : null,
      forum: facts.forum ? ref(forums, facts.forum) : null,
    }),
  VERIFY_KARANG_TARUNA: (viewer, { claims }) =>
    !isPartyToAny(
      viewer,
      claims.map((claim) => ref(groups, claim)),
    ),
  VERIFY_ACCOUNT: (viewer, facts) => !isPartyTo(viewer, { karangTarunaId: group(facts).id }),
  VERIFY_COMPANY: (viewer, facts) => !isPartyTo(viewer, { companyId: company(facts).id }),
  VERIFY_FORUM: (viewer, { founders }) =>
    !isPartyToForums(
      viewer,
      founders.map((founder) => ({ foundedBy: ref(companies, founder) })),
    ),
  VERIFY_PROPOSAL: (viewer, facts) => !isPartyTo(viewer, { karangTarunaId: group(facts).id }),
  APPROVE_FUNDING: (viewer, facts, settings) => {
    const verifiedBy = facts.verifiedBy && people.convertToJSValue(facts.verifiedBy);
    return !isPartyToMatch(viewer, sides(facts)) && !tookStepBefore(viewer, { amount: BigInt(facts.amount), proposal: { verifiedBy } }, settings);
  },
  RESOLVE_DISPUTE: (viewer, facts) => !isPartyToMatch(viewer, sides(facts)),
  REVIEW_REPORT: (viewer, facts) =>
    !isPartyToReport(
      viewer,
      { karangTaruna: group(facts) },
      facts.matches.map((match) => ({ ...match, company: company(match), received: BigInt(match.received) })),
    ),
};

type Decided = Pick<WorkItem, 'kind' | 'facts'>;

/** Whether that person may decide, being of the office: what they are party to waits for their colleagues. What waits for no office is theirs. */
const decides = ({ kind, facts }: Decided, viewer: Viewer, settings: Settings): boolean =>
  facts === null || (MAY_DECIDE[kind]?.(viewer, facts, settings) ?? true);

export const viewerDecides = (item: Decided, { viewer, settings }: Context): boolean => decides(item, viewer, settings);

/** The longest list of colleagues. */
const MOST_COLLEAGUES = 20;

/** Who of the office may decide instead, where the viewer may not. */
export async function colleaguesFor(item: Decided & Pick<WorkItem, 'office'>, { reads, viewer, settings }: Context): Promise<string[]> {
  if (item.office === null || decides(item, viewer, settings)) return [];
  const staff = await staffOf(reads, item.office);
  return staff
    .filter((colleague) => decides(item, colleague.viewer, settings))
    .map(({ name }) => name)
    .slice(0, MOST_COLLEAGUES);
}

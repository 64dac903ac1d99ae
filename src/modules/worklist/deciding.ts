import type { Context, Settings } from '../../context.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { IdType } from '../../kernel/id.ts';
import { isPartyToReport } from '../accountability/report-policy.ts';
import type { FundingMatchStatus } from '../funding/funding-match.ts';
import { isPartyToMatch, tookStepBefore } from '../funding/funding-policy.ts';
import { staffOf } from '../identity/colleagues.ts';
import { isPartyTo } from '../identity/deciding.ts';
import { confirmsAsParty, mayConfirm } from '../identity/identity-policy.ts';
import type { Viewer } from '../identity/viewer.ts';
import { isPartyToAny } from '../karang-taruna/karang-taruna-policy.ts';
import type { WorkItem, WorkKind } from './work-item.ts';

/** What the policies ask of a record that an office decides on, each kind what its own asks; ids as the database keeps them. */
interface Facts {
  readonly karangTaruna: string;
  readonly company: string;
  /** Who asked to join. */
  readonly person: string;
  /** All groups that claim the region. */
  readonly claims: readonly string[];
  readonly amount: string;
  readonly verifiedBy: string | null;
  readonly matches: readonly { readonly company: string; readonly status: FundingMatchStatus; readonly received: string }[];
}

/** The facts as one value of a row: `factsOf({ karangTaruna: sql`g.id` })`. */
export const factsOf = (facts: { readonly [K in keyof Facts]?: Sql }): Sql =>
  Object.entries(facts).reduce((all, [name, value]) => sql`${all} || jsonb_build_object(${name}::text, ${value})`, sql`'{}'::jsonb`);

const groups = new IdType('krt');
const companies = new IdType('cmp');
const people = new IdType('prs');
const ref = (type: IdType, uuid: string) => ({ id: type.convertToJSValue(uuid) });
const group = ({ karangTaruna }: Pick<Facts, 'karangTaruna'>) => ref(groups, karangTaruna);
const company = ({ company }: Pick<Facts, 'company'>) => ref(companies, company);
const sides = (facts: Facts) => ({ karangTaruna: group(facts), company: company(facts) });

/** Whether somebody of the office may decide: what the use cases ask before they answer ConflictOfInterest, and of one's own request. */
const MAY_DECIDE: Partial<Record<WorkKind, (viewer: Viewer, facts: Facts, settings: Settings) => boolean>> = {
  CONFIRM_MEMBERSHIP: (viewer, facts) =>
    mayConfirm(viewer, { person: ref(people, facts.person) }) &&
    !confirmsAsParty(viewer, { karangTaruna: facts.karangTaruna ? group(facts) : null, company: facts.company ? company(facts) : null }),
  VERIFY_KARANG_TARUNA: (viewer, { claims }) =>
    !isPartyToAny(
      viewer,
      claims.map((claim) => ref(groups, claim)),
    ),
  VERIFY_ACCOUNT: (viewer, facts) => !isPartyTo(viewer, { karangTarunaId: group(facts).id }),
  VERIFY_COMPANY: (viewer, facts) => !isPartyTo(viewer, { companyId: company(facts).id }),
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

/** The question, for one item: what waits for no office is decided by whomever it waits for. */
export const decidersOf =
  ({ settings }: Context, kind: WorkKind, facts: Facts | null): WorkItem['mayDecide'] =>
  (viewer) =>
    facts === null || (MAY_DECIDE[kind]?.(viewer, facts, settings) ?? true);

/** The longest list of colleagues. */
const MOST_COLLEAGUES = 20;

/** Who of the office may decide instead, where the viewer may not. */
export async function colleaguesFor({ reads, viewer }: Context, { office, mayDecide }: WorkItem): Promise<string[]> {
  if (office === null || mayDecide(viewer)) return [];
  const staff = await staffOf(reads, office);
  return staff
    .filter((colleague) => mayDecide(colleague.viewer))
    .map(({ name }) => name)
    .slice(0, MOST_COLLEAGUES);
}

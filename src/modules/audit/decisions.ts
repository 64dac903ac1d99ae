import type { Context } from '../../context.ts';
import { isAfter } from '../../database/keyset.ts';
import type { EntityClass, Row } from '../../database/model.ts';
import { decodeCursor, encodeCursor, type Page, type Paging, pageOf, sizeOf } from '../../database/page.ts';
import type { Reads } from '../../database/reads.ts';
import { lexemesOf, mentions } from '../../database/search.ts';
import { all, join, raw, type Sql, sql } from '../../database/sql.ts';
import { AccountabilityReport } from '../accountability/report.ts';
import { Company } from '../company/company.ts';
import { isCompanyInsider } from '../company/company-exposure.ts';
import { Forum } from '../forum/forum.ts';
import { Disbursement } from '../funding/disbursement.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { Office } from '../identity/office.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { PayoutAccount } from '../karang-taruna/payout-account.ts';
import { Proposal } from '../proposal/proposal.ts';

/** What somebody of an office decided; `by` and `reason` are null for who may not know them. */
export interface Decision {
  readonly at: Date;
  readonly by: string | null;
  readonly subjectId: string;
  readonly status: string;
  readonly reason: string | null;
}

/** What it was about, as readers ask for it; an assessment is about its group. */
export type DecisionSubject =
  | 'KARANG_TARUNA'
  | 'PAYOUT_ACCOUNT'
  | 'COMPANY'
  | 'FORUM'
  | 'PROPOSAL'
  | 'FUNDING_MATCH'
  | 'DISBURSEMENT'
  | 'ACCOUNTABILITY_REPORT';

export interface DecisionConditions {
  readonly about?: readonly DecisionSubject[] | null;
  /** Part of what it was about, of the reason, or of the name of who decided. */
  readonly search?: string | null;
}

/** What an entry of that kind is about: the record `t` that is shown, whether the office `o` had it to decide, and its parties. */
interface Subject {
  readonly entity: EntityClass;
  readonly about: DecisionSubject;
  /** How readers know it: its title, and whose it is. */
  readonly called: Sql;
  readonly from: Sql;
  readonly key?: Sql;
  readonly ofOffice: Sql;
  readonly group?: Sql;
  readonly company?: Sql;
}

const liesUnder = (regionCode: Sql): Sql => sql`(${regionCode} = o.region_code or ${regionCode} like o.region_code || '.%')`;
const groupCalled = (id: Sql): Sql => sql`(select name from karang_taruna where id = ${id})`;
const proposalCalled = (id: Sql): Sql =>
  sql`(select concat_ws(' ', q.title, k.name) from proposal q join karang_taruna k on k.id = q.karang_taruna_id where q.id = ${id})`;
const matchCalled = (match: string): Sql =>
  sql`concat_ws(' ', (select name from company where id = ${raw(`${match}.company_id`)}), ${proposalCalled(raw(`${match}.proposal_id`))})`;
const sides = (match: string) => ({ group: raw(`${match}.karang_taruna_id`), company: raw(`${match}.company_id`) });

/** By the audit log's names. A company may be decided from afar, and says itself which office did. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  KarangTaruna: {
    entity: KarangTaruna,
    about: 'KARANG_TARUNA',
    called: sql`t.name`,
    from: sql`karang_taruna t`,
    ofOffice: liesUnder(sql`t.region_code`),
    group: sql`t.id`,
  },
  Assessment: {
    entity: KarangTaruna,
    about: 'KARANG_TARUNA',
    called: sql`t.name`,
    from: sql`assessment x join karang_taruna t on t.id = x.karang_taruna_id`,
    key: sql`x.id`,
    ofOffice: sql`x.office_id = o.id`,
    group: sql`t.id`,
  },
  PayoutAccount: {
    entity: PayoutAccount,
    about: 'PAYOUT_ACCOUNT',
    called: sql`concat_ws(' ', t.bank, g.name)`,
    from: sql`payout_account t join karang_taruna g on g.id = t.karang_taruna_id`,
    ofOffice: liesUnder(sql`g.region_code`),
    group: sql`g.id`,
  },
  Company: {
    entity: Company,
    about: 'COMPANY',
    called: sql`t.name`,
    from: sql`company t`,
    ofOffice: sql`o.id = coalesce(t.rejected_by_office_id, t.verified_by_office_id)`,
    company: sql`t.id`,
  },
  Forum: {
    entity: Forum,
    about: 'FORUM',
    called: sql`t.name`,
    from: sql`forum t`,
    ofOffice: liesUnder(sql`t.region_code`),
    company: sql`t.founded_by_company_id`,
  },
  Proposal: {
    entity: Proposal,
    about: 'PROPOSAL',
    called: sql`concat_ws(' ', t.title, ${groupCalled(sql`t.karang_taruna_id`)})`,
    from: sql`proposal t`,
    ofOffice: liesUnder(sql`t.region_code`),
    group: sql`t.karang_taruna_id`,
  },
  FundingMatch: {
    entity: FundingMatch,
    about: 'FUNDING_MATCH',
    called: matchCalled('t'),
    from: sql`funding_match t`,
    ofOffice: liesUnder(sql`t.region_code`),
    ...sides('t'),
  },
  Disbursement: {
    entity: Disbursement,
    about: 'DISBURSEMENT',
    called: matchCalled('m'),
    from: sql`disbursement t join funding_match m on m.id = t.funding_match_id`,
    ofOffice: liesUnder(sql`m.region_code`),
    ...sides('m'),
  },
  AccountabilityReport: {
    entity: AccountabilityReport,
    about: 'ACCOUNTABILITY_REPORT',
    called: proposalCalled(sql`t.proposal_id`),
    from: sql`accountability_report t`,
    ofOffice: liesUnder(sql`t.region_code`),
    group: sql`t.karang_taruna_id`,
  },
};

/** Whoever belonged to a side then acted for that side: both sides can end a match, and a company voids what it wrote. */
const actedForSide = ({ group = sql`null::uuid`, company = sql`null::uuid` }: Subject): Sql =>
  sql`exists (select 1 from membership y where y.person_id = e.actor and y.created_at <= e.at and (y.ended_at is null or y.ended_at > e.at)
    and (y.karang_taruna_id = ${group} or y.company_id = ${company}))`;

/** The record of the entry `e`, if the office `o` decided on it, the viewer may see it, and it is as the conditions ask; `p` is who decided. */
function subjectOf(reads: Reads, { about, search }: DecisionConditions): Sql {
  const parts = Object.entries(SUBJECTS).flatMap(([type, subject]) => {
    if (about && !about.includes(subject.about)) return [];
    // Who works above the office is above all that lies under it; a company may have its seat and its offices elsewhere.
    const isTold = subject.entity === Company ? isCompanyInsider(reads.viewer, 't') : sql`true`;
    const conditions = [
      sql`e.subject_type = ${raw(`'${type}'`)} and ${subject.key ?? sql`t.id`} = e.subject_id`,
      subject.ofOffice,
      reads.visible(subject.entity, 't'),
      sql`not ${actedForSide(subject)}`,
    ];
    // Nothing is found by what is not told.
    if (search?.trim())
      conditions.push(
        sql`(${mentions(lexemesOf(subject.called), search)} or ${isTold} and (${mentions(lexemesOf(sql`e.reason`), search)} or ${mentions(lexemesOf(sql`p.name`), search)}))`,
      );
    return sql`select ${raw(`'${subject.entity.name}'`)} as entity, t.id, ${isTold} as told from ${subject.from} where ${all(conditions)}`;
  });
  return parts.length ? join(parts, ' union all ') : sql`select null::text as entity, null::uuid as id, false as told where false`;
}

/** Entries of the membership `s` of the person `p` in the office `o`: what that person decided while it ran. */
const decided = (reads: Reads, conditions: DecisionConditions): Sql => sql`audit_entry e cross join lateral (${subjectOf(reads, conditions)}) subject
  where e.actor = s.person_id and is_office_decision(e.subject_type, e.from_status, e.to_status) and e.at >= s.created_at and (s.ended_at is null or e.at < s.ended_at)`;

/** What the people of an office decided, the newest first; null for whoever works neither there nor above. Batched. */
export async function decisionsOf(
  { reads, viewer }: Context,
  office: Row<Office>,
  conditions: DecisionConditions,
  paging: Paging,
): Promise<Page<Decision> | null> {
  if (!viewer.isStaffAbove(office.region)) return null;
  const loader = reads.loader(`Office.decisions ${JSON.stringify([conditions, paging])}`, (ids) => pages(reads, ids, conditions, paging));
  const count = () => reads.loader(`Office.decisions+ ${JSON.stringify(conditions)}`, (ids) => counts(reads, ids, conditions)).load(office.id);
  return pageOf(await loader.load(office.id), paging, count);
}

async function pages(reads: Reads, ids: readonly string[], conditions: DecisionConditions, paging: Paging) {
  const { key } = reads.table(Office);
  const order = [sql`e.at`, sql`e.id`];
  const types = ['timestamptz', 'bigint'] as const;
  const after = paging.after == null ? sql`true` : isAfter(order, types, decodeCursor(paging.after, types), true);
  // Each person's newest first, so that nobody's whole past is read for one page.
  const tail = sql`order by e.at desc, e.id desc limit ${sizeOf(paging) + 1}`;
  const rows = await reads.queries.rows(sql`
      select o.id, page.* from office o cross join lateral (
        select e.at::text as instant, e.id::text as entry, e.at, case when e.told then p.name end, e.entity, e.about, e.to_status, case when e.told then e.reason end
        from membership s join person p on p.id = s.person_id cross join lateral (
          select e.at, e.id, e.to_status, e.reason, subject.entity, subject.id as about, subject.told from ${decided(reads, conditions)} and ${after} ${tail}) e
        where s.office_id = o.id ${tail}) page
      where o.id = any(${reads.keys(key, ids)}::uuid[])`);
  const byOffice = Map.groupBy(rows, ([office]) => key.convert(office));
  return ids.map((id) => (byOffice.get(id) ?? []).map(([, ...values]) => edge(reads, values)));
}

const ENTITIES = new Map(Object.values(SUBJECTS).map(({ entity }) => [entity.name, entity]));

function edge(reads: Reads, [instant, entry, at, by, entity, about, status, reason]: unknown[]): { cursor: string; node: Decision } {
  const subjectId = reads.table(ENTITIES.get(entity as string) as EntityClass).key.convert(about);
  return { cursor: encodeCursor([instant, entry] as string[]), node: { at, by, subjectId, status, reason } as Decision };
}

async function counts(reads: Reads, ids: readonly string[], conditions: DecisionConditions): Promise<number[]> {
  const { key } = reads.table(Office);
  const rows = await reads.queries.rows(sql`
    select o.id, (select count(*)::int from membership s join person p on p.id = s.person_id cross join lateral (select 1 from ${decided(reads, conditions)}) e where s.office_id = o.id)
    from office o where o.id = any(${reads.keys(key, ids)}::uuid[])`);
  const counted = new Map(rows.map(([office, n]) => [key.convert(office), n as number]));
  return ids.map((id) => counted.get(id) ?? 0);
}

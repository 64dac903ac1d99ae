import type { Context } from '../../context.ts';
import { isAfter, readAfter } from '../../database/keyset.ts';
import type { EntityClass, Row } from '../../database/model.ts';
import { decodeCursor, encodeCursor, type Page, type Paging, pageOf, sizeOf } from '../../database/page.ts';
import type { Reads } from '../../database/reads.ts';
import { join, raw, type Sql, sql } from '../../database/sql.ts';
import { AccountabilityReport } from '../accountability/report.ts';
import { Company } from '../company/company.ts';
import { isCompanyInsider } from '../company/company-exposure.ts';
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

/** What an entry of that kind is about: the record `t` that is shown, whether the office `o` had it to decide, and its parties. */
interface Subject {
  readonly entity: EntityClass;
  readonly from: Sql;
  readonly key?: Sql;
  readonly ofOffice: Sql;
  readonly group?: Sql;
  readonly company?: Sql;
}

const liesUnder = (regionCode: Sql): Sql => sql`(${regionCode} = o.region_code or ${regionCode} like o.region_code || '.%')`;
const sides = (match: string) => ({ group: raw(`${match}.karang_taruna_id`), company: raw(`${match}.company_id`) });

/** By the audit log's names. A company may be decided from afar, and says itself which office did. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  KarangTaruna: { entity: KarangTaruna, from: sql`karang_taruna t`, ofOffice: liesUnder(sql`t.region_code`), group: sql`t.id` },
  Assessment: {
    entity: KarangTaruna,
    from: sql`assessment x join karang_taruna t on t.id = x.karang_taruna_id`,
    key: sql`x.id`,
    ofOffice: sql`x.office_id = o.id`,
    group: sql`t.id`,
  },
  PayoutAccount: {
    entity: PayoutAccount,
    from: sql`payout_account t join karang_taruna g on g.id = t.karang_taruna_id`,
    ofOffice: liesUnder(sql`g.region_code`),
    group: sql`g.id`,
  },
  Company: {
    entity: Company,
    from: sql`company t`,
    ofOffice: sql`o.id = coalesce(t.rejected_by_office_id, t.verified_by_office_id)`,
    company: sql`t.id`,
  },
  Proposal: { entity: Proposal, from: sql`proposal t`, ofOffice: liesUnder(sql`t.region_code`), group: sql`t.karang_taruna_id` },
  FundingMatch: { entity: FundingMatch, from: sql`funding_match t`, ofOffice: liesUnder(sql`t.region_code`), ...sides('t') },
  Disbursement: {
    entity: Disbursement,
    from: sql`disbursement t join funding_match m on m.id = t.funding_match_id`,
    ofOffice: liesUnder(sql`m.region_code`),
    ...sides('m'),
  },
  AccountabilityReport: {
    entity: AccountabilityReport,
    from: sql`accountability_report t`,
    ofOffice: liesUnder(sql`t.region_code`),
    group: sql`t.karang_taruna_id`,
  },
};

/** Whoever belonged to a side then acted for that side: both sides can end a match, and a company voids what it wrote. */
const actedForSide = ({ group = sql`null::uuid`, company = sql`null::uuid` }: Subject): Sql =>
  sql`exists (select 1 from membership y where y.person_id = e.actor and y.created_at <= e.at and (y.ended_at is null or y.ended_at > e.at)
    and (y.karang_taruna_id = ${group} or y.company_id = ${company}))`;

/** The record of the entry `e`, if the office `o` decided on it and the viewer may see it. */
const subjectOf = (reads: Reads): Sql =>
  join(
    Object.entries(SUBJECTS).map(([type, subject]) => {
      // Who works above the office is above all that lies under it; a company may have its seat and its offices elsewhere.
      const isTold = subject.entity === Company ? isCompanyInsider(reads.viewer, 't') : sql`true`;
      return sql`select ${raw(`'${subject.entity.name}'`)} as entity, t.id, ${isTold} as told from ${subject.from}
        where e.subject_type = ${raw(`'${type}'`)} and ${subject.key ?? sql`t.id`} = e.subject_id and ${subject.ofOffice}
          and ${reads.visible(subject.entity, 't')} and not ${actedForSide(subject)}`;
    }),
    ' union all ',
  );

/** Entries of the membership `s` of the office `o`: what that person decided while it ran. */
const decided = (reads: Reads): Sql => sql`audit_entry e cross join lateral (${subjectOf(reads)}) subject
  where e.actor = s.person_id and is_office_decision(e.subject_type, e.from_status, e.to_status) and e.at >= s.created_at and (s.ended_at is null or e.at < s.ended_at)`;

/** What the people of an office decided, the newest first; null for whoever works neither there nor above. Batched. */
export async function decisionsOf({ reads, viewer }: Context, office: Row<Office>, paging: Paging): Promise<Page<Decision> | null> {
  if (!viewer.isStaffAbove(office.region)) return null;
  const loader = reads.loader(`Office.decisions ${JSON.stringify(paging)}`, (ids) => pages(reads, ids, paging));
  const count = () => reads.loader('Office.decisions+', (ids) => counts(reads, ids)).load(office.id);
  return pageOf(await loader.load(office.id), paging, count);
}

async function pages(reads: Reads, ids: readonly string[], paging: Paging) {
  const { key } = reads.table(Office);
  const order = [sql`e.at`, sql`e.id`];
  const after = paging.after == null ? sql`true` : isAfter(order, ['timestamptz', 'bigint'], decodeCursor(paging.after, order.length), true);
  // Each person's newest first, so that nobody's whole past is read for one page.
  const tail = sql`order by e.at desc, e.id desc limit ${sizeOf(paging) + 1}`;
  const rows = await readAfter(
    paging,
    reads.queries.rows(sql`
      select o.id, page.* from office o cross join lateral (
        select e.at::text as instant, e.id::text as entry, e.at, case when e.told then p.name end, e.entity, e.about, e.to_status, case when e.told then e.reason end
        from membership s join person p on p.id = s.person_id cross join lateral (
          select e.at, e.id, e.to_status, e.reason, subject.entity, subject.id as about, subject.told from ${decided(reads)} and ${after} ${tail}) e
        where s.office_id = o.id ${tail}) page
      where o.id = any(${reads.keys(key, ids)}::uuid[])`),
  );
  const byOffice = Map.groupBy(rows, ([office]) => key.convert(office));
  return ids.map((id) => (byOffice.get(id) ?? []).map(([, ...values]) => edge(reads, values)));
}

const ENTITIES = new Map(Object.values(SUBJECTS).map(({ entity }) => [entity.name, entity]));

function edge(reads: Reads, [instant, entry, at, by, entity, about, status, reason]: unknown[]): { cursor: string; node: Decision } {
  const subjectId = reads.table(ENTITIES.get(entity as string) as EntityClass).key.convert(about);
  return { cursor: encodeCursor([instant, entry] as string[]), node: { at, by, subjectId, status, reason } as Decision };
}

async function counts(reads: Reads, ids: readonly string[]): Promise<number[]> {
  const { key } = reads.table(Office);
  const rows = await reads.queries.rows(sql`
    select o.id, (select count(*)::int from membership s cross join lateral (select 1 from ${decided(reads)}) e where s.office_id = o.id)
    from office o where o.id = any(${reads.keys(key, ids)}::uuid[])`);
  const counted = new Map(rows.map(([office, n]) => [key.convert(office), n as number]));
  return ids.map((id) => counted.get(id) ?? 0);
}

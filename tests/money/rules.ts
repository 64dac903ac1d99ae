import { expect } from 'vitest';
import { hex, sql } from '../support/people.ts';
import { WRONG_REGION_YEARS } from '../support/region-years.ts';
import type { Scene, Subject } from './scene.ts';

/** The money rules of the domain, as the database's owner reads them; empty when all hold. */
export const brokenRules = ({ programs, proposals }: Scene) =>
  sql(
    `with q as (select * from proposal where id = any($2::uuid[])), m as (select m.* from funding_match m where m.proposal_id in (select id from q) or m.program_id = any($1::uuid[])),
      c as (select m.*, case when status in ('OFFERED', 'ACCEPTED', 'APPROVED', 'ACTIVE') then amount when status in ('COMPLETED', 'ENDED') then received else 0 end as counts from m)
     select 'a match counts otherwise' as rule, id from c where counts <> counted
     union all select 'a programme: committed = Σ counted ≤ budget', p.id from csr_program p where p.id = any($1::uuid[])
       and (p.committed <> (select coalesce(sum(counts), 0) from c where c.program_id = p.id) or p.committed > p.budget or p.available <> p.budget - p.committed)
     union all select 'a proposal: committed = Σ counted ≤ requested', q.id from q
       where q.committed <> (select coalesce(sum(counts), 0) from c where c.proposal_id = q.id) or q.committed > q.requested or q.remaining <> q.requested - q.committed
     union all select 'a proposal: requested = Σ CSR lines, total = Σ lines', q.id from q
       where q.requested <> (select coalesce(sum(amount), 0) from budget_line b where b.proposal_id = q.id and b.source = 'CSR')
         or q.total <> (select coalesce(sum(amount), 0) from budget_line b where b.proposal_id = q.id)
     union all select 'a proposal: disbursed, received = Σ of its matches', q.id from q
       where (q.disbursed, q.received) <> (select coalesce(sum(m.disbursed), 0), coalesce(sum(m.received), 0) from m where m.proposal_id = q.id)
     union all select 'a proposal: reached as its accepted report says', q.id from q
       where q.reached <> coalesce((select r.beneficiaries_reached from accountability_report r where r.proposal_id = q.id and r.status = 'ACCEPTED'), 0)
     union all select 'a group: received = Σ of its matches', k.id from karang_taruna k where k.received <> (select coalesce(sum(m.received), 0) from funding_match m where m.karang_taruna_id = k.id)
     union all select 'a region: ' || fault || ' ' || code, null from (${WRONG_REGION_YEARS}) wrong
     union all select 'a proposal: approved = Σ counted of what was approved', q.id from q
       where q.approved <> (select coalesce(sum(counts), 0) from c where c.proposal_id = q.id and status in ('APPROVED', 'ACTIVE', 'COMPLETED', 'ENDED'))
     union all select 'a proposal is FUNDED with its whole need approved, and then alone', q.id from q where q.status in ('VERIFIED', 'FUNDED') and (q.status = 'FUNDED') <> (q.approved = q.requested)
     union all select 'a match: disbursed = Σ not VOID ≤ amount', m.id from m
       where m.disbursed <> (select coalesce(sum(d.amount), 0) from disbursement d where d.funding_match_id = m.id and d.status <> 'VOID') or m.disbursed > m.amount
     union all select 'a match: received = Σ RECEIVED', m.id from m
       where m.received <> (select coalesce(sum(d.amount), 0) from disbursement d where d.funding_match_id = m.id and d.status = 'RECEIVED')
     union all select 'a report: spent = Σ spending', r.id from accountability_report r join q on q.id = r.proposal_id
       where r.spent <> (select coalesce(sum(amount), 0) from spending s where s.report_id = r.id)
     union all select 'a submitted report: spent + refunded = received', r.id from accountability_report r join q on q.id = r.proposal_id
       where r.status in ('SUBMITTED', 'ACCEPTED') and r.spent + r.refunded <> (select sum(received) from m where m.proposal_id = q.id)
     union all select 'nothing waits on what is over', d.id from disbursement d join m on m.id = d.funding_match_id where d.status in ('SENT', 'DISPUTED') and m.status <> 'ACTIVE'
     union all select 'audit: ' || fault, chain from audit_faults()`,
    [programs.map(hex), proposals.map(hex)],
  );

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly from: string | null;
  readonly to: string;
  readonly amount: string | null;
  readonly reason: string | null;
  readonly by: string | null;
}
const SELECT = `select subject_type as kind, subject_id as id, from_status as "from", to_status as "to", amount::text, reason, actor::text as by from audit_entry`;

/** The audit entries of these chains, each of the log's places once. */
export const entriesOf = ({ programs, proposals }: Scene) =>
  sql<Entry>(`${SELECT} where chain = any($1::uuid[]) order by audit_entry.id`, [[...programs, ...proposals].map(hex)]);

/** Exactly one entry for each state that was entered and each budget that was changed between the two by that person, and for nothing else. */
export function expectEntries(before: readonly Subject[], after: readonly Subject[], written: readonly Entry[], by: string): void {
  const known = new Map(before.map((s) => [s.id, s]));
  const expected = after.flatMap((now): Entry[] => {
    const was = known.get(now.id);
    const isMoney = now.kind === 'CsrProgram' && was !== undefined && was.amount !== now.amount;
    if (now.status === null || (was?.status === now.status && !isMoney)) return [];
    return [{ kind: now.kind, id: now.id, from: was?.status ?? null, to: now.status, amount: now.amount, reason: now.reason, by }];
  });
  const sorted = (entries: readonly Entry[]) => entries.map((e) => JSON.stringify(e, ['kind', 'id', 'from', 'to', 'amount', 'reason', 'by'])).sort();
  expect(sorted(written)).toEqual(sorted(expected));
}

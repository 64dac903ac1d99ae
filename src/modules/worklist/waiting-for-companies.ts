import { type Sql, sql } from '../../database/sql.ts';
import { ANSWER_DAYS } from '../accountability/report.ts';
import { UNSIGNED_DAYS } from '../funding/funding-match.ts';
import { hasLapsed } from '../funding/funding-matches.ts';
import { isMember, isOfficer, isSelf, leads } from '../identity/visibility.ts';
import { dayAfter, goesOn } from './rules.ts';
import type { Moment, Waiting } from './work-item.ts';

/** What waits for the viewer as a company's member. Who belongs to the receiving group too leaves it to the others. */
export function waitingForCompanies({ viewer, clock }: Moment): Waiting[] {
  if (!viewer.companyIds.length) return [];
  const now = clock.now();
  const gives: Sql[] = [isMember(viewer, sql`m.company_id`), sql`not ${isOfficer(viewer, sql`m.karang_taruna_id`)}`, goesOn('q')];
  return [
    {
      kind: 'CONFIRM_MEMBERSHIP',
      subject: 'r',
      from: sql`membership_request r join company c on c.id = r.company_id`,
      since: sql`r.created_at`,
      where: [
        sql`r.status = 'PENDING' and c.status <> 'REJECTED'`,
        leads(viewer, sql`r.karang_taruna_id`, sql`r.company_id`, sql`r.forum_id`),
        sql`not ${isSelf(viewer, sql`r.person_id`)}`,
      ],
    },
    {
      kind: 'RECORD_AGREEMENT',
      subject: 'm',
      from: sql`funding_match m join proposal q on q.id = m.proposal_id`,
      since: sql`m.approved_at`,
      dueOn: dayAfter(sql`m.approved_at`, UNSIGNED_DAYS, sql`m.zone`),
      where: [sql`m.status = 'APPROVED' and not ${hasLapsed('m', now)}`, ...gives],
    },
    {
      kind: 'RECORD_DISBURSEMENT',
      subject: 'm',
      from: sql`funding_match m join proposal q on q.id = m.proposal_id join agreement a on a.funding_match_id = m.id`,
      since: sql`a.created_at`,
      where: [sql`m.status = 'ACTIVE' and m.disbursed < m.amount`, ...gives],
    },
    {
      kind: 'ANSWER_REPORT',
      subject: 'r',
      from: sql`accountability_report r join proposal q on q.id = r.proposal_id`,
      since: sql`r.submitted_at`,
      dueOn: dayAfter(sql`r.submitted_at`, ANSWER_DAYS, sql`q.zone`),
      where: [
        sql`r.status = 'SUBMITTED'`,
        sql`exists (select 1 from funder_answer f where f.report_id = r.id and f.answered_at is null and ${isMember(viewer, sql`f.company_id`)})`,
        sql`not ${isOfficer(viewer, sql`q.karang_taruna_id`)}`,
      ],
    },
  ];
}

import { type Sql, sql } from '../../database/sql.ts';
import { hasLapsed } from '../funding/funding-matches.ts';
import { isMember, isOfficer, isSelf, leads } from '../identity/visibility.ts';
import { isFunder, sinceState } from './rules.ts';
import type { Moment, Waiting } from './work-item.ts';

/** What waits for the viewer as an officer. Who belongs to the giving company too leaves it to the others. */
export function waitingForGroups({ viewer, clock }: Moment): Waiting[] {
  if (!viewer.groupIds.length) return [];
  const now = clock.now();
  const receives: Sql[] = [isOfficer(viewer, sql`m.karang_taruna_id`), sql`not ${isMember(viewer, sql`m.company_id`)}`];
  return [
    {
      kind: 'CONFIRM_MEMBERSHIP',
      subject: 'r',
      from: sql`membership_request r join karang_taruna g on g.id = r.karang_taruna_id`,
      since: sql`r.created_at`,
      where: [
        sql`r.status = 'PENDING' and g.status <> 'REJECTED'`,
        leads(viewer, sql`r.karang_taruna_id`, sql`r.company_id`, sql`r.forum_id`),
        sql`not ${isSelf(viewer, sql`r.person_id`)}`,
      ],
    },
    {
      kind: 'REVISE_PROPOSAL',
      subject: 'q',
      from: sql`proposal q`,
      since: sinceState('Proposal', 'q', 'RETURNED'),
      where: [sql`q.status = 'RETURNED'`, isOfficer(viewer, sql`q.karang_taruna_id`)],
    },
    {
      kind: 'ANSWER_OFFER',
      subject: 'm',
      from: sql`funding_match m`,
      since: sql`m.offered_at`,
      dueOn: sql`m.expires_on`,
      where: [sql`m.status = 'OFFERED' and not ${hasLapsed('m', now)}`, ...receives],
    },
    {
      kind: 'CONFIRM_DISBURSEMENT',
      subject: 'd',
      from: sql`disbursement d join funding_match m on m.id = d.funding_match_id`,
      since: sql`d.created_at`,
      where: [sql`d.status = 'SENT'`, ...receives],
    },
    {
      kind: 'SUBMIT_REPORT',
      subject: 'q',
      from: sql`proposal q`,
      since: sinceState('Proposal', 'q', 'RUNNING'),
      dueOn: sql`q.report_due_on`,
      where: [sql`q.status = 'RUNNING'`, isOfficer(viewer, sql`q.karang_taruna_id`), sql`not ${isFunder(viewer, sql`q.id`)}`],
    },
  ];
}

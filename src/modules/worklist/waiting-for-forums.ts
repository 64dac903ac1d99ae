import { type Sql, sql } from '../../database/sql.ts';
import type { Viewer } from '../identity/viewer.ts';
import { isMember, isSecretary, isSelf, isStaffed, leads } from '../identity/visibility.ts';
import { factsOf } from './deciding.ts';
import { officeDeciding, officeDueOn } from './rules.ts';
import type { Moment, Waiting } from './work-item.ts';

const isPending = sql`r.status = 'PENDING' and f.status = 'VERIFIED'`;
const leadsForum = (viewer: Viewer): Sql => leads(viewer, sql`r.karang_taruna_id`, sql`r.company_id`, sql`r.forum_id`);

/** What waits for the viewer in a secretariat: companies that ask to join, but for the viewer's own, and people who ask for a seat. */
export function waitingForSecretariats({ viewer }: Moment): Waiting[] {
  if (!viewer.forums.seats.size) return [];
  return [
    {
      kind: 'CONFIRM_FORUM_MEMBER',
      subject: 'b',
      from: sql`forum_member b join forum f on f.id = b.forum_id`,
      since: sql`b.created_at`,
      where: [sql`b.status = 'PENDING' and f.status = 'VERIFIED'`, isSecretary(viewer, sql`b.forum_id`), sql`not ${isMember(viewer, sql`b.company_id`)}`],
    },
    {
      kind: 'CONFIRM_MEMBERSHIP',
      subject: 'r',
      from: sql`membership_request r join forum f on f.id = r.forum_id`,
      since: sql`r.created_at`,
      where: [isPending, leadsForum(viewer), sql`not ${isSelf(viewer, sql`r.person_id`)}`],
    },
  ];
}

/** What waits for the viewer as staff of the office that decides on a forum: its region's, or the province's where that has nobody. */
export function forumsForOffices({ viewer }: Moment): Waiting[] {
  const regions = viewer.officeRegions;
  const decides = sql`(f.region_code = any(${regions}::text[]) or (left(f.region_code, 2) = any(${regions}::text[]) and not ${isStaffed(sql`f.region_code`)}))`;
  const office = officeDeciding(viewer, sql`f.region_code`);
  return [
    {
      kind: 'VERIFY_FORUM',
      subject: 'f',
      from: sql`forum f`,
      since: sql`f.created_at`,
      dueOn: officeDueOn(sql`f.created_at`, sql`f.zone`),
      decision: {
        office,
        // Who belongs to a company behind one claim on a region decides on none.
        facts: factsOf({
          founders: sql`(select jsonb_agg(claim.founded_by_company_id) from forum claim where claim.region_code = f.region_code and claim.status = 'PENDING')`,
        }),
      },
      where: [sql`f.status = 'PENDING'`, decides],
    },
    {
      kind: 'CONFIRM_MEMBERSHIP',
      subject: 'r',
      from: sql`membership_request r join forum f on f.id = r.forum_id`,
      since: sql`r.created_at`,
      dueOn: officeDueOn(sql`r.created_at`, sql`f.zone`),
      decision: { office, facts: factsOf({ person: sql`r.person_id`, forum: sql`f.id` }) },
      // Nobody of an office leads a forum.
      where: [isPending, decides],
    },
  ];
}

import { raw, type Sql, sql } from '../../database/sql.ts';
import { daysFrom } from '../../kernel/calendar.ts';
import { ANSWER_DAYS } from '../accountability/report.ts';
import { PROVINCE_STEPS_IN_DAYS } from '../identity/deciding.ts';
import type { Viewer } from '../identity/viewer.ts';
import { isMember, isStaffed } from '../identity/visibility.ts';

/** The viewer decides on what lies there: `decidingOffice`, as SQL. The province steps in where nobody works, or 14 days after `since`. */
export function decides(viewer: Viewer, regionCode: Sql, since: Sql, now: Date): Sql {
  const regions = viewer.officeRegions;
  const office = sql`left(${regionCode}, 5)`;
  const isLate = sql`${since} <= ${daysFrom(now, -PROVINCE_STEPS_IN_DAYS).toISOString()}::timestamptz`;
  return sql`(${office} = any(${regions}::text[]) or (left(${regionCode}, 2) = any(${regions}::text[]) and (${isLate} or not ${isStaffed(office)})))`;
}

/** The viewer's office that decides what lies there, where one does: the kabupaten's before the province. `decidingOffice`, as SQL. */
export const officeDeciding = ({ officeRegions }: Viewer, regionCode: Sql): Sql =>
  sql`(case when left(${regionCode}, 5) = any(${officeRegions}::text[]) then left(${regionCode}, 5) else left(${regionCode}, 2) end)`;

/** The viewer's office that verifies the company of that alias, where one does: `verifyingOffice`, as SQL. */
export const officeVerifying = ({ officeRegions }: Viewer, company: string): Sql => {
  const domicile = raw(`${company}.domicile_code`);
  return sql`coalesce((select o.region_code from office o where o.id = ${raw(`${company}.bound_to_office_id`)}),
    case when left(${domicile}, 5) = any(${officeRegions}::text[]) then left(${domicile}, 5) end,
    (select min(left(cr.region_code, 2)) from company_region cr where cr.company_id = ${raw(`${company}.id`)} and left(cr.region_code, 2) = any(${officeRegions}::text[])),
    left(${domicile}, 2))`;
};

/** That many days after the instant, as a day there. */
export const dayAfter = (at: Sql, days: number, zone: Sql): Sql => sql`(((${at}) at time zone ${zone})::date + ${raw(String(days))})`;

/** The last day of an office's own 14, as a day there. */
export const officeDueOn = (since: Sql, zone: Sql): Sql => dayAfter(since, PROVINCE_STEPS_IN_DAYS, zone);

/** `Proposal.mayNotGoOn`, as SQL: nothing is signed, delivered or approved before, after, or while its report is looked at. */
export const goesOn = (proposal: string): Sql => sql`${raw(`${proposal}.status`)} in ('VERIFIED', 'FUNDED', 'RUNNING')`;

/** The viewer belongs to a company that pays for the proposal, has paid, or has been approved to: they decide and report nothing on it. */
export const isFunder = (viewer: Viewer, proposalId: Sql): Sql =>
  sql`exists (select 1 from funding_match m where m.proposal_id = ${proposalId} and (m.status in ('APPROVED', 'ACTIVE') or m.received > 0) and ${isMember(viewer, sql`m.company_id`)})`;

/** When the record of that alias entered the state that it is in. */
export const sinceState = (subject: 'Proposal', alias: string, status: string): Sql =>
  sql`(select max(e.at) from audit_entry e where e.subject_id = ${raw(`${alias}.id`)} and e.subject_type = ${raw(`'${subject}'`)}
    and e.to_status = ${raw(`'${status}'`)} and e.from_status is distinct from e.to_status)`;

/** From when on the office may accept the report of that alias: `AccountabilityReport.acceptableFrom`, as SQL. */
export const acceptableFrom = (report: string, zone: Sql): Sql => {
  const submitted = raw(`${report}.submitted_at`);
  return sql`(select least(
      ${dayAfter(submitted, ANSWER_DAYS + 1, zone)}::timestamp at time zone ${zone},
      case when count(*) = count(f.answered_at) then greatest(${submitted}, max(f.answered_at)) end)
    from funder_answer f where f.report_id = ${raw(`${report}.id`)})`;
};

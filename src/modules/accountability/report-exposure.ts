import { expose, type Visibility } from '../../database/exposure.ts';
import { any, raw, sql } from '../../database/sql.ts';
import { isMember, isOfficeAbove, isOfficer } from '../identity/visibility.ts';
import { AccountabilityReport, FunderAnswer, Spending } from './report.ts';

/** The group, the companies that paid, and the offices above. */
export const isReportInsider: Visibility = (viewer, t) =>
  any([
    isOfficer(viewer, raw(`${t}.karang_taruna_id`)),
    isOfficeAbove(viewer, raw(`${t}.region_code`)),
    viewer.companyIds.length
      ? sql`exists (select 1 from funding_match m where m.proposal_id = ${raw(`${t}.proposal_id`)} and m.received > 0 and ${isMember(viewer, sql`m.company_id`)})`
      : sql`false`,
  ]);

const ofInsiders: Visibility = (viewer, t) =>
  sql`exists (select 1 from accountability_report r where r.id = ${raw(`${t}.report_id`)} and ${isReportInsider(viewer, 'r')})`;

export const reportExposure = expose(AccountabilityReport, {
  visibleTo: (viewer, t) => any([sql`${raw(`${t}.status`)} = 'ACCEPTED'`, isReportInsider(viewer, t)]),
  guards: { statusReason: { when: isReportInsider } },
});

// Reached through their report alone, which was visible.
export const spendingExposure = expose(Spending, { visibleTo: () => sql`true`, guards: { note: { when: ofInsiders } } });
export const funderAnswerExposure = expose(FunderAnswer, { visibleTo: () => sql`true`, guards: { note: { when: ofInsiders } } });

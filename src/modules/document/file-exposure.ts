import { expose } from '../../database/exposure.ts';
import { any, raw, sql } from '../../database/sql.ts';
import { isReportInsider } from '../accountability/report-exposure.ts';
import { isOfficeAbove, isOfficer, isPartyOrOffice, isSelf } from '../identity/visibility.ts';
import { isProposalInsider } from '../proposal/proposal-exposure.ts';
import { File } from './file.ts';

/** A file is for whoever brought it, and for those with a need of what it belongs to. */
export const fileExposure = expose(File, {
  visibleTo: (viewer, t) => {
    if (!viewer.personId) return sql`false`;
    const id = raw(`${t}.id`);
    return any([
      isSelf(viewer, raw(`${t}.owner_id`)),
      sql`exists (select 1 from karang_taruna k where k.decree_file_id = ${id} and ${any([isOfficer(viewer, sql`k.id`), isOfficeAbove(viewer, sql`k.region_code`)])})`,
      sql`exists (select 1 from payout_account a join karang_taruna k on k.id = a.karang_taruna_id where a.file_id = ${id} and ${any([isOfficer(viewer, sql`k.id`), isOfficeAbove(viewer, sql`k.region_code`)])})`,
      sql`exists (select 1 from proposal_attachment pa join proposal p on p.id = pa.proposal_id where pa.file_id = ${id} and ${isProposalInsider(viewer, 'p')})`,
      sql`exists (select 1 from agreement g join funding_match m on m.id = g.funding_match_id where g.file_id = ${id} and ${isPartyOrOffice(viewer, 'm')})`,
      sql`exists (select 1 from disbursement d join funding_match m on m.id = d.funding_match_id where d.proof_file_id = ${id} and ${isPartyOrOffice(viewer, 'm')})`,
      sql`exists (select 1 from report_attachment ra join accountability_report r on r.id = ra.report_id where ra.file_id = ${id} and ${isReportInsider(viewer, 'r')})`,
    ]);
  },
});

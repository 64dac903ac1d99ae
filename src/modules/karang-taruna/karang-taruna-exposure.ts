import { expose, type Visibility } from '../../database/exposure.ts';
import { any, raw, sql } from '../../database/sql.ts';
import { isOfficeAbove, isOfficer, oneOf } from '../identity/visibility.ts';
import { Assessment } from './assessment.ts';
import { KarangTaruna, Officer } from './karang-taruna.ts';
import { PayoutAccount } from './payout-account.ts';

/** The group's officers and the offices above it. */
export const isGroupInsider: Visibility = (viewer, t) => any([isOfficer(viewer, raw(`${t}.id`)), isOfficeAbove(viewer, raw(`${t}.region_code`))]);

const ofInsiders: Visibility = (viewer, t) =>
  sql`exists (select 1 from karang_taruna k where k.id = ${raw(`${t}.karang_taruna_id`)} and ${isGroupInsider(viewer, 'k')})`;

export const karangTarunaExposure = expose(KarangTaruna, {
  visibleTo: (viewer, t) => any([oneOf(raw(`${t}.status`), ['VERIFIED', 'SUSPENDED']), isGroupInsider(viewer, t)]),
  guards: { statusReason: { when: isGroupInsider }, decree: { when: isGroupInsider } },
  orders: {
    NAME_ASC: { by: [{ expression: (t) => raw(`${t}.name`), cast: 'text' }], descending: false },
    NEWEST: { by: [{ expression: (t) => raw(`${t}.created_at`), cast: 'timestamptz' }], descending: true },
  },
});

// Reached through their group alone, which was visible.
export const officerExposure = expose(Officer, { visibleTo: () => sql`true` });
export const assessmentExposure = expose(Assessment, { visibleTo: () => sql`true`, guards: { note: { when: ofInsiders } } });

/** A company sees the account in force while it has an approved or active cash match with the group. */
const ofPayers: Visibility = (viewer, t) =>
  viewer.companyIds.length
    ? sql`(${raw(`${t}.id`)} = (select a.id from payout_account a where a.karang_taruna_id = ${raw(`${t}.karang_taruna_id`)} and a.status = 'VERIFIED' and a.usable_from <= ${viewer.at} order by a.usable_from desc, a.id desc limit 1)
        and exists (select 1 from funding_match m where m.karang_taruna_id = ${raw(`${t}.karang_taruna_id`)} and m.support_kind = 'CASH' and m.status in ('APPROVED', 'ACTIVE') and m.company_id = any(${viewer.companyIds.map((id) => id.slice(4))}::uuid[])))`
    : sql`false`;

export const payoutAccountExposure = expose(PayoutAccount, {
  visibleTo: (viewer, t) => any([ofInsiders(viewer, t), ofPayers(viewer, t)]),
  guards: { statusReason: { when: ofInsiders }, document: { when: ofInsiders } },
});

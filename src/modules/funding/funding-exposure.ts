import { expose, type Visibility } from '../../database/exposure.ts';
import { any, raw, sql } from '../../database/sql.ts';
import { isPartyOrOffice, oneOf } from '../identity/visibility.ts';
import { Agreement, Disbursement } from './disbursement.ts';
import { FundingMatch, PUBLIC_MATCH_STATUSES } from './funding-match.ts';

/** Everybody sees what was approved, unless its proposal was withdrawn; parties and offices see every state. */
export const isMatchVisible: Visibility = (viewer, t) =>
  any([sql`(${oneOf(raw(`${t}.status`), PUBLIC_MATCH_STATUSES)} and not ${raw(`${t}.proposal_withdrawn`)})`, isPartyOrOffice(viewer, t)]);

const ofInsiders: Visibility = (viewer, t) =>
  sql`exists (select 1 from funding_match m where m.id = ${raw(`${t}.funding_match_id`)} and ${isPartyOrOffice(viewer, 'm')})`;

export const fundingMatchExposure = expose(FundingMatch, {
  visibleTo: isMatchVisible,
  guards: { message: { when: isPartyOrOffice }, statusReason: { when: isPartyOrOffice } },
  orders: { NEWEST: { by: [{ expression: (t) => raw(`${t}.offered_at`), cast: 'timestamptz' }], descending: true } },
});

// Reached through its match alone, which was visible.
export const agreementExposure = expose(Agreement, { visibleTo: () => sql`true`, guards: { document: { when: ofInsiders } } });

/** What was not received yet is for parties and offices, and so is every reference. */
export const disbursementExposure = expose(Disbursement, {
  visibleTo: (viewer, t) =>
    sql`exists (select 1 from funding_match m where m.id = ${raw(`${t}.funding_match_id`)} and (${isPartyOrOffice(viewer, 'm')} or (${raw(`${t}.status`)} = 'RECEIVED' and ${isMatchVisible(viewer, 'm')})))`,
  guards: { reference: { when: ofInsiders, instead: '' }, statusReason: { when: ofInsiders }, proof: { when: ofInsiders } },
});

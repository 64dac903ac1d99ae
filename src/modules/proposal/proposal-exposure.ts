import { expose, type Visibility } from '../../database/exposure.ts';
import { any, raw, sql } from '../../database/sql.ts';
import { isMember, isOfficeAbove, isOfficer, oneOf } from '../identity/visibility.ts';
import { BudgetLine } from './budget-line.ts';
import { Proposal, PUBLIC_PROPOSAL_STATUSES } from './proposal.ts';

/** The group's officers, and the offices above it once it was submitted. */
export const isProposalInsider: Visibility = (viewer, t) =>
  any([isOfficer(viewer, raw(`${t}.karang_taruna_id`)), sql`(${raw(`${t}.submitted_at`)} is not null and ${isOfficeAbove(viewer, raw(`${t}.region_code`))})`]);

export const isProposalVisible: Visibility = (viewer, t) =>
  any([
    oneOf(raw(`${t}.status`), PUBLIC_PROPOSAL_STATUSES),
    isProposalInsider(viewer, t),
    // What was ever verified stays readable to its matches' parties when it is withdrawn.
    ...(viewer.companyIds.length === 0
      ? []
      : [
          sql`(${raw(`${t}.status`)} = 'WITHDRAWN' and ${raw(`${t}.verified_at`)} is not null
      and exists (select 1 from funding_match m where m.proposal_id = ${raw(`${t}.id`)} and ${isMember(viewer, sql`m.company_id`)}))`,
        ]),
  ]);

export const proposalExposure = expose(Proposal, {
  visibleTo: isProposalVisible,
  guards: { statusReason: { when: isProposalInsider } },
  orders: {
    NEWEST: { by: [{ expression: (t) => raw(`${t}.created_at`), cast: 'timestamptz' }], descending: true },
    LARGEST_REMAINING: { by: [{ expression: (t) => raw(`${t}.remaining`), cast: 'bigint' }], descending: true },
    CLOSEST_START: { by: [{ expression: (t) => raw(`${t}.starts_on`), cast: 'date' }], descending: false },
  },
});

// Reached through their proposal or report alone, which was visible.
export const budgetLineExposure = expose(BudgetLine, { visibleTo: () => sql`true` });

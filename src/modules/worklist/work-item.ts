import type { Context } from '../../context.ts';
import type { EntityClass } from '../../database/model.ts';
import type { Sql } from '../../database/sql.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import { AccountabilityReport } from '../accountability/report.ts';
import { Company } from '../company/company.ts';
import { Forum } from '../forum/forum.ts';
import { ForumMember } from '../forum/forum-member.ts';
import { Disbursement } from '../funding/disbursement.ts';
import { FundingMatch, type FundingMatchStatus } from '../funding/funding-match.ts';
import { MembershipRequest } from '../identity/membership.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { PayoutAccount } from '../karang-taruna/payout-account.ts';
import { Proposal } from '../proposal/proposal.ts';

/** What there is to do, and what kind of record it is done to. */
export const WORK = {
  CONFIRM_MEMBERSHIP: MembershipRequest,
  VERIFY_KARANG_TARUNA: KarangTaruna,
  VERIFY_ACCOUNT: PayoutAccount,
  VERIFY_COMPANY: Company,
  VERIFY_FORUM: Forum,
  CONFIRM_FORUM_MEMBER: ForumMember,
  VERIFY_PROPOSAL: Proposal,
  REVISE_PROPOSAL: Proposal,
  ANSWER_OFFER: FundingMatch,
  APPROVE_FUNDING: FundingMatch,
  RECORD_AGREEMENT: FundingMatch,
  RECORD_DISBURSEMENT: FundingMatch,
  CONFIRM_DISBURSEMENT: Disbursement,
  RESOLVE_DISPUTE: Disbursement,
  SUBMIT_REPORT: Proposal,
  ANSWER_REPORT: AccountabilityReport,
  REVIEW_REPORT: AccountabilityReport,
} satisfies Record<string, EntityClass>;
export type WorkKind = keyof typeof WORK;

/** One thing that waits for the viewer. */
export interface WorkItem {
  readonly kind: WorkKind;
  /** The record's uuid. */
  readonly id: string;
  readonly since: Date;
  readonly dueOn: LocalDate | null;
  /** The region of the viewer's office that decides; null for what waits for no office. */
  readonly office: string | null;
  /** What the policies ask of it; null for what waits for no office. */
  readonly facts: Facts | null;
}

/** What the policies ask of a record that an office decides on, each kind what its own asks; ids as the database keeps them. */
export interface Facts {
  readonly karangTaruna: string;
  readonly company: string;
  /** Who asked to join. */
  readonly person: string;
  readonly forum: string;
  /** The companies that registered the forums claiming the region. */
  readonly founders: readonly string[];
  /** All groups that claim the region. */
  readonly claims: readonly string[];
  readonly amount: string;
  readonly verifiedBy: string | null;
  readonly matches: readonly { readonly company: string; readonly status: FundingMatchStatus; readonly received: string }[];
}

export interface WaitingCount {
  readonly kind: WorkKind;
  readonly count: number;
}

/** For whom something waits, when, and by which figures. */
export type Moment = Pick<Context, 'viewer' | 'clock' | 'settings'>;

/** All items of one kind that wait for a viewer: the rows of `from` under `where`. */
export interface Waiting {
  readonly kind: WorkKind;
  /** The record's alias in `from`. */
  readonly subject: string;
  readonly from: Sql;
  /** When it became so. */
  readonly since: Sql;
  /** The last day for it, if it has one. */
  readonly dueOn?: Sql;
  /** For what an office decides: which of the viewer's offices, and what the policies ask. */
  readonly decision?: { readonly office: Sql; readonly facts: Sql };
  readonly where: readonly Sql[];
}

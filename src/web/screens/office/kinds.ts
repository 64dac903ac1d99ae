import { ACCOUNT } from './facts-account.tsx';
import { COMPANY } from './facts-company.tsx';
import { DISPUTE } from './facts-dispute.tsx';
import { FORUM } from './facts-forum.tsx';
import { FUNDING } from './facts-funding.tsx';
import { GROUP } from './facts-group.tsx';
import { MEMBERSHIP } from './facts-membership.tsx';
import { PROPOSAL } from './facts-proposal.tsx';
import { REPORT } from './facts-report.tsx';
import type { SubjectKind } from './subject.ts';

/** What offices decide on, by the type of the subject. */
export const SUBJECT_KINDS: Readonly<Record<string, SubjectKind>> = {
  Proposal: PROPOSAL,
  KarangTaruna: GROUP,
  PayoutAccount: ACCOUNT,
  Company: COMPANY,
  Forum: FORUM,
  FundingMatch: FUNDING,
  Disbursement: DISPUTE,
  AccountabilityReport: REPORT,
  MembershipRequest: MEMBERSHIP,
};

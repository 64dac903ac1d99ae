import { ReportResolver } from './accountability/report-resolver.ts';
import { AllocationAwardResolver, AllocationResolver, CompanyPlansResolver, ForumPlansResolver } from './allocation/allocation-resolver.ts';
import { PlanEquityResolver } from './allocation/plan-equity-resolver.ts';
import { DecisionResolver, OfficeDecisionsResolver } from './audit/decision-resolver.ts';
import { CompanyResolver } from './company/company-resolver.ts';
import { DocumentResolver } from './document/document-resolver.ts';
import { PaperResolver } from './document/paper-resolver.ts';
import { ForumMemberResolver } from './forum/forum-member-resolver.ts';
import { ForumOfRegionResolver, ForumResolver, ForumsOfCompanyResolver } from './forum/forum-resolver.ts';
import { ShortlistResolver } from './forum/shortlist-resolver.ts';
import { DisbursementResolver } from './funding/disbursement-resolver.ts';
import { FundingResolver } from './funding/funding-resolver.ts';
import { MembershipResolver, ViewerResolver } from './identity/identity-resolver.ts';
import { CompanyMembersResolver, ForumMembersResolver, GroupMembersResolver, OwnRequestsResolver } from './identity/member-resolver.ts';
import { KarangTarunaResolver } from './karang-taruna/karang-taruna-resolver.ts';
import { PayoutAccountResolver } from './karang-taruna/payout-account-resolver.ts';
import { SuggestedProgramsResolver, SuggestedProposalsResolver } from './matching/matching-resolver.ts';
import { ProgramResolver } from './program/program-resolver.ts';
import { ProposalResolver } from './proposal/proposal-resolver.ts';
import { RegionResolver } from './region/region-resolver.ts';
import { StatisticsResolver } from './statistics/statistics-resolver.ts';
import { WorkItemResolver, WorklistResolver } from './worklist/worklist-resolver.ts';

/** Every resolver class of the schema. */
export const resolvers = [
  AllocationAwardResolver,
  AllocationResolver,
  CompanyMembersResolver,
  CompanyPlansResolver,
  ForumPlansResolver,
  CompanyResolver,
  DecisionResolver,
  DisbursementResolver,
  DocumentResolver,
  ForumMemberResolver,
  ForumMembersResolver,
  ForumOfRegionResolver,
  ForumResolver,
  ForumsOfCompanyResolver,
  FundingResolver,
  GroupMembersResolver,
  KarangTarunaResolver,
  MembershipResolver,
  OfficeDecisionsResolver,
  OwnRequestsResolver,
  PaperResolver,
  PayoutAccountResolver,
  PlanEquityResolver,
  ProgramResolver,
  ProposalResolver,
  RegionResolver,
  ReportResolver,
  ShortlistResolver,
  StatisticsResolver,
  SuggestedProgramsResolver,
  SuggestedProposalsResolver,
  ViewerResolver,
  WorkItemResolver,
  WorklistResolver,
] as const;

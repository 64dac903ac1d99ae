import { SearchWord } from '../database/search-word.ts';
import { AccountabilityReport, FunderAnswer, Spending } from './accountability/report.ts';
import { AllocationAward, AllocationBudget, AllocationPlan } from './allocation/allocation-plan.ts';
import { AuditEntry, AuditHead, AuditSeal, PersonalDataAccess } from './audit/audit-entry.ts';
import { Company } from './company/company.ts';
import { File } from './document/file.ts';
import { Forum } from './forum/forum.ts';
import { ForumMember } from './forum/forum-member.ts';
import { ForumProgram } from './forum/forum-program.ts';
import { ForumShortlist, ForumShortlistItem } from './forum/forum-shortlist.ts';
import { Agreement, Disbursement } from './funding/disbursement.ts';
import { FundingMatch } from './funding/funding-match.ts';
import { Membership, MembershipRequest } from './identity/membership.ts';
import { Office } from './identity/office.ts';
import { IdempotencyRecord, Person, Session, SignInAttempt } from './identity/person.ts';
import { Assessment } from './karang-taruna/assessment.ts';
import { KarangTaruna, Officer } from './karang-taruna/karang-taruna.ts';
import { PayoutAccount } from './karang-taruna/payout-account.ts';
import { FocusMedian, MatchRound, MatchStanding, MatchStandingPast, MatchStandingTold } from './matching/match-standing.ts';
import { CsrProgram } from './program/program.ts';
import { BudgetLine } from './proposal/budget-line.ts';
import { Proposal } from './proposal/proposal.ts';
import { ProposalVersion } from './proposal/proposal-version.ts';
import { Region } from './region/region.ts';
import { RegionYear, RegionYearChange } from './statistics/region-year.ts';
import { VillageWelfare } from './welfare/village-welfare.ts';
import { WelfareSnapshot } from './welfare/welfare-snapshot.ts';

/** Every class of the model. */
export const entities = [
  Region,
  Person,
  Session,
  SignInAttempt,
  IdempotencyRecord,
  Office,
  Membership,
  MembershipRequest,
  File,
  KarangTaruna,
  Officer,
  Assessment,
  PayoutAccount,
  Company,
  Forum,
  ForumMember,
  CsrProgram,
  Proposal,
  BudgetLine,
  ProposalVersion,
  ForumShortlist,
  ForumShortlistItem,
  ForumProgram,
  FundingMatch,
  Agreement,
  Disbursement,
  AccountabilityReport,
  Spending,
  FunderAnswer,
  AuditEntry,
  AuditHead,
  AuditSeal,
  PersonalDataAccess,
  RegionYear,
  RegionYearChange,
  WelfareSnapshot,
  VillageWelfare,
  MatchStanding,
  MatchStandingTold,
  MatchStandingPast,
  FocusMedian,
  MatchRound,
  AllocationPlan,
  AllocationBudget,
  AllocationAward,
  SearchWord,
];

import type { Exposure } from '../database/exposure.ts';
import { funderAnswerExposure, reportExposure, spendingExposure } from './accountability/report-exposure.ts';
import { allocationAwardExposure, allocationBudgetExposure, allocationPlanExposure } from './allocation/allocation-exposure.ts';
import { companyExposure } from './company/company-exposure.ts';
import { fileExposure } from './document/file-exposure.ts';
import { forumExposure, forumMemberExposure, forumProgramExposure, forumShortlistExposure, forumShortlistItemExposure } from './forum/forum-exposure.ts';
import { agreementExposure, disbursementExposure, fundingMatchExposure } from './funding/funding-exposure.ts';
import { membershipExposure, membershipRequestExposure, officeExposure, personExposure } from './identity/identity-exposure.ts';
import { assessmentExposure, karangTarunaExposure, officerExposure, payoutAccountExposure } from './karang-taruna/karang-taruna-exposure.ts';
import { programExposure } from './program/program-exposure.ts';
import { budgetLineExposure, proposalExposure } from './proposal/proposal-exposure.ts';
import { regionExposure } from './region/region-exposure.ts';

/** Who sees what, entity by entity. What does not stand here cannot be read. */
export const exposures: readonly Exposure[] = [
  regionExposure,
  personExposure,
  membershipExposure,
  membershipRequestExposure,
  officeExposure,
  fileExposure,
  karangTarunaExposure,
  officerExposure,
  assessmentExposure,
  payoutAccountExposure,
  companyExposure,
  forumExposure,
  forumMemberExposure,
  forumShortlistExposure,
  forumShortlistItemExposure,
  forumProgramExposure,
  programExposure,
  proposalExposure,
  budgetLineExposure,
  fundingMatchExposure,
  agreementExposure,
  disbursementExposure,
  reportExposure,
  spendingExposure,
  funderAnswerExposure,
  allocationPlanExposure,
  allocationBudgetExposure,
  allocationAwardExposure,
];

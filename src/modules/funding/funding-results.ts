import { resultOf } from '../../api/result.ts';
import { InvalidInput, WrongState } from '../../kernel/problem.ts';
import { ConflictOfInterest, NotVerified, ProvinceMustDecide } from '../identity/identity-problems.ts';
import { NotReady } from '../proposal/proposal-problems.ts';
import { DisbursementType, FundingMatchType } from './funding-graphql.ts';
import { MatchAmountExceeded, NotEligible, ProgramBudgetExceeded, ProposalNeedExceeded } from './funding-problems.ts';

const fundingMatch = { type: () => FundingMatchType, description: 'The match as it is now (kesepakatan pendanaan).' };
const disbursement = { type: () => DisbursementType, description: 'The delivery as it is now (penyaluran).' };

export const OfferFundingResult = resultOf('OfferFunding', 'penawaran dana', { fundingMatch }, () => [
  ConflictOfInterest,
  NotVerified,
  NotEligible,
  ProgramBudgetExceeded,
  ProposalNeedExceeded,
  WrongState,
  InvalidInput,
]);
export const AcceptFundingResult = resultOf('AcceptFunding', 'penawaran diterima', { fundingMatch }, () => [WrongState, ConflictOfInterest, NotVerified]);
export const DeclineFundingResult = resultOf('DeclineFunding', 'penawaran tidak diambil', { fundingMatch }, () => [
  WrongState,
  ConflictOfInterest,
  InvalidInput,
]);
export const WithdrawFundingResult = resultOf('WithdrawFunding', 'penawaran ditarik', { fundingMatch }, () => [WrongState, ConflictOfInterest, InvalidInput]);
export const ApproveFundingResult = resultOf('ApproveFunding', 'kesepakatan disetujui', { fundingMatch }, () => [
  WrongState,
  ConflictOfInterest,
  ProvinceMustDecide,
]);
export const RejectFundingResult = resultOf('RejectFunding', 'kesepakatan ditolak', { fundingMatch }, () => [
  WrongState,
  ConflictOfInterest,
  ProvinceMustDecide,
  InvalidInput,
]);
export const EndFundingResult = resultOf('EndFunding', 'kesepakatan diakhiri', { fundingMatch }, () => [WrongState, ConflictOfInterest, InvalidInput]);

export const RecordAgreementResult = resultOf('RecordAgreement', 'MoU/PKS tercatat', { fundingMatch }, () => [
  WrongState,
  ConflictOfInterest,
  NotReady,
  InvalidInput,
]);
export const RecordDisbursementResult = resultOf(
  'RecordDisbursement',
  'penyaluran tercatat',
  { disbursement, fundingMatch: { ...fundingMatch, via: ['disbursement', 'fundingMatch'] } },
  () => [WrongState, ConflictOfInterest, MatchAmountExceeded, InvalidInput],
);
export const ConfirmDisbursementResult = resultOf('ConfirmDisbursement', 'penerimaan dikonfirmasi', { disbursement }, () => [WrongState, ConflictOfInterest]);
export const DisputeDisbursementResult = resultOf('DisputeDisbursement', 'penyaluran dipersoalkan', { disbursement }, () => [
  WrongState,
  ConflictOfInterest,
  InvalidInput,
]);
export const VoidDisbursementResult = resultOf('VoidDisbursement', 'pencatatan dibatalkan', { disbursement }, () => [
  WrongState,
  ConflictOfInterest,
  InvalidInput,
]);
export const ResolveDisbursementResult = resultOf('ResolveDisbursement', 'sengketa diselesaikan', { disbursement }, () => [
  WrongState,
  ConflictOfInterest,
  InvalidInput,
]);

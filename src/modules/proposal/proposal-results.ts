import { resultOf } from '../../api/result.ts';
import { InvalidInput, WrongState } from '../../kernel/problem.ts';
import { ConflictOfInterest, NotVerified } from '../identity/identity-problems.ts';
import { ProposalType } from './proposal-graphql.ts';
import { NotReady, StaleVersion } from './proposal-problems.ts';

const proposal = { type: () => ProposalType, description: 'The proposal as it is now (proposal).' };

export const CreateProposalResult = resultOf('CreateProposal', 'proposal disusun', { proposal }, () => [NotVerified, InvalidInput]);
export const ReviseProposalResult = resultOf('ReviseProposal', 'proposal diubah', { proposal }, () => [WrongState, StaleVersion, InvalidInput]);
export const SubmitProposalResult = resultOf('SubmitProposal', 'proposal diajukan', { proposal }, () => [WrongState, NotReady, NotVerified]);
export const VerifyProposalResult = resultOf('VerifyProposal', 'proposal diverifikasi', { proposal }, () => [WrongState, ConflictOfInterest]);
export const ReturnProposalResult = resultOf('ReturnProposal', 'proposal dikembalikan', { proposal }, () => [WrongState, ConflictOfInterest, InvalidInput]);
export const RejectProposalResult = resultOf('RejectProposal', 'proposal ditolak', { proposal }, () => [WrongState, ConflictOfInterest, InvalidInput]);
export const WithdrawProposalResult = resultOf('WithdrawProposal', 'proposal ditarik', { proposal }, () => [WrongState, InvalidInput]);

import { resultOf } from '../../api/result.ts';
import { InvalidInput, WrongState } from '../../kernel/problem.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { NotVerified, TooManyAttempts } from '../identity/identity-problems.ts';
import { AllocationPlanType } from './allocation-graphql.ts';

const plan = { type: () => AllocationPlanType, description: 'The plan as it is now (rencana alokasi).' };

export const StartAllocationResult = resultOf('StartAllocation', 'rencana diminta', { plan }, () => [InvalidInput, NotVerified, WrongState, TooManyAttempts]);
export const CancelAllocationResult = resultOf('CancelAllocation', 'rencana dibatalkan', { plan }, () => [WrongState]);
const company = { type: () => CompanyType, description: 'Whose it was (perusahaan).' };

export const RemoveAllocationResult = resultOf('RemoveAllocation', 'rencana dihapus', { company }, () => [WrongState]);
export const OfferAllocationResult = resultOf('OfferAllocation', 'rencana ditawarkan', { plan }, () => [InvalidInput, WrongState]);

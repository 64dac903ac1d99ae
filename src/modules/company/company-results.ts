import { resultOf } from '../../api/result.ts';
import { InvalidInput, WrongState } from '../../kernel/problem.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import { CompanyType } from './company-graphql.ts';
import { NibTaken } from './company-problems.ts';

const company = { company: { type: () => CompanyType, description: 'The company as it is now (perusahaan).' } };

export const RegisterCompanyResult = resultOf('RegisterCompany', 'pendaftaran perusahaan', company, () => [NibTaken, InvalidInput]);
export const VerifyCompanyResult = resultOf('VerifyCompany', 'verifikasi perusahaan', company, () => [WrongState, ConflictOfInterest]);
export const RejectCompanyResult = resultOf('RejectCompany', 'penolakan perusahaan', company, () => [WrongState, ConflictOfInterest, InvalidInput]);

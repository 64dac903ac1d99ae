import { resultOf } from '../../api/result.ts';
import { InvalidInput, WrongState } from '../../kernel/problem.ts';
import { NotVerified } from '../identity/identity-problems.ts';
import { CsrProgramType } from './program-graphql.ts';
import { BelowCommitted } from './program-problems.ts';

const program = { type: () => CsrProgramType, description: 'The programme as it is now (program).' };

export const CreateProgramResult = resultOf('CreateProgram', 'program disusun', { program }, () => [NotVerified, InvalidInput]);
export const ReviseProgramResult = resultOf('ReviseProgram', 'program diubah', { program }, () => [WrongState, BelowCommitted, InvalidInput]);
export const PublishProgramResult = resultOf('PublishProgram', 'program dibuka', { program }, () => [WrongState, NotVerified, InvalidInput]);
export const CloseProgramResult = resultOf('CloseProgram', 'program ditutup', { program }, () => [WrongState]);
export const CancelProgramResult = resultOf('CancelProgram', 'program dibatalkan', { program }, () => [WrongState, InvalidInput]);

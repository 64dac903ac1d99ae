import { resultOf } from '../../api/result.ts';
import { InvalidInput, WrongState } from '../../kernel/problem.ts';
import { ConflictOfInterest, NotVerified } from '../identity/identity-problems.ts';
import { KarangTarunaType, PayoutAccountType } from './karang-taruna-graphql.ts';
import { RegionTaken } from './karang-taruna-problems.ts';

const group = { karangTaruna: { type: () => KarangTarunaType, description: 'The group as it is now (Karang Taruna).' } };
const account = { payoutAccount: { type: () => PayoutAccountType, description: 'The account as it is now (rekening).' } };

export const RegisterKarangTarunaResult = resultOf('RegisterKarangTaruna', 'pendaftaran Karang Taruna', group, () => [RegionTaken, InvalidInput]);
export const VerifyKarangTarunaResult = resultOf('VerifyKarangTaruna', 'verifikasi Karang Taruna', group, () => [WrongState, ConflictOfInterest]);
export const RejectKarangTarunaResult = resultOf('RejectKarangTaruna', 'penolakan Karang Taruna', group, () => [WrongState, ConflictOfInterest, InvalidInput]);
export const AssessKarangTarunaResult = resultOf('AssessKarangTaruna', 'penilaian Karang Taruna', group, () => [NotVerified, ConflictOfInterest, InvalidInput]);
export const SetPayoutAccountResult = resultOf('SetPayoutAccount', 'pengisian rekening organisasi', account, () => [WrongState, InvalidInput]);
export const VerifyPayoutAccountResult = resultOf('VerifyPayoutAccount', 'verifikasi rekening', account, () => [WrongState, ConflictOfInterest]);
export const RejectPayoutAccountResult = resultOf('RejectPayoutAccount', 'penolakan rekening', account, () => [WrongState, ConflictOfInterest, InvalidInput]);

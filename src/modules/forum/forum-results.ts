import { resultOf } from '../../api/result.ts';
import { InvalidInput, WrongState } from '../../kernel/problem.ts';
import { ConflictOfInterest, NotVerified, TooManyAttempts } from '../identity/identity-problems.ts';
import { ForumMemberType, ForumType } from './forum-graphql.ts';
import { AlreadyListed, RegionHasForum } from './forum-problems.ts';
import { ForumShortlistType } from './shortlist-graphql.ts';

const forum = { forum: { type: () => ForumType, description: 'The forum as it is now (forum).' } };
const member = { member: { type: () => ForumMemberType, description: 'The membership as it is now (keanggotaan).' } };
const shortlist = { shortlist: { type: () => ForumShortlistType, description: 'The list as it is now (daftar pilihan).' } };

export const RegisterForumResult = resultOf('RegisterForum', 'pendaftaran forum', forum, () => [InvalidInput, NotVerified, RegionHasForum, TooManyAttempts]);
export const VerifyForumResult = resultOf('VerifyForum', 'verifikasi forum', forum, () => [WrongState, ConflictOfInterest, NotVerified]);
export const RejectForumResult = resultOf('RejectForum', 'penolakan forum', forum, () => [WrongState, ConflictOfInterest, InvalidInput]);

export const JoinForumResult = resultOf('JoinForum', 'permohonan bergabung ke forum', member, () => [InvalidInput, WrongState, NotVerified, TooManyAttempts]);
export const ConfirmForumMemberResult = resultOf('ConfirmForumMember', 'permohonan perusahaan disetujui', member, () => [
  WrongState,
  ConflictOfInterest,
  NotVerified,
]);
export const RejectForumMemberResult = resultOf('RejectForumMember', 'permohonan perusahaan ditolak', member, () => [
  InvalidInput,
  WrongState,
  ConflictOfInterest,
]);
export const EndForumMemberResult = resultOf('EndForumMember', 'keanggotaan perusahaan diakhiri', member, () => [InvalidInput, WrongState, ConflictOfInterest]);
export const LeaveForumResult = resultOf('LeaveForum', 'keluar dari forum', member, () => [InvalidInput, WrongState]);

export const CreateShortlistResult = resultOf('CreateShortlist', 'daftar pilihan dibuat', shortlist, () => [InvalidInput, NotVerified]);
export const ReviseShortlistResult = resultOf('ReviseShortlist', 'daftar pilihan diubah', shortlist, () => [InvalidInput, NotVerified]);
export const RemoveShortlistResult = resultOf('RemoveShortlist', 'daftar pilihan dihapus', forum, () => [NotVerified]);
export const AddToShortlistResult = resultOf('AddToShortlist', 'proposal masuk daftar pilihan', shortlist, () => [
  InvalidInput,
  WrongState,
  ConflictOfInterest,
  NotVerified,
  AlreadyListed,
]);
export const RemoveFromShortlistResult = resultOf('RemoveFromShortlist', 'proposal keluar dari daftar pilihan', shortlist, () => [NotVerified]);

export const IncludeProgramResult = resultOf('IncludeProgram', 'program masuk rencana forum', forum, () => [InvalidInput, WrongState, NotVerified]);
export const ExcludeProgramResult = resultOf('ExcludeProgram', 'program keluar dari rencana forum', forum, () => [NotVerified]);

import { Field, ObjectType } from 'type-graphql';
import { Given } from '../../api/declare.ts';
import { resultOf } from '../../api/result.ts';
import { InvalidInput, WrongState } from '../../kernel/problem.ts';
import { MembershipRequestType, ViewerType } from './identity-graphql.ts';
import { CivilServant, ConflictOfInterest, InvalidCredentials, TooManyAttempts, UsernameTaken } from './identity-problems.ts';

const entered = {
  sessionToken: {
    type: () => String,
    nullable: true,
    plain: true,
    description: 'Null when the session was set as a cookie, in a same-origin browser (kunci sesi).',
  },
  viewer: { type: () => ViewerType, description: 'Who is signed in now (pengguna).' },
};
export const SignUpResult = resultOf('SignUp', 'akun dibuat', entered, () => [UsernameTaken, InvalidInput, TooManyAttempts]);
export const SignInResult = resultOf('SignIn', 'masuk', entered, () => [InvalidCredentials, TooManyAttempts]);
export const ChangePasswordResult = resultOf(
  'ChangePassword',
  'kata sandi diganti',
  { viewer: { type: () => ViewerType, description: 'Whose password it is (pengguna).' } },
  () => [InvalidCredentials, TooManyAttempts, InvalidInput],
);

@ObjectType('SignOutSuccess', { description: 'The session is over (sudah keluar).' })
export class SignOutSuccess {
  @Field(() => Boolean, { description: 'Always true (berhasil).' })
  @Given()
  ok!: boolean;
}

const request = { request: { type: () => MembershipRequestType, description: 'The request (permohonan).' } };
export const RequestMembershipResult = resultOf('RequestMembership', 'permohonan bergabung terkirim', request, () => [
  WrongState,
  TooManyAttempts,
  InvalidInput,
]);
export const ConfirmMembershipResult = resultOf('ConfirmMembership', 'permohonan bergabung disetujui', request, () => [
  WrongState,
  ConflictOfInterest,
  CivilServant,
]);
export const RejectMembershipResult = resultOf('RejectMembership', 'permohonan bergabung ditolak', request, () => [
  WrongState,
  ConflictOfInterest,
  InvalidInput,
]);
export const EndMembershipResult = resultOf(
  'EndMembership',
  'keanggotaan diakhiri',
  { ok: { type: () => Boolean, plain: true, description: 'Always true (berhasil).' } },
  () => [WrongState, InvalidInput],
);

import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { declared, Found } from '../../api/declare.ts';
import { present } from '../../api/result.ts';
import type { Context } from '../../context.ts';
import { Problem } from '../../kernel/problem.ts';
import { changePassword } from './change-password.ts';
import { confirmMembership } from './confirm-membership.ts';
import { endMembership } from './end-membership.ts';
import { MembershipType, ViewerType } from './identity-graphql.ts';
import {
  ChangePasswordInput,
  ConfirmMembershipInput,
  EndMembershipInput,
  RejectMembershipInput,
  RequestMembershipInput,
  SignInInput,
  SignUpInput,
} from './identity-inputs.ts';
import {
  ChangePasswordResult,
  ConfirmMembershipResult,
  EndMembershipResult,
  RejectMembershipResult,
  RequestMembershipResult,
  SignInResult,
  SignOutSuccess,
  SignUpResult,
} from './identity-results.ts';
import { rejectMembership } from './reject-membership.ts';
import { requestMembership } from './request-membership.ts';
import { enterSession, type SignedIn } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signUp } from './sign-up.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The person who is signed in; null when nobody is (pengguna yang masuk).' })
  @Found((_args, { personId }) => personId ?? null)
  viewer(): unknown {
    return declared();
  }

  @Mutation(() => SignUpResult, { description: 'Makes an account and signs in (daftar akun).' })
  signUp(@Arg('input', () => SignUpInput, { description: 'The new account (akun baru).' }) input: SignUpInput, @Ctx() ctx: Context) {
    return entered('SignUp', ctx, signUp(ctx, input));
  }

  @Mutation(() => SignInResult, { description: 'Signs in (masuk).' })
  signIn(@Arg('input', () => SignInInput, { description: 'Login and password (masuk).' }) input: SignInInput, @Ctx() ctx: Context) {
    return entered('SignIn', ctx, signIn(ctx, input));
  }

  @Mutation(() => SignOutSuccess, { description: 'Ends this session (keluar).' })
  async signOut(@Ctx() ctx: Context): Promise<SignOutSuccess> {
    await signOut(ctx);
    return { ok: true };
  }

  @Mutation(() => ChangePasswordResult, {
    description: "Changes one's own password, and ends all other sessions (ganti kata sandi).",
  })
  changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The old one and the new one (kata sandi).' }) input: ChangePasswordInput,
    @Ctx() ctx: Context,
  ) {
    return present('ChangePassword', 'viewer', changePassword(ctx, input));
  }
}

@Resolver(() => MembershipType)
export class MembershipResolver {
  @Mutation(() => RequestMembershipResult, {
    description: 'Asks to act for a Karang Taruna or a company, or in the secretariat of a forum (mohon bergabung); there only people of its member companies.',
  })
  requestMembership(
    @Arg('input', () => RequestMembershipInput, { description: 'For whom, and as what (permohonan).' }) input: RequestMembershipInput,
    @Ctx() ctx: Context,
  ) {
    return present('RequestMembership', 'request', requestMembership(ctx, input));
  }

  @Mutation(() => ConfirmMembershipResult, { description: 'Confirms such a request: by chair, administrator or the office above (setujui permohonan).' })
  confirmMembership(
    @Arg('input', () => ConfirmMembershipInput, { description: 'Which request (permohonan).' }) input: ConfirmMembershipInput,
    @Ctx() ctx: Context,
  ) {
    return present('ConfirmMembership', 'request', confirmMembership(ctx, input));
  }

  @Mutation(() => RejectMembershipResult, {
    description: 'Does not confirm such a request; the person may ask again: by chair, administrator or the office above (tolak permohonan).',
  })
  rejectMembership(
    @Arg('input', () => RejectMembershipInput, { description: 'Which request, and why (permohonan dan alasan).' }) input: RejectMembershipInput,
    @Ctx() ctx: Context,
  ) {
    return present('RejectMembership', 'request', rejectMembership(ctx, input));
  }

  @Mutation(() => EndMembershipResult, { description: "Ends a membership: one's own, or by chair or administrator (akhiri keanggotaan)." })
  async endMembership(
    @Arg('input', () => EndMembershipInput, { description: 'Whose, and why (keanggotaan).' }) input: EndMembershipInput,
    @Ctx() ctx: Context,
  ) {
    const done = await endMembership(ctx, input);
    return done instanceof Problem ? done : { __typename: 'EndMembershipSuccess', ok: true };
  }
}

/** The token is for programs; a browser of ours keeps it in its cookie, where no script reads it. */
async function entered(verb: string, ctx: Context, outcome: Promise<SignedIn | Problem>) {
  const done = await outcome;
  if (done instanceof Problem) return done;
  await enterSession(ctx, done);
  return { ...(await present(verb, 'viewer', outcome)), sessionToken: ctx.session.wantsCookie ? null : done.token };
}

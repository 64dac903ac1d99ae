import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { present } from '../../api/result.ts';
import type { Context } from '../../context.ts';
import { confirmForumMember } from './confirm-forum-member.ts';
import { endForumMember } from './end-forum-member.ts';
import { ForumMemberType } from './forum-graphql.ts';
import { ConfirmForumMemberInput, EndForumMemberInput, JoinForumInput, LeaveForumInput, RejectForumMemberInput } from './forum-inputs.ts';
import { ConfirmForumMemberResult, EndForumMemberResult, JoinForumResult, LeaveForumResult, RejectForumMemberResult } from './forum-results.ts';
import { joinForum } from './join-forum.ts';
import { leaveForum } from './leave-forum.ts';
import { rejectForumMember } from './reject-forum-member.ts';

@Resolver(() => ForumMemberType)
export class ForumMemberResolver {
  @Mutation(() => JoinForumResult, {
    description: "Asks that a company join a forum (mohon bergabung ke forum). By the company's administrator; the company must be verified.",
  })
  joinForum(@Arg('input', () => JoinForumInput, { description: 'Which company, and where (permohonan).' }) input: JoinForumInput, @Ctx() ctx: Context) {
    return present('JoinForum', 'member', joinForum(ctx, input));
  }

  @Mutation(() => ConfirmForumMemberResult, {
    description: "Confirms such a request (menyetujui permohonan perusahaan). By the forum's secretariat, and nobody of the company that asks.",
  })
  confirmForumMember(
    @Arg('input', () => ConfirmForumMemberInput, { description: 'Which request (permohonan).' }) input: ConfirmForumMemberInput,
    @Ctx() ctx: Context,
  ) {
    return present('ConfirmForumMember', 'member', confirmForumMember(ctx, input));
  }

  @Mutation(() => RejectForumMemberResult, {
    description:
      "Does not confirm such a request; the company may ask again (menolak permohonan perusahaan). By the forum's secretariat, and nobody of the company that asks.",
  })
  rejectForumMember(
    @Arg('input', () => RejectForumMemberInput, { description: 'Which request, and why (permohonan dan alasan).' }) input: RejectForumMemberInput,
    @Ctx() ctx: Context,
  ) {
    return present('RejectForumMember', 'member', rejectForumMember(ctx, input));
  }

  @Mutation(() => EndForumMemberResult, {
    description: "Ends another company's membership; never the last one (mengakhiri keanggotaan perusahaan). By the forum's secretariat.",
  })
  endForumMember(
    @Arg('input', () => EndForumMemberInput, { description: 'Which membership, and why (keanggotaan dan alasan).' }) input: EndForumMemberInput,
    @Ctx() ctx: Context,
  ) {
    return present('EndForumMember', 'member', endForumMember(ctx, input));
  }

  @Mutation(() => LeaveForumResult, {
    description: "Takes a company out of a forum, or its request back; the last member stays (keluar dari forum). By the company's administrator.",
  })
  leaveForum(
    @Arg('input', () => LeaveForumInput, { description: 'Which company, from where, and why (keluar).' }) input: LeaveForumInput,
    @Ctx() ctx: Context,
  ) {
    return present('LeaveForum', 'member', leaveForum(ctx, input));
  }
}

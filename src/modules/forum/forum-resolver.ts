import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, Single } from '../../api/declare.ts';
import { present } from '../../api/result.ts';
import { formOf } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { withNewMembership } from '../identity/sessions.ts';
import { RegionType } from '../region/region-graphql.ts';
import { excludeProgram } from './exclude-program.ts';
import { Forum } from './forum.ts';
import { ForumConnection, ForumMemberConnection, ForumType } from './forum-graphql.ts';
import { ExcludeProgramInput, ForumFilter, ForumsArgs, IncludeProgramInput, RegisterForumInput, RejectForumInput, VerifyForumInput } from './forum-inputs.ts';
import { ExcludeProgramResult, IncludeProgramResult, RegisterForumResult, RejectForumResult, VerifyForumResult } from './forum-results.ts';
import { forumList, forumsOfCompany, IS_VERIFIED } from './forums.ts';
import { includeProgram } from './include-program.ts';
import { registerForum } from './register-forum.ts';
import { rejectForum } from './reject-forum.ts';
import { verifyForum } from './verify-forum.ts';

@Resolver(() => ForumType)
export class ForumResolver {
  @Query(() => ForumConnection, { description: 'Forums that the viewer may see, the newest first (daftar forum).' })
  @Connection(({ filter }) => forumList(formOf(ForumFilter, filter)))
  forums(@Args(() => ForumsArgs) _args: ForumsArgs): unknown {
    return declared();
  }

  @Mutation(() => RegisterForumResult, {
    description:
      'Registers a forum, for an office to verify; whoever registers it leads its secretariat (mendaftarkan forum). By a member of a verified company, and nobody who works for an office.',
  })
  registerForum(@Arg('input', () => RegisterForumInput, { description: 'The forum (forum).' }) input: RegisterForumInput, @Ctx() ctx: Context) {
    return present('RegisterForum', 'forum', withNewMembership(ctx, registerForum(ctx, input)));
  }

  @Mutation(() => VerifyForumResult, {
    description:
      "Finds a registration right, which rejects the region's others (memverifikasi forum). By the office of its region, or the province's where that has nobody.",
  })
  verifyForum(@Arg('input', () => VerifyForumInput, { description: 'Which one (forum).' }) input: VerifyForumInput, @Ctx() ctx: Context) {
    return present('VerifyForum', 'forum', verifyForum(ctx, input));
  }

  @Mutation(() => RejectForumResult, { description: 'Does not accept a registration (menolak forum). By the office that may verify it.' })
  rejectForum(@Arg('input', () => RejectForumInput, { description: 'Which one, and why (forum dan alasan).' }) input: RejectForumInput, @Ctx() ctx: Context) {
    return present('RejectForum', 'forum', rejectForum(ctx, input));
  }

  @Mutation(() => IncludeProgramResult, {
    description: "Brings an open programme into a forum's plans (memasukkan program ke rencana forum). By people of its company, a member of the forum.",
  })
  includeProgram(@Arg('input', () => IncludeProgramInput, { description: 'Which one, and where (program).' }) input: IncludeProgramInput, @Ctx() ctx: Context) {
    return present('IncludeProgram', 'forum', includeProgram(ctx, input));
  }

  @Mutation(() => ExcludeProgramResult, {
    description: "Takes a programme out of a forum's plans (mengeluarkan program dari rencana forum). By people of its company.",
  })
  excludeProgram(@Arg('input', () => ExcludeProgramInput, { description: 'Which one, and where (program).' }) input: ExcludeProgramInput, @Ctx() ctx: Context) {
    return present('ExcludeProgram', 'forum', excludeProgram(ctx, input));
  }
}

@Resolver(() => CompanyType)
export class ForumsOfCompanyResolver {
  @FieldResolver(() => ForumMemberConnection, {
    description: 'The forums that it is a member of, the newest first; for its own people and the secretariats also those that it asks to join (forum).',
  })
  @Connection(() => forumsOfCompany)
  forums(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }
}

@Resolver(() => RegionType)
export class ForumOfRegionResolver {
  @FieldResolver(() => ForumType, {
    nullable: true,
    description: 'The verified forum of exactly this province, kabupaten or kota; null where there is none (forum CSR).',
  })
  @Single(() => Forum, 'region', [], IS_VERIFIED)
  forum(): unknown {
    return declared();
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { declared, Rows, Told } from '../../api/declare.ts';
import type { Context } from '../../context.ts';
import { isCompanyInsider } from '../company/company-exposure.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { isForumInsider } from '../forum/forum-exposure.ts';
import { ForumType } from '../forum/forum-graphql.ts';
import { isGroupInsider } from '../karang-taruna/karang-taruna-exposure.ts';
import { KarangTarunaType } from '../karang-taruna/karang-taruna-graphql.ts';
import { MembershipRequestType, ViewerType } from './identity-graphql.ts';
import { MemberType } from './member-graphql.ts';
import { MOST_PEOPLE, membersOf } from './members.ts';
import { ownRequests, requestsTo } from './membership-requests.ts';

const MEMBERS = 'Who acts for it now, the longest there first, at most 100. For its own members and the offices above; null for others (anggota).';
const REQUESTS =
  'Who would join and waits for an answer, the oldest first, at most 100. For those who may confirm or reject it; null for others (permohonan bergabung).';

@Resolver(() => KarangTarunaType)
export class GroupMembersResolver {
  @FieldResolver(() => [MemberType], { nullable: true, description: MEMBERS })
  @Told(membersOf('karang_taruna_id', isGroupInsider))
  members(): unknown {
    return declared();
  }

  @FieldResolver(() => [MembershipRequestType], { nullable: true, description: REQUESTS })
  @Rows(MOST_PEOPLE)
  membershipRequests(@Root() { id }: KarangTarunaType, @Ctx() ctx: Context) {
    return requestsTo(ctx, 'KarangTaruna', id);
  }
}

@Resolver(() => CompanyType)
export class CompanyMembersResolver {
  @FieldResolver(() => [MemberType], { nullable: true, description: MEMBERS })
  @Told(membersOf('company_id', isCompanyInsider))
  members(): unknown {
    return declared();
  }

  @FieldResolver(() => [MembershipRequestType], { nullable: true, description: REQUESTS })
  @Rows(MOST_PEOPLE)
  membershipRequests(@Root() { id }: CompanyType, @Ctx() ctx: Context) {
    return requestsTo(ctx, 'Company', id);
  }
}

@Resolver(() => ForumType)
export class ForumMembersResolver {
  @FieldResolver(() => [MemberType], {
    nullable: true,
    description:
      'Who sits in its secretariat, the longest there first, at most 100. For people of its member companies and the offices above; null for others (sekretariat).',
  })
  @Told(membersOf('forum_id', isForumInsider))
  members(): unknown {
    return declared();
  }

  @FieldResolver(() => [MembershipRequestType], { nullable: true, description: REQUESTS })
  @Rows(MOST_PEOPLE)
  membershipRequests(@Root() { id }: ForumType, @Ctx() ctx: Context) {
    return requestsTo(ctx, 'Forum', id);
  }
}

@Resolver(() => ViewerType)
export class OwnRequestsResolver {
  @FieldResolver(() => [MembershipRequestType], {
    description:
      'What the person asked of each organisation last and was not granted: PENDING, or REJECTED with its reason; the newest first, at most 100 (permohonan sendiri).',
  })
  @Rows(20)
  membershipRequests(@Ctx() ctx: Context) {
    return ownRequests(ctx);
  }
}

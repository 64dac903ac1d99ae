import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ForwardPaging } from '../../api/connection.ts';
import { Node } from '../../api/node.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import type { Office } from '../identity/office.ts';
import { OfficeType } from '../identity/office-graphql.ts';
import { DecisionConnection, DecisionType } from './decision-graphql.ts';
import { type Decision, decisionsOf } from './decisions.ts';

@Resolver(() => OfficeType)
export class OfficeDecisionsResolver {
  @FieldResolver(() => DecisionConnection, {
    nullable: true,
    description:
      'What its people decided on groups, accounts, companies, proposals, matches, deliveries and reports, the newest first. For its staff and that of the offices above; null for others (keputusan).',
  })
  decisions(@Root() office: Row<Office>, @Args(() => ForwardPaging) paging: ForwardPaging, @Ctx() ctx: Context) {
    return decisionsOf(ctx, office, paging);
  }
}

@Resolver(() => DecisionType)
export class DecisionResolver {
  @FieldResolver(() => Node, { description: 'What it was about; the group, of an assessment (pokok).' })
  subject(@Root() { subjectId }: Decision, @Ctx() { reads }: Context) {
    return reads.node(subjectId);
  }
}

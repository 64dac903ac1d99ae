import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Node } from '../../api/node.ts';
import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import type { Office } from '../identity/office.ts';
import { OfficeType } from '../identity/office-graphql.ts';
import { DecisionConnection, DecisionsArgs, DecisionType } from './decision-graphql.ts';
import { type Decision, decisionsOf } from './decisions.ts';

@Resolver(() => OfficeType)
export class OfficeDecisionsResolver {
  @FieldResolver(() => DecisionConnection, {
    nullable: true,
    description:
      'What its people decided on groups, accounts, companies, forums, proposals, matches, deliveries and reports, the newest first. For its staff and that of the offices above; null for others (keputusan).',
  })
  decisions(@Root() office: Row<Office>, @Args(() => DecisionsArgs) { filter, ...paging }: DecisionsArgs, @Ctx() ctx: Context) {
    if (filter) requireForm(filter);
    return decisionsOf(ctx, office, filter ?? {}, paging);
  }
}

@Resolver(() => DecisionType)
export class DecisionResolver {
  @FieldResolver(() => Node, { description: 'What it was about; the group, of an assessment (pokok).' })
  subject(@Root() { subjectId }: Decision, @Ctx() { reads }: Context) {
    return reads.node(subjectId);
  }
}

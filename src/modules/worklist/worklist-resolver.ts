import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { declared, Told } from '../../api/declare.ts';
import { Node } from '../../api/node.ts';
import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { ViewerType } from '../identity/identity-graphql.ts';
import { colleaguesFor } from './deciding.ts';
import type { WorkItem } from './work-item.ts';
import { WAITING, worklist } from './worklist.ts';
import { WaitingCountType, WorkItemConnection, WorkItemType, WorklistArgs } from './worklist-graphql.ts';

@Resolver(() => ViewerType)
export class WorklistResolver {
  @FieldResolver(() => WorkItemConnection, {
    description:
      'What waits for this person: to verify, approve, answer, confirm, report; the oldest first. For staff of an office also what a colleague has to decide, see `mayDecide` (daftar pekerjaan).',
  })
  worklist(@Args(() => WorklistArgs) args: WorklistArgs, @Ctx() ctx: Context) {
    requireForm(args);
    const { kinds, ...paging } = args;
    return worklist(ctx, kinds, paging);
  }

  @FieldResolver(() => [WaitingCountType], {
    description: 'How much of each kind waits for this person, of the kinds of which anything does (jumlah pekerjaan).',
  })
  @Told(WAITING)
  waiting(): unknown {
    return declared();
  }
}

@Resolver(() => WorkItemType)
export class WorkItemResolver {
  @FieldResolver(() => Node, { description: 'What it is about (pokok).' })
  subject(@Root() { subjectId }: WorkItem, @Ctx() { reads }: Context) {
    return reads.node(subjectId);
  }

  @FieldResolver(() => Boolean, {
    description: 'False for what the viewer is party to, asked for, or took the step before of: a colleague decides (bisa diputuskan sendiri).',
  })
  mayDecide(@Root() { mayDecide }: WorkItem, @Ctx() { viewer }: Context) {
    return mayDecide(viewer);
  }

  @FieldResolver(() => [String], {
    description: 'The names of those of the same office who may decide instead, at most 20; empty where the viewer may (rekan yang dapat memutuskan).',
  })
  colleagues(@Root() item: WorkItem, @Ctx() ctx: Context) {
    return colleaguesFor(ctx, item);
  }
}

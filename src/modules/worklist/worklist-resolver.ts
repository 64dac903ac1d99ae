import { Args, FieldResolver, Resolver } from 'type-graphql';
import { Among, declared, Judged, Rolled, Told } from '../../api/declare.ts';
import { Node } from '../../api/node.ts';
import { ViewerType } from '../identity/identity-graphql.ts';
import { colleaguesFor, viewerDecides } from './deciding.ts';
import { WORK } from './work-item.ts';
import { WAITING, WORKLIST } from './worklist.ts';
import { WaitingCountType, WorkItemConnection, WorkItemType, WorklistArgs } from './worklist-graphql.ts';

@Resolver(() => ViewerType)
export class WorklistResolver {
  @FieldResolver(() => WorkItemConnection, {
    description:
      'What waits for this person: to verify, approve, answer, confirm, report; the oldest first. For staff of an office also what a colleague has to decide, see `mayDecide` (daftar pekerjaan).',
  })
  @Rolled(WORKLIST)
  worklist(@Args(() => WorklistArgs) _args: WorklistArgs): unknown {
    return declared();
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
  @Among({ of: 'kind', key: 'id', entities: Object.fromEntries(Object.entries(WORK).map(([kind, entity]) => [kind, () => entity])) })
  subject(): unknown {
    return declared();
  }

  @FieldResolver(() => Boolean, {
    description: 'False for what the viewer is party to, asked for, or took the step before of: a colleague decides (bisa diputuskan sendiri).',
  })
  @Judged(['kind', 'facts'], viewerDecides)
  mayDecide(): unknown {
    return declared();
  }

  @FieldResolver(() => [String], {
    description: 'The names of those of the same office who may decide instead, at most 20; empty where the viewer may (rekan yang dapat memutuskan).',
  })
  @Judged(['kind', 'facts', 'office'], colleaguesFor)
  colleagues(): unknown {
    return declared();
  }
}

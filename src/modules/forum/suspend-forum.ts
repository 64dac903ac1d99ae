import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kernel/calendar.ts';
import { operate, type Suspension } from '../karang-taruna/suspension.ts';
import { lockForOperator } from './forums.ts';

/** Nothing new begins in a suspended forum; it still holds its region. By the operator alone. */
export const suspendForum = (em: EntityManager, clock: Clock, given: Suspension) =>
  operate(em, clock, given, async (em) => {
    const forum = await lockForOperator(em, given.id);
    return forum.suspend(given.reason) ?? forum;
  });

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kernel/calendar.ts';
import { lockForOperator } from './karang-tarunas.ts';
import { operate, type Suspension } from './suspension.ts';

/** By the operator alone. */
export const reinstateKarangTaruna = (em: EntityManager, clock: Clock, given: Suspension) =>
  operate(em, clock, given, async (em) => {
    const group = await lockForOperator(em, given.id);
    return group.reinstate(given.reason) ?? group;
  });

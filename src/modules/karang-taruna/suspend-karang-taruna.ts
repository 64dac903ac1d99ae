import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kernel/calendar.ts';
import { lockForOperator } from './karang-tarunas.ts';
import { operate, type Suspension } from './suspension.ts';

/** A suspended group takes on nothing new, but it may report and refund; it still holds its region. By the operator alone. */
export const suspendKarangTaruna = (em: EntityManager, clock: Clock, given: Suspension) =>
  operate(em, clock, given, async (em) => {
    const group = await lockForOperator(em, given.id);
    return group.suspend(given.reason) ?? group;
  });

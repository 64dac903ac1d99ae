import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kernel/calendar.ts';
import { operate, type Suspension } from '../karang-taruna/suspension.ts';
import { CsrProgram } from '../program/program.ts';
import { lockForOperator } from './companies.ts';

/** Its programmes are shown again; offers that lapsed stay so. By the operator alone. */
export const reinstateCompany = (em: EntityManager, clock: Clock, given: Suspension) =>
  operate(em, clock, given, async (em) => {
    const company = await lockForOperator(em, given.id);
    const refusal = company.reinstate(given.reason);
    if (refusal) return refusal;
    for (const program of await em.find(CsrProgram, { company })) program.suspended = false;
    return company;
  });

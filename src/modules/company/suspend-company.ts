import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kernel/calendar.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { operate, type Suspension } from '../karang-taruna/suspension.ts';
import { CsrProgram } from '../program/program.ts';
import { lockForOperator } from './companies.ts';

/** What the groups read at an offer that lapses. */
const SUSPENDED = 'Perusahaan dihentikan sementara.';

/** Its programmes are hidden and its open offers lapse; what was approved goes on. By the operator alone. */
export const suspendCompany = (em: EntityManager, clock: Clock, given: Suspension) =>
  operate(em, clock, given, async (em, now) => {
    const company = await lockForOperator(em, given.id);
    const refusal = company.suspend(given.reason);
    if (refusal) return refusal;
    for (const program of await em.find(CsrProgram, { company })) program.suspended = true;
    for (const offer of await em.find(FundingMatch, { company, status: 'OFFERED' })) {
      offer.lapse(now);
      if (offer.isLive) offer.withdraw(SUSPENDED, now);
    }
    return company;
  });

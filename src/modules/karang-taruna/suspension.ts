import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm, Words } from '../../api/rules.ts';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import type { Done } from '../../kernel/atomically.ts';
import type { Clock } from '../../kernel/calendar.ts';
import type { Problem } from '../../kernel/problem.ts';

/** What the operator says when they stop an organisation, or let it go on. */
export class Suspension {
  /** Of the group or the company. */
  id!: string;

  @Words(2000)
  reason!: string;
}

/**
 * Stopping and reinstating are the operator's, at the machine itself: nobody is authorised, and the audit trail names no
 * person. `work` refuses before it writes.
 */
export async function operate<T extends Done>(
  em: EntityManager,
  clock: Clock,
  given: Suspension,
  work: (em: EntityManager, now: Date) => Promise<T | Problem>,
): Promise<T | Problem> {
  const wrong = checkForm(Object.assign(new Suspension(), given));
  if (wrong) return wrong;
  return em.fork().transactional(async (em) => {
    const now = clock.now();
    await execute(em, sql`select set_config('sambung.now', ${now.toISOString()}, true)`);
    return work(em, now);
  });
}

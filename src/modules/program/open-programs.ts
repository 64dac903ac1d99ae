import { raw, type Sql, sql } from '../../database/sql.ts';
import { todayIn } from '../../database/today.ts';

/** True where the programme of that alias takes proposals now: open, on a day of its window, and its company not suspended. `CsrProgram.mayNotOffer`, as SQL. */
export const isOpenNow = (alias: string, now: Date): Sql => {
  const column = (name: string) => raw(`${alias}.${name}`);
  return sql`(${column('status')} = 'OPEN' and not ${column('suspended')}
    and ${todayIn(column('zone'), now)} between ${column('opens_on')} and ${column('closes_on')})`;
};

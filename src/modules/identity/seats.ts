import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../database/lock.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { forumsOfCompany } from './viewer-forums.ts';

/** How many seats s of that role in a forum's secretariat hold by a company's membership m, and are as `which` says. `forum`: its uuid. */
export async function seatsThatHold(em: EntityManager, forum: string, role: string, which: Sql): Promise<number> {
  const [found] = await execute<{ n: number }>(
    em,
    sql`select count(*)::int as n from membership s where s.forum_id = ${forum} and s.role = ${role} and s.ended_at is null
      and exists (select 1 from membership m where m.person_id = s.person_id and m.ended_at is null and m.company_id is not null
        and ${forum} = any(${forumsOfCompany(sql`m.company_id`)}) and ${which})`,
  );
  return found?.n ?? 0;
}

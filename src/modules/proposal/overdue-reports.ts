import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { execute, keyOf } from '../../database/lock.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { todayIn } from '../../database/today.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import type { Overdue } from './readiness.ts';

interface OverdueRow {
  readonly group_key: string;
  readonly title: string;
  readonly days_late: number;
}

const today = (now: Date): Sql => todayIn(sql`o.zone`, now);

/** True where the proposal of the alias `o` is running and its report was due before today, in the group's zone. */
export const isOverdue = (now: Date): Sql => sql`(o.status = 'RUNNING' and o.report_due_on < ${today(now)})`;

/** The overdue reports of groups. */
const overdue = (groups: Sql, now: Date): Sql =>
  sql`select o.karang_taruna_id::text as group_key, o.title, ${today(now)} - o.report_due_on as days_late
    from proposal o where o.karang_taruna_id ${groups} and ${isOverdue(now)} order by o.report_due_on, o.id`;

const said = ({ title, days_late }: OverdueRow): Overdue => ({ title, daysLate: days_late });

/** Inside a use case. */
export async function overdueReports(em: EntityManager, ctx: Context, group: { id: string }): Promise<Overdue[]> {
  return (await execute<OverdueRow>(em, overdue(sql`= ${keyOf(ctx, KarangTaruna, group.id)}`, ctx.clock.now()))).map(said);
}

/** For reads: batched. What is running is public. */
export function overdueReportsOf(ctx: Context, groupId: string): Promise<Overdue[]> {
  const { key } = ctx.reads.table(KarangTaruna);
  const loader = ctx.reads.loader<Overdue[]>('overdue reports', async (ids) => {
    const rows = await ctx.reads.queries.objects<OverdueRow>(overdue(sql`= any(${ctx.reads.keys(key, ids)}::uuid[])`, ctx.clock.now()));
    const byGroup = Map.groupBy(rows, (row) => key.convert(row.group_key));
    return ids.map((id) => (byGroup.get(id) ?? []).map(said));
  });
  return loader.load(groupId);
}

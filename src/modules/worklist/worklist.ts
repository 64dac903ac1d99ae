import { type Context, SETTINGS } from '../../context.ts';
import { isAfter } from '../../database/keyset.ts';
import { decodeCursor, encodeCursor, type Page, type Paging, pageOf, sizeOf } from '../../database/page.ts';
import { all, join, raw, type Sql, sql } from '../../database/sql.ts';
import type { Asker, Telling } from '../../database/telling.ts';
import { decidersOf } from './deciding.ts';
import { waitingForCompanies } from './waiting-for-companies.ts';
import { waitingForGroups } from './waiting-for-groups.ts';
import { waitingForOffices } from './waiting-for-offices.ts';
import { type Moment, type Waiting, WORK, type WorkItem, type WorkKind } from './work-item.ts';

/** All that waits for the viewer, or what of it is of those kinds, as rows; nothing where nothing could. */
function allWaiting(asker: Asker, at: Moment, kinds?: readonly WorkKind[] | null): Sql | undefined {
  const waiting = [...waitingForGroups(at), ...waitingForCompanies(at), ...waitingForOffices(at)].filter(({ kind }) => !kinds || kinds.includes(kind));
  if (!waiting.length) return undefined;
  return join(
    waiting.map((part) => sql`(${itemsOf(asker, part)})`),
    ' union all ',
  );
}

/** How much waits for the viewer, by kind; kinds of which nothing waits are left out. */
export const WAITING: Telling = {
  rows: (asker) => {
    const items = allWaiting(asker, { viewer: asker.viewer, clock: { now: () => asker.viewer.at }, settings: SETTINGS });
    return items ? sql`select item.kind, count(*)::int as count from (${items}) item group by 1` : sql`select null::text as kind, 0 as count where false`;
  },
  order: ['kind'],
};

/** All that waits for the viewer, the oldest first. */
export async function worklist(ctx: Context, kinds: readonly WorkKind[] | null | undefined, paging: Paging): Promise<Page<WorkItem>> {
  const items = allWaiting(ctx.reads, ctx, kinds);
  if (!items) return pageOf([], paging, async () => 0);
  const { queries } = ctx.reads;
  const keys = [sql`item.since`, sql`item.kind`, sql`item.id`];
  const types = ['timestamptz', 'text', 'uuid'];
  const after = paging.after != null ? isAfter(keys, types, decodeCursor(paging.after, types)) : sql`true`;
  const rows = await queries.rows(
    sql`select item.since::text, item.kind, item.id, item.since, item.due_on, item.office, item.facts from (${items}) item where ${after} order by ${join(keys)} limit ${sizeOf(paging) + 1}`,
  );
  return pageOf(
    rows.map(([order, kind, id, ...values]) => ({
      cursor: encodeCursor([order, kind, id] as string[]),
      node: itemOf(ctx, kind as WorkKind, id, values),
    })),
    paging,
    async () => (await queries.rows(sql`select count(*)::int from (${items}) item`))[0]?.[0] as number,
  );
}

const itemOf = (ctx: Context, kind: WorkKind, id: unknown, [since, dueOn, office, facts]: unknown[]): WorkItem =>
  ({ kind, subjectId: ctx.reads.table(WORK[kind]).key.convert(id), since, dueOn, office, mayDecide: decidersOf(ctx, kind, facts as never) }) as WorkItem;

const itemsOf = (asker: Asker, { kind, subject, from, since, dueOn, decision, where }: Waiting): Sql =>
  sql`select ${raw(`'${kind}'`)}::text as kind, ${raw(`${subject}.id`)} as id, ${since} as since, ${dueOn ?? sql`null::date`} as due_on,
      ${decision?.office ?? sql`null::text`} as office, ${decision?.facts ?? sql`null::jsonb`} as facts
    from ${from} where ${all([...where, asker.visible(WORK[kind], subject)])}`;

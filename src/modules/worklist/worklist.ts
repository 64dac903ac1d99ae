import { formOf } from '../../api/rules.ts';
import { SETTINGS } from '../../context.ts';
import type { Roll } from '../../database/roll.ts';
import { all, join, raw, type Sql, sql } from '../../database/sql.ts';
import type { Asker, Telling } from '../../database/telling.ts';
import { waitingForCompanies } from './waiting-for-companies.ts';
import { waitingForSecretariats } from './waiting-for-forums.ts';
import { waitingForGroups } from './waiting-for-groups.ts';
import { waitingForOffices } from './waiting-for-offices.ts';
import { type Waiting, WORK, type WorkKind } from './work-item.ts';
import { WorklistArgs } from './worklist-graphql.ts';

/** All that waits for the viewer, or what of it is of those kinds, as rows; nothing where nothing could. */
function allWaiting(asker: Asker, kinds?: readonly WorkKind[] | null): Sql | undefined {
  const { viewer } = asker;
  const at = { viewer, clock: { now: () => viewer.at }, settings: SETTINGS };
  const waiting = [...waitingForGroups(at), ...waitingForCompanies(at), ...waitingForSecretariats(at), ...waitingForOffices(at)].filter(
    ({ kind }) => !kinds || kinds.includes(kind),
  );
  if (!waiting.length) return undefined;
  return join(
    waiting.map((part) => sql`(${itemsOf(asker, part)})`),
    ' union all ',
  );
}

/** How much waits for the viewer, by kind; kinds of which nothing waits are left out. */
export const WAITING: Telling = {
  rows: (asker) => {
    const items = allWaiting(asker);
    return items ? sql`select item.kind, count(*)::int as count from (${items}) item group by 1` : sql`select null::text as kind, 0 as count where false`;
  },
  order: ['kind'],
};

const NOTHING = sql`select null::text as kind, null::uuid as id, null::timestamptz as since, null::date as "dueOn", null::text as office, null::jsonb as facts where false`;

/** All that waits for the viewer, the oldest first. */
export const WORKLIST: Roll = {
  rows: (asker, args: WorklistArgs) => allWaiting(asker, formOf(WorklistArgs, args).kinds) ?? NOTHING,
  order: [
    ['since', 'timestamptz'],
    ['kind', 'text'],
    ['id', 'uuid'],
  ],
};

const itemsOf = (asker: Asker, { kind, subject, from, since, dueOn, decision, where }: Waiting): Sql =>
  sql`select ${raw(`'${kind}'`)}::text as kind, ${raw(`${subject}.id`)} as id, ${since} as since, ${dueOn ?? sql`null::date`} as "dueOn",
      ${decision?.office ?? sql`null::text`} as office, ${decision?.facts ?? sql`null::jsonb`} as facts
    from ${from} where ${all([...where, asker.visible(WORK[kind], subject)])}`;

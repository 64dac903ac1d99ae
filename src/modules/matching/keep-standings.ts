import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../database/lock.ts';
import { inside, raw, type Sql, sql } from '../../database/sql.ts';
import { daysFrom } from '../../kernel/calendar.ts';
import type { Log } from '../../log.ts';
import { PUBLIC_PROPOSAL_STATUSES } from '../proposal/proposal.ts';
import { SHARE_COLUMNS, STANDING_COLUMNS, standings } from './scoring.ts';

/** A proposal that is verified has its standing at once, one that seeks funds again with the next sweep; any other figure is at most this old, and the time of one round. */
export const STANDING_LASTS_MS = 10 * 60_000;
/** No sweep is later than that. */
const FRESH_MS = 10 * 60_000;
/** What changed is told of for so many days. */
export const NEWS_DAYS = 7;

const COLUMNS = raw(STANDING_COLUMNS.join(', '));
const SHARES = raw(SHARE_COLUMNS.join(', '));
const PUBLIC = raw(PUBLIC_PROPOSAL_STATUSES.map((status) => `'${status}'`).join(', '));
const SEEKING = sql`q.status = 'VERIFIED'`;
const NOT_KEPT = sql`${SEEKING} and not exists (select 1 from match_standing k where k.proposal_id = q.id)`;

/** What was verified since the last sweep has no standing kept: as they are now, with what is told of them. */
export const freshStandings = (now: Date): Sql => {
  const fresh = sql`${NOT_KEPT} and q.verified_at > ${new Date(now.getTime() - FRESH_MS).toISOString()}::timestamptz`;
  return sql`fresh (${COLUMNS}, told) as materialized (${standings(fresh, sql`select left(q.region_code, 5) from proposal q where ${fresh}`)})`;
};
/** One of them, or one that is kept. */
export const standingIn = (
  id: Sql,
): Sql => sql`(select ${columnsOf('k', STANDING_COLUMNS)}, t.told from match_standing k join match_standing_told t on t.proposal_id = k.proposal_id
    where k.proposal_id = ${id} union all select * from fresh where fresh.proposal_id = ${id})`;

/** The standings of those proposals: as kept, or as they would be where none is. */
export const standingsOf = (uuids: Sql): Sql => {
  const missing = sql`q.id = any(${uuids}::uuid[]) and not exists (select 1 from match_standing_told k where k.proposal_id = q.id)`;
  return sql`select ${columnsOf('k', STANDING_COLUMNS)}, t.told from match_standing k join match_standing_told t on t.proposal_id = k.proposal_id where k.proposal_id = any(${uuids}::uuid[])
    union all (${standings(missing, sql`select left(q.region_code, 5) from proposal q where ${missing}`)})`;
};

/** Makes the standings anew that it is time for; answers for how many provinces that was. Each province is a statement of its own. */
export async function keepStandings(em: EntityManager, now: Date, log?: Log, isStopped: () => boolean = () => false): Promise<number> {
  const [round] = await execute<{ due: boolean }>(
    em,
    sql`select at <= ${new Date(now.getTime() - STANDING_LASTS_MS).toISOString()}::timestamptz as due from match_round`,
  );
  if (round) await addMissing(em, now, log);
  return round && !round.due ? 0 : makeStandings(em, now, log, isStopped);
}

const medians = (which: Sql): Sql => sql`insert into focus_median (focus_area, ratio)
  select o.focus_area, percentile_cont(0.5) within group (order by o.beneficiaries::float8 / o.requested)
  from proposal o where o.status in (${PUBLIC}) and o.requested > 0 and ${which} group by 1
  on conflict (focus_area) do update set ratio = excluded.ratio where focus_median.ratio <> excluded.ratio`;

async function addMissing(em: EntityManager, now: Date, log?: Log): Promise<void> {
  const missing = await execute<{ province: string }>(em, sql`select distinct left(q.region_code, 2) as province from proposal q where ${NOT_KEPT}`);
  if (missing.length === 0) return;
  // Of areas that had nothing to compare with when the last round was made.
  await execute(em, medians(sql`o.focus_area not in (select m.focus_area from focus_median m)`));
  for (const { province } of missing) await makeProvince(em, province, NOT_KEPT, now, log);
}

/**
 * Makes all standings anew, and the medians that reach is compared with; answers for how many provinces that was, 0 where it was
 * stopped. A province that fails is told, keeps what it had, and is tried again with the next round.
 */
export async function makeStandings(em: EntityManager, now: Date, log?: Log, isStopped: () => boolean = () => false): Promise<number> {
  await execute(em, medians(sql`true`));
  let made = 0;
  for (const { code } of await execute<{ code: string }>(em, sql`select code from region where level = 'PROVINCE' order by code`)) {
    if (isStopped()) return 0;
    if (await makeProvince(em, code, SEEKING, now, log)) made += 1;
  }
  await execute(em, sql`delete from match_standing k where not exists (select 1 from proposal q where q.id = k.proposal_id and ${SEEKING})`);
  await execute(em, sql`delete from match_standing_told t where not exists (select 1 from match_standing k where k.proposal_id = t.proposal_id)`);
  await execute(
    em,
    sql`delete from match_standing_past w where until < ${daysFrom(now, -NEWS_DAYS - 1).toISOString()}::timestamptz
    or not exists (select 1 from match_standing k where k.proposal_id = w.proposal_id)`,
  );
  await execute(em, sql`insert into match_round (at) values (${now.toISOString()}::timestamptz) on conflict (one) do update set at = excluded.at`);
  return made;
}

/** Says whether it could be done; with a log a failure is told there, and the others go on. */
async function makeProvince(em: EntityManager, code: string, which: Sql, now: Date, log?: Log): Promise<boolean> {
  try {
    await execute(em, keeping(standings(sql`${which} and ${inside(sql`q.region_code`, [code])}`, sql`values (${code}::text)`), now));
    return true;
  } catch (err) {
    if (!log) throw err;
    log.error({ err, province: code }, 'The standings of a province could not be made');
    return false;
  }
}

/** What stays as it was is not written again; what the shares were before is kept for as long as their change is told of, once a day. */
const keeping = (made: Sql, now: Date): Sql => sql`with made (${COLUMNS}, told) as materialized (${made}),
    past as (insert into match_standing_past (proposal_id, until, ${SHARES})
      select k.proposal_id, ${now.toISOString()}::timestamptz, ${columnsOf('k', SHARE_COLUMNS)} from match_standing k join made on made.proposal_id = k.proposal_id
      where (${columnsOf('k', SHARE_COLUMNS)}) is distinct from (${columnsOf('made', SHARE_COLUMNS)})
        and not exists (select 1 from match_standing_past w where w.proposal_id = k.proposal_id and w.until > ${daysFrom(now, -1).toISOString()}::timestamptz)),
    figures as (insert into match_standing_told as t (proposal_id, told) select proposal_id, told from made
      on conflict (proposal_id) do update set told = excluded.told where t.told is distinct from excluded.told)
    insert into match_standing as k (${COLUMNS}) select ${COLUMNS} from made
    on conflict (proposal_id) do update set (${COLUMNS}) = row(${columnsOf('excluded', STANDING_COLUMNS)}) where (k.*) is distinct from (excluded.*)`;

const columnsOf = (alias: string, columns: readonly string[]): Sql => raw(columns.map((name) => `${alias}.${name}`).join(', '));

import type { Context } from '../../context.ts';
import type { EntityClass } from '../../database/model.ts';
import { badCursor, decodeCursor, encodeCursor, type Page, type Paging, pageOf, sizeOf } from '../../database/page.ts';
import { raw, type Sql, sql } from '../../database/sql.ts';
import { WEIGHTS_VERSION } from './criteria.ts';
import { type PairRow, pointsOf } from './pairs.ts';
import { type MatchReason, reasonsOf } from './reasons.ts';
import type { Keys } from './ways.ts';

/** One pair that can be funded, seen from either side. */
export interface Suggestion {
  readonly proposalId?: string;
  readonly programId?: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** The proposal was verified within the last week. */
  readonly isNew: boolean;
  /** Null where the proposal was not verified then. */
  readonly scoreLastWeek: number | null;
}

/** For whom suggestions are made and of what: programmes p of companies c, proposals q of groups g. */
export interface Side {
  readonly of: EntityClass;
  readonly owner: 'p' | 'q';
  /** Whoever is not is answered null. */
  readonly isInsider: Sql;
  readonly suggested: EntityClass;
  readonly idField: 'proposalId' | 'programId';
  readonly key: string;
  /** Before `select`. */
  readonly begin: Sql;
  owners(keys: Sql): Sql;
  /** For one owner: id, tenths, code, is_new, was and the columns of a pair; of none the id is null. Where `is_cut`, there may be more than what was looked through. */
  page(keys: Keys, size: number): Sql;
  /** The same, looking through all. */
  readonly whole?: (keys: Keys, size: number) => Sql;
  /** For one owner: how many there are. */
  readonly count: Sql;
}

type Found = readonly { readonly cursor: string; readonly node: Suggestion }[];

/** A page of one owner's suggestions; null for who may not know of them. */
export async function suggest(ctx: Context, ownerId: string, paging: Paging, side: Side): Promise<Page<Suggestion> | null> {
  const { reads, viewer } = ctx;
  // Nobody in particular has suggestions of nothing.
  if (!viewer.personId) return null;
  const name = `${side.of.name} suggestions ${side.key}`;
  const found = await reads.loader<Found | null>(`${name} ${JSON.stringify(paging)}`, (owners) => pages(ctx, side, paging, owners)).load(ownerId);
  return found && pageOf(found, paging, () => reads.loader(`${name}+`, (owners) => counts(ctx, side, owners)).load(ownerId));
}

/** A pair as it is told; of an owner without any, one row whose id is null. */
interface Told extends PairRow {
  readonly id: string | null;
  readonly tenths: number;
  readonly is_new: boolean;
  readonly was: PairRow['shares'] | null;
  readonly is_cut?: boolean;
  readonly place: string | null;
}

/** One statement for all owners that ask for the same page, and one more for those for whom too few were looked through. */
async function pages(ctx: Context, side: Side, paging: Paging, owners: readonly string[]): Promise<(Found | null)[]> {
  const item = ctx.reads.table(side.suggested).key;
  const keys = paging.after == null ? null : keysIn(paging.after);
  const size = sizeOf(paging) + 1;
  const found = await tell(ctx, side, side.page(keys, size), owners);
  const short = owners.filter((id) => found.get(id)?.[0]?.is_cut && (found.get(id)?.length ?? 0) < size);
  const whole = side.whole && short.length ? await tell(ctx, side, side.whole(keys, size), short) : undefined;
  const edge = (pair: Told & { readonly id: string }) => {
    const { score, ...points } = pointsOf(pair);
    const node = {
      [side.idField]: item.convert(pair.id) as string,
      score,
      reasons: reasonsOf({ ...pair.told, ...points, shared: pair.shared, place: pair.place }),
      isNew: pair.is_new,
      scoreLastWeek: pair.is_new ? null : pair.was ? pointsOf({ ...pair, shares: pair.was }).score : score,
    };
    return { cursor: encodeCursor([String(WEIGHTS_VERSION), String(-pair.tenths), pair.id]), node };
  };
  return owners.map((id) => (whole?.get(id) ?? found.get(id))?.flatMap((pair) => (pair.id === null ? [] : [edge({ ...pair, id: pair.id })])) ?? null);
}

/** What is told of each owner. Whoever's row does not come back is none of the viewer's. */
async function tell({ reads }: Context, side: Side, page: Sql, owners: readonly string[]): Promise<Map<unknown, Told[]>> {
  const { key } = reads.table(side.of);
  const uuids = sql`${reads.keys(key, owners)}`;
  const owner = raw(`${side.owner}.id`);
  const rows = await reads.queries.rows(sql`${side.begin} select ${owner}, to_jsonb(page), r.name
      from ${side.owners(uuids)} left join lateral (${page}) page on true left join region r on r.code = page.code
      where ${owner} = any(${uuids}::uuid[]) and ${side.isInsider} order by -page.tenths, page.id`);
  const told = rows.map(([id, pair, place]) => ({ id: key.convert(id), pair: { id: null, ...(pair as Told | null), place } as Told }));
  return new Map([...Map.groupBy(told, ({ id }) => id)].map(([id, of]) => [id, of.map(({ pair }) => pair)]));
}

function keysIn(cursor: string): string[] {
  const [version, ...keys] = decodeCursor(cursor, ['bigint', 'bigint', 'uuid']);
  if (version !== String(WEIGHTS_VERSION) || (keys[0] as string).length > 6) throw badCursor();
  return keys;
}

async function counts({ reads }: Context, side: Side, owners: readonly string[]): Promise<number[]> {
  const { key } = reads.table(side.of);
  const uuids = sql`${reads.keys(key, owners)}`;
  const owner = raw(`${side.owner}.id`);
  const rows = await reads.queries.rows(sql`${side.begin} select ${owner}, counted.n from ${side.owners(uuids)} cross join lateral (${side.count}) counted
    where ${owner} = any(${uuids}::uuid[]) and ${side.isInsider}`);
  const counted = new Map(rows.map(([id, n]) => [key.convert(id), n as number]));
  return owners.map((id) => counted.get(id) ?? 0);
}

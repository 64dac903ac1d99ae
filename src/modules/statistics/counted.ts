import type { Context } from '../../context.ts';
import { inside, raw, type Sql, sql } from '../../database/sql.ts';
import type { Classification } from '../karang-taruna/karang-taruna.ts';
import { CODE_LENGTHS, levelBelow } from '../region/region.ts';

/** What is counted: in one region, in any of several, or everywhere; of one year or of all. */
export interface Scope {
  readonly within?: string;
  readonly among?: readonly string[];
  readonly fiscalYear?: number;
}

/** Verified groups: all, those of villages, and of these the ones that never received anything. */
export interface Boards {
  readonly all: number;
  readonly ofVillages: number;
  readonly neverFunded: number;
}

/** Counts of a region, and of each that lies one level below. */
export interface ByPlace<T> {
  readonly whole: T;
  readonly of: (code: string) => T;
}

export interface Groups extends ByPlace<Boards> {
  readonly byClassification: ReadonlyMap<Classification | null, number>;
}

/** Each is read when it is asked for, and once. */
export interface Counted {
  readonly groups: () => Promise<Groups>;
  readonly villages: () => Promise<ByPlace<number>>;
}

export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

export function lies(code: Sql, { within, among }: Scope): Sql {
  if (among) return inside(code, among);
  return within ? inside(code, [within]) : sql`true`;
}

/** The place one level below in which that code lies; of what lies above that level, itself. */
const placeBelow = (code: Sql, { within }: Scope): Sql => {
  const level = levelBelow(within);
  return level ? sql`left(${code}, ${raw(String(CODE_LENGTHS[level]))})` : code;
};

export const counted = (ctx: Context, scope: Scope): Counted => ({
  groups: once(() => countGroups(ctx, scope)),
  villages: once(() => countVillages(ctx, scope)),
});

const NONE: Boards = { all: 0, ofVillages: 0, neverFunded: 0 };
const plus = (a: Boards, b: Boards): Boards => ({
  all: a.all + b.all,
  ofVillages: a.ofVillages + b.ofVillages,
  neverFunded: a.neverFunded + b.neverFunded,
});

/** Everybody sees a verified group, so these are the same for whoever asks. */
async function countGroups({ reads }: Context, scope: Scope): Promise<Groups> {
  const isOfVillage = sql`length(g.region_code) = ${raw(String(CODE_LENGTHS.VILLAGE))}`;
  const rows = (await reads.queries.rows(sql`select ${placeBelow(sql`g.region_code`, scope)}, g.classification,
      count(*)::int, count(*) filter (where ${isOfVillage})::int, count(*) filter (where not g.has_received and ${isOfVillage})::int
    from karang_taruna g where g.status = 'VERIFIED' and ${lies(sql`g.region_code`, scope)} group by 1, 2`)) as [
    string,
    Classification | null,
    number,
    number,
    number,
  ][];
  let whole = NONE;
  const places = new Map<string, Boards>();
  const byClassification = new Map<Classification | null, number>();
  for (const [place, classification, all, ofVillages, neverFunded] of rows) {
    const boards = { all, ofVillages, neverFunded };
    whole = plus(whole, boards);
    places.set(place, plus(places.get(place) ?? NONE, boards));
    byClassification.set(classification, (byClassification.get(classification) ?? 0) + all);
  }
  return { whole, of: (code) => places.get(code) ?? NONE, byClassification };
}

async function countVillages({ reads }: Context, scope: Scope): Promise<ByPlace<number>> {
  const rows = (await reads.queries.rows(sql`select ${placeBelow(sql`r.code`, scope)}, count(*)::int
    from region r where r.level = 'VILLAGE' and ${lies(sql`r.code`, scope)} group by 1`)) as [string, number][];
  const places = new Map(rows);
  return { whole: rows.reduce((sum, [, count]) => sum + count, 0), of: (code) => places.get(code) ?? 0 };
}

import type { Context } from '../../context.ts';
import { inside, sql } from '../../database/sql.ts';
import type { Classification } from '../karang-taruna/karang-taruna.ts';
import { tenths } from '../matching/pairs.ts';
import { fundablePairs } from '../matching/suggestions.ts';
import { type AllocationProblem, givable } from './problem.ts';

/** A plan is made of so many proposals at most: those that fit best. */
export const MOST_PROPOSALS = 10_000;

/** What could be funded now, and what of it the problem is made of, by the places in it. */
export interface Gathered {
  readonly problem: Omit<AllocationProblem, 'rules'>;
  /** The uuids of programmes and proposals, and the code of each kabupaten. */
  readonly programs: readonly string[];
  readonly proposals: readonly string[];
  readonly kabupaten: readonly string[];
  /** How many proposals any of the programmes could fund. */
  readonly eligible: number;
}

/**
 * The programmes and every proposal that any of them could offer to now, as this viewer could: the very rules of an offer, and the scores of
 * suggestions. Set-based; the same data give the same problem.
 */
export async function gather(ctx: Context, programs: readonly string[], within: string | null): Promise<Gathered> {
  const { queries } = ctx.reads;
  const offered = await queries.objects<{ id: string; available: string; least: string; most: string }>(
    sql`select p.id, p.available::text as available, p.minimum_award::text as least, p.maximum_award::text as most from csr_program p
      where p.id = any(${programs}::uuid[]) order by array_position(${programs}::uuid[], p.id)`,
  );
  const found = await queries.rows(sql`
    select q.id, q.remaining::text, left(q.region_code, 5), g.classification, not g.has_received,
      array_agg(array_position(${programs}::uuid[], p.id) - 1 order by p.id), array_agg(${tenths} order by p.id), count(*) over ()
    from ${fundablePairs(ctx)} and p.id = any(${programs}::uuid[]) ${within ? sql`and ${inside(sql`q.region_code`, [within])}` : sql``}
    group by q.id, g.id order by max(${tenths}) desc, q.id limit ${MOST_PROPOSALS}`);
  const kabupaten = [...new Set(found.map(([, , code]) => code as string))].sort();
  const placeOf = new Map(kabupaten.map((code, place) => [code, place]));
  const budgets = Float64Array.from(offered, ({ available }) => rupiah(available));
  const needs = Float64Array.from(found, ([, remaining]) => rupiah(remaining as string));
  const starts = new Int32Array(found.length + 1);
  for (const [q, row] of found.entries()) starts[q + 1] = (starts[q] as number) + (row[5] as number[]).length;
  return {
    problem: {
      budgets,
      least: Float64Array.from(offered, ({ least }) => rupiah(least)),
      most: Float64Array.from(offered, ({ most }) => rupiah(most)),
      needs,
      kabupaten: Int32Array.from(found, ([, , code]) => placeOf.get(code as string) as number),
      kabupatenCount: kabupaten.length,
      equalPart: Number(givable({ budgets, needs }) / BigInt(Math.max(1, kabupaten.length))),
      tumbuh: Uint8Array.from(found, ([, , , classification]) => Number((classification as Classification | null) === 'TUMBUH')),
      neverFunded: Uint8Array.from(found, ([, , , , never]) => Number(never as boolean)),
      starts,
      programs: Int32Array.from(found.flatMap((row) => row[5] as number[])),
      scores: Int16Array.from(found.flatMap((row) => row[6] as number[])),
    },
    programs: offered.map(({ id }) => id),
    proposals: found.map(([id]) => id as string),
    kabupaten,
    eligible: Number(found[0]?.[7] ?? 0),
  };
}

/** The solver counts in doubles, which hold whole rupiah up to nine thousand million millions. */
function rupiah(text: string): number {
  const amount = Number(text);
  if (!Number.isSafeInteger(amount)) throw new Error('An amount beyond what a plan can be made of');
  return amount;
}

import type { Context } from '../../context.ts';
import { inside, sql } from '../../database/sql.ts';
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

/** A proposal with the programmes that could fund it, and how well each fits. */
interface Candidate {
  readonly id: string;
  readonly need: number;
  readonly kabupaten: string;
  readonly isTumbuh: boolean;
  readonly isNeverFunded: boolean;
  readonly pairs: { readonly program: number; readonly tenths: number }[];
}

/**
 * The programmes and every proposal that any of them could offer to now, as this viewer could: the very rules of an offer, and the scores of
 * suggestions. One statement a programme, so that none takes long; undefined once it is not wanted any more. The same data give the same problem.
 */
export async function gather(
  ctx: Context,
  programs: readonly string[],
  within: string | null,
  isWanted: () => Promise<boolean>,
): Promise<Gathered | undefined> {
  const { queries } = ctx.reads;
  const offered = await queries.objects<{ id: string; available: string; least: string; most: string }>(
    sql`select p.id, p.available::text as available, p.minimum_award::text as least, p.maximum_award::text as most from csr_program p
      where p.id = any(${programs}::uuid[]) order by array_position(${programs}::uuid[], p.id)`,
  );
  const found = new Map<string, Candidate>();
  for (const [program, { id: programId }] of offered.entries()) {
    if (!(await isWanted())) return undefined;
    const rows = await queries.rows(sql`select q.id, q.remaining::text, left(q.region_code, 5), g.classification = 'TUMBUH', not g.has_received, ${tenths}
      from ${fundablePairs(ctx)} and p.id = ${programId} ${within ? sql`and ${inside(sql`q.region_code`, [within])}` : sql``}`);
    for (const [id, remaining, kabupaten, isTumbuh, isNeverFunded, tenths] of rows as [string, string, string, boolean | null, boolean, number][]) {
      const candidate = found.get(id) ?? { id, need: rupiah(remaining), kabupaten, isTumbuh: isTumbuh === true, isNeverFunded, pairs: [] };
      candidate.pairs.push({ program, tenths });
      found.set(id, candidate);
    }
  }
  const best = ({ pairs }: Candidate) => pairs.reduce((most, { tenths }) => Math.max(most, tenths), 0);
  const ranked = [...found.values()].map((candidate) => ({ candidate, best: best(candidate) }));
  ranked.sort((a, b) => b.best - a.best || (a.candidate.id < b.candidate.id ? -1 : 1));
  const taken = ranked.slice(0, MOST_PROPOSALS).map(({ candidate }) => candidate);
  return {
    ...problemOf(
      offered.map(({ available }) => rupiah(available)),
      offered.map(({ least }) => rupiah(least)),
      offered.map(({ most }) => rupiah(most)),
      taken,
    ),
    programs: offered.map(({ id }) => id),
    proposals: taken.map(({ id }) => id),
    eligible: found.size,
  };
}

function problemOf(
  budget: readonly number[],
  least: readonly number[],
  most: readonly number[],
  candidates: readonly Candidate[],
): Pick<Gathered, 'problem' | 'kabupaten'> {
  const kabupaten = [...new Set(candidates.map((candidate) => candidate.kabupaten))].sort();
  const placeOf = new Map(kabupaten.map((code, place) => [code, place]));
  const [budgets, needs] = [Float64Array.from(budget), Float64Array.from(candidates, ({ need }) => need)];
  const starts = new Int32Array(candidates.length + 1);
  for (const [q, { pairs }] of candidates.entries()) starts[q + 1] = (starts[q] as number) + pairs.length;
  const pairs = candidates.flatMap((candidate) => candidate.pairs);
  const problem = {
    budgets,
    least: Float64Array.from(least),
    most: Float64Array.from(most),
    needs,
    kabupaten: Int32Array.from(candidates, (candidate) => placeOf.get(candidate.kabupaten) as number),
    kabupatenCount: kabupaten.length,
    equalPart: Number(givable({ budgets, needs }) / BigInt(Math.max(1, kabupaten.length))),
    tumbuh: Uint8Array.from(candidates, ({ isTumbuh }) => Number(isTumbuh)),
    neverFunded: Uint8Array.from(candidates, ({ isNeverFunded }) => Number(isNeverFunded)),
    starts,
    programs: Int32Array.from(pairs, ({ program }) => program),
    scores: Int16Array.from(pairs, ({ tenths }) => tenths),
  };
  return { problem, kabupaten };
}

/** The solver counts in doubles, which hold whole rupiah up to nine thousand million millions. */
function rupiah(text: string): number {
  const amount = Number(text);
  if (!Number.isSafeInteger(amount)) throw new Error('An amount beyond what a plan can be made of');
  return amount;
}

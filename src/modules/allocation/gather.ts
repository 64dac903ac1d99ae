import type { Context } from '../../context.ts';
import { sql } from '../../database/sql.ts';
import { fundable } from '../matching/suggestions.ts';
import { kabupatenOf } from './kabupaten.ts';
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
  /** What each programme has left; in the problem stands what of that can be given, nothing where there is nobody to give it to. */
  readonly left: readonly bigint[];
  /** How many proposals any of the programmes could fund. */
  readonly eligible: number;
}

/** Every pair there is, programme by programme: the place of a proposal among all that were found, and how well it fits. */
interface Found {
  readonly ids: readonly string[];
  readonly best: readonly number[];
  readonly pairs: readonly { readonly proposals: Int32Array; readonly scores: Int16Array }[];
}

/** A proposal that the problem is made of: what it needs, and what the rules are about. */
interface Candidate {
  readonly id: string;
  readonly remaining: string;
  readonly kabupaten: string;
  readonly is_tumbuh: boolean | null;
  readonly is_never_funded: boolean;
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
  const found = await search(
    ctx,
    offered.map(({ id }) => id),
    within,
    isWanted,
  );
  if (!found) return undefined;
  const ranked = found.ids.map((id, place) => ({ id, place, best: found.best[place] as number }));
  ranked.sort((a, b) => b.best - a.best || (a.id < b.id ? -1 : 1));
  const taken = ranked.slice(0, MOST_PROPOSALS);
  const ids = taken.map(({ id }) => id);
  const candidates = await queries.objects<Candidate>(
    sql`select q.id, q.remaining::text as remaining, ${kabupatenOf} as kabupaten, g.classification = 'TUMBUH' as is_tumbuh, not g.has_received as is_never_funded
      from unnest(${ids}::uuid[]) with ordinality taken (id, place) join proposal q on q.id = taken.id join karang_taruna g on g.id = q.karang_taruna_id order by taken.place`,
  );
  const kabupaten = [...new Set(candidates.map((candidate) => candidate.kabupaten))].sort();
  const placeOf = new Map(kabupaten.map((code, place) => [code, place]));
  const [budgets, needs] = [
    Float64Array.from(offered, ({ available }, p) => (found.pairs[p]?.proposals.length ? rupiah(available) : 0)),
    Float64Array.from(candidates, ({ remaining }) => rupiah(remaining)),
  ];
  const problem = {
    budgets,
    least: Float64Array.from(offered, ({ least }) => rupiah(least)),
    most: Float64Array.from(offered, ({ most }) => rupiah(most)),
    needs,
    kabupaten: Int32Array.from(candidates, (candidate) => placeOf.get(candidate.kabupaten) as number),
    kabupatenCount: kabupaten.length,
    equalPart: Number(givable({ budgets, needs }) / BigInt(Math.max(1, kabupaten.length))),
    tumbuh: Uint8Array.from(candidates, (candidate) => Number(candidate.is_tumbuh === true)),
    neverFunded: Uint8Array.from(candidates, (candidate) => Number(candidate.is_never_funded)),
    ...pairsByProposal(found, taken),
  };
  return {
    problem,
    kabupaten,
    programs: offered.map(({ id }) => id),
    proposals: ids,
    left: offered.map(({ available }) => BigInt(available)),
    eligible: found.ids.length,
  };
}

async function search(ctx: Context, programs: readonly string[], within: string | null, isWanted: () => Promise<boolean>): Promise<Found | undefined> {
  const places = new Map<string, number>();
  const best: number[] = [];
  const pairs: Found['pairs'][number][] = [];
  for (const program of programs) {
    if (!(await isWanted())) return undefined;
    const rows = (await ctx.reads.queries.rows(fundable(ctx, sql`${program}`, { within }))) as [id: string, tenths: number][];
    for (const [id, tenths] of rows) {
      const place = places.get(id);
      if (place === undefined) {
        places.set(id, best.length);
        best.push(tenths);
      } else best[place] = Math.max(best[place] as number, tenths);
    }
    pairs.push({ proposals: Int32Array.from(rows, ([id]) => places.get(id) as number), scores: Int16Array.from(rows, ([, tenths]) => tenths) });
  }
  return { ids: [...places.keys()], best, pairs };
}

/** The pairs of the proposals that are taken, one proposal after another, each with its programmes in their order. */
function pairsByProposal({ ids, pairs }: Found, taken: readonly { readonly place: number }[]): Pick<AllocationProblem, 'starts' | 'programs' | 'scores'> {
  const rankOf = new Int32Array(ids.length).fill(-1);
  for (const [rank, { place }] of taken.entries()) rankOf[place] = rank;
  const starts = new Int32Array(taken.length + 1);
  const each = (use: (rank: number, program: number, score: number) => void) => {
    for (const [program, { proposals, scores }] of pairs.entries())
      for (const [i, place] of proposals.entries()) if ((rankOf[place] as number) >= 0) use(rankOf[place] as number, program, scores[i] as number);
  };
  each((rank) => {
    starts[rank + 1] = (starts[rank + 1] as number) + 1;
  });
  for (let rank = 0; rank < taken.length; rank += 1) starts[rank + 1] = (starts[rank + 1] as number) + (starts[rank] as number);
  const next = starts.slice();
  const [programs, scores] = [new Int32Array(starts.at(-1) as number), new Int16Array(starts.at(-1) as number)];
  each((rank, program, score) => {
    const at = next[rank] as number;
    next[rank] = at + 1;
    programs[at] = program;
    scores[at] = score;
  });
  return { starts, programs, scores };
}

/** The solver counts in doubles, which hold whole rupiah up to 2^53: of one amount no more than this is counted, so that 500 budgets stay below. */
const MOST_COUNTED = 10_000_000_000_000;
const rupiah = (text: string): number => Math.min(Number(text), MOST_COUNTED);

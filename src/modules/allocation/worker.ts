import { parentPort, workerData } from 'node:worker_threads';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type AllocationProblem, type AllocationShares, givable, pairsOf, rulesOf } from './problem.ts';
import { loadSolver } from './solver.ts';

/** What a worker is given to do. */
export interface Assignment {
  readonly problem: Omit<AllocationProblem, 'rules'>;
  readonly shares: AllocationShares;
  readonly seconds: number;
  /** Close enough to the bound, as a share of it. */
  readonly gap: number;
}

/** What it tells on the way, and in the end. */
export type Report =
  | { readonly step: 'PLAN' | 'PRICES'; readonly value: bigint | undefined; readonly bound: bigint | undefined }
  | { readonly step: 'DONE'; readonly outcome: Outcome };

/** A plan takes all of a processor for up to a minute: it is made on a thread of its own, whose memory goes with it. */
async function work({ problem, shares, seconds, gap }: Assignment, tell: (report: Report) => void): Promise<void> {
  const withBudgets = (budgets: Float64Array) => pairsOf({ ...problem, budgets, rules: rulesOf(shares, givable({ ...problem, budgets })) });
  const tenthMore = withBudgets(problem.budgets.map((budget) => budget + Math.floor(budget / 10)));
  const onProgress = (step: 'PLAN' | 'PRICES', value: bigint | undefined, bound: bigint | undefined) => tell({ step, value, bound });
  const outcome = outcomeOf(await loadSolver(), withBudgets(problem.budgets), { seconds, gap, tenthMore, onProgress });
  tell({ step: 'DONE', outcome });
}

await work(workerData as Assignment, (report) => parentPort?.postMessage(report));

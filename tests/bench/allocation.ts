import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../src/modules/allocation/outcome.ts';
import type { AllocationShares } from '../../src/modules/allocation/problem.ts';
import type { Assignment, Report } from '../../src/modules/allocation/worker.ts';
import { fromBuild } from './country.ts';
import { drawnPlan } from './drawn-plan.ts';
import type { Figure } from './figures.ts';

/** From the question to the plan. */
const WITHIN_SECONDS = 30;
const SEED = 7;
/** A cap on each kabupaten, and floors for those who are easily passed over. */
const RULES = { kabupatenShare: 5, tumbuhShare: 20, neverFundedShare: 30 };

interface Case {
  readonly name: string;
  readonly programs: number;
  readonly proposals: number;
  readonly whole: boolean;
  /** What the solver stops at, and what is wanted, in percent. */
  readonly gap: number;
  readonly wanted?: number;
}
const CASES: readonly Case[] = [
  { name: '50 programmes × 1,000 proposals, in part', programs: 50, proposals: 1000, whole: false, gap: 0.05, wanted: 0.1 },
  { name: '50 × 1,000, as a whole or not at all', programs: 50, proposals: 1000, whole: true, gap: 0.05 },
  { name: '500 × 10,000, in part', programs: 500, proposals: 10_000, whole: false, gap: 0.5, wanted: 1 },
  { name: '500 × 10,000, as a whole or not at all', programs: 500, proposals: 10_000, whole: true, gap: 0.5, wanted: 1 },
];

/** How near plans come to what is proven to be the most, how long that takes, and how much better they are than taking the best one by one. */
export async function allocation(): Promise<Figure[]> {
  const { SOLVER_SECONDS } = await fromBuild<typeof import('../../src/modules/allocation/outcome.ts')>('modules/allocation/outcome.js');
  const figures: Figure[] = [];
  for (const { name, programs, proposals, whole, gap, wanted } of CASES) {
    const problem = drawnPlan(programs, proposals, SEED);
    const { outcome, seconds, megabytes } = await made({ problem, shares: { ...RULES, whole }, seconds: SOLVER_SECONDS, gap: gap / 100 });
    const { value, bound, greedy } = outcome;
    if (value === undefined || bound === undefined) throw new Error(`${name}: ${outcome.state}`);
    const beside = { pairs: problem.programs.length, overGreedy: greedy ? percent(value - greedy.value, greedy.value) : '–', MB: megabytes };
    figures.push({ name: `allocation, ${name}: gap`, value: percent(bound - value, bound), unit: '%', beside, ...(wanted && { atMost: wanted }) });
    figures.push({ name: `allocation, ${name}: until the plan`, value: seconds, unit: 's', ...(wanted && { atMost: WITHIN_SECONDS }) });
  }
  return figures;
}

const percent = (part: bigint, whole: bigint): number => Number((part * 1_000_000n) / whole) / 10_000;

/** As the server makes it, on a thread of its own; the time until the plan is there, before its rules are priced. */
function made(assignment: Omit<Assignment, 'shares'> & { shares: AllocationShares }): Promise<{ outcome: Outcome; seconds: number; megabytes: number }> {
  const worker = new Worker(join(import.meta.dirname, '..', '..', '.build/src/modules/allocation/worker.js'), { workerData: assignment, execArgv: [] });
  const began = performance.now();
  let [seconds, megabytes] = [0, 0];
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, Math.round(process.memoryUsage().rss / 1e6));
  }, 200);
  return new Promise<{ outcome: Outcome; seconds: number; megabytes: number }>((resolve, reject) => {
    worker.on('message', (report: Report) => {
      if (report.step === 'PRICES') seconds = (performance.now() - began) / 1000;
      if (report.step === 'DONE') resolve({ outcome: report.outcome, seconds, megabytes });
    });
    worker.on('error', reject);
  }).finally(() => {
    clearInterval(watch);
    return worker.terminate();
  });
}

import { join as path } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Context } from '../../context.ts';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import type { Log } from '../../log.ts';
import { root } from '../../root.ts';
import { type Gathered, gather } from './gather.ts';
import { isStillIn, keepOutcome, keepProgress } from './keep-outcome.ts';
import { type Outcome, SOLVER_SECONDS } from './outcome.ts';
import type { Assignment, Report } from './worker.ts';

/** A plan that nobody was heard of for so long is begun anew: whoever worked on it is gone. */
const SILENT_MS = 120_000;
/** One that was begun so often, because servers went or programmes came and went, is given up. */
const MOST_BEGUN = 5;
const EVERY_MS = 1000;
/** Close enough to the bound, as a share of it: of few pairs nearer. */
const GAP = { few: 0.0005, many: 0.005, from: 60_000 };

/** What is waiting to be made. */
interface Waiting {
  readonly id: string;
  readonly created_by: string;
  readonly within_code: string | null;
  readonly whole: boolean;
  readonly kabupaten_share: number | null;
  readonly tumbuh_share: number;
  readonly never_funded_share: number;
  readonly begun: number;
}

/** A context of the person whose uuid that is, for work that no request waits for. */
export type ActAs = (person: string) => Promise<Context>;

/** What finding work needs. */
type Desk = Pick<Context, 'em' | 'clock'>;

/** Makes plans that wait, one after another, until none is left; answers for how many. */
export async function runPlans(actAs: ActAs, ctx: Desk, log: Log, isStopped: () => boolean = () => false): Promise<number> {
  let made = 0;
  while (!isStopped()) {
    const plan = await claim(ctx);
    if (!plan) return made;
    try {
      if (plan.begun > MOST_BEGUN) throw new Error(`It was begun ${MOST_BEGUN} times, and never ended`);
      await run(plan, await actAs(plan.created_by), isStopped);
    } catch (err) {
      log.error({ err, plan: plan.id }, 'A plan could not be made');
      await execute(
        ctx.em.fork(),
        sql`update allocation_plan set status = 'FAILED', finished_at = ${ctx.clock.now().toISOString()}::timestamptz where id = ${plan.id} and status = 'RUNNING'`,
      );
    }
    made += 1;
  }
  return made;
}

/** The plan that has waited longest is this process's from here on; of several, each takes another. What is begun anew lets others go first. */
async function claim({ em, clock }: Desk): Promise<Waiting | undefined> {
  const now = clock.now();
  const [plan] = await execute<Waiting>(
    em.fork(),
    sql`update allocation_plan a set status = 'RUNNING', begun = a.begun + 1, started_at = ${now.toISOString()}::timestamptz, heard_at = ${now.toISOString()}::timestamptz
      where a.id = (select w.id from allocation_plan w where w.status = 'QUEUED'
          or (w.status = 'RUNNING' and w.heard_at < ${new Date(now.getTime() - SILENT_MS).toISOString()}::timestamptz) order by coalesce(w.heard_at, w.created_at) limit 1 for update skip locked)
      returning a.id, a.created_by, a.within_code, a.whole, a.kabupaten_share, a.tumbuh_share, a.never_funded_share, a.begun`,
  );
  return plan;
}

async function run(plan: Waiting, ctx: Context, isStopped: () => boolean): Promise<void> {
  const programs = await execute<{ program_id: string }>(
    ctx.em.fork(),
    sql`select b.program_id from allocation_budget b join allocation_plan a on a.id = b.plan_id where b.plan_id = ${plan.id} and ${isStillIn('a', 'b')} order by b.position`,
  );
  const gathered = await gather(
    ctx,
    programs.map(({ program_id }) => program_id),
    plan.within_code,
    async () => !isStopped() && (await keepProgress(ctx, plan.id, undefined)),
  );
  if (!gathered) return;
  const outcome = await solve(plan, gathered, ctx, isStopped);
  if (outcome) await keepOutcome(ctx, plan.id, gathered, outcome);
}

/** On a thread of its own; undefined where it was cancelled, or the server stops, which leaves it to whoever comes next. */
function solve(plan: Waiting, { problem }: Gathered, ctx: Context, isStopped: () => boolean): Promise<Outcome | undefined> {
  const isLarge = problem.programs.length > GAP.from;
  const assignment: Assignment = {
    problem,
    shares: { whole: plan.whole, kabupatenShare: plan.kabupaten_share, tumbuhShare: plan.tumbuh_share, neverFundedShare: plan.never_funded_share },
    seconds: SOLVER_SECONDS,
    gap: isLarge ? GAP.many : GAP.few,
  };
  const worker = new Worker(path(root, '.build/src/modules/allocation/worker.js'), { workerData: assignment, execArgv: [] });
  return new Promise((resolve, reject) => {
    let latest: Extract<Report, { step: 'PLAN' | 'PRICES' }> | undefined;
    const end = (settle: () => void) => {
      clearInterval(beat);
      void worker.terminate();
      settle();
    };
    const beat = setInterval(() => {
      if (isStopped()) end(() => resolve(undefined));
      keepProgress(ctx, plan.id, latest).then(
        (goesOn) => goesOn || end(() => resolve(undefined)),
        (err: unknown) => end(() => reject(err)),
      );
    }, EVERY_MS);
    worker.on('message', (report: Report) => {
      if (report.step === 'DONE') end(() => resolve(report.outcome));
      else latest = report;
    });
    worker.on('error', (err) => end(() => reject(err)));
    worker.on('exit', (code) => code !== 0 && end(() => reject(new Error(`The solver's thread ended with ${code}`))));
  });
}

/** Looks for plans every second; `stop` waits for what is under way to be put down. */
export function startPlanning(actAs: ActAs, ctx: Desk, log: Log): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let underWay: Promise<unknown> = Promise.resolve();
  const look = () => {
    underWay = runPlans(actAs, ctx, log, () => isStopped)
      .catch((err: unknown) => log.error({ err }, 'Plans could not be looked for'))
      .finally(() => {
        if (!isStopped) timer = setTimeout(look, EVERY_MS);
      });
  };
  look();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}

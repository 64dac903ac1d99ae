import type { Context } from '../../context.ts';
import { execute } from '../../database/lock.ts';
import { raw, type Sql, sql } from '../../database/sql.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { LARGEST, sum } from '../../kernel/rupiah.ts';
import { isPlanned } from '../forum/forum-exposure.ts';
import type { AllocationConflict, AllocationFindings } from './allocation-plan.ts';
import type { Gathered } from './gather.ts';
import { givenBy, type Outcome } from './outcome.ts';
import { givable } from './problem.ts';

/** Caps that are told of: those that cost most. */
const MOST_CAPS = 10;

/** Notes how far it is; false where the plan is not wanted any more. */
export async function keepProgress(
  { em, clock }: Context,
  plan: string,
  latest: { readonly value: bigint | undefined; readonly bound: bigint | undefined } | undefined,
): Promise<boolean> {
  const [running] = await execute(
    em.fork(),
    sql`update allocation_plan set heard_at = ${clock.now().toISOString()}::timestamptz, value = ${latest?.value?.toString() ?? null}::bigint, bound = ${latest?.bound?.toString() ?? null}::bigint
      where id = ${plan} and status = 'RUNNING' returning id`,
  );
  return running !== undefined;
}

/** True where the budget is in the plan now: of a forum's, where its company has not taken it back. */
export const isStillIn = (plan: string, budget: string): Sql => sql`(${raw(plan)}.forum_id is null
  or exists (select 1 from forum_program t where t.forum_id = ${raw(plan)}.forum_id and t.program_id = ${raw(budget)}.program_id and ${isPlanned('t')}))`;

/** Writes down what was found, in one transaction; nothing of a plan that was cancelled meanwhile. One of which a company has taken something back waits anew. */
export const keepOutcome = ({ em, clock }: Context, plan: string, gathered: Gathered, outcome: Outcome): Promise<void> =>
  em.fork().transactional(async (inside) => {
    const { amounts, value, bound, greedy } = outcome;
    const [again] = await execute(
      inside as never,
      sql`update allocation_plan a set status = 'QUEUED', value = null, bound = null where a.id = ${plan} and a.status = 'RUNNING'
        and exists (select 1 from allocation_budget b where b.plan_id = a.id and b.program_id = any(${gathered.programs}::uuid[]) and not ${isStillIn('a', 'b')}) returning a.id`,
    );
    if (again) return;
    const [kept] = await execute(
      inside as never,
      sql`update allocation_plan set status = ${outcome.state}, finished_at = ${clock.now().toISOString()}::timestamptz,
          budget = least(${sum(gathered.left).toString()}::numeric, ${LARGEST.toString()}::numeric)::bigint, givable = ${givable(gathered.problem).toString()}::bigint, eligible = ${gathered.eligible}, considered = ${gathered.proposals.length},
          given = ${amounts ? givenBy(amounts).toString() : null}::bigint, value = ${text(value)}::bigint, bound = ${text(bound)}::bigint,
          greedy_value = ${text(greedy?.value)}::bigint, greedy_given = ${text(greedy?.given)}::bigint,
          findings = ${outcome.state === 'FOUND' ? JSON.stringify(findingsOf(gathered, outcome)) : null}::jsonb,
          conflict = ${outcome.conflict ? JSON.stringify(conflictOf(outcome)) : null}::jsonb
        where id = ${plan} and status = 'RUNNING' returning id`,
    );
    if (!kept || !amounts) return;
    const awards = [...amounts.keys()].filter((pair) => (amounts[pair] as number) > 0).map((pair) => awardOf(gathered, amounts, pair));
    const column = <K extends keyof (typeof awards)[number]>(name: K) => awards.map((award) => award[name]);
    await execute(
      inside as never,
      sql`insert into allocation_award (id, plan_id, position, program_id, proposal_id, amount, score)
        select id, ${plan}, row_number() over (order by score desc, amount desc, proposal, program), program, proposal, amount, score
        from unnest(${awards.map(() => uuidOf('awd', newId('awd')))}::uuid[], ${column('program')}::uuid[], ${column('proposal')}::uuid[], ${column('amount')}::bigint[], ${column('score')}::smallint[])
          as award (id, program, proposal, amount, score)`,
    );
    await execute(
      inside as never,
      sql`update allocation_budget b set budget = one.budget, per_million = one.per_million,
          given = coalesce((select sum(a.amount) from allocation_award a where a.plan_id = b.plan_id and a.program_id = b.program_id), 0)
        from unnest(${gathered.programs}::uuid[], ${gathered.left.map(String)}::bigint[], ${outcome.perMillion?.budgets ?? []}::bigint[]) as one (program, budget, per_million)
        where b.plan_id = ${plan} and b.program_id = one.program`,
    );
  });

const text = (amount: bigint | undefined): string | null => amount?.toString() ?? null;

function awardOf({ problem, programs, proposals }: Gathered, amounts: Float64Array, pair: number) {
  // The last proposal whose pairs begin there or before.
  let [low, high] = [0, proposals.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((problem.starts[middle] as number) <= pair) low = middle;
    else high = middle - 1;
  }
  return {
    program: programs[problem.programs[pair] as number] as string,
    proposal: proposals[low] as string,
    amount: amounts[pair] as number,
    score: problem.scores[pair] as number,
  };
}

function findingsOf({ kabupaten }: Gathered, { costs = [], perMillion, tenthMore }: Outcome): AllocationFindings {
  const caps = (perMillion?.caps ?? []).map((value, k) => ({ regionCode: kabupaten[k] as string, value })).filter(({ value }) => value > 0);
  return {
    costs: costs.map(({ rule, value }) => ({ rule, value: value.toString() })),
    perMillion: {
      caps: caps.sort((a, b) => b.value - a.value || a.regionCode.localeCompare(b.regionCode)).slice(0, MOST_CAPS),
      tumbuhFloor: perMillion?.tumbuhFloor ?? 0,
      neverFundedFloor: perMillion?.neverFundedFloor ?? 0,
    },
    tenthMore: tenthMore
      ? { value: tenthMore.value.toString(), bound: tenthMore.bound.toString(), given: tenthMore.given.toString(), proposals: tenthMore.proposals }
      : null,
  };
}

function conflictOf({ conflict }: Outcome): AllocationConflict {
  const reached = (amount: number | null | undefined) => (amount == null ? null : String(amount));
  return { rules: conflict?.rules ?? [], tumbuh: reached(conflict?.reachable.tumbuh), neverFunded: reached(conflict?.reachable.neverFunded) };
}

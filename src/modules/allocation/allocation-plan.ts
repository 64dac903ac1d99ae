import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { id, instant, money, oneOf, personId, words } from '../../database/columns.ts';
import { cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import type { Problem } from '../../kernel/problem.ts';
import type { Text } from '../../kernel/text.ts';
import { Company } from '../company/company.ts';
import { Forum } from '../forum/forum.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { Region } from '../region/region.ts';
import type { AllocationRule } from './conflicts.ts';

/** Programmes of one plan. */
export const MOST_BUDGETS = 500;

export const ALLOCATION_STATUSES = ['QUEUED', 'RUNNING', 'FOUND', 'INFEASIBLE', 'NOT_FOUND', 'CANCELLED', 'FAILED'] as const;
export type AllocationStatus = (typeof ALLOCATION_STATUSES)[number];

export const ALLOCATION_TRANSITIONS: Transitions<AllocationStatus> = {
  QUEUED: ['RUNNING', 'CANCELLED'],
  RUNNING: ['FOUND', 'INFEASIBLE', 'NOT_FOUND', 'CANCELLED', 'FAILED'],
  FOUND: [],
  INFEASIBLE: [],
  NOT_FOUND: [],
  CANCELLED: [],
  FAILED: [],
};

/** What is told of a plan beside its sums; whole rupiah as text, for JSON knows no such large numbers. */
export interface AllocationFindings {
  readonly costs: readonly { readonly rule: AllocationRule; readonly value: string }[];
  /** What a million rupiah more or less of a limit is worth, in rupiah of full score: of the caps the dearest. */
  readonly perMillion: {
    readonly caps: readonly { readonly regionCode: string; readonly value: number }[];
    readonly tumbuhFloor: number;
    readonly neverFundedFloor: number;
  };
  readonly tenthMore: { readonly value: string; readonly bound: string; readonly given: string; readonly proposals: number } | null;
}
export interface AllocationConflict {
  readonly rules: readonly AllocationRule[];
  /** The most that can be reached of the floors among them, in whole rupiah; null where that is not what fails. */
  readonly tumbuh: string | null;
  readonly neverFunded: string | null;
}

const share = (column: string) => p.smallint().check(`(((${column} >= 0) AND (${column} <= 100)))`);

const AllocationPlanSchema = defineEntity({
  name: 'AllocationPlan',
  tableName: 'allocation_plan',
  properties: {
    id: id('alc'),
    /** Whose it is; of a forum's plan, in whose name it was asked for. */
    company: () => p.manyToOne(Company),
    /** Over programmes that its members have brought: theirs together. */
    forum: () => p.manyToOne(Forum).nullable(),
    title: words(),
    /** Proposals are funded as a whole or not at all. */
    whole: p.boolean(),
    /** Hundredths of what can be given: the most for one kabupaten; the least for groups that are TUMBUH, and for villages never funded. */
    kabupatenShare: share('kabupaten_share').nullable(),
    tumbuhShare: share('tumbuh_share'),
    neverFundedShare: share('never_funded_share'),
    /** Only proposals of this region. */
    within: () => p.manyToOne(Region).joinColumn('within_code').nullable(),
    status: oneOf(ALLOCATION_STATUSES).$type<Opt<AllocationStatus>>().default('QUEUED'),
    /** What the programmes had left when it was made. */
    budget: money().nullable(),
    /** What of that could be given at all, which the shares are of: no more than all that could be funded needs. */
    givable: money().nullable(),
    /** How many proposals could be funded by any of them, and how many of those it was made of: the best. */
    eligible: p.integer().nullable(),
    considered: p.integer().nullable(),
    given: money().nullable(),
    /** Rupiah of full score: what a rupiah for a pair of score 100 counts. While it runs, the best so far. */
    value: money().nullable(),
    bound: money().nullable(),
    greedyValue: money().nullable(),
    greedyGiven: money().nullable(),
    findings: p.json<AllocationFindings>().columnType('jsonb').nullable(),
    conflict: p.json<AllocationConflict>().columnType('jsonb').nullable(),
    createdBy: personId(),
    createdAt: instant(),
    startedAt: instant().nullable(),
    /** How often work on it began. */
    begun: p.smallint().$type<Opt<number>>().default(0),
    /** When whoever works on it last said so. */
    heardAt: instant().nullable(),
    finishedAt: instant().nullable(),
  },
  indexes: [
    { name: 'allocation_plan_company_index', properties: ['company', 'createdAt', 'id'] },
    { name: 'allocation_plan_forum_index', properties: ['forum', 'createdAt', 'id'] },
    {
      name: 'allocation_plan_waiting_index',
      expression: `create index "allocation_plan_waiting_index" on "allocation_plan" ("created_at") where status in ('QUEUED', 'RUNNING')`,
    },
  ],
});

/** The best use of several budgets together, as advice: whoever made it acts on it, or not. */
export class AllocationPlan extends AllocationPlanSchema.class {
  cancel(now: Date): Problem | undefined {
    const refusal = cannotBecome(ALLOCATION_TRANSITIONS, this, 'CANCELLED');
    if (refusal) return refusal;
    this.status = 'CANCELLED';
    this.finishedAt = now;
    return undefined;
  }
}
AllocationPlanSchema.setClass(AllocationPlan);

const AllocationBudgetSchema = defineEntity({
  name: 'AllocationBudget',
  tableName: 'allocation_budget',
  properties: {
    id: id('alb'),
    plan: () => p.manyToOne(AllocationPlan).deleteRule('cascade').index('allocation_budget_plan_id_index'),
    program: () => p.manyToOne(CsrProgram),
    position: p.integer(),
    /** What it had left when the plan was made, and what the plan gives of that. */
    budget: money().nullable(),
    given: money().nullable(),
    /** What a million rupiah more would be worth, in rupiah of full score. */
    perMillion: money().nullable(),
  },
  uniques: [{ name: 'allocation_budget_program_unique', properties: ['plan', 'program'] }],
});
/** A programme whose budget a plan shares out. */
export class AllocationBudget extends AllocationBudgetSchema.class {}
AllocationBudgetSchema.setClass(AllocationBudget);

const AllocationAwardSchema = defineEntity({
  name: 'AllocationAward',
  tableName: 'allocation_award',
  properties: {
    id: id('awd'),
    plan: () => p.manyToOne(AllocationPlan).deleteRule('cascade'),
    position: p.integer(),
    program: () => p.manyToOne(CsrProgram),
    proposal: () => p.manyToOne(Proposal),
    amount: money().check('((amount > 0))'),
    /** In tenths. */
    score: p.smallint(),
    /** The offer that was made of it; why none could be made, when that was last tried. */
    fundingMatch: () => p.manyToOne(FundingMatch).nullable(),
    refusal: p.json<Text>().columnType('jsonb').nullable(),
  },
  uniques: [{ name: 'allocation_award_position_unique', properties: ['plan', 'position'] }],
});
/** One offer that a plan would have made. */
export class AllocationAward extends AllocationAwardSchema.class {}
AllocationAwardSchema.setClass(AllocationAward);

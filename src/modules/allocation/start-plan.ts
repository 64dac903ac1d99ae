import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { execute, findEachVisible, findVisible, keyOf } from '../../database/lock.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { atomically } from '../../kernel/atomically.ts';
import { InvalidInput, invalid, type Problem } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { Company } from '../company/company.ts';
import { Forum } from '../forum/forum.ts';
import { programsIn } from '../forum/shortlists.ts';
import { TooManyAttempts } from '../identity/identity-problems.ts';
import { CsrProgram } from '../program/program.ts';
import { regionNamed } from '../region/regions-named.ts';
import type { StartAllocationInput } from './allocation-inputs.ts';
import { AllocationBudget, AllocationPlan } from './allocation-plan.ts';
import { mayPlanFor, mayPlanIn } from './allocation-policy.ts';

/** Plans that wait or are being made for one company, or for one forum, at the same time. */
const MOST_WAITING = 3;
/** Of a forum's, those of one member: the others find a place. */
const MOST_OF_ONE = 2;
/** Plans that a company or a forum keeps. */
const MOST_KEPT = 100;
/** Of a forum's, those of one member. */
const MOST_KEPT_OF_ONE = 20;
/** What one plan takes at most, about: after so many seconds there is room for another. */
const TURN_SECONDS = 60;

export const startAllocation = (ctx: Context, input: StartAllocationInput) =>
  atomically(ctx, async (em) => {
    const company = await findVisible(em, ctx, Company, input.companyId);
    const forum = input.forumId ? await findVisible(em, ctx, Forum, input.forumId) : null;
    authorize(forum ? mayPlanIn(ctx.viewer, forum, company) : mayPlanFor(ctx.viewer, company));
    const now = ctx.clock.now();
    const wrongForm = checkForm(input);
    if (wrongForm) return wrongForm;
    const within = input.within ? await regionNamed(em, input.within, 'within') : null;
    if (within instanceof InvalidInput) return within;
    const refusal = company.mayNotGive() ?? forum?.mayNotAct();
    if (refusal) return refusal;
    const programs = await (forum ? broughtInto(em, ctx, forum, input.programIds) : ownOf(em, ctx, company, input.programIds));
    if (!Array.isArray(programs)) return programs;
    const key = keyOf(ctx, Company, company.id);
    const turn = forum ? standing(em, sql`a.forum_id`, keyOf(ctx, Forum, forum.id), key) : standing(em, ALONE, key, key);
    const stands = await turn;
    if (stands.waiting >= MOST_WAITING || stands.own >= MOST_OF_ONE) return new TooManyAttempts(TURN_SECONDS);
    if (stands.kept >= MOST_KEPT) return invalid(['title'], ENOUGH);
    if (stands.kept_of_one >= MOST_KEPT_OF_ONE) return invalid(['title'], ENOUGH_OF_ONE);
    const { title, whole, kabupatenShare, tumbuhShare, neverFundedShare } = input;
    const plan = em.create(AllocationPlan, {
      company,
      forum,
      title: title.trim(),
      whole: whole ?? false,
      kabupatenShare: kabupatenShare ?? null,
      tumbuhShare: tumbuhShare ?? 0,
      neverFundedShare: neverFundedShare ?? 0,
      within,
      createdBy: ctx.viewer.personId as string,
      createdAt: now,
    });
    programs.forEach((program, position) => {
      em.create(AllocationBudget, { plan, program, position });
    });
    return plan;
  });

/** The company's own programmes of those ids; why not, where one of them is somebody else's or takes nothing now. */
async function ownOf(em: EntityManager, ctx: Context, company: Company, ids: readonly string[] | null | undefined): Promise<CsrProgram[] | Problem> {
  if (!ids) return invalid(['programIds'], NONE);
  const programs = await findEachVisible(em, ctx, CsrProgram, ids);
  const foreign = programs.findIndex((program) => program.company.id !== company.id);
  return foreign < 0 ? allOpen(ctx, programs) : invalid(['programIds', foreign], NOT_OWN);
}

/** Those of them that members have brought into the forum's plans; all where none is named. */
async function broughtInto(em: EntityManager, ctx: Context, forum: Forum, ids: readonly string[] | null | undefined): Promise<CsrProgram[] | Problem> {
  const now = ctx.clock.now();
  const brought = await programsIn(em, ctx, forum);
  if (!ids) {
    const open = brought.filter((program) => !program.mayNotOffer(now));
    return open.length ? open : invalid(['forumId'], NOTHING_BROUGHT);
  }
  const programs = await findEachVisible(em, ctx, CsrProgram, ids);
  const foreign = programs.findIndex((program) => !brought.includes(program));
  return foreign < 0 ? allOpen(ctx, programs) : invalid(['programIds', foreign], NOT_BROUGHT);
}

const allOpen = (ctx: Context, programs: CsrProgram[]): CsrProgram[] | Problem =>
  programs.map((program) => program.mayNotOffer(ctx.clock.now())).find((refusal) => refusal !== undefined) ?? programs;

/** Whose a plan is that is no forum's. */
const ALONE = sql`case when a.forum_id is null then a.company_id end`;

interface Standing {
  readonly kept: number;
  readonly waiting: number;
  /** Of a forum's plans, those that were asked for in that company's name: all, and those that wait. */
  readonly kept_of_one: number;
  readonly own: number;
}

/** How many plans stand for them. One after another asks: two at once do not both take the last place. */
async function standing(em: EntityManager, whose: Sql, key: string, company: string): Promise<Standing> {
  await execute(em, sql`select pg_advisory_xact_lock(hashtextextended(${`allocation plans of ${key}`}, 0))`);
  const [waits, ofOne] = [sql`a.status in ('QUEUED', 'RUNNING')`, sql`a.forum_id is not null and a.company_id = ${company}`];
  const [found] = await execute<Standing>(
    em,
    sql`select count(*)::int as kept, count(*) filter (where ${waits})::int as waiting,
        count(*) filter (where ${ofOne})::int as kept_of_one, count(*) filter (where ${waits} and ${ofOne})::int as own
      from allocation_plan a where ${whose} = ${key}`,
  );
  return found as Standing;
}

const ENOUGH: Text = {
  id: `Sudah ada ${MOST_KEPT} rencana. Hapus yang tidak dipakai lagi.`,
  en: `There are ${MOST_KEPT} plans already. Remove those that are not needed any more.`,
};
const ENOUGH_OF_ONE: Text = {
  id: `Sudah ada ${MOST_KEPT_OF_ONE} rencana forum ini atas nama perusahaan Anda. Hapus yang tidak dipakai lagi.`,
  en: `There are ${MOST_KEPT_OF_ONE} plans of this forum in the name of your company already. Remove those that are not needed any more.`,
};
const NONE: Text = { id: 'Pilih sedikitnya satu program.', en: 'Choose at least one programme.' };
const NOT_OWN: Text = { id: 'Program ini bukan milik perusahaan Anda.', en: 'This is not a programme of your company.' };
const NOT_BROUGHT: Text = { id: 'Program ini tidak dibawa ke rencana bersama forum.', en: "No member has brought this programme into the forum's plans." };
const NOTHING_BROUGHT: Text = {
  id: 'Belum ada program terbuka yang dibawa ke rencana bersama.',
  en: "No open programme was brought into the forum's plans yet.",
};

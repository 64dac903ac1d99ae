import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { execute, findVisible, keyOf } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { atomically } from '../../kernel/atomically.ts';
import { InvalidInput, invalid } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { Company } from '../company/company.ts';
import { TooManyAttempts } from '../identity/identity-problems.ts';
import { CsrProgram } from '../program/program.ts';
import { regionNamed } from '../region/regions-named.ts';
import type { StartAllocationInput } from './allocation-inputs.ts';
import { AllocationBudget, AllocationPlan } from './allocation-plan.ts';
import { mayPlanFor } from './allocation-policy.ts';

/** Plans that wait or are being made for one company at the same time. */
const MOST_WAITING = 3;
/** What one plan takes at most, about: after so many seconds there is room for another. */
const TURN_SECONDS = 60;

export const startAllocation = (ctx: Context, input: StartAllocationInput) =>
  atomically(ctx, async (em) => {
    const company = await findVisible(em, ctx, Company, input.companyId);
    authorize(mayPlanFor(ctx.viewer, company));
    const now = ctx.clock.now();
    const wrongForm = checkForm(input);
    if (wrongForm) return wrongForm;
    const within = input.within ? await regionNamed(em, input.within, 'within') : null;
    if (within instanceof InvalidInput) return within;
    const refusal = company.mayNotGive();
    if (refusal) return refusal;
    const programs: CsrProgram[] = [];
    for (const [i, id] of input.programIds.entries()) {
      const program = await findVisible(em, ctx, CsrProgram, id);
      const wrong = program.company.id === company.id ? program.mayNotOffer(now) : invalid(['programIds', i], NOT_OWN);
      if (wrong) return wrong;
      programs.push(program);
    }
    const key = keyOf(ctx, Company, company.id);
    // One after another, so that two at once do not both take the last place.
    await execute(em, sql`select pg_advisory_xact_lock(hashtextextended(${`allocation plans of ${key}`}, 0))`);
    const [waiting] = await execute<{ n: number }>(
      em,
      sql`select count(*)::int as n from allocation_plan a where a.company_id = ${key} and a.status in ('QUEUED', 'RUNNING')`,
    );
    if ((waiting?.n ?? 0) >= MOST_WAITING) return new TooManyAttempts(TURN_SECONDS);
    const { title, whole, kabupatenShare, tumbuhShare, neverFundedShare } = input;
    const plan = em.create(AllocationPlan, {
      company,
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

const NOT_OWN: Text = { id: 'Program ini bukan milik perusahaan Anda.', en: 'This is not a programme of your company.' };

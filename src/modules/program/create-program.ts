import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { findVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { InvalidInput } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import { regionsNamed } from '../region/regions-named.ts';
import { toKeep, unevenWeights } from './match-weights.ts';
import { AWARD_ABOVE_BUDGET, AWARDS_CROSSED, CsrProgram, WINDOW_CROSSED } from './program.ts';
import type { CreateProgramInput } from './program-inputs.ts';
import { mayDraftProgramOf } from './program-policy.ts';

export const createProgram = (ctx: Context, input: CreateProgramInput) =>
  atomically(ctx, async (em) => {
    const company = await findVisible(em, ctx, Company, input.companyId);
    authorize(mayDraftProgramOf(ctx.viewer, company));
    const invalid = checkProgram(input);
    if (invalid) return invalid;
    const regions = await regionsNamed(em, input.regionCodes, 'regionCodes');
    if (regions instanceof InvalidInput) return regions;
    const refusal = company.mayNotDraft();
    if (refusal) return refusal;

    const { companyId, regionCodes, title, description, minimumClassification, weights, ...same } = input;
    const program = em.create(CsrProgram, {
      ...same,
      company,
      zone: company.zone,
      title: title.trim(),
      description: description.trim(),
      minimumClassification: minimumClassification ?? null,
      weights: weights ? toKeep(weights) : null,
      createdBy: ctx.viewer.personId as string,
      createdAt: ctx.clock.now(),
    });
    program.regions.set(regions);
    return program;
  });

const checkProgram = (input: CreateProgramInput) =>
  checkForm(
    input,
    when(input.maximumAward > input.budget, ['maximumAward'], AWARD_ABOVE_BUDGET),
    when(input.minimumAward > input.maximumAward, ['minimumAward'], AWARDS_CROSSED),
    when(input.closesOn < input.opensOn, ['closesOn'], WINDOW_CROSSED),
    unevenWeights(input.weights),
  );

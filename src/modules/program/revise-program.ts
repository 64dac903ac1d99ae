import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { InvalidInput } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { regionsNamed } from '../region/regions-named.ts';
import { toKeep, unevenWeights } from './match-weights.ts';
import { AWARD_ABOVE_BUDGET, AWARDS_CROSSED } from './program.ts';
import type { ReviseProgramInput } from './program-inputs.ts';
import { mayRunProgram } from './program-policy.ts';
import { lockProgram } from './programs.ts';

export const reviseProgram = (ctx: Context, input: ReviseProgramInput) =>
  atomically(ctx, async (em) => {
    const program = await lockProgram(em, ctx, input.id, ['regions']);
    authorize(mayRunProgram(ctx.viewer, program));
    const { minimumAward: least, maximumAward: most, budget } = input;
    const invalid = checkForm(
      input,
      when(most != null && budget != null && most > budget, ['maximumAward'], AWARD_ABOVE_BUDGET),
      when(least != null && most != null && least > most, ['minimumAward'], AWARDS_CROSSED),
      unevenWeights(input.weights),
    );
    if (invalid) return invalid;
    const regions = input.regionCodes ? await regionsNamed(em, input.regionCodes, 'regionCodes') : undefined;
    if (regions instanceof InvalidInput) return regions;
    return program.revise({ ...changesIn(input), regions }, ctx.clock.now()) ?? program;
  });

/** Absent and null alike stay as they are. */
const changesIn = ({ title, description, budget, closesOn, focusAreas, minimumAward, maximumAward, weights }: ReviseProgramInput) => ({
  title: title?.trim(),
  description: description?.trim(),
  budget: budget ?? undefined,
  closesOn: closesOn ?? undefined,
  focusAreas: focusAreas ?? undefined,
  minimumAward: minimumAward ?? undefined,
  maximumAward: maximumAward ?? undefined,
  weights: weights ? toKeep(weights) : undefined,
});

import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { Problem } from '../../kernel/problem.ts';
import { conflictWhen } from '../funding/funding-policy.ts';
import { cannotBeWritten, startDraft, write } from './report-draft.ts';
import type { SaveReportInput } from './report-graphql.ts';
import { isFunder } from './report-policy.ts';

// Authorised by startDraft.
export const saveReport = (ctx: Context, input: SaveReportInput) =>
  atomically(ctx, async (em) => {
    const draft = await startDraft(em, ctx, input);
    if (draft instanceof Problem) return draft;
    return cannotBeWritten(draft) ?? conflictWhen(isFunder(ctx.viewer, draft.matches)) ?? write(em, ctx, draft, input);
  });

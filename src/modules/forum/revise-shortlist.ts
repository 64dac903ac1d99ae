import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { mayShortlist } from './forum-policy.ts';
import type { ReviseShortlistInput } from './shortlist-inputs.ts';
import { lockShortlist } from './shortlists.ts';

/** What is absent stays; an empty note takes the note away. */
export const reviseShortlist = (ctx: Context, input: ReviseShortlistInput) =>
  atomically(ctx, async (em) => {
    const list = await lockShortlist(em, ctx, input.id);
    authorize(mayShortlist(ctx.viewer, list.forum));
    const refusal = checkForm(input) ?? list.forum.mayNotAct();
    if (refusal) return refusal;
    if (input.title != null) list.title = input.title.trim();
    if (input.note != null) list.note = input.note.trim() || null;
    return list;
  });

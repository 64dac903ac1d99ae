import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { officeDecidingNow } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import type { RejectForumInput } from './forum-inputs.ts';
import { isPartyToForums, mayDecideForum } from './forum-policy.ts';
import { lockClaim } from './forums.ts';

/** A rejection frees the region: whoever registered it may register again. */
export const rejectForum = (ctx: Context, input: RejectForumInput) =>
  atomically(ctx, async (em) => {
    const { forum, rivals } = await lockClaim(em, ctx, input.id);
    authorize(mayDecideForum(await officeDecidingNow(em, ctx, { regionCode: forum.regionCode, since: null })));
    return (
      checkForm(input) ??
      forum.cannotBeDecided() ??
      (isPartyToForums(ctx.viewer, [forum, ...rivals]) ? new ConflictOfInterest() : undefined) ??
      forum.reject(input.reason) ??
      forum
    );
  });

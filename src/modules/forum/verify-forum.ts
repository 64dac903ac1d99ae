import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { officeDecidingNow } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import { Office } from '../identity/office.ts';
import type { ViewerOffice } from '../identity/viewer.ts';
import type { VerifyForumInput } from './forum-inputs.ts';
import { isPartyToForums, mayDecideForum } from './forum-policy.ts';
import { lockClaim } from './forums.ts';

/** What the others who claimed the region read. */
const ANOTHER_VERIFIED = 'Forum lain di wilayah ini sudah diverifikasi.';

/** As with companies, the province does not step in with time: it decides where the region's office has nobody. */
export const verifyForum = (ctx: Context, input: VerifyForumInput) =>
  atomically(ctx, async (em) => {
    const { forum, rivals } = await lockClaim(em, ctx, input.id);
    await em.populate(forum, ['foundedBy']);
    const office = await officeDecidingNow(em, ctx, { regionCode: forum.regionCode, since: null });
    authorize(mayDecideForum(office));
    requireForm(input);
    const refusal =
      forum.cannotBeDecided() ??
      (isPartyToForums(ctx.viewer, [forum, ...rivals]) ? new ConflictOfInterest() : undefined) ??
      forum.foundedBy.mayNotGive() ??
      forum.verify(em.getReference(Office, (office as ViewerOffice).id), input.note);
    if (refusal) return refusal;
    for (const rival of rivals) rival.reject(ANOTHER_VERIFIED);
    return forum;
  });

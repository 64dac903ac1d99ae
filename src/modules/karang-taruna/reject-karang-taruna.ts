import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { officeDecidingNow } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import type { RejectKarangTarunaInput } from './karang-taruna-inputs.ts';
import { isPartyToAny, mayDecide } from './karang-taruna-policy.ts';
import { lockClaim } from './karang-tarunas.ts';

/** A rejection frees the region. */
export const rejectKarangTaruna = (ctx: Context, input: RejectKarangTarunaInput) =>
  atomically(ctx, async (em) => {
    const { group, rivals } = await lockClaim(em, ctx, input.id);
    authorize(mayDecide(await officeDecidingNow(em, ctx, { regionCode: group.regionCode, since: group.createdAt })));
    const conflict = isPartyToAny(ctx.viewer, [group, ...rivals]) ? new ConflictOfInterest() : undefined;
    return checkForm(input) ?? group.cannotBeDecided() ?? conflict ?? group.reject(input.reason) ?? group;
  });

import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { officeDecidingNow } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import type { VerifyKarangTarunaInput } from './karang-taruna-inputs.ts';
import { isPartyToAny, mayDecide } from './karang-taruna-policy.ts';
import { lockClaim } from './karang-tarunas.ts';

/** What the others who claimed the region read. */
const ANOTHER_VERIFIED = 'Kelompok lain di wilayah ini sudah diverifikasi.';

export const verifyKarangTaruna = (ctx: Context, input: VerifyKarangTarunaInput) =>
  atomically(ctx, async (em) => {
    const { group, rivals } = await lockClaim(em, ctx, input.id);
    authorize(mayDecide(await officeDecidingNow(em, ctx, { regionCode: group.regionCode, since: group.createdAt })));
    requireForm(input);
    const refusal =
      group.cannotBeDecided() ?? (isPartyToAny(ctx.viewer, [group, ...rivals]) ? new ConflictOfInterest() : undefined) ?? group.verify(input.note);
    if (refusal) return refusal;
    for (const rival of rivals) rival.reject(ANOTHER_VERIFIED);
    return group;
  });

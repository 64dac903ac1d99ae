import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { isPartyTo, officeDecidingNow } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import { mayDecide } from './karang-taruna-policy.ts';
import { PayoutAccount } from './payout-account.ts';
import type { VerifyPayoutAccountInput } from './payout-account-inputs.ts';
import { lockAccount } from './payout-accounts.ts';

export const verifyPayoutAccount = (ctx: Context, input: VerifyPayoutAccountInput) =>
  atomically(ctx, async (em) => {
    const account = await lockAccount(em, ctx, input.id);
    const { karangTaruna: group } = account;
    authorize(mayDecide(await officeDecidingNow(em, ctx, { regionCode: group.regionCode, since: account.createdAt })));
    requireForm(input);
    const conflict = isPartyTo(ctx.viewer, { karangTarunaId: group.id }) ? new ConflictOfInterest() : undefined;
    const isFirst = (await em.count(PayoutAccount, { karangTaruna: group, status: 'VERIFIED' })) === 0;
    return account.cannotBeDecided() ?? conflict ?? account.verify(ctx.clock.now(), isFirst, input.note) ?? account;
  });

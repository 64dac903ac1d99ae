import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { present } from '../../api/result.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import { PayoutAccountType } from './karang-taruna-graphql.ts';
import { RejectPayoutAccountResult, SetPayoutAccountResult, VerifyPayoutAccountResult } from './karang-taruna-results.ts';
import type { PayoutAccount } from './payout-account.ts';
import { RejectPayoutAccountInput, SetPayoutAccountInput, VerifyPayoutAccountInput } from './payout-account-inputs.ts';
import { numberShown } from './payout-accounts.ts';
import { rejectPayoutAccount } from './reject-payout-account.ts';
import { setPayoutAccount } from './set-payout-account.ts';
import { verifyPayoutAccount } from './verify-payout-account.ts';

@Resolver(() => PayoutAccountType)
export class PayoutAccountResolver {
  @FieldResolver(() => String, {
    description: 'Masked but for a company that is to pay and the checking office; showing it in full is noted (nomor rekening).',
  })
  number(@Root() account: Row<PayoutAccount>, @Ctx() ctx: Context) {
    return numberShown(ctx, account);
  }

  @Mutation(() => SetPayoutAccountResult, {
    description:
      "Names the organisation's account, for the office to check; one in force stays so until then (mengisi rekening organisasi). By an officer of the group.",
  })
  setPayoutAccount(@Arg('input', () => SetPayoutAccountInput, { description: 'The account (rekening).' }) input: SetPayoutAccountInput, @Ctx() ctx: Context) {
    return present('SetPayoutAccount', 'payoutAccount', setPayoutAccount(ctx, input));
  }

  @Mutation(() => VerifyPayoutAccountResult, {
    description: 'Finds an account right; a changed one can be used 72 hours after it was set (memverifikasi rekening). By the office above.',
  })
  verifyPayoutAccount(
    @Arg('input', () => VerifyPayoutAccountInput, { description: 'Which one (rekening).' }) input: VerifyPayoutAccountInput,
    @Ctx() ctx: Context,
  ) {
    return present('VerifyPayoutAccount', 'payoutAccount', verifyPayoutAccount(ctx, input));
  }

  @Mutation(() => RejectPayoutAccountResult, { description: 'Does not accept an account (menolak rekening). By the office above.' })
  rejectPayoutAccount(
    @Arg('input', () => RejectPayoutAccountInput, { description: 'Which one, and why (rekening dan alasan).' }) input: RejectPayoutAccountInput,
    @Ctx() ctx: Context,
  ) {
    return present('RejectPayoutAccount', 'payoutAccount', rejectPayoutAccount(ctx, input));
  }
}

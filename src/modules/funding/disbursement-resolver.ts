import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { present } from '../../api/result.ts';
import type { Context } from '../../context.ts';
import { confirmDisbursement } from './confirm-disbursement.ts';
import { disputeDisbursement } from './dispute-disbursement.ts';
import { DisbursementType } from './funding-graphql.ts';
import {
  ConfirmDisbursementInput,
  DisputeDisbursementInput,
  RecordDisbursementInput,
  ResolveDisbursementInput,
  VoidDisbursementInput,
} from './funding-inputs.ts';
import {
  ConfirmDisbursementResult,
  DisputeDisbursementResult,
  RecordDisbursementResult,
  ResolveDisbursementResult,
  VoidDisbursementResult,
} from './funding-results.ts';
import { recordDisbursement } from './record-disbursement.ts';
import { resolveDisbursement } from './resolve-disbursement.ts';
import { voidDisbursement } from './void-disbursement.ts';

@Resolver(() => DisbursementType)
export class DisbursementResolver {
  @Mutation(() => RecordDisbursementResult, {
    description: 'Records one delivery of support (mencatat penyaluran). By a member of the company, once the agreement is recorded.',
  })
  recordDisbursement(
    @Arg('input', () => RecordDisbursementInput, { description: 'The delivery (penyaluran).' }) input: RecordDisbursementInput,
    @Ctx() ctx: Context,
  ) {
    return present('RecordDisbursement', 'disbursement', recordDisbursement(ctx, input));
  }

  @Mutation(() => ConfirmDisbursementResult, { description: 'Confirms that a delivery arrived (mengonfirmasi penerimaan). By an officer of the group.' })
  confirmDisbursement(
    @Arg('input', () => ConfirmDisbursementInput, { description: 'Which one (penyaluran).' }) input: ConfirmDisbursementInput,
    @Ctx() ctx: Context,
  ) {
    return present('ConfirmDisbursement', 'disbursement', confirmDisbursement(ctx, input));
  }

  @Mutation(() => DisputeDisbursementResult, {
    description: 'Says that a delivery did not arrive as recorded (mempersoalkan penyaluran). By an officer of the group.',
  })
  disputeDisbursement(
    @Arg('input', () => DisputeDisbursementInput, { description: 'Which one, and why (penyaluran dan alasan).' }) input: DisputeDisbursementInput,
    @Ctx() ctx: Context,
  ) {
    return present('DisputeDisbursement', 'disbursement', disputeDisbursement(ctx, input));
  }

  @Mutation(() => VoidDisbursementResult, {
    description: 'Takes back a wrong entry that was not received (membatalkan pencatatan). By a member of the company.',
  })
  voidDisbursement(
    @Arg('input', () => VoidDisbursementInput, { description: 'Which one, and why (penyaluran dan alasan).' }) input: VoidDisbursementInput,
    @Ctx() ctx: Context,
  ) {
    return present('VoidDisbursement', 'disbursement', voidDisbursement(ctx, input));
  }

  @Mutation(() => ResolveDisbursementResult, {
    description: 'By the office: a disputed one was received after all, or is void (menyelesaikan sengketa penyaluran).',
  })
  resolveDisbursement(
    @Arg('input', () => ResolveDisbursementInput, { description: 'Which one, how, and why (penyaluran dan putusan).' }) input: ResolveDisbursementInput,
    @Ctx() ctx: Context,
  ) {
    return present('ResolveDisbursement', 'disbursement', resolveDisbursement(ctx, input));
  }
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { Problem } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { requireFiles, usableFile } from '../document/attach.ts';
import { PayoutAccount } from '../karang-taruna/payout-account.ts';
import { NotReady, ReadinessItem } from '../proposal/proposal-problems.ts';
import { Agreement } from './disbursement.ts';
import type { RecordAgreementInput } from './funding-inputs.ts';
import type { FundingMatch } from './funding-match.ts';
import { lockMatch } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayGive } from './funding-policy.ts';

export const recordAgreement = (ctx: Context, input: RecordAgreementInput) =>
  atomically(ctx, async (em) => {
    const match = await lockMatch(em, ctx, input.fundingMatchId);
    await requireFiles(em, ctx, [input.fileId]);
    authorize(mayGive(ctx.viewer, match));
    const now = ctx.clock.now();
    const form = checkForm(input, when(input.signedOn > dayIn(match.zone, now), ['signedOn'], IN_FUTURE));
    if (form) return form;
    const document = usableFile(em, ctx, input.fileId, ['fileId']);
    if (document instanceof Problem) return document;
    const refusal = match.cannot('ACTIVE', now) ?? match.proposal.mayNotGoOn() ?? conflictWhen(actsForBoth(ctx.viewer, match));
    if (refusal) return refusal;
    const account = match.supportKind === 'CASH' ? await accountInForce(em, match, now) : null;
    if (account === undefined) return new NotReady([new ReadinessItem('PAYOUT_ACCOUNT', NO_ACCOUNT)]);
    em.create(Agreement, {
      fundingMatch: match,
      number: input.number.trim(),
      signedOn: input.signedOn,
      document,
      account,
      recordedBy: ctx.viewer.personId as string,
      createdAt: now,
    });
    return match.activate(now) ?? match;
  });

/** The account that is paid to now: checked, and past the days that a change waits. */
const accountInForce = async (em: EntityManager, match: FundingMatch, now: Date): Promise<PayoutAccount | undefined> =>
  (await em.findOne(
    PayoutAccount,
    { karangTaruna: match.karangTaruna, status: 'VERIFIED', usableFrom: { $lte: now } },
    { orderBy: { usableFrom: 'desc', id: 'desc' } },
  )) ?? undefined;

const IN_FUTURE: Text = { id: 'Tanggal tanda tangan tidak boleh di masa depan.', en: 'The day of signature cannot be in the future.' };
const NO_ACCOUNT: Text = {
  id: 'Rekening kelompok belum diperiksa Dinsos atau belum bisa dipakai.',
  en: "The group's payout account is not checked yet, or cannot be used yet.",
};

import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { InvalidInput, invalid } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { requireFiles, usableFile } from '../document/attach.ts';
import { Membership } from '../identity/membership.ts';
import { maySetAccount } from './karang-taruna-policy.ts';
import { lockKarangTaruna } from './karang-tarunas.ts';
import { ACCOUNT_NUMBER, masked, PayoutAccount } from './payout-account.ts';
import type { SetPayoutAccountInput } from './payout-account-inputs.ts';

const A_PERSON = { id: 'Rekening harus atas nama organisasi, bukan pengurus.', en: "The account must be in the organisation's name, not an officer's." };
/** What stands with an account that its officers replaced before the office had checked it. */
const REPLACED = 'Diganti pengurus sebelum diperiksa.';

/** The account in force stays so until this one is checked and has waited. */
export const setPayoutAccount = (ctx: Context, input: SetPayoutAccountInput) =>
  atomically(ctx, async (em) => {
    const group = await lockKarangTaruna(em, ctx, input.karangTarunaId, ['officers']);
    await requireFiles(em, ctx, [input.fileId]);
    authorize(maySetAccount(ctx.viewer, group));
    const document = usableFile(em, ctx, input.fileId, ['fileId']);
    const refusal = checkForm(input, ...(document instanceof InvalidInput ? document.issues : [])) ?? group.mayNotSetAccount();
    if (refusal || document instanceof InvalidInput) return refusal as InvalidInput;
    const members = await em.find(Membership, { karangTaruna: group, endedAt: null }, { populate: ['person'] });
    const people = [...group.officers.getItems().map((o) => o.name), ...members.map((m) => m.person.name)];
    if (people.some((name) => plain(name) === plain(input.holder))) return invalid(['holder'], A_PERSON);

    for (const waiting of await em.find(PayoutAccount, { karangTaruna: group, status: 'PENDING' })) waiting.reject(REPLACED);
    const digits = input.number.replace(/\D/g, '');
    return em.create(PayoutAccount, {
      karangTaruna: group,
      bank: input.bank.trim(),
      holder: input.holder.trim(),
      sealedNumber: ctx.secrets.encrypt(digits, ACCOUNT_NUMBER),
      maskedNumber: masked(digits),
      document,
      setBy: ctx.viewer.personId as string,
      createdAt: ctx.clock.now(),
    });
  });

/** Names are the same whatever their case and the space in them. */
const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { id, instant, oneOf, personId, words } from '../../database/columns.ts';
import { audited } from '../../database/triggers.ts';
import { daysFrom } from '../../kernel/calendar.ts';
import { become, cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import type { Problem } from '../../kernel/problem.ts';
import { File } from '../document/file.ts';
import { KarangTaruna, VERIFICATION_STATUSES, type VerificationStatus } from './karang-taruna.ts';

const CHECK: Transitions<VerificationStatus> = { PENDING: ['VERIFIED', 'REJECTED'], VERIFIED: [], REJECTED: [], SUSPENDED: [] };
/** A changed account waits so long: every officer and paying company hears of it and can object. */
export const WAITING_HOURS = 72;
export const ACCOUNT_NUMBER = 'payout_account.number';

/** What everybody who sees an account may see of its number: the last four digits, and never more than half. */
export const masked = (digits: string): string => `•••• ${digits.slice(-Math.min(4, digits.length >> 1))}`;

const PayoutAccountSchema = defineEntity({
  name: 'PayoutAccount',
  tableName: 'payout_account',
  properties: {
    id: id('acc'),
    karangTaruna: () => p.manyToOne(KarangTaruna),
    bank: words(),
    holder: words(),
    /** Encrypted; never indexed, never shown but to those with a need. */
    sealedNumber: p.type('bytea').$type<Buffer>().hidden(),
    /** What everybody who sees the account may see of the number. */
    maskedNumber: words(),
    document: () => p.manyToOne(File).nullable().joinColumn('file_id'),
    status: oneOf(VERIFICATION_STATUSES).$type<Opt<VerificationStatus>>().default('PENDING'),
    statusReason: words().nullable(),
    /** From when on it may be paid to, once checked. Null until it is checked. */
    usableFrom: instant().nullable(),
    setBy: personId(),
    createdAt: instant(),
  },
  indexes: [{ name: 'payout_account_newest_index', properties: ['karangTaruna', 'createdAt'] }],
  triggers: [audited({ chain: 'new.karang_taruna_id', subject: 'PayoutAccount' })],
});

/** A group's bank account, in the organisation's name. A new one replaces the old one once checked and 72 hours old. */
export class PayoutAccount extends PayoutAccountSchema.class {
  /** The first account of a group needs no 72 hours. */
  verify(now: Date, isFirst: boolean, note?: string | null): Problem | undefined {
    const refusal = become(CHECK, this, 'VERIFIED', note);
    if (refusal) return refusal;
    const waited = daysFrom(this.createdAt, WAITING_HOURS / 24);
    this.usableFrom = isFirst || waited < now ? now : waited;
    return undefined;
  }
  cannotBeDecided(): Problem | undefined {
    return cannotBecome(CHECK, this, 'VERIFIED');
  }
  reject(reason: string): Problem | undefined {
    return become(CHECK, this, 'REJECTED', reason);
  }
}
PayoutAccountSchema.setClass(PayoutAccount);

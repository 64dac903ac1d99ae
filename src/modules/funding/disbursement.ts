import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { day, id, instant, money, oneOf, personId, words } from '../../database/columns.ts';
import { audited } from '../../database/triggers.ts';
import { become, cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import type { Problem } from '../../kernel/problem.ts';
import { File } from '../document/file.ts';
import { PayoutAccount } from '../karang-taruna/payout-account.ts';
import { SUPPORT_KINDS } from '../program/program.ts';
import { FundingMatch } from './funding-match.ts';

export const DISBURSEMENT_STATUSES = ['SENT', 'RECEIVED', 'DISPUTED', 'VOID'] as const;
export type DisbursementStatus = (typeof DISBURSEMENT_STATUSES)[number];

export const DISBURSEMENT_TRANSITIONS: Transitions<DisbursementStatus> = {
  SENT: ['RECEIVED', 'DISPUTED', 'VOID'],
  DISPUTED: ['RECEIVED', 'VOID'],
  RECEIVED: [],
  VOID: [],
};

const AgreementSchema = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: id('agr'),
    fundingMatch: () => p.manyToOne(FundingMatch).unique('agreement_once'),
    number: words(),
    signedOn: day(),
    document: () => p.manyToOne(File).nullable().joinColumn('file_id'),
    /** The account that cash is paid to, frozen when the agreement is recorded. */
    account: () => p.manyToOne(PayoutAccount).nullable(),
    recordedBy: personId(),
    createdAt: instant(),
  },
});

/** The signed paper behind a match (MoU/PKS). */
export class Agreement extends AgreementSchema.class {}
AgreementSchema.setClass(Agreement);

const DisbursementSchema = defineEntity({
  name: 'Disbursement',
  tableName: 'disbursement',
  properties: {
    id: id('dsb'),
    fundingMatch: () => p.manyToOne(FundingMatch),
    kind: oneOf(SUPPORT_KINDS),
    amount: money().check('((amount > 0))'),
    deliveredOn: day(),
    reference: words(),
    description: words().nullable(),
    proof: () => p.manyToOne(File).nullable().joinColumn('proof_file_id'),
    status: oneOf(DISBURSEMENT_STATUSES).$type<Opt<DisbursementStatus>>().default('SENT'),
    statusReason: words().nullable(),
    sentBy: personId(),
    createdAt: instant(),
    disputedAt: instant().nullable(),
  },
  indexes: [{ name: 'disbursement_match_index', properties: ['fundingMatch', 'createdAt'] }],
  triggers: [
    audited({
      chain: '(select m.proposal_id from funding_match m where m.id = new.funding_match_id)',
      subject: 'Disbursement',
      amount: 'new.amount',
      moneyAlone: true,
    }),
    { name: 'counts', timing: 'after', events: ['insert', 'update', 'delete'], body: `perform keep_disbursement_sums(new, old); return null;` },
  ],
});

/** One delivery of support from company to group, of any kind, with its value and proof. */
export class Disbursement extends DisbursementSchema.class {
  /** Why the group cannot confirm or dispute it. */
  cannotBeAnswered(): Problem | undefined {
    return cannotBecome(DISBURSEMENT_TRANSITIONS, this, 'DISPUTED');
  }
  cannotBeVoided(): Problem | undefined {
    return cannotBecome(DISBURSEMENT_TRANSITIONS, this, 'VOID');
  }
  cannotBeResolved(): Problem | undefined {
    return cannotBecome(DISBURSEMENT_TRANSITIONS, this, 'VOID', 'DISPUTED');
  }
  confirm(): Problem | undefined {
    return become(DISBURSEMENT_TRANSITIONS, this, 'RECEIVED', null, 'SENT');
  }
  dispute(reason: string, now: Date): Problem | undefined {
    this.disputedAt = now;
    return become(DISBURSEMENT_TRANSITIONS, this, 'DISPUTED', reason);
  }
  void(reason: string): Problem | undefined {
    return become(DISBURSEMENT_TRANSITIONS, this, 'VOID', reason);
  }
  resolve(received: boolean, reason: string): Problem | undefined {
    return become(DISBURSEMENT_TRANSITIONS, this, received ? 'RECEIVED' : 'VOID', reason, 'DISPUTED');
  }
}
DisbursementSchema.setClass(Disbursement);

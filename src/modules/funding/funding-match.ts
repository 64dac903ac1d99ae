import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { day, generatedMoney, id, instant, keptMoney, money, oneOf, personId, words, zone } from '../../database/columns.ts';
import { audited } from '../../database/triggers.ts';
import { addDays, dayIn } from '../../kernel/calendar.ts';
import { become, cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import { type Problem, WrongState } from '../../kernel/problem.ts';
import { Company } from '../company/company.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { CsrProgram, SUPPORT_KINDS } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { MatchAmountExceeded } from './funding-problems.ts';

export const FUNDING_MATCH_STATUSES = [
  'OFFERED',
  'ACCEPTED',
  'APPROVED',
  'ACTIVE',
  'COMPLETED',
  'ENDED',
  'DECLINED',
  'WITHDRAWN',
  'REJECTED',
  'EXPIRED',
] as const;
export type FundingMatchStatus = (typeof FUNDING_MATCH_STATUSES)[number];
/** A live match counts at its whole amount. */
export const LIVE = ['OFFERED', 'ACCEPTED', 'APPROVED', 'ACTIVE'] as const;
/** The states that everybody may see. */
export const PUBLIC_MATCH_STATUSES = ['APPROVED', 'ACTIVE', 'COMPLETED', 'ENDED'] as const;
/** An approved match that nobody signs within so many days, the last one included, ends by itself. */
export const UNSIGNED_DAYS = 60;

export const MATCH_TRANSITIONS: Transitions<FundingMatchStatus> = {
  OFFERED: ['ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'],
  ACCEPTED: ['APPROVED', 'REJECTED', 'WITHDRAWN', 'DECLINED'],
  APPROVED: ['ACTIVE', 'ENDED'],
  ACTIVE: ['COMPLETED', 'ENDED'],
  COMPLETED: [],
  ENDED: [],
  DECLINED: [],
  WITHDRAWN: [],
  REJECTED: [],
  EXPIRED: [],
};

const COUNTED = `(
CASE
    WHEN (status = ANY (ARRAY['OFFERED'::text, 'ACCEPTED'::text, 'APPROVED'::text, 'ACTIVE'::text])) THEN amount
    WHEN (status = ANY (ARRAY['COMPLETED'::text, 'ENDED'::text])) THEN received
    ELSE (0)::bigint
END)`;

const FundingMatchSchema = defineEntity({
  name: 'FundingMatch',
  tableName: 'funding_match',
  properties: {
    id: id('mtc'),
    program: () => p.manyToOne(CsrProgram),
    proposal: () => p.manyToOne(Proposal),
    /** The two parties, and the group's region and zone: they never change, and every rule about who may see asks for them. */
    company: () => p.manyToOne(Company),
    karangTaruna: () => p.manyToOne(KarangTaruna),
    regionCode: words(),
    zone: zone(),
    proposalVersion: p.integer(),
    amount: money().check('((amount > 0))'),
    /** What counts against budget and need. */
    counted: generatedMoney(COUNTED),
    supportKind: oneOf(SUPPORT_KINDS),
    message: words().nullable(),
    status: oneOf(FUNDING_MATCH_STATUSES).$type<Opt<FundingMatchStatus>>().default('OFFERED'),
    statusReason: words().nullable(),
    offeredBy: personId(),
    offeredAt: instant(),
    expiresOn: day(),
    acceptedAt: instant().nullable(),
    approvedAt: instant().nullable(),
    approvedBy: personId().nullable(),
    /** Both follow the disbursements; only a trigger writes them. */
    disbursed: keptMoney(),
    received: keptMoney(),
    /** Its proposal was withdrawn: for parties and offices only. */
    proposalWithdrawn: p.boolean().$type<Opt<boolean>>().default(false),
  },
  checks: [{ name: 'funding_match_disbursed_check', expression: '(((received >= 0) AND (received <= disbursed) AND (disbursed <= amount)))' }],
  indexes: [
    { name: 'funding_match_newest_index', properties: ['offeredAt', 'id'] },
    { name: 'funding_match_program_index', properties: ['program', 'offeredAt', 'id'] },
    { name: 'funding_match_proposal_index', properties: ['proposal', 'offeredAt', 'id'] },
    { name: 'funding_match_company_index', properties: ['company', 'offeredAt', 'id'] },
    { name: 'funding_match_karang_taruna_index', properties: ['karangTaruna', 'offeredAt', 'id'] },
    {
      name: 'funding_match_offered_index',
      expression: `create index "funding_match_offered_index" on "funding_match" ("expires_on") where status = 'OFFERED'`,
    },
    {
      name: 'funding_match_approved_index',
      expression: `create index "funding_match_approved_index" on "funding_match" ("approved_at") where status = 'APPROVED'`,
    },
  ],
  triggers: [
    audited({ chain: 'new.proposal_id', subject: 'FundingMatch', amount: 'new.amount', moneyAlone: true }),
    // Programme and proposal follow what the match counts; their CHECKs refuse what would exceed budget or need.
    { name: 'counts', timing: 'after', events: ['insert', 'update', 'delete'], body: `perform keep_match_sums(new, old); return null;` },
  ],
});

/** A company's programme funding (part of) a proposal. */
export class FundingMatch extends FundingMatchSchema.class {
  get isLive(): Opt<boolean> {
    return (LIVE as readonly string[]).includes(this.status);
  }

  /** The state on that day: what a date ends has ended, whether or not the sweep has been by. */
  statusAt(now: Date): FundingMatchStatus {
    const today = dayIn(this.zone, now);
    if (this.status === 'OFFERED' && this.expiresOn < today) return 'EXPIRED';
    if (this.status === 'APPROVED' && this.approvedAt && addDays(dayIn(this.zone, this.approvedAt), UNSIGNED_DAYS) < today) return 'ENDED';
    return this.status;
  }

  /** Why it cannot enter that state now. */
  cannot(to: FundingMatchStatus, now: Date, from?: FundingMatchStatus): Problem | undefined {
    const status = this.statusAt(now);
    return status === this.status ? cannotBecome(MATCH_TRANSITIONS, this, to, from) : new WrongState(status);
  }

  accept(now: Date): Problem | undefined {
    const refusal = this.cannot('ACCEPTED', now) ?? become(MATCH_TRANSITIONS, this, 'ACCEPTED');
    if (!refusal) this.acceptedAt = now;
    return refusal;
  }
  /** By the group: only what is offered. What was accepted falls with its proposal. */
  cannotDecline(now: Date): Problem | undefined {
    return this.cannot('DECLINED', now, 'OFFERED');
  }
  decline(reason: string, now: Date): Problem | undefined {
    return this.cannotDecline(now) ?? become(MATCH_TRANSITIONS, this, 'DECLINED', reason);
  }
  withdraw(reason: string, now: Date): Problem | undefined {
    return this.cannot('WITHDRAWN', now) ?? become(MATCH_TRANSITIONS, this, 'WITHDRAWN', reason);
  }
  approve(by: string, now: Date, note?: string | null): Problem | undefined {
    const refusal = this.cannot('APPROVED', now) ?? become(MATCH_TRANSITIONS, this, 'APPROVED', note);
    if (refusal) return refusal;
    this.approvedAt = now;
    this.approvedBy = by;
    return undefined;
  }
  reject(reason: string, now: Date): Problem | undefined {
    return this.cannot('REJECTED', now) ?? become(MATCH_TRANSITIONS, this, 'REJECTED', reason);
  }
  end(reason: string, now: Date): Problem | undefined {
    return this.cannot('ENDED', now) ?? become(MATCH_TRANSITIONS, this, 'ENDED', reason);
  }
  activate(now: Date): Problem | undefined {
    return this.cannot('ACTIVE', now) ?? become(MATCH_TRANSITIONS, this, 'ACTIVE');
  }
  /** Why nothing can be delivered for it now. */
  cannotDisburse(now: Date): Problem | undefined {
    return this.cannot('COMPLETED', now);
  }
  /** Why so much more cannot be delivered. */
  lacks(amount: bigint): Problem | undefined {
    const remaining = this.amount - this.disbursed;
    return amount > remaining ? new MatchAmountExceeded(remaining) : undefined;
  }
  complete(): Problem | undefined {
    return become(MATCH_TRANSITIONS, this, 'COMPLETED');
  }
  /** The sweep writes down what a date has ended. */
  lapse(now: Date): void {
    const status = this.statusAt(now);
    if (status === 'EXPIRED') become(MATCH_TRANSITIONS, this, 'EXPIRED');
    if (status === 'ENDED' && this.status === 'APPROVED') become(MATCH_TRANSITIONS, this, 'ENDED', UNSIGNED);
  }
  /** Falls with its proposal. */
  fall(reason: string): void {
    if (this.status === 'OFFERED' || this.status === 'ACCEPTED') become(MATCH_TRANSITIONS, this, 'DECLINED', reason);
    else if (this.status === 'APPROVED' || this.status === 'ACTIVE') become(MATCH_TRANSITIONS, this, 'ENDED', reason);
    this.proposalWithdrawn = true;
  }
}
FundingMatchSchema.setClass(FundingMatch);

const UNSIGNED = `MoU tidak ditandatangani dalam ${UNSIGNED_DAYS} hari.`;

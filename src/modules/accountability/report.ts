import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { id, instant, money, oneOf, personId, words } from '../../database/columns.ts';
import { audited } from '../../database/triggers.ts';
import { addDays, dayIn, startOf, type Zone } from '../../kernel/calendar.ts';
import { IdType } from '../../kernel/id.ts';
import { become, cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import type { Problem } from '../../kernel/problem.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { Company } from '../company/company.ts';
import { File } from '../document/file.ts';
import { BudgetLine } from '../proposal/budget-line.ts';
import { Proposal } from '../proposal/proposal.ts';

export const REPORT_STATUSES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];
export const FUNDER_VERDICTS = ['CONFIRMED', 'OBJECTED'] as const;
export type FunderVerdict = (typeof FUNDER_VERDICTS)[number];
/** Each paying company answers within so many days, the last one included; silence does not block. */
export const ANSWER_DAYS = 14;

export const REPORT_TRANSITIONS: Transitions<ReportStatus> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['ACCEPTED', 'RETURNED'],
  RETURNED: ['SUBMITTED'],
  ACCEPTED: [],
};

const AccountabilityReportSchema = defineEntity({
  name: 'AccountabilityReport',
  tableName: 'accountability_report',
  properties: {
    id: id('rep'),
    proposal: () => p.manyToOne(Proposal).unique('accountability_report_once'),
    karangTarunaId: p.type(new IdType('krt')).$type<string>(),
    regionCode: words(),
    narrative: words().$type<Opt<string>>().default(''),
    beneficiariesReached: p.integer().$type<Opt<number>>().default(0).check('((beneficiaries_reached >= 0))'),
    spending: () => p.oneToMany(Spending).mappedBy('report').orphanRemoval(),
    /** The sum of its spending. */
    spent: money().$type<Opt<Rupiah>>().defaultRaw('0'),
    refunded: money().$type<Opt<Rupiah>>().defaultRaw('0'),
    status: oneOf(REPORT_STATUSES).$type<Opt<ReportStatus>>().default('DRAFT'),
    statusReason: words().nullable(),
    attachments: () => p.manyToMany(File).pivotTable('report_attachment').joinColumn('report_id').inverseJoinColumn('file_id').fixedOrder(),
    answers: () => p.oneToMany(FunderAnswer).mappedBy('report').orphanRemoval(),
    createdAt: instant(),
    submittedAt: instant().nullable(),
  },
  checks: [{ name: 'accountability_report_sums_check', expression: '(((spent >= 0) AND (refunded >= 0)))' }],
  triggers: [
    audited({ chain: 'new.proposal_id', subject: 'AccountabilityReport', amount: '(new.spent + new.refunded)' }),
    // Its proposal says how many it reached once it is accepted.
    { name: 'reached', timing: 'after', events: ['insert', 'update', 'delete'], body: `perform keep_reached(new, old); return null;` },
    // The entry of its submission tells the money; until it is given back, that stands.
    {
      name: 'frozen',
      timing: 'before',
      events: ['update'],
      body: `if old.status in ('SUBMITTED', 'ACCEPTED') and (new.spent, new.refunded) is distinct from (old.spent, old.refunded) then raise exception 'the money of what was submitted is frozen' using errcode = 'check_violation'; end if; return new;`,
    },
  ],
});

/** What was done and spent (LPJ), line by line. */
export class AccountabilityReport extends AccountabilityReportSchema.class {
  /** Why nothing can be written into it now. */
  cannotBeWritten(): Problem | undefined {
    return cannotBecome(REPORT_TRANSITIONS, this, 'SUBMITTED');
  }
  cannotBeDecided(): Problem | undefined {
    return cannotBecome(REPORT_TRANSITIONS, this, 'ACCEPTED');
  }

  /** Answers and their days start anew with each submission. */
  submit(now: Date): Problem | undefined {
    const refusal = become(REPORT_TRANSITIONS, this, 'SUBMITTED');
    if (!refusal) this.submittedAt = now;
    return refusal;
  }
  accept(note?: string | null): Problem | undefined {
    return become(REPORT_TRANSITIONS, this, 'ACCEPTED', note);
  }
  return(reason: string): Problem | undefined {
    return become(REPORT_TRANSITIONS, this, 'RETURNED', reason);
  }

  /** From when on the office may accept, once submitted: all paying companies have answered, or their last day is over. */
  acceptableFrom(zone: Zone): Date {
    const submitted = this.submittedAt as Date;
    const silence = startOf(zone, addDays(dayIn(zone, submitted), ANSWER_DAYS + 1));
    const answered = this.answers.getItems().map((a) => a.answeredAt);
    if (answered.some((at) => !at)) return silence;
    return new Date(Math.min(silence.getTime(), Math.max(submitted.getTime(), ...answered.map((at) => (at as Date).getTime()))));
  }
  /** Of a company that paid: each has one once the report was submitted. */
  answerOf(companyId: string): FunderAnswer {
    return this.answers.getItems().find((answer) => answer.company.id === companyId) as FunderAnswer;
  }
  /** The companies that have not answered and can still be waited for. */
  awaited(zone: Zone, now: Date): Company[] {
    return now < this.acceptableFrom(zone) ? this.answers.getItems().flatMap((a) => (a.answeredAt ? [] : [a.company])) : [];
  }
}
AccountabilityReportSchema.setClass(AccountabilityReport);

const SpendingSchema = defineEntity({
  name: 'Spending',
  tableName: 'spending',
  properties: {
    id: id('spd'),
    report: () => p.manyToOne(AccountabilityReport),
    budgetLine: () => p.manyToOne(BudgetLine),
    position: p.smallint(),
    amount: money().check('((amount >= 0))'),
    note: words().nullable(),
  },
  indexes: [{ name: 'spending_order_index', properties: ['report', 'position'] }],
  uniques: [{ name: 'spending_once', properties: ['report', 'budgetLine'] }],
});
/** What was spent on one budget line. */
export class Spending extends SpendingSchema.class {}
SpendingSchema.setClass(Spending);

const FunderAnswerSchema = defineEntity({
  name: 'FunderAnswer',
  tableName: 'funder_answer',
  properties: {
    id: id('ans'),
    report: () => p.manyToOne(AccountabilityReport),
    company: () => p.manyToOne(Company),
    verdict: oneOf(FUNDER_VERDICTS).nullable(),
    note: words().nullable(),
    answeredBy: personId().nullable(),
    answeredAt: instant().nullable(),
  },
  uniques: [{ name: 'funder_answer_once', properties: ['report', 'company'] }],
  triggers: [
    {
      name: 'recorded',
      timing: 'after',
      events: ['update'],
      body: `if new.verdict <> old.verdict or (new.verdict is not null and old.verdict is null) then perform audit_record((select r.proposal_id from accountability_report r where r.id = new.report_id), 'FunderAnswer', new.id, old.verdict, new.verdict, null, new.note); end if; return null;`,
    },
  ],
});
/** What one paying company says to a report; without a verdict until it has answered. */
export class FunderAnswer extends FunderAnswerSchema.class {
  /** A later answer replaces the earlier one; when the company first answered stays, since the office could decide from then on. */
  give(verdict: FunderVerdict, note: string | null, by: string, now: Date): void {
    Object.assign(this, { verdict, note, answeredBy: by, answeredAt: this.answeredAt ?? now });
  }
  /** Asked anew: the report was submitted again. */
  clear(): void {
    Object.assign(this, { verdict: null, note: null, answeredBy: null, answeredAt: null });
  }
}
FunderAnswerSchema.setClass(FunderAnswer);

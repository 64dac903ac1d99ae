import { defineEntity, type Opt, p } from '@mikro-orm/core';
import {
  day,
  generatedLexemes,
  generatedMoney,
  id,
  instant,
  keptMoney,
  money,
  oneOf,
  personId,
  searchIndex,
  someOf,
  words,
  zone,
} from '../../database/columns.ts';
import { audited, learnt } from '../../database/triggers.ts';
import { dayIn, type LocalDate } from '../../kernel/calendar.ts';
import { become, cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import { invalid, type Problem, WrongState } from '../../kernel/problem.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { Company } from '../company/company.ts';
import { CLASSIFICATIONS } from '../karang-taruna/karang-taruna.ts';
import { Region } from '../region/region.ts';
import { sameWeights } from './match-weights.ts';
import { BelowCommitted } from './program-problems.ts';

export const FOCUS_AREAS = [
  'EDUCATION',
  'HEALTH',
  'ENTERPRISE',
  'ENVIRONMENT',
  'SOCIAL_WELFARE',
  'SPORT_ARTS',
  'RELIGION_CULTURE',
  'DISASTER_RESPONSE',
  'INFRASTRUCTURE',
  'DIGITAL',
] as const;
export type FocusArea = (typeof FOCUS_AREAS)[number];
export const SUPPORT_KINDS = ['CASH', 'GOODS', 'SERVICES', 'TRAINING'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];
export const PROGRAM_STATUSES = ['DRAFT', 'OPEN', 'CLOSED', 'CANCELLED'] as const;
export type ProgramStatus = (typeof PROGRAM_STATUSES)[number];

export const PROGRAM_TRANSITIONS: Transitions<ProgramStatus> = {
  DRAFT: ['OPEN'],
  OPEN: ['CLOSED', 'CANCELLED'],
  CLOSED: [],
  CANCELLED: [],
};

const CsrProgramSchema = defineEntity({
  name: 'CsrProgram',
  tableName: 'csr_program',
  properties: {
    id: id('prg'),
    company: () => p.manyToOne(Company).index('csr_program_company_id_index'),
    /** Its company's zone: a window opens and closes by that day. */
    zone: zone(),
    title: words(),
    description: words(),
    focusAreas: someOf('focus_areas', FOCUS_AREAS),
    supportKinds: someOf('support_kinds', SUPPORT_KINDS),
    regions: () => p.manyToMany(Region).pivotTable('program_region').joinColumn('program_id').inverseJoinColumn('region_code'),
    fiscalYear: p.integer(),
    budget: money(),
    /** What its matches count; only a trigger writes it. */
    committed: keptMoney(),
    available: generatedMoney('(budget - committed)'),
    minimumAward: money(),
    maximumAward: money(),
    minimumClassification: oneOf(CLASSIFICATIONS).nullable(),
    opensOn: day(),
    closesOn: day(),
    /** What each criterion weighs, in the order of the criteria; null for the standard. */
    weights: p.array().$type<number[]>().columnType('smallint[]').nullable(),
    status: oneOf(PROGRAM_STATUSES).$type<Opt<ProgramStatus>>().default('DRAFT'),
    statusReason: words().nullable(),
    /** Its company is suspended: out of lists and search. */
    suspended: p.boolean().$type<Opt<boolean>>().default(false),
    searchWords: generatedLexemes('title'),
    createdBy: personId(),
    createdAt: instant(),
  },
  checks: [
    { name: 'csr_program_budget_check', expression: '(((committed >= 0) AND (committed <= budget)))' },
    { name: 'csr_program_award_check', expression: '(((minimum_award >= 0) AND (minimum_award <= maximum_award) AND (maximum_award <= budget)))' },
    { name: 'csr_program_window_check', expression: '((opens_on <= closes_on))' },
    {
      name: 'csr_program_weights_check',
      expression:
        '((((cardinality(weights) = 6) AND (5 <= ALL (weights)) AND (40 >= ALL (weights))) AND ((((((weights[1] + weights[2]) + weights[3]) + weights[4]) + weights[5]) + weights[6]) = 100)))',
    },
  ],
  indexes: [
    { name: 'csr_program_newest_index', properties: ['createdAt', 'id'] },
    { name: 'csr_program_open_index', expression: `create index "csr_program_open_index" on "csr_program" ("closes_on", "id") where status = 'OPEN'` },
    searchIndex('csr_program'),
  ],
  triggers: [
    audited({ chain: 'new.id', subject: 'CsrProgram', amount: 'new.budget', moneyAlone: true }),
    learnt({ text: 'title', published: "new.status <> 'DRAFT'" }),
  ],
});

/** What a revision of a programme may bring; absent fields stay. */
export interface ProgramRevision {
  title?: string;
  description?: string;
  budget?: Rupiah;
  closesOn?: LocalDate;
  focusAreas?: FocusArea[];
  regions?: Region[];
  minimumAward?: Rupiah;
  maximumAward?: Rupiah;
  weights?: number[] | null;
}

/** A company's call: so much money for such activities, there and then. */
export class CsrProgram extends CsrProgramSchema.class {
  /** The state on that day: a window that is over has closed it, whether or not the sweep has been by. */
  statusOn(now: Date): ProgramStatus {
    return this.status === 'OPEN' && this.closesOn < dayIn(this.zone, now) ? 'CLOSED' : this.status;
  }

  publish(now: Date): Problem | undefined {
    return (
      this.endedBy(now) ??
      cannotBecome(PROGRAM_TRANSITIONS, this, 'OPEN') ??
      this.company.mayNotGive() ??
      (this.closesOn < dayIn(this.zone, now) ? invalid(['closesOn'], WINDOW_OVER) : undefined) ??
      become(PROGRAM_TRANSITIONS, this, 'OPEN')
    );
  }
  close(now: Date): Problem | undefined {
    return this.endedBy(now) ?? become(PROGRAM_TRANSITIONS, this, 'CLOSED');
  }
  /** The sweep writes down that its window is over. */
  lapse(now: Date): void {
    if (this.statusOn(now) !== this.status) become(PROGRAM_TRANSITIONS, this, 'CLOSED');
  }
  /** Only with nothing ever approved on it. */
  cancel(reason: string, everApproved: boolean, now: Date): Problem | undefined {
    return this.endedBy(now) ?? (everApproved ? new WrongState(this.status) : become(PROGRAM_TRANSITIONS, this, 'CANCELLED', reason));
  }
  /** Why no offer can be made out of it now. */
  mayNotOffer(now: Date): Problem | undefined {
    const status = this.statusOn(now);
    return status !== 'OPEN' || this.opensOn > dayIn(this.zone, now) ? new WrongState(status) : undefined;
  }

  revise(changes: ProgramRevision, now: Date): Problem | undefined {
    const refusal = this.mayNotRevise(changes, now);
    if (refusal) return refusal;
    const { regions, ...columns } = changes;
    for (const [name, value] of Object.entries(columns)) if (value !== undefined) Object.assign(this, { [name]: value });
    if (regions) this.regions.set(regions);
    return undefined;
  }

  private mayNotRevise(changes: ProgramRevision, now: Date): Problem | undefined {
    const status = this.statusOn(now);
    if (status !== 'DRAFT' && status !== 'OPEN') return new WrongState(status);
    const budget = changes.budget ?? this.budget;
    const minimum = changes.minimumAward ?? this.minimumAward;
    const maximum = changes.maximumAward ?? this.maximumAward;
    if (maximum > budget) return invalid([changes.maximumAward === undefined ? 'budget' : 'maximumAward'], AWARD_ABOVE_BUDGET);
    if (minimum > maximum) return invalid([changes.minimumAward === undefined ? 'maximumAward' : 'minimumAward'], AWARDS_CROSSED);
    if ((changes.closesOn ?? this.closesOn) < this.opensOn) return invalid(['closesOn'], WINDOW_CROSSED);
    const narrowed = status === 'OPEN' ? this.narrowedBy(changes) : undefined;
    if (narrowed) return invalid([narrowed], ONLY_LOOSEN);
    return budget < this.committed ? new BelowCommitted(this.committed) : undefined;
  }

  /** The first field that a revision would narrow: once open, only what loosens may change. */
  private narrowedBy(changes: ProgramRevision): string | undefined {
    if (changes.closesOn !== undefined && changes.closesOn < this.closesOn) return 'closesOn';
    if (changes.minimumAward !== undefined && changes.minimumAward > this.minimumAward) return 'minimumAward';
    if (changes.maximumAward !== undefined && changes.maximumAward < this.maximumAward) return 'maximumAward';
    if (changes.focusAreas && !this.focusAreas.every((a) => changes.focusAreas?.includes(a))) return 'focusAreas';
    if (changes.weights !== undefined && !sameWeights(changes.weights, this.weights)) return 'weights';
    if (
      changes.regions &&
      !covers(
        changes.regions.map((r) => r.code),
        this.regions.getItems().map((r) => r.code),
      )
    )
      return 'regionCodes';
    return undefined;
  }

  private endedBy(now: Date): Problem | undefined {
    const status = this.statusOn(now);
    return status === this.status ? undefined : new WrongState(status);
  }
}
CsrProgramSchema.setClass(CsrProgram);

/** Whether every place of the inner list lies in the outer one; an empty list is all of Indonesia. */
export const covers = (outer: readonly string[], inner: readonly string[]): boolean =>
  outer.length === 0 || (inner.length > 0 && inner.every((code) => outer.some((o) => code === o || code.startsWith(`${o}.`))));

export const WINDOW_OVER = { id: 'Masa program sudah lewat.', en: 'The window is over.' };
export const WINDOW_CROSSED = { id: 'Tanggal tutup tidak boleh sebelum tanggal buka.', en: 'The window cannot close before it opens.' };
export const AWARD_ABOVE_BUDGET = {
  id: 'Bantuan terbesar tidak boleh melebihi anggaran program.',
  en: "The largest award cannot exceed the programme's budget.",
};
export const AWARDS_CROSSED = { id: 'Bantuan terkecil tidak boleh melebihi bantuan terbesar.', en: 'The smallest award cannot exceed the largest.' };
const ONLY_LOOSEN = { id: 'Program sudah terbuka: ini hanya boleh dilonggarkan.', en: 'The programme is open: this may only be loosened.' };

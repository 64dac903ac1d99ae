import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { day, generatedMoney, id, instant, keptCount, keptLexemes, keptMoney, oneOf, personId, searchIndex, words, zone } from '../../database/columns.ts';
import { audited, findable, learnt } from '../../database/triggers.ts';
import { dayIn, type LocalDate } from '../../kernel/calendar.ts';
import { become, cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import { invalid, type Problem, WrongState } from '../../kernel/problem.ts';
import { File } from '../document/file.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { FOCUS_AREAS, type FocusArea } from '../program/program.ts';
import { Region } from '../region/region.ts';
import { BudgetLine } from './budget-line.ts';
import { NotReady, StaleVersion } from './proposal-problems.ts';
import { missingFrom, type Overdue } from './readiness.ts';

export const PROPOSAL_STATUSES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED', 'REJECTED', 'WITHDRAWN'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];
/** The states that everybody may see. */
export const PUBLIC_PROPOSAL_STATUSES = ['VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED'] as const;

export const PROPOSAL_TRANSITIONS: Transitions<ProposalStatus> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['VERIFIED', 'RETURNED', 'REJECTED', 'WITHDRAWN'],
  RETURNED: ['SUBMITTED', 'WITHDRAWN'],
  VERIFIED: ['FUNDED', 'RUNNING', 'WITHDRAWN'],
  FUNDED: ['VERIFIED', 'RUNNING', 'WITHDRAWN'],
  RUNNING: ['REPORTED'],
  REPORTED: ['CLOSED', 'RUNNING'],
  CLOSED: [],
  REJECTED: [],
  WITHDRAWN: [],
};

const ProposalSchema = defineEntity({
  name: 'Proposal',
  tableName: 'proposal',
  properties: {
    id: id('prp'),
    karangTaruna: () => p.manyToOne(KarangTaruna),
    /** Its group's region and zone: they never change, and every rule about who may see asks for them. */
    regionCode: words(),
    zone: zone(),
    title: words(),
    summary: words(),
    focusArea: oneOf(FOCUS_AREAS),
    background: words().$type<Opt<string>>().default(''),
    objectives: words().$type<Opt<string>>().default(''),
    sustainability: words().$type<Opt<string>>().default(''),
    startsOn: day(),
    endsOn: day(),
    beneficiaries: p.integer().check('((beneficiaries >= 0))'),
    villages: () => p.manyToMany(Region).pivotTable('proposal_village').joinColumn('proposal_id').inverseJoinColumn('region_code'),
    status: oneOf(PROPOSAL_STATUSES).$type<Opt<ProposalStatus>>().default('DRAFT'),
    statusReason: words().nullable(),
    /** Counts saved revisions. */
    version: p.integer().$type<Opt<number>>().default(1),
    budgetLines: () => p.oneToMany(BudgetLine).mappedBy('proposal').orphanRemoval(),
    /** These follow the lines, the matches and the accepted report; only triggers write them. */
    total: keptMoney(),
    requested: keptMoney(),
    committed: keptMoney(),
    approved: keptMoney(),
    disbursed: keptMoney(),
    received: keptMoney(),
    reached: keptCount(),
    remaining: generatedMoney('(requested - committed)'),
    /** Whether anything remains, apart from how much, which changes with every offer. */
    needsMore: p.boolean().$type<Opt<boolean>>().generated('((requested > committed)) stored').returning(false),
    attachments: () => p.manyToMany(File).pivotTable('proposal_attachment').joinColumn('proposal_id').inverseJoinColumn('file_id').fixedOrder(),
    reportDueOn: p.date().$type<Opt<LocalDate>>().generated('((ends_on + 30)) stored').returning(false),
    /** Of its title, its group and their places; only a trigger writes it. */
    searchWords: keptLexemes(),
    createdBy: personId(),
    createdAt: instant(),
    submittedAt: instant().nullable(),
    verifiedAt: instant().nullable(),
    verifiedBy: personId().nullable(),
  },
  checks: [
    { name: 'proposal_committed_check', expression: '(((committed >= 0) AND (committed <= requested)))' },
    { name: 'proposal_days_check', expression: '((starts_on <= ends_on))' },
  ],
  indexes: [
    { name: 'proposal_newest_index', properties: ['createdAt', 'id'] },
    { name: 'proposal_status_newest_index', properties: ['status', 'createdAt', 'id'] },
    { name: 'proposal_karang_taruna_index', properties: ['karangTaruna', 'createdAt', 'id'] },
    // Of itself it says who may see a proposal and what it counts as, so that counting reads no proposal.
    {
      name: 'proposal_region_index',
      expression:
        'create index "proposal_region_index" on "proposal" ("region_code" text_pattern_ops) include ("status", "focus_area", "karang_taruna_id", "submitted_at", "verified_at", "id")',
    },
    {
      name: 'proposal_verified_index',
      expression: `create index "proposal_verified_index" on "proposal" ("verified_at") where status = 'VERIFIED'`,
    },
    // What can be offered to now, and who may see it, without reading a proposal; in the order of the groups, whose own rules then are found on the way.
    {
      name: 'proposal_seeking_index',
      expression: `create index "proposal_seeking_index" on "proposal" ("karang_taruna_id", "id") include ("region_code", "status", "submitted_at", "verified_at") where status = 'VERIFIED' and needs_more`,
    },
    {
      name: 'proposal_running_index',
      expression: `create index "proposal_running_index" on "proposal" ("karang_taruna_id") include ("status", "report_due_on", "zone") where status = 'RUNNING'`,
    },
    searchIndex('proposal'),
  ],
  triggers: [
    audited({ chain: 'new.id', subject: 'Proposal', amount: 'new.requested' }),
    findable({ text: 'title', lexemes: 'search_proposal(new.title, new.karang_taruna_id)' }),
    learnt({ text: 'title', published: `new.status in (${PUBLIC_PROPOSAL_STATUSES.map((status) => `'${status}'`).join(', ')})` }),
    // What its region comes to follows.
    { name: 'tallied', timing: 'after', events: ['insert', 'update', 'delete'], body: `perform keep_region_years(new, old); return null;` },
  ],
});

/** What a revision of a proposal may bring; absent fields stay. */
export interface ProposalRevision {
  title?: string;
  summary?: string;
  focusArea?: FocusArea;
  background?: string;
  objectives?: string;
  sustainability?: string;
  startsOn?: LocalDate;
  endsOn?: LocalDate;
  beneficiaries?: number;
  villages?: Region[];
  budgetLines?: BudgetLine[];
  attachments?: File[];
}

/** What a group wants to do, what it costs, and who is to pay which line. */
export class Proposal extends ProposalSchema.class {
  get isOpenToRevision(): Opt<boolean> {
    return this.status === 'DRAFT' || this.status === 'RETURNED';
  }

  /** Saves what somebody who read that version has changed. */
  revise(version: number, changes: ProposalRevision): Problem | undefined {
    const refusal = this.mayNotRevise(version) ?? this.mayNotLast(changes);
    if (refusal) return refusal;
    const { villages, budgetLines, attachments, ...columns } = changes;
    for (const [name, value] of Object.entries(columns)) if (value !== undefined) Object.assign(this, { [name]: value });
    if (villages) this.villages.set(villages);
    if (budgetLines) this.budgetLines.set(budgetLines);
    if (attachments) this.attachments.set(attachments);
    this.version += 1;
    return undefined;
  }
  private mayNotRevise(version: number): Problem | undefined {
    if (!this.isOpenToRevision) return new WrongState(this.status);
    return version === this.version ? undefined : new StaleVersion(this.version);
  }
  private mayNotLast({ startsOn, endsOn }: ProposalRevision): Problem | undefined {
    const crossed = (startsOn ?? this.startsOn) > (endsOn ?? this.endsOn);
    return crossed ? invalid([endsOn === undefined ? 'startsOn' : 'endsOn'], DAYS_CROSSED) : undefined;
  }

  submit(now: Date, overdue: readonly Overdue[]): Problem | undefined {
    const refusal = cannotBecome(PROPOSAL_TRANSITIONS, this, 'SUBMITTED') ?? this.karangTaruna.mayNotTakeOn(dayIn(this.zone, now));
    if (refusal) return refusal;
    const missing = missingFrom(this, this.budgetLines.getItems(), this.villages.getItems(), overdue);
    if (missing.length) return new NotReady(missing);
    this.submittedAt = now;
    return become(PROPOSAL_TRANSITIONS, this, 'SUBMITTED');
  }

  cannotBeDecided(): Problem | undefined {
    return cannotBecome(PROPOSAL_TRANSITIONS, this, 'VERIFIED', 'SUBMITTED');
  }
  verify(by: string, now: Date, note?: string | null): Problem | undefined {
    const refusal = become(PROPOSAL_TRANSITIONS, this, 'VERIFIED', note, 'SUBMITTED');
    if (refusal) return refusal;
    this.verifiedAt = now;
    this.verifiedBy = by;
    return undefined;
  }
  return(reason: string): Problem | undefined {
    return become(PROPOSAL_TRANSITIONS, this, 'RETURNED', reason, 'SUBMITTED');
  }
  reject(reason: string): Problem | undefined {
    return become(PROPOSAL_TRANSITIONS, this, 'REJECTED', reason, 'SUBMITTED');
  }
  cannotWithdraw(): Problem | undefined {
    return cannotBecome(PROPOSAL_TRANSITIONS, this, 'WITHDRAWN');
  }
  withdraw(reason: string): Problem | undefined {
    return become(PROPOSAL_TRANSITIONS, this, 'WITHDRAWN', reason);
  }

  /** Follows the money approved for it: the whole need approved makes it FUNDED; money needed again, VERIFIED. */
  settle(approved: bigint): void {
    if (this.status === 'VERIFIED' && approved >= this.requested) become(PROPOSAL_TRANSITIONS, this, 'FUNDED');
    else if (this.status === 'FUNDED' && approved < this.requested) become(PROPOSAL_TRANSITIONS, this, 'VERIFIED', null, 'FUNDED');
  }
  /** The first receipt of support starts it; a later one changes nothing. */
  start(): void {
    if (this.status === 'VERIFIED' || this.status === 'FUNDED') become(PROPOSAL_TRANSITIONS, this, 'RUNNING');
  }
  /** Why nothing can be offered to it now. */
  mayNotBeOffered(): Problem | undefined {
    return this.status === 'VERIFIED' ? undefined : new WrongState(this.status);
  }
  /** Why no support can be accepted, approved, signed or ended for it now. */
  mayNotGoOn(): Problem | undefined {
    return this.status === 'VERIFIED' || this.status === 'FUNDED' || this.status === 'RUNNING' ? undefined : new WrongState(this.status);
  }
  report(): Problem | undefined {
    return become(PROPOSAL_TRANSITIONS, this, 'REPORTED');
  }
  resume(reason: string): Problem | undefined {
    return become(PROPOSAL_TRANSITIONS, this, 'RUNNING', reason, 'REPORTED');
  }
  finish(note?: string | null): Problem | undefined {
    return become(PROPOSAL_TRANSITIONS, this, 'CLOSED', note);
  }
}
ProposalSchema.setClass(Proposal);

export const DAYS_CROSSED = { id: 'Tanggal selesai tidak boleh sebelum tanggal mulai.', en: 'It cannot end before it starts.' };

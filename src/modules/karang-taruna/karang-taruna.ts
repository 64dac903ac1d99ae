import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { day, id, instant, keptLexemes, keptMoney, oneOf, personId, searchIndex, texts, words, zone } from '../../database/columns.ts';
import { audited, findable, learnt } from '../../database/triggers.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import { become, cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import { type Problem, WrongState } from '../../kernel/problem.ts';
import type { Text } from '../../kernel/text.ts';
import { File } from '../document/file.ts';
import { NotVerified } from '../identity/identity-problems.ts';
import { OFFICER_ROLES } from '../identity/viewer.ts';
import { Region } from '../region/region.ts';

export const VERIFICATION_STATUSES = ['PENDING', 'VERIFIED', 'REJECTED', 'SUSPENDED'] as const;
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number];
export const CLASSIFICATIONS = ['TUMBUH', 'BERKEMBANG', 'MAJU', 'PERCONTOHAN'] as const;
/** From the least to the most capable. */
export type Classification = (typeof CLASSIFICATIONS)[number];

/** Of groups and of companies alike. */
export const VERIFICATION: Transitions<VerificationStatus> = {
  PENDING: ['VERIFIED', 'REJECTED'],
  VERIFIED: ['SUSPENDED'],
  SUSPENDED: ['VERIFIED'],
  REJECTED: [],
};

const KarangTarunaSchema = defineEntity({
  name: 'KarangTaruna',
  tableName: 'karang_taruna',
  properties: {
    id: id('krt'),
    name: words(),
    region: () => p.manyToOne(Region).joinColumn('region_code').index('karang_taruna_region_code_index'),
    zone: zone(),
    description: words().nullable(),
    potentials: texts(),
    status: oneOf(VERIFICATION_STATUSES).$type<Opt<VerificationStatus>>().default('PENDING'),
    statusReason: words().nullable(),
    decreeNumber: words(),
    decreeDate: day(),
    termEndsOn: day(),
    decree: () => p.manyToOne(File).nullable().joinColumn('decree_file_id'),
    /** The newest assessment's; only a trigger writes it. */
    classification: oneOf(CLASSIFICATIONS).nullable(),
    /** What its matches have brought it, of whatever kind; only a trigger writes it. */
    received: keptMoney(),
    /** False for a group that was never funded. What was received is of approved matches, which everybody may know of; offers do not bear on it. */
    hasReceived: p.boolean().$type<Opt<boolean>>().generated('((received > 0)) stored').returning(false),
    /** Of its name and its places; only a trigger writes it. */
    searchWords: keptLexemes(),
    registeredBy: personId(),
    createdAt: instant(),
    officers: () => p.oneToMany(Officer).mappedBy('karangTaruna'),
  },
  checks: [{ name: 'karang_taruna_term_check', expression: '((term_ends_on > decree_date))' }],
  indexes: [
    {
      name: 'karang_taruna_one_board',
      expression: `create unique index "karang_taruna_one_board" on "karang_taruna" ("region_code") where status in ('VERIFIED', 'SUSPENDED')`,
    },
    { name: 'karang_taruna_name_index', properties: ['name', 'id'] },
    { name: 'karang_taruna_status_index', properties: ['status', 'termEndsOn'] },
    {
      name: 'karang_taruna_classification_index',
      expression: 'create index "karang_taruna_classification_index" on "karang_taruna" ("id") include ("classification")',
    },
    {
      name: 'karang_taruna_counted_index',
      expression: `create index "karang_taruna_counted_index" on "karang_taruna" ("region_code" text_pattern_ops) include ("classification", "has_received") where status = 'VERIFIED'`,
    },
    searchIndex('karang_taruna'),
  ],
  triggers: [
    audited({ chain: 'new.id', subject: 'KarangTaruna' }),
    findable({ text: 'name', lexemes: 'search_group(new.name, new.region_code)' }),
    learnt({
      text: 'name',
      published: "new.status in ('VERIFIED', 'SUSPENDED')",
      also: "if tg_op = 'UPDATE' then if new.name <> old.name then update proposal set search_words = search_proposal(title, karang_taruna_id) where karang_taruna_id = new.id; end if; end if; ",
    }),
  ],
});

/** A region's one youth organisation: verified by the office above, led by officers whom a decree confirms. */
export class KarangTaruna extends KarangTarunaSchema.class {
  /** Boards of districts and above propose only what spans villages under them. */
  get isAboveVillage(): Opt<boolean> {
    return this.region.code.length < 13;
  }
  get regionCode(): Opt<string> {
    return this.region.code;
  }

  cannotBeDecided(): Problem | undefined {
    return cannotBecome(VERIFICATION, this, 'REJECTED');
  }
  verify(note?: string | null): Problem | undefined {
    return become(VERIFICATION, this, 'VERIFIED', note, 'PENDING');
  }
  reject(reason: string): Problem | undefined {
    return become(VERIFICATION, this, 'REJECTED', reason);
  }
  suspend(reason: string): Problem | undefined {
    return become(VERIFICATION, this, 'SUSPENDED', reason);
  }
  reinstate(reason: string): Problem | undefined {
    return become(VERIFICATION, this, 'VERIFIED', reason, 'SUSPENDED');
  }

  /** Why nobody can join it: its registration was not accepted. */
  cannotBeJoined(): Problem | undefined {
    return this.status === 'REJECTED' ? new WrongState(this.status) : undefined;
  }
  /** Why its account cannot be set: it waits or is verified. */
  mayNotSetAccount(): Problem | undefined {
    return this.status === 'PENDING' || this.status === 'VERIFIED' ? undefined : new WrongState(this.status);
  }
  /** Why it cannot be assessed: it is not verified. */
  mayNotBeAssessed(): Problem | undefined {
    if (this.status === 'VERIFIED') return undefined;
    return new NotVerified(STOPPED[this.status]);
  }

  /** Why it may not draft proposals: a pending group may. */
  mayNotDraft(): Problem | undefined {
    return this.status === 'REJECTED' || this.status === 'SUSPENDED' ? new NotVerified(STOPPED[this.status]) : undefined;
  }

  /** Why it may not submit or accept on that day: it must be verified, with a decree that runs. */
  mayNotTakeOn(today: LocalDate): Problem | undefined {
    if (this.status === 'PENDING') return new NotVerified();
    if (this.status !== 'VERIFIED') return new NotVerified(STOPPED[this.status]);
    return this.termEndsOn < today ? new NotVerified(DECREE_ENDED) : undefined;
  }
}
KarangTarunaSchema.setClass(KarangTaruna);

const STOPPED: Record<string, Text> = {
  REJECTED: { id: 'Pendaftaran kelompok ini belum diterima.', en: "This group's registration was not accepted." },
  SUSPENDED: { id: 'Kelompok ini dihentikan sementara.', en: 'This group is suspended.' },
};
const DECREE_ENDED = { id: 'SK kelompok sudah habis. Perbarui SK untuk mengirim.', en: "The group's decree has ended. Renew it first." };

const OfficerSchema = defineEntity({
  name: 'Officer',
  tableName: 'officer',
  properties: {
    id: id('ofc'),
    karangTaruna: () => p.manyToOne(KarangTaruna).index('officer_karang_taruna_id_index'),
    position: p.smallint(),
    name: words(),
    role: oneOf(OFFICER_ROLES),
  },
});

/** A named officer (pengurus), whether or not with an account. */
export class Officer extends OfficerSchema.class {}
OfficerSchema.setClass(Officer);

import { defineEntity, p } from '@mikro-orm/core';
import { instant, money, personId, words } from '../../database/columns.ts';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.bigint().primary().autoincrement(),
    /** The proposal, programme or organisation in whose chain it stands, and its place there from 1. */
    chain: p.uuid(),
    sequence: p.integer(),
    at: instant(),
    /** Null for what a date did. */
    actor: personId().nullable(),
    subjectType: words(),
    subjectId: p.uuid(),
    fromStatus: words().nullable(),
    toStatus: words(),
    amount: money().nullable(),
    reason: words().nullable(),
    previousHash: p.type('bytea').$type<Buffer>(),
    hash: p.type('bytea').$type<Buffer>(),
  },
  uniques: [{ name: 'audit_entry_chain_sequence', properties: ['chain', 'sequence'] }],
  indexes: [
    { name: 'audit_entry_subject_index', properties: ['subjectId', 'sequence'] },
    {
      name: 'audit_entry_decision_index',
      expression:
        'create index "audit_entry_decision_index" on "audit_entry" ("actor", "at", "id") where is_office_decision(subject_type, from_status, to_status)',
    },
  ],
});

/** One change of state or of money, hash-chained to the one before it. Written by the database alone; never changed. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);

const AuditHeadSchema = defineEntity({
  name: 'AuditHead',
  tableName: 'audit_head',
  properties: { chain: p.uuid().primary(), sequence: p.integer(), hash: p.type('bytea').$type<Buffer>(), sealedSequence: p.integer() },
  indexes: [
    { name: 'audit_head_unsealed_index', expression: 'create index "audit_head_unsealed_index" on "audit_head" ("chain") where sequence > sealed_sequence' },
  ],
});
/** The last entry of each chain. */
export class AuditHead extends AuditHeadSchema.class {}
AuditHeadSchema.setClass(AuditHead);

const AuditSealSchema = defineEntity({
  name: 'AuditSeal',
  tableName: 'audit_seal',
  properties: {
    id: p.bigint().primary().autoincrement(),
    at: instant(),
    /** The heads that had changed since the seal before: chain, place, hash. */
    heads: p.json().$type<readonly { chain: string; sequence: number; hash: string }[]>(),
    previousHash: p.type('bytea').$type<Buffer>(),
    hash: p.type('bytea').$type<Buffer>(),
  },
});
/** Chains the heads of all chains together, each minute. */
export class AuditSeal extends AuditSealSchema.class {}
AuditSealSchema.setClass(AuditSeal);

const AccessSchema = defineEntity({
  name: 'PersonalDataAccess',
  tableName: 'audit_access',
  properties: { id: p.bigint().primary().autoincrement(), at: instant(), person: personId(), subjectType: words(), subjectId: p.uuid() },
});
/** Who was shown personal data in full, and when. */
export class PersonalDataAccess extends AccessSchema.class {}
AccessSchema.setClass(PersonalDataAccess);

import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, words } from '../../database/columns.ts';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: id('prs'),
    name: words(),
    username: words().unique('person_username_unique'),
    email: words().nullable(),
    emailConfirmedAt: instant().nullable(),
    /** Argon2id, with its parameters and salt. */
    passwordHash: words().hidden(),
    /** When the person agreed to what Sambung keeps. */
    consentedAt: instant(),
    createdAt: instant(),
  },
  // Somebody signs in by a confirmed email: it is one person's. An unconfirmed one proves nothing.
  indexes: [
    { name: 'person_email_once', expression: 'create unique index "person_email_once" on "person" (lower(email)) where email_confirmed_at is not null' },
  ],
});

/** Somebody with an account: 18 or older. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    /** SHA-256 of the opaque token; the token itself is kept nowhere. */
    tokenHash: p.type('bytea').$type<Buffer>().primary(),
    person: () => p.manyToOne(Person).deleteRule('cascade').index('session_person_id_index'),
    createdAt: instant(),
    expiresAt: instant(),
  },
});
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

const SignInAttemptSchema = defineEntity({
  name: 'SignInAttempt',
  tableName: 'sign_in_attempt',
  properties: {
    id: p.bigint().primary().autoincrement(),
    /** What is counted: an account at an address, an address, or a person's kind of act. */
    key: words(),
    at: instant(),
  },
  indexes: [{ name: 'sign_in_attempt_key_at_index', properties: ['key', 'at'] }],
});
/** One use of something that may be used only so often: a wrong password, a sign-up, an upload. */
export class SignInAttempt extends SignInAttemptSchema.class {}
SignInAttemptSchema.setClass(SignInAttempt);

const IdempotencyRecordSchema = defineEntity({
  name: 'IdempotencyRecord',
  tableName: 'idempotency_record',
  properties: {
    person: () => p.manyToOne(Person).deleteRule('cascade').primary(),
    key: words().primary(),
    field: words(),
    inputHash: words(),
    recordId: words(),
    madeAt: instant().index('idempotency_record_made_at_index'),
  },
});
/** What a mutation with an idempotency key did: kept 24 hours. */
export class IdempotencyRecord extends IdempotencyRecordSchema.class {}
IdempotencyRecordSchema.setClass(IdempotencyRecord);

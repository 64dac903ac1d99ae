import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, graphql, isUnionType } from 'graphql';
import type { Context } from '../context.ts';
import { execute } from '../database/lock.ts';
import { Reads } from '../database/reads.ts';
import { sql } from '../database/sql.ts';
import { addDays, dayIn, type LocalDate } from '../kernel/calendar.ts';
import { hashToken, newToken } from '../kernel/secrets.ts';
import { Membership } from '../modules/identity/membership.ts';
import { Office } from '../modules/identity/office.ts';
import { Person, Session } from '../modules/identity/person.ts';
import { viewerOf } from '../modules/identity/sessions.ts';
import { freeUsername, usernameFrom } from '../modules/identity/usernames.ts';
import { Region } from '../modules/region/region.ts';
import type { Server } from '../server.ts';

export interface Actor {
  readonly id: string;
  readonly token: string;
}

/** Lets people act through the API itself, in this process, at moments of the past: what they leave behind is what real use leaves. */
export class Stage {
  /** The moment that it is on the stage. */
  private moment: number;
  private readonly schema: GraphQLSchema;
  private readonly orm: MikroORM;

  constructor(
    private readonly server: Server,
    private readonly passwordHash: string,
    private readonly today: Date,
  ) {
    this.schema = server.schema;
    this.orm = server.orm;
    this.moment = today.getTime();
  }

  now(): Date {
    return new Date(this.moment);
  }
  /** Moves to so many days before today; the hour is a working one. */
  daysAgo(days: number): void {
    this.moment = this.today.getTime() - days * 86_400_000;
  }
  later(hours = 3): void {
    this.moment = Math.min(this.moment + hours * 3_600_000, this.today.getTime());
  }
  /** A day counted from today. */
  day(offset: number): LocalDate {
    return addDays(dayIn('Asia/Jayapura', this.today), offset);
  }
  /** A day counted from the stage's moment. */
  dayFromNow(offset: number): LocalDate {
    return addDays(dayIn('Asia/Jakarta', this.now()), offset);
  }

  /** Somebody with an account and the demo's password; `email` is an address to sign in with. */
  async person(name: string, email?: string): Promise<Actor> {
    return this.orm.em.fork().transactional(async (em) => {
      await this.stamp(em);
      const now = this.now();
      const username = await freeUsername(em, email ? email.slice(0, email.indexOf('@')).replaceAll(/[^a-z0-9.]/g, '') : usernameFrom(name));
      const person = em.create(Person, {
        name,
        username,
        email,
        emailConfirmedAt: email ? now : null,
        passwordHash: this.passwordHash,
        consentedAt: now,
        createdAt: now,
      });
      const token = newToken();
      em.create(Session, { tokenHash: hashToken(token), person, createdAt: now, expiresAt: new Date(this.today.getTime() + 3_600_000) });
      await em.flush();
      return { id: person.id, token };
    });
  }

  /** An office and so many people who work there; the first may have an address to sign in with. */
  async office(regionCode: string, name: string, staff: readonly string[], email?: string): Promise<Actor[]> {
    const people = await Promise.all(staff.map((who, i) => this.person(who, i === 0 ? email : undefined)));
    await this.orm.em.fork().transactional(async (em) => {
      await this.stamp(em);
      const office = em.create(Office, { name, region: em.getReference(Region, regionCode), createdAt: this.now() });
      for (const { id } of people) em.create(Membership, { person: em.getReference(Person, id), office, role: 'STAFF', createdAt: this.now() });
    });
    return people;
  }

  /** One mutation through the schema; answers the id of what it made or changed. A refusal is a fault of the demo. */
  async act(actor: Actor, mutation: string, input: object): Promise<string> {
    const field = this.schema.getMutationType()?.getFields()[mutation];
    const union = field && getNamedType(field.type);
    if (!isUnionType(union)) throw new Error(`${mutation} is no mutation with a result`);
    const success = union.getTypes().find((t) => t.name.endsWith('Success')) as GraphQLObjectType;
    const record = Object.keys(success.getFields())[0] as string;
    const source = `mutation ($input: ${field?.args[0]?.type}) { result: ${mutation}(input: $input) { __typename ... on ${success.name} { record: ${record} { id } } ... on Problem { message ... on InvalidInput { issues { path message } } ... on NotEligible { reasons { message } } ... on NotReady { missing { message } } } } }`;
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues: { input }, contextValue: await this.context(actor) });
    const result = data?.result as { __typename: string; record?: { id: string } } | undefined;
    if (errors || !result?.record) throw new Error(`${mutation}: ${JSON.stringify(errors ?? result)}`, { cause: errors?.[0]?.originalError });
    this.later();
    return result.record.id;
  }

  /** For what only the operator does. */
  operator(): { em: EntityManager; clock: { now(): Date } } {
    return { em: this.orm.em.fork() as EntityManager, clock: { now: () => this.now() } };
  }

  /** Nobody stays signed in. */
  async close(): Promise<void> {
    await this.orm.em.fork().transactional((em) => execute(em as EntityManager, sql`delete from session`));
  }

  private async context({ token }: Actor): Promise<Context> {
    const { queries, model, deployment } = this.server;
    const viewer = await viewerOf(queries, token, this.now());
    if (!viewer) throw new Error('The actor is not signed in');
    return {
      ...deployment,
      clock: { now: () => this.now() },
      viewer,
      em: this.orm.em.fork() as EntityManager,
      reads: new Reads(model, queries, viewer),
      locale: 'id',
      address: newToken(),
      session: { token, wantsCookie: false, setCookie: () => {} },
    };
  }

  private stamp(em: unknown): Promise<unknown> {
    return execute(em as EntityManager, sql`select set_config('sambung.now', ${this.now().toISOString()}, true)`);
  }
}

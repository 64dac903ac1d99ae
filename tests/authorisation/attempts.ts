import { newId } from '../../src/kernel/id.ts';
import { type Actor, as, type Result } from '../support/client.ts';
import { sql } from '../support/world.ts';
import { type Cast, type Home, home, type Sides, VIEWERS, type ViewerName } from './cast.ts';

/** 'Success', or the name of the problem, or the code of the error. */
export type Outcome = string;
export type Outcomes = Readonly<Record<ViewerName, Outcome>>;

/** Everybody who is signed in gets `others`, but for the exceptions; nobody in particular is told to sign in. */
export const outcomes = (others: Outcome, exceptions: Partial<Outcomes> = {}): Outcomes => ({
  ...(Object.fromEntries(VIEWERS.map((v) => [v, others])) as Record<ViewerName, Outcome>),
  anonymous: 'UNAUTHENTICATED',
  ...exceptions,
});

/** A subject in the right state, the people around it, and what they all try. */
export interface Attempt extends Sides {
  readonly cast: Cast;
  readonly input?: (viewer: ViewerName) => object | Promise<object>;
  /** Who acts for that viewer, where it is not the one of the cast. */
  readonly actor?: (viewer: ViewerName) => Promise<Actor | null>;
}

/** One mutation on a subject in one state, and what each viewer gets. */
export interface Entry {
  readonly mutation: string;
  readonly on: string;
  /** A fresh subject. */
  readonly arrange: () => Promise<Attempt>;
  readonly outcomes: Outcomes;
}

export const entry = (mutation: string, on: string, arrange: Entry['arrange'], expected: Outcomes): Entry => ({ mutation, on, arrange, outcomes: expected });

/** The same input for all, on a subject between the two sides of this file's home. */
export const atHome =
  <S>(build: (home: Home) => Promise<S>, input: (subject: S, home: Home) => object | Promise<object>) =>
  async (): Promise<Attempt> => {
    const there = await home();
    const subject = await build(there);
    const same = await input(subject, there);
    return { ...there, input: () => same };
  };

export const nameOf = (result: Result): Outcome => (String(result?.__typename).endsWith('Success') ? 'Success' : result?.__typename);

/** What that viewer gets. */
export async function attempt({ mutation }: Pick<Entry, 'mutation'>, { cast, input, actor }: Attempt, viewer: ViewerName): Promise<Result> {
  return as(actor ? await actor(viewer) : cast[viewer])[mutation]?.(await input?.(viewer));
}

/** The same input, with ids of things that never were in the place of all its ids. */
export const neverWas = (input: object): object =>
  Object.fromEntries(Object.entries(input).map(([k, v]) => [k, typeof v === 'string' && /^[a-z]{3}_[0-9a-f]{32}$/.test(v) ? newId(v.slice(0, 3)) : v]));

let tables: Promise<readonly string[]> | undefined;
const allTables = () => {
  tables ??= sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'region'`,
  ).then((rows) => rows.map((r) => r.name).sort());
  return tables;
};

/** All that is stored but the regions, table by table: what leaves it the same has changed nothing. */
export async function everythingStored(): Promise<Record<string, string>> {
  const each = (await allTables()).map(
    (t) => `select '${t}' as name, md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as hash from "${t}" t`,
  );
  return Object.fromEntries((await sql<{ name: string; hash: string }>(each.join(' union all '))).map((r) => [r.name, r.hash]));
}

import { expect } from 'vitest';
import { query, type Result } from '../support/client.ts';
import type { Person } from '../support/world.ts';
import { type Cast, VIEWERS, type ViewerName } from './cast.ts';

export const EVERYBODY = VIEWERS;
export const OFFICES = ['officeAbove', 'province'] as const satisfies readonly ViewerName[];
export const OFFICERS = ['officer', 'both'] as const satisfies readonly ViewerName[];
export const MEMBERS = ['company', 'both'] as const satisfies readonly ViewerName[];
export const PARTIES = ['officer', 'company', 'both'] as const satisfies readonly ViewerName[];

/** Somewhere that a thing could be seen: a field of Query, where `x` leads on to what is looked for. */
export interface Place {
  readonly text: string;
  /** Who sees it there, where that is not the same as who sees it by its id. */
  readonly seenBy?: readonly ViewerName[];
  /** What else those see there who do not see it. */
  readonly instead?: Partial<Record<ViewerName, readonly string[]>>;
}

/** A fresh thing in one state, who looks at it, and all the places where it alone could be found. */
export interface Sight {
  readonly cast: Cast;
  readonly id: string;
  readonly places: readonly Place[];
}

export interface Case {
  /** The GraphQL type. */
  readonly kind: string;
  /** Its state, and what else matters. */
  readonly state: string;
  readonly arrange: () => Promise<Sight>;
  readonly seenBy: readonly ViewerName[];
}

const LIST = '{ totalCount nodes { id } }';
/** `proposals(filter: { search: "…" })`, which finds the thing alone. */
export const list = (call: string, more: Omit<Place, 'text'> = {}): Place => ({ text: `${call} ${LIST}`, ...more });
/** A list under a parent. */
export const under = (parent: string, type: string, field: string, more: Omit<Place, 'text'> = {}): Place => ({
  text: `node(id: "${parent}") { ... on ${type} { x: ${field} ${LIST} } }`,
  ...more,
});
/** A field of a parent that holds the thing, or a list of such. */
export const heldBy = (parent: string, type: string, fields: string, more: Omit<Place, 'text'> = {}): Place => ({
  text: `node(id: "${parent}") { ... on ${type} { x: ${fields} } }`,
  ...more,
});

/** The ids that an answer holds; a connection counts as many as it shows. */
export function idsIn(value: Result): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if ('x' in value) return idsIn(value.x);
  if ('nodes' in value) {
    expect(value.totalCount, 'totalCount').toBe(value.nodes.length);
    return idsIn(value.nodes);
  }
  return value.id ? [value.id] : [];
}

/** What that person finds of a thing, place by place; first by its id alone, then among others. */
export async function look(who: Person | null, { id, places }: Sight): Promise<string[][]> {
  const texts = [`node(id: "${id}") { id }`, `nodes(ids: ["${id}"]) { id }`, ...places.map((p) => p.text)];
  const found = await query(who, `{ ${texts.map((text, i) => `p${i}: ${text}`).join('\n')} }`);
  return texts.map((_text, i) => idsIn(found[`p${i}`]));
}

/** What that viewer is to find, place by place. */
export function expectedOf({ seenBy }: Case, { id, places }: Sight, viewer: ViewerName): readonly (readonly string[])[] {
  const at = ({ seenBy: there = seenBy, instead }: Omit<Place, 'text'>) => (there.includes(viewer) ? [id] : (instead?.[viewer] ?? []));
  return [at({}), at({}), ...places.map(at)];
}

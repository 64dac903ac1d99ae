import 'reflect-metadata';
import { Extensions } from 'type-graphql';
import type { Context, Deployment } from '../context.ts';
import type { EntityClass } from '../database/model.ts';
import type { Listing, Narrowing } from '../database/reads.ts';
import type { Roll } from '../database/roll.ts';
import type { Telling } from '../database/telling.ts';
import type { Viewer } from '../modules/identity/viewer.ts';

/**
 * The properties of an entity that a GraphQL type shows under the same name: `class ProposalType implements
 * Exposes<Proposal, 'id' | 'title'>` stops compiling when a column is renamed.
 */
export type Exposes<E, K extends keyof E> = { [P in K]: E[P] extends { id: infer I } ? I : E[P] };

/**
 * Where a field's value comes from. Without a declaration it is the entity's property of the same name; a field that a
 * resolver class adds with `@FieldResolver` is computed there, which is for single nodes.
 */
export interface Declaration {
  /** A relation of the model: the property that refers to one other entity. */
  readonly relation?: string;
  /** All rows that refer to this one; for lists that a rule keeps short. */
  readonly many?: Referring;
  /** A paged list: of the rows that refer to this one, or of all where the type is the query itself. */
  // biome-ignore lint/suspicious/noExplicitAny: each list knows its own arguments
  readonly connection?: (args: any, viewer: Viewer) => Listing<unknown>;
  /** The one row of a key, which the arguments or the viewer tell; null for none. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly found?: (args: any, viewer: Viewer) => string | null;
  /** Whatever the global id in the argument `id` leads to. */
  readonly node?: boolean;
  /** The record that a mutation made or changed; `via` names the relation that leads to it from the first field's record. */
  readonly kept?: { readonly via?: readonly [field: string, relation: string] };
  /** The value stands in the object already. */
  readonly given?: boolean;
  /** A sentence that stands in the object in both languages, under that property. */
  readonly said?: string;
  /** The one row that refers to this one, or the first of them; null for none. */
  readonly single?: Referring;
  /** The rows whose keys stand in a column of this one, in their order. */
  readonly each?: string;
  /** Of a union: the row that one of these relations leads to, whichever is there. */
  readonly either?: readonly string[];
  /** Objects that are no rows, by a select over this row. */
  readonly told?: Telling;
  /** What only the server can make of a row's id, as text. */
  readonly made?: (id: string, deployment: Deployment) => string;
  /** A paged list of objects that are no rows. */
  readonly roll?: Roll;
  /** Of such an object: the row that it is about. */
  readonly among?: Among;
  /** Of such an object: what only the server can say of it. */
  readonly judged?: Judged;
  /** The other side of a many-to-many relation of the model, in its own order. */
  readonly through?: string;
  /** The most rows of a list that is no page, or about so many where no rule keeps it short: the limits count them as the size of a page. */
  readonly rows?: number;
  /** Answering it adds up or ranks much: the limits count it as a search. */
  readonly costly?: boolean;
}

/** A row whose uuid stands in the column `key`, of the entity that is named by the value of the column `of`. */
export interface Among {
  readonly of: string;
  readonly key: string;
  readonly entities: Readonly<Record<string, () => EntityClass>>;
}

/** What is said of an object by the columns `of` it, as the database writes them in JSON. */
export interface Judged {
  readonly of: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: each field knows its own columns
  readonly by: (object: any, context: Context) => unknown;
}

/** The rows of an entity whose property `of` refers to this one, in the order of these properties, ties broken by the key. */
export interface Referring extends Narrowing {
  readonly entity: () => EntityClass;
  readonly of: string;
  readonly order: readonly string[];
}

const declare = (declaration: Declaration) => Extensions(declaration as Record<string, unknown>);

/** The rows of this type are the entity's. */
export const OfEntity = (entity: () => EntityClass) => Extensions({ entity });
export const Relation = (property: string) => declare({ relation: property });
export const Many = (entity: () => EntityClass, of: string, order: readonly string[], narrowed: Narrowing = {}) =>
  declare({ many: { entity, of, order, ...narrowed } });
// biome-ignore lint/suspicious/noExplicitAny: a list of any entity
export const Connection = (list: (args: any, viewer: Viewer) => Listing<any>) => declare({ connection: list });
// biome-ignore lint/suspicious/noExplicitAny: each field knows its own arguments
export const Found = (key: (args: any, viewer: Viewer) => string | null) => declare({ found: key });
export const NodeById = () => declare({ node: true });
export const Kept = (via?: readonly [field: string, relation: string]) => declare({ kept: { via } });
export const Given = () => declare({ given: true });
export const Said = (property = 'text') => declare({ said: property });
export const Single = (entity: () => EntityClass, of: string, order: readonly string[] = [], narrowed: Narrowing = {}) =>
  declare({ single: { entity, of, order, ...narrowed } });
export const Each = (property: string) => declare({ each: property });
export const Either = (...relations: readonly string[]) => declare({ either: relations });
export const Told = (telling: Telling) => declare({ told: telling });
export const Made = (make: (id: string, deployment: Deployment) => string) => declare({ made: make });
export const Rolled = (roll: Roll) => declare({ roll });
export const Among = (among: Among) => declare({ among });
// biome-ignore lint/suspicious/noExplicitAny: as above
export const Judged = (of: readonly string[], by: (object: any, context: Context) => unknown) => declare({ judged: { of, by } });
export const Through = (property: string) => declare({ through: property });
export const Rows = (most: number) => declare({ rows: most });
export const Costly = () => declare({ costly: true });

/** The body of a field that takes arguments and is answered by its declaration. */
export const declared = (): never => {
  throw new Error('This field is answered by its declaration; bind() was not called');
};

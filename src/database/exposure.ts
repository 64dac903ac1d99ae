import type { Viewer } from '../modules/identity/viewer.ts';
import type { EntityClass } from './model.ts';
import type { KeyType } from './page.ts';
import type { Sql } from './sql.ts';

/** A condition over a row of that alias: whether this viewer may see it. */
export type Visibility = (viewer: Viewer, alias: string) => Sql;

/** What of a column is shown to whom: those for whom `when` is not true get null, or `instead` where null has no place. */
export interface Guard {
  readonly when: Visibility;
  readonly instead?: string;
}

/** The order of a list: SQL expressions, ties broken by the key. `by(alias)` must never be null. */
export interface Order {
  readonly by: readonly { readonly expression: (alias: string) => Sql; readonly cast: KeyType }[];
  readonly descending: boolean;
}

/** How an entity's rows may be read: who sees which rows, who sees which columns, in which orders. */
export interface Exposure {
  readonly entity: EntityClass;
  /** The GraphQL type of its rows, where that has another name. */
  readonly typename?: string;
  /** What stands before its key in a global id, where the key is no uuid. */
  readonly prefix?: string;
  /** The one place where rows are hidden. */
  readonly visibleTo: Visibility;
  readonly guards?: Readonly<Record<string, Guard>>;
  readonly orders?: Readonly<Record<string, Order>>;
}

export const expose = <E>(entity: EntityClass<E>, rules: Omit<Exposure, 'entity' | 'guards'> & { guards?: { [K in keyof E]?: Guard } }): Exposure =>
  ({ entity, ...rules }) as Exposure;

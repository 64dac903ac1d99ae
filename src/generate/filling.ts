import type { Place, Proposal, Size } from './country.ts';
import type { Rows, Value } from './rows.ts';

/** One table's rows, made as they are copied. */
export interface Filling {
  readonly table: string;
  /** Their names, a space apart. */
  readonly columns: string;
  readonly rows: Rows;
}

/** The rows that each proposal gives rise to, one proposal after the other. */
export type Each = (rows: (proposal: Proposal) => Iterable<readonly Value[]>) => Rows;
export const placeOf = (size: Size, { group }: { readonly group: number }): Place => size.groups[group] as Place;
export const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
export const instant = (at: number): string => new Date(at).toISOString();

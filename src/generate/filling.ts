import { Chance } from './chance.ts';
import type { Place, Proposal, Size } from './country.ts';
import type { Rows, Value } from './rows.ts';
import { GROUP_NAMES } from './words.ts';

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
/** What a group is found by: its name, its number, and the places in which it lies. */
export const groupLexemes = ({ seed, lexemes, groups }: Size, n: number): string => {
  const { code } = groups[n] as Place;
  const places = [5, 8, 13].filter((length) => length <= code.length).map((length) => lexemes.get(code.slice(0, length)));
  const number = code.slice(-4).split('.').join("' '.' '");
  return [lexemes.get(groupName(seed, n)), `'karang' 'taruna' '${number}'`, ...places].join(' ');
};
/** Which of the names a group has. */
export const groupName = (seed: number, n: number): string => new Chance(seed, 2, n, 1).one(GROUP_NAMES);
export const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
export const instant = (at: number): string => new Date(at).toISOString();

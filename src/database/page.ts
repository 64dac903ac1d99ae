import { isDay } from '../kernel/calendar.ts';
import { badInput } from '../kernel/refusal.ts';

/** What a client asks of a list; checked against the contract's limits before execution. */
export interface Paging {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when a query selects it. */
  readonly totalCount: () => Promise<number>;
}

export const PAGE = 20;
export const LARGEST_PAGE = 100;

export const sizeOf = (paging: Paging): number => paging.first ?? paging.last ?? PAGE;
export const isBackward = (paging: Paging): boolean => paging.last != null;

export const encodeCursor = (keys: readonly string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

const INSTANT = /^(\d{4}-\d{2}-\d{2}) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?$/;
// PostgreSQL knows no year 0, and no text that it could not keep.
const isDate = (key: string) => isDay(key) && !key.startsWith('0000');
/** How PostgreSQL writes a value of that type, and thus how it stands in a cursor. */
const FORMS = {
  text: (key) => !key.includes('\u0000') && key.isWellFormed(),
  uuid: (key) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  bigint: (key) => /^-?\d{1,18}$/.test(key),
  numeric: (key) => /^-?\d{1,30}(\.\d{1,40})?$/.test(key),
  date: isDate,
  timestamptz: (key) => isDate(INSTANT.exec(key)?.[1] ?? ''),
} satisfies Readonly<Record<string, (key: string) => boolean>>;
/** What a list can be in the order of. */
export type KeyType = keyof typeof FORMS;

/** The order keys inside a cursor, of those types; anything that is no cursor of that list is the client's mistake. */
export function decodeCursor(cursor: string, types: readonly KeyType[]): string[] {
  const keys = keysIn(cursor);
  if (keys.length !== types.length || !types.every((type, i) => keys[i] !== undefined && FORMS[type](keys[i]))) throw badCursor();
  return keys;
}

function keysIn(cursor: string): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : [];
  } catch {
    return [];
  }
}

export const badCursor = () => badInput({ id: 'Penanda halaman tidak dikenali.', en: 'The cursor is not understood.' });

/** Makes a page of rows that were read in reading order, one more than the page holds when there are more. */
export function pageOf<T>(found: readonly { cursor: string; node: T }[], paging: Paging, count: () => Promise<number>): Page<T> {
  const size = sizeOf(paging);
  const more = found.length > size;
  const edges = found.slice(0, size);
  if (isBackward(paging)) edges.reverse();
  return {
    edges,
    nodes: edges.map((e) => e.node),
    pageInfo: {
      hasNextPage: isBackward(paging) ? paging.before != null : more,
      hasPreviousPage: isBackward(paging) ? more : paging.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: count,
  };
}

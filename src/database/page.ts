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

/** The order keys inside a cursor; anything that is no cursor of ours is the client's mistake. */
export function decodeCursor(cursor: string, length: number): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === length && keys.every((k) => typeof k === 'string')) return keys;
  } catch {
    // Falls through to the refusal.
  }
  throw badCursor();
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

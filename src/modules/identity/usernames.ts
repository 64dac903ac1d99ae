import { randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';

/** 4 to 30 of a-z, 0-9 and dots. */
export const USERNAME = /^[a-z0-9.]{4,30}$/;

/** Room for a number behind it. */
const LONGEST_STEM = 24;

/** A username from a person's name: `Siti Aminah` → `siti.aminah`. */
export function usernameFrom(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const stem = words.join('.').slice(0, LONGEST_STEM).replace(/\.$/, '');
  return stem.length >= 4 ? stem : ['warga', ...words].join('.');
}

/** That username, or the first like it that nobody has. */
export async function freeUsername(em: EntityManager, wished: string): Promise<string> {
  const stem = wished.slice(0, LONGEST_STEM);
  const candidates = [wished, ...Array.from({ length: 8 }, (_, i) => `${stem}${i + 2}`), `${stem}${randomInt(100_000, 1_000_000)}`];
  const taken = await execute<{ username: string }>(em, sql`select username from person where username = any(${candidates}::text[])`);
  return candidates.find((c) => !taken.some((t) => t.username === c)) ?? (candidates.at(-1) as string);
}

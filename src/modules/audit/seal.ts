import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';

/** Chains the heads of all chains that have grown since the seal before; answers how many those were. */
export async function sealHeads(em: EntityManager, now: Date): Promise<number> {
  const [row] = await execute<{ sealed: number }>(em, sql`select audit_seal_heads(${now.toISOString()}::timestamptz) as sealed`);
  return row?.sealed ?? 0;
}

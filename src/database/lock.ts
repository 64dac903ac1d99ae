import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { uuidOf } from '../kernel/id.ts';
import { notFound } from '../kernel/refusal.ts';
import type { EntityClass } from './model.ts';
import { raw, type Sql, sql } from './sql.ts';

/** Runs SQL inside a use case's transaction. */
export const execute = <T>(em: EntityManager, statement: Sql): Promise<T[]> =>
  em.execute(statement.sql, statement.values.map(asWritten)) as unknown as Promise<T[]>;

/** The ORM would write a list as values with commas between; PostgreSQL's own way of writing an array fits where `any(…)` has one. */
const asWritten = (value: unknown): unknown => (Array.isArray(value) ? `{${value.map((item) => JSON.stringify(String(item))).join(',')}}` : value);

/** The dashed uuid of a global id; NOT_FOUND for whatever is no id of that entity. */
export function keyOf(ctx: Context, entity: EntityClass, id: string): string {
  const { key } = ctx.reads.table(entity);
  const prefix = (key.prop.customType as unknown as { prefix: string }).prefix;
  const uuid = uuidOf(prefix, id);
  if (!uuid) throw notFound();
  return uuid;
}

/**
 * Locks a row that the viewer may see, before it is loaded: a joined load would lock its parents too. What the viewer
 * may not see answers NOT_FOUND, the same as what never was. Locks are taken in one order: programme, proposal, match.
 */
export async function lockVisible(em: EntityManager, ctx: Context, entity: EntityClass, id: string): Promise<void> {
  const table = raw(ctx.reads.table(entity).name);
  const found = await execute(em, sql`select 1 from ${table} t where t.id = ${keyOf(ctx, entity, id)} and ${ctx.reads.visible(entity, 't')} for update of t`);
  if (!found.length) throw notFound();
}

/** Locks a row that a rule led to. */
export async function lockRow(em: EntityManager, ctx: Context, entity: EntityClass, id: string): Promise<void> {
  const table = raw(ctx.reads.table(entity).name);
  await execute(em, sql`select 1 from ${table} t where t.id = ${keyOf(ctx, entity, id)} for update of t`);
}

/** Asks for a row that the viewer may see, without locking it. */
export async function requireVisible(em: EntityManager, ctx: Context, entity: EntityClass, id: string): Promise<void> {
  const table = raw(ctx.reads.table(entity).name);
  const found = await execute(em, sql`select 1 from ${table} t where t.id = ${keyOf(ctx, entity, id)} and ${ctx.reads.visible(entity, 't')}`);
  if (!found.length) throw notFound();
}

import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { uuidOf } from '../kernel/id.ts';
import { notFound } from '../kernel/refusal.ts';
import type { EntityClass } from './model.ts';
import { join, raw, type Sql, sql } from './sql.ts';

/** Runs SQL inside a use case's transaction. */
export const execute = <T>(em: EntityManager, statement: Sql): Promise<T[]> =>
  em.execute(statement.sql, statement.values.map(asWritten)) as unknown as Promise<T[]>;

/** The ORM would write a list as values with commas between; PostgreSQL's own way of writing an array fits where `any(…)` has one. */
const asWritten = (value: unknown): unknown => (Array.isArray(value) ? `{${value.map(item).join(',')}}` : value);
const item = (value: unknown): string => `"${String(value).replace(/["\\]/g, '\\$&')}"`;

/** The dashed uuid of a global id; NOT_FOUND for whatever is no id of that entity. */
export function keyOf(ctx: Context, entity: EntityClass, id: string): string {
  const { key } = ctx.reads.table(entity);
  const prefix = (key.prop.customType as unknown as { prefix: string }).prefix;
  const uuid = uuidOf(prefix, id);
  if (!uuid) throw notFound();
  return uuid;
}

/** The columns of an entity for rows that hold several: `m."status" as "m.status"`. */
export const columnsOf = (ctx: Context, entity: EntityClass, alias: string): Sql =>
  join(
    ctx.reads
      .table(entity)
      .columns.flatMap(({ prop: { formula, fieldNames } }) => (formula ? [] : [raw(`${alias}."${fieldNames[0]}" as "${alias}.${fieldNames[0]}"`)])),
  );

/** The entity that such a row holds, as if it had been found: who locks a row need not ask for it again. */
export function entityIn<E extends object>(em: EntityManager, entity: EntityClass<E>, row: object, alias: string): E {
  const own = Object.entries(row).flatMap(([name, value]) => (name.startsWith(`${alias}.`) ? [[name.slice(alias.length + 1), value]] : []));
  return em.map(entity as EntityName<E>, Object.fromEntries(own)) as E;
}

/**
 * Locks a row that the viewer may see, and loads it with what its rules ask for, which is not locked. What the viewer may not
 * see answers NOT_FOUND, the same as what never was. Locks are taken in one order: programme, proposal, match.
 */
export async function lockVisible<E extends object>(
  em: EntityManager,
  ctx: Context,
  entity: EntityClass<E>,
  id: string,
  populate: readonly string[] = [],
): Promise<E> {
  return load(em, ctx, entity, id, sql`and ${ctx.reads.visible(entity, 't')} for update of t`, populate);
}

/** Locks and loads a row that a rule led to. */
export const lockRow = <E extends object>(em: EntityManager, ctx: Context, entity: EntityClass<E>, id: string): Promise<E> =>
  load(em, ctx, entity, id, sql`for update of t`, []);

/** Loads a row that the viewer may see, without locking it. */
export const findVisible = <E extends object>(em: EntityManager, ctx: Context, entity: EntityClass<E>, id: string): Promise<E> =>
  load(em, ctx, entity, id, sql`and ${ctx.reads.visible(entity, 't')}`, []);

/** Loads rows that the viewer may see, one after another as they are named; one that may not be seen answers NOT_FOUND for all. */
export async function findEachVisible<E extends object>(em: EntityManager, ctx: Context, entity: EntityClass<E>, ids: readonly string[]): Promise<E[]> {
  const { name } = ctx.reads.table(entity);
  const keys = ids.map((id) => keyOf(ctx, entity, id));
  const rows = await execute<{ place: string }>(
    em,
    sql`select asked.place, ${columnsOf(ctx, entity, 't')} from unnest(${keys}::uuid[]) with ordinality asked (id, place)
      join ${raw(name)} t on t.id = asked.id where ${ctx.reads.visible(entity, 't')} order by asked.place`,
  );
  if (rows.length < ids.length) throw notFound();
  return rows.map((row) => entityIn(em, entity, row, 't'));
}

async function load<E extends object>(em: EntityManager, ctx: Context, entity: EntityClass<E>, id: string, tail: Sql, populate: readonly string[]): Promise<E> {
  const { name } = ctx.reads.table(entity);
  const [row] = await execute<object>(em, sql`select ${columnsOf(ctx, entity, 't')} from ${raw(name)} t where t.id = ${keyOf(ctx, entity, id)} ${tail}`);
  if (!row) throw notFound();
  const found = entityIn(em, entity, row, 't');
  if (populate.length) await em.populate(found, populate as never);
  return found;
}

import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Order } from '../../database/exposure.ts';
import { execute, keyOf, lockRow, lockVisible } from '../../database/lock.ts';
import type { Listing } from '../../database/reads.ts';
import { mentions, searchWords } from '../../database/search.ts';
import { all, inside, raw, type Sql, sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { notFound } from '../../kernel/refusal.ts';
import { KarangTaruna } from './karang-taruna.ts';
import { karangTarunaExposure } from './karang-taruna-exposure.ts';
import type { KarangTarunaFilter, KarangTarunaOrder } from './karang-taruna-inputs.ts';

/** By name unless ordered. */
export const karangTarunaList = (
  { within, withinAny, classification, status, search }: KarangTarunaFilter,
  order: KarangTarunaOrder = 'NAME_ASC',
): Listing<KarangTaruna> => ({
  entity: KarangTaruna,
  where: (t) => {
    const column = (name: string) => raw(`${t}."${name}"`);
    const conditions: Sql[] = [];
    if (within) conditions.push(inside(column('region_code'), [within]));
    if (withinAny) conditions.push(inside(column('region_code'), withinAny));
    if (classification) conditions.push(sql`${column('classification')} = any(${classification}::text[])`);
    if (status) conditions.push(sql`${column('status')} = any(${status}::text[])`);
    if (search?.trim()) conditions.push(mentions(searchWords(t), search));
    return all(conditions);
  },
  order: karangTarunaExposure.orders?.[order] as Order,
});

/** The group, locked, with its officers where they are asked for. */
export const lockKarangTaruna = (em: EntityManager, ctx: Context, id: string, populate: readonly 'officers'[] = []): Promise<KarangTaruna> =>
  lockVisible(em, ctx, KarangTaruna, id, populate);

/** Makes all who claim, verify or reject a board of that region wait for each other: one verified claim ends the others. */
export const lockBoardOf = (em: EntityManager, regionCode: string): Promise<unknown> =>
  execute(em, sql`select pg_advisory_xact_lock(hashtextextended(${`board of ${regionCode}`}, 0))`);

/** True where a board holds that region; a suspended one still does. */
export const isHeld = async (em: EntityManager, regionCode: string): Promise<boolean> =>
  (await em.count(KarangTaruna, { region: regionCode, status: { $in: ['VERIFIED', 'SUSPENDED'] } })) > 0;

/** A claim, locked, and the pending ones on the same region, which nobody else decides meanwhile. */
export async function lockClaim(em: EntityManager, ctx: Context, id: string): Promise<{ group: KarangTaruna; rivals: KarangTaruna[] }> {
  const [found] = await execute<{ region_code: string }>(
    em,
    sql`select t.region_code from karang_taruna t where t.id = ${keyOf(ctx, KarangTaruna, id)} and ${ctx.reads.visible(KarangTaruna, 't')}`,
  );
  if (!found) throw notFound();
  await lockBoardOf(em, found.region_code);
  const group = await lockRow(em, ctx, KarangTaruna, id);
  const rivals = await em.find(KarangTaruna, { region: found.region_code, status: 'PENDING', id: { $ne: id } });
  return { group, rivals };
}

/** The group of that id, locked, for whoever sees everything. */
export async function lockForOperator(em: EntityManager, id: string): Promise<KarangTaruna> {
  const group = uuidOf('krt', id) && (await em.findOne(KarangTaruna, id, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!group) throw notFound();
  return group;
}

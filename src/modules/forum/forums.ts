import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Order } from '../../database/exposure.ts';
import { execute, keyOf, lockRow, lockVisible } from '../../database/lock.ts';
import type { Listing, Narrowing } from '../../database/reads.ts';
import { mentions, searchWords } from '../../database/search.ts';
import { all, inside, raw, type Sql, sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { notFound } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import { seatsThatHold } from '../identity/seats.ts';
import type { VerificationStatus } from '../karang-taruna/karang-taruna.ts';
import { Forum } from './forum.ts';
import { forumExposure, forumMemberExposure, isLive } from './forum-exposure.ts';
import { ForumMember } from './forum-member.ts';

/** Conditions that narrow what the viewer may see anyway. */
export interface ForumConditions {
  readonly within?: string | null;
  readonly status?: readonly VerificationStatus[] | null;
  readonly search?: string | null;
}

/** Newest first. */
export const forumList = ({ within, status, search }: ForumConditions): Listing<Forum> => ({
  entity: Forum,
  where: (t) => {
    const conditions: Sql[] = [];
    if (within) conditions.push(inside(raw(`${t}.region_code`), [within]));
    if (status) conditions.push(sql`${raw(`${t}.status`)} = any(${status}::text[])`);
    if (search?.trim()) conditions.push(mentions(searchWords(t), search));
    return all(conditions);
  },
  order: forumExposure.orders?.NEWEST as Order,
});

/** Of the forums that claim a region the verified one: the database admits one. */
export const IS_VERIFIED: Narrowing = { where: (t) => sql`${raw(`${t}.status`)} = 'VERIFIED'` };

const orderOf = (name: string) => forumMemberExposure.orders?.[name] as Order;
/** Its member companies, by name. */
export const membersOfForum: Listing<ForumMember> = { entity: ForumMember, of: 'forum', where: isLive, order: orderOf('NAME') };
/** The companies that ask to join it, the first to ask first. */
export const requestsOfForum: Listing<ForumMember> = {
  entity: ForumMember,
  of: 'forum',
  where: (t) => sql`${raw(`${t}.status`)} = 'PENDING'`,
  order: orderOf('OLDEST'),
};
/** The forums that a company is a member of or asks to join, the newest first. */
export const forumsOfCompany: Listing<ForumMember> = {
  entity: ForumMember,
  of: 'company',
  where: (t) =>
    sql`(${raw(`${t}.status`)} in ('PENDING', 'VERIFIED') and exists (select 1 from forum cf where cf.id = ${raw(`${t}.forum_id`)} and cf.status <> 'REJECTED'))`,
  order: orderOf('NEWEST'),
};

/** The forum, locked: whoever comes or goes, lists or plans in it waits for the others. */
export const lockForum = (em: EntityManager, ctx: Context, id: string): Promise<Forum> => lockVisible(em, ctx, Forum, id);

/** Makes all who register, verify or reject a forum of that region wait for each other: one verified claim ends the others. */
export const lockForumsOf = (em: EntityManager, regionCode: string): Promise<unknown> =>
  execute(em, sql`select pg_advisory_xact_lock(hashtextextended(${`forum of ${regionCode}`}, 0))`);

/** True where a forum holds that region; a suspended one still does. */
export const isHeld = async (em: EntityManager, regionCode: string): Promise<boolean> =>
  (await em.count(Forum, { region: regionCode, status: { $in: ['VERIFIED', 'SUSPENDED'] } })) > 0;

/** A claim, locked, and the pending ones on the same region, which nobody else decides meanwhile. */
export async function lockClaim(em: EntityManager, ctx: Context, id: string): Promise<{ forum: Forum; rivals: Forum[] }> {
  const [found] = await execute<{ region_code: string }>(
    em,
    sql`select t.region_code from forum t where t.id = ${keyOf(ctx, Forum, id)} and ${ctx.reads.visible(Forum, 't')}`,
  );
  if (!found) throw notFound();
  await lockForumsOf(em, found.region_code);
  const forum = await lockRow(em, ctx, Forum, id);
  const rivals = await em.find(Forum, { region: found.region_code, status: 'PENDING', id: { $ne: id } });
  return { forum, rivals };
}

/** A membership that the viewer may see, locked after its forum, with its company. */
export async function lockMember(em: EntityManager, ctx: Context, id: string): Promise<ForumMember> {
  const key = keyOf(ctx, ForumMember, id);
  const found = await execute(
    em,
    sql`select 1 from forum f where f.id = (select t.forum_id from forum_member t where t.id = ${key} and ${ctx.reads.visible(ForumMember, 't')}) for update of f`,
  );
  if (!found.length) throw notFound();
  return lockVisible(em, ctx, ForumMember, id, ['forum', 'company']);
}

/** How many members the forum of that membership has besides; a suspended company's counts. */
export const othersBeside = (em: EntityManager, { id, forum }: ForumMember): Promise<number> =>
  em.count(ForumMember, { forum: forum.id, status: 'VERIFIED', id: { $ne: id } });

/** Whether people of that membership's company lead the secretariat, and nobody by another. */
export async function leadsAlone(em: EntityManager, ctx: Context, { forum, company }: ForumMember): Promise<boolean> {
  const [key, own] = [keyOf(ctx, Forum, forum.id), keyOf(ctx, Company, company.id)];
  if ((await seatsThatHold(em, key, 'ADMIN', sql`m.company_id = ${own}`)) === 0) return false;
  return (await seatsThatHold(em, key, 'ADMIN', sql`m.company_id <> ${own}`)) === 0;
}

/** The forum of that id, locked, for whoever sees everything. */
export async function lockForOperator(em: EntityManager, id: string): Promise<Forum> {
  const forum = uuidOf('frm', id) && (await em.findOne(Forum, id, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!forum) throw notFound();
  return forum;
}

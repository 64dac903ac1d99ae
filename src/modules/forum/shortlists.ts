import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Order } from '../../database/exposure.ts';
import { columnsOf, entityIn, execute, keyOf, lockVisible } from '../../database/lock.ts';
import type { Listing } from '../../database/reads.ts';
import { sql } from '../../database/sql.ts';
import { CsrProgram } from '../program/program.ts';
import { Forum } from './forum.ts';
import { forumProgramExposure, forumShortlistExposure, forumShortlistItemExposure } from './forum-exposure.ts';
import { ForumProgram } from './forum-program.ts';
import { ForumShortlist, ForumShortlistItem } from './forum-shortlist.ts';

/** All of them newest first. */
export const shortlistsOfForum: Listing<ForumShortlist> = { entity: ForumShortlist, of: 'forum', order: forumShortlistExposure.orders?.NEWEST as Order };
export const itemsOfShortlist: Listing<ForumShortlistItem> = {
  entity: ForumShortlistItem,
  of: 'shortlist',
  order: forumShortlistItemExposure.orders?.NEWEST as Order,
};
export const programsOfForum: Listing<ForumProgram> = { entity: ForumProgram, of: 'forum', order: forumProgramExposure.orders?.NEWEST as Order };

/** The programmes that are in the forum's plans now, as the viewer may see them; the first brought first. */
export async function programsIn(em: EntityManager, ctx: Context, { id }: { readonly id: string }): Promise<CsrProgram[]> {
  const found = await execute<object>(
    em,
    sql`select ${columnsOf(ctx, CsrProgram, 'p')} from forum_program t join csr_program p on p.id = t.program_id
      where t.forum_id = ${keyOf(ctx, Forum, id)} and ${ctx.reads.visible(ForumProgram, 't')} order by t.created_at, t.id`,
  );
  return found.map((row) => entityIn(em, CsrProgram, row, 'p'));
}

/** The list, locked, with its forum: whoever changes it waits for the others. */
export const lockShortlist = (em: EntityManager, ctx: Context, id: string): Promise<ForumShortlist> => lockVisible(em, ctx, ForumShortlist, id, ['forum']);

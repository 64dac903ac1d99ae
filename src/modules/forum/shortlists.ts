import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Order } from '../../database/exposure.ts';
import { lockVisible } from '../../database/lock.ts';
import type { Listing } from '../../database/reads.ts';
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

/** The list, locked, with its forum: whoever changes it waits for the others. */
export const lockShortlist = (em: EntityManager, ctx: Context, id: string): Promise<ForumShortlist> => lockVisible(em, ctx, ForumShortlist, id, ['forum']);

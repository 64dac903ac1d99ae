import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, personId, words } from '../../database/columns.ts';
import { Company } from '../company/company.ts';
import { Proposal } from '../proposal/proposal.ts';
import { Forum } from './forum.ts';

/** The most lists of a forum, and the most proposals of a list. */
export const MOST_SHORTLISTS = 100;
/** Of these lists, those that one member's people have made. */
export const MOST_SHORTLISTS_OF_ONE = 20;
export const MOST_LISTED = 500;

const ForumShortlistSchema = defineEntity({
  name: 'ForumShortlist',
  tableName: 'forum_shortlist',
  properties: {
    id: id('fsl'),
    forum: () => p.manyToOne(Forum),
    /** Whose people made it. */
    company: () => p.manyToOne(Company).index('forum_shortlist_company_id_index'),
    title: words(),
    note: words().nullable(),
    createdBy: personId(),
    createdAt: instant(),
  },
  indexes: [{ name: 'forum_shortlist_newest_index', properties: ['forum', 'createdAt', 'id'] }],
});

/** Proposals that the members of a forum look at together (daftar pilihan). It binds nobody. */
export class ForumShortlist extends ForumShortlistSchema.class {}
ForumShortlistSchema.setClass(ForumShortlist);

const ForumShortlistItemSchema = defineEntity({
  name: 'ForumShortlistItem',
  tableName: 'forum_shortlist_item',
  properties: {
    id: id('fsi'),
    shortlist: () => p.manyToOne(ForumShortlist).deleteRule('cascade'),
    /** Its list's, which never changes. */
    forum: () => p.manyToOne(Forum).index('forum_shortlist_item_forum_id_index'),
    proposal: () => p.manyToOne(Proposal).index('forum_shortlist_item_proposal_id_index'),
    /** Whose people added it. */
    company: () => p.manyToOne(Company).index('forum_shortlist_item_company_id_index'),
    note: words().nullable(),
    addedBy: personId(),
    createdAt: instant(),
  },
  indexes: [
    { name: 'forum_shortlist_item_newest_index', properties: ['shortlist', 'createdAt', 'id'] },
    {
      name: 'forum_shortlist_item_once',
      expression: 'create unique index "forum_shortlist_item_once" on "forum_shortlist_item" ("shortlist_id", "proposal_id")',
    },
  ],
});

/** One proposal on such a list. */
export class ForumShortlistItem extends ForumShortlistItemSchema.class {}
ForumShortlistItemSchema.setClass(ForumShortlistItem);

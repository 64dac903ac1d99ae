import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, personId } from '../../database/columns.ts';
import { Company } from '../company/company.ts';
import { CsrProgram } from '../program/program.ts';
import { Forum } from './forum.ts';

/** The most programmes that stand in a forum's plans. */
export const MOST_PROGRAMS = 500;
/** Of these, one member's: the others find a place. */
export const MOST_PROGRAMS_OF_ONE = 100;

const ForumProgramSchema = defineEntity({
  name: 'ForumProgram',
  tableName: 'forum_program',
  properties: {
    id: id('fpr'),
    forum: () => p.manyToOne(Forum),
    program: () => p.manyToOne(CsrProgram).index('forum_program_program_id_index'),
    /** The programme's, which never changes. */
    company: () => p.manyToOne(Company).index('forum_program_company_id_index'),
    includedBy: personId(),
    createdAt: instant(),
  },
  indexes: [
    { name: 'forum_program_newest_index', properties: ['forum', 'createdAt', 'id'] },
    { name: 'forum_program_once', expression: 'create unique index "forum_program_once" on "forum_program" ("forum_id", "program_id")' },
  ],
});

/** A programme that its company brings into a forum's common plans. */
export class ForumProgram extends ForumProgramSchema.class {}
ForumProgramSchema.setClass(ForumProgram);

import { expose, type Visibility } from '../../database/exposure.ts';
import { all, any, raw, sql } from '../../database/sql.ts';
import { isInForum, isMember, isOfficeAbove, isOfficer, isSecretary, oneOf } from '../identity/visibility.ts';
import { programExposure } from '../program/program-exposure.ts';
import { isProposalVisible } from '../proposal/proposal-exposure.ts';
import { Forum } from './forum.ts';
import { ForumMember } from './forum-member.ts';
import { ForumProgram } from './forum-program.ts';
import { ForumShortlist, ForumShortlistItem } from './forum-shortlist.ts';

/** People of its member companies, of the one that registered it while nobody has decided for it, and the offices above. */
export const isForumInsider: Visibility = (viewer, t) =>
  any([isInForum(viewer, raw(`${t}.id`)), isFounder(viewer, t), isOfficeAbove(viewer, raw(`${t}.region_code`))]);

const isFounder: Visibility = (viewer, t) => all([oneOf(raw(`${t}.status`), ['PENDING', 'REJECTED']), isMember(viewer, raw(`${t}.founded_by_company_id`))]);

const isForumVisible: Visibility = (viewer, t) => any([oneOf(raw(`${t}.status`), ['VERIFIED', 'SUSPENDED']), isForumInsider(viewer, t)]);

const newest = { by: [{ expression: (t: string) => raw(`${t}.created_at`), cast: 'timestamptz' }], descending: true } as const;

export const forumExposure = expose(Forum, {
  visibleTo: isForumVisible,
  guards: { statusReason: { when: isForumInsider } },
  orders: { NEWEST: newest },
});

/** The two sides of a membership: the company's people and the secretariat. */
const isSideOf: Visibility = (viewer, t) => any([isMember(viewer, raw(`${t}.company_id`)), isSecretary(viewer, raw(`${t}.forum_id`))]);

/** A confirmed membership of a company that is verified: a suspended company's rests. */
export const isLive = (t: string) =>
  sql`(${raw(`${t}.status`)} = 'VERIFIED' and exists (select 1 from company fc where fc.id = ${raw(`${t}.company_id`)} and fc.status = 'VERIFIED'))`;

export const forumMemberExposure = expose(ForumMember, {
  visibleTo: (viewer, t) =>
    any([
      isSideOf(viewer, t),
      all([isLive(t), sql`exists (select 1 from forum ff where ff.id = ${raw(`${t}.forum_id`)} and ${isForumVisible(viewer, 'ff')})`]),
    ]),
  guards: { statusReason: { when: isSideOf }, note: { when: isSideOf } },
  orders: {
    NAME: { by: [{ expression: (t) => sql`(select fn.name from company fn where fn.id = ${raw(`${t}.company_id`)})`, cast: 'text' }], descending: false },
    OLDEST: { ...newest, descending: false },
    NEWEST: newest,
  },
});

export const forumShortlistExposure = expose(ForumShortlist, { visibleTo: (viewer, t) => isInForum(viewer, raw(`${t}.forum_id`)), orders: { NEWEST: newest } });

/** What of it the viewer may not see any more is left out, and not counted; and what is of a group of theirs, about which others speak there. */
export const forumShortlistItemExposure = expose(ForumShortlistItem, {
  visibleTo: (viewer, t) =>
    all([
      isInForum(viewer, raw(`${t}.forum_id`)),
      sql`exists (select 1 from proposal lp where lp.id = ${raw(`${t}.proposal_id`)} and ${isProposalVisible(viewer, 'lp')} and not ${isOfficer(viewer, sql`lp.karang_taruna_id`)})`,
    ]),
  orders: { NEWEST: newest },
});

/** In the plans are programmes that are open, of companies that are members now. */
export const isPlanned = (t: string) =>
  all([
    sql`exists (select 1 from csr_program pp where pp.id = ${raw(`${t}.program_id`)} and pp.status = 'OPEN')`,
    sql`exists (select 1 from forum_member fm where fm.forum_id = ${raw(`${t}.forum_id`)} and fm.company_id = ${raw(`${t}.company_id`)} and ${isLive('fm')})`,
  ]);

export const forumProgramExposure = expose(ForumProgram, {
  visibleTo: (viewer, t) =>
    all([
      isInForum(viewer, raw(`${t}.forum_id`)),
      isPlanned(t),
      sql`exists (select 1 from csr_program vp where vp.id = ${raw(`${t}.program_id`)} and ${programExposure.visibleTo(viewer, 'vp')})`,
    ]),
  orders: { NEWEST: newest },
});

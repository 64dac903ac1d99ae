import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { id, instant, oneOf, personId, words } from '../../database/columns.ts';
import { audited } from '../../database/triggers.ts';
import { become, cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import { type Problem, WrongState } from '../../kernel/problem.ts';
import { type Rupiah, RupiahType } from '../../kernel/rupiah.ts';
import { Company } from '../company/company.ts';
import { Forum } from './forum.ts';
import { type Figure, figureOfCompany } from './published.ts';

export const FORUM_MEMBER_STATUSES = ['PENDING', 'VERIFIED', 'REJECTED', 'ENDED'] as const;
export type ForumMemberStatus = (typeof FORUM_MEMBER_STATUSES)[number];

export const FORUM_MEMBER_TRANSITIONS: Transitions<ForumMemberStatus> = {
  PENDING: ['VERIFIED', 'REJECTED', 'ENDED'],
  VERIFIED: ['ENDED'],
  REJECTED: [],
  ENDED: [],
};

const published = (figure: Exclude<Figure, 'programs'>) =>
  p
    .type(RupiahType)
    .$type<Opt<Rupiah>>()
    .persist(false)
    .lazy()
    .formula((c) => figureOfCompany(String(c.company), figure));

const ForumMemberSchema = defineEntity({
  name: 'ForumMember',
  tableName: 'forum_member',
  properties: {
    id: id('fmb'),
    forum: () => p.manyToOne(Forum),
    company: () => p.manyToOne(Company).index('forum_member_company_id_index'),
    note: words().nullable(),
    status: oneOf(FORUM_MEMBER_STATUSES).$type<Opt<ForumMemberStatus>>().default('PENDING'),
    statusReason: words().nullable(),
    requestedBy: personId(),
    decidedBy: personId().nullable(),
    programs: p
      .integer()
      .$type<Opt<number>>()
      .persist(false)
      .lazy()
      .formula((c) => figureOfCompany(String(c.company), 'programs')),
    budget: published('budget'),
    committed: published('committed'),
    received: published('received'),
    createdAt: instant(),
  },
  indexes: [
    {
      name: 'forum_member_once',
      expression: `create unique index "forum_member_once" on "forum_member" ("forum_id", "company_id") where status in ('PENDING', 'VERIFIED')`,
    },
    { name: 'forum_member_forum_id_index', properties: ['forum', 'createdAt'] },
  ],
  triggers: [audited({ chain: 'new.forum_id', subject: 'ForumMember' })],
});

/** A company in a forum, or its wish to be. What ended or was not accepted stays as a record. */
export class ForumMember extends ForumMemberSchema.class {
  cannotBeDecided(): Problem | undefined {
    return cannotBecome(FORUM_MEMBER_TRANSITIONS, this, 'REJECTED');
  }
  confirm(by: string): Problem | undefined {
    return this.company.mayNotGive() ?? this.decided(become(FORUM_MEMBER_TRANSITIONS, this, 'VERIFIED'), by);
  }
  reject(by: string, reason: string): Problem | undefined {
    return this.decided(become(FORUM_MEMBER_TRANSITIONS, this, 'REJECTED', reason), by);
  }
  /** Its secretariat ends only what was confirmed. */
  cannotBeEnded(): Problem | undefined {
    return cannotBecome(FORUM_MEMBER_TRANSITIONS, this, 'ENDED', 'VERIFIED');
  }
  /** `others`: how many members the forum has besides. A forum keeps one of them; a request is only taken back. */
  end(by: string, reason: string | null | undefined, others: number): Problem | undefined {
    if (this.status === 'VERIFIED' && others === 0) return new WrongState(this.status);
    return this.decided(become(FORUM_MEMBER_TRANSITIONS, this, 'ENDED', reason), by);
  }

  private decided(refusal: Problem | undefined, by: string): Problem | undefined {
    if (!refusal) this.decidedBy = by;
    return refusal;
  }
}
ForumMemberSchema.setClass(ForumMember);

import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { id, instant, oneOf, personId, words } from '../../database/columns.ts';
import { audited } from '../../database/triggers.ts';
import { become, cannotBecome, type Transitions } from '../../kernel/lifecycle.ts';
import { type Problem, WrongState } from '../../kernel/problem.ts';
import { Company } from '../company/company.ts';
import { Forum } from '../forum/forum.ts';
import { KarangTaruna, VERIFICATION_STATUSES, type VerificationStatus } from '../karang-taruna/karang-taruna.ts';
import { Office } from './office.ts';
import { Person } from './person.ts';
import { MEMBERSHIP_ROLES } from './viewer.ts';

const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    id: id('mem'),
    person: () => p.manyToOne(Person).deleteRule('cascade'),
    karangTaruna: () => p.manyToOne(KarangTaruna).nullable(),
    company: () => p.manyToOne(Company).nullable(),
    office: () => p.manyToOne(Office).nullable(),
    /** A seat in its secretariat. */
    forum: () => p.manyToOne(Forum).nullable(),
    role: oneOf(MEMBERSHIP_ROLES),
    createdAt: instant(),
    endedAt: instant().nullable(),
    endReason: words().nullable(),
  },
  checks: [{ name: 'membership_one_organisation_check', expression: '((num_nonnulls(karang_taruna_id, company_id, office_id, forum_id) = 1))' }],
  indexes: [
    {
      name: 'membership_once',
      expression:
        'create unique index "membership_once" on "membership" ("person_id", coalesce("karang_taruna_id", "company_id", "office_id", "forum_id")) where ended_at is null',
    },
    { name: 'membership_karang_taruna_id_index', properties: ['karangTaruna'] },
    { name: 'membership_company_id_index', properties: ['company'] },
    { name: 'membership_office_id_index', properties: ['office'] },
    { name: 'membership_forum_id_index', properties: ['forum'] },
  ],
  triggers: [
    audited({
      chain: 'coalesce(new.karang_taruna_id, new.company_id, new.office_id, new.forum_id)',
      subject: 'Membership',
      status: "(case when new.ended_at is null then 'ACTIVE' else 'ENDED' end)",
      reason: 'new.end_reason',
    }),
    // The person's row is locked first: two that come at once would not see each other.
    {
      name: 'no_civil_servant',
      timing: 'before',
      events: ['insert', 'update'],
      body: `if new.ended_at is null and (new.office_id is not null or new.forum_id is not null) then perform 1 from person p where p.id = new.person_id for no key update; if exists (select 1 from membership m where m.person_id = new.person_id and m.ended_at is null and m.id <> new.id and case when new.office_id is null then m.office_id is not null else m.forum_id is not null end) then raise exception 'nobody works for an office and sits in a forum' using errcode = 'check_violation', constraint = 'membership_no_civil_servant'; end if; end if; return new;`,
    },
  ],
});

/** What a person may act for, and as what. An ended one stays as a record. */
export class Membership extends MembershipSchema.class {
  /** Chairs and administrators; an organisation keeps one of them. */
  get isLeading(): Opt<boolean> {
    return this.role === 'CHAIR' || this.role === 'ADMIN';
  }

  /** `others`: how many more of the same role the organisation has. */
  end(reason: string, now: Date, others: number): Problem | undefined {
    if (this.endedAt) return new WrongState('ENDED');
    if (this.isLeading && others === 0) return new WrongState('ACTIVE');
    this.endedAt = now;
    this.endReason = reason.trim();
    return undefined;
  }
}
MembershipSchema.setClass(Membership);

const REQUEST: Transitions<VerificationStatus> = { PENDING: ['VERIFIED', 'REJECTED'], VERIFIED: [], REJECTED: [], SUSPENDED: [] };

const MembershipRequestSchema = defineEntity({
  name: 'MembershipRequest',
  tableName: 'membership_request',
  properties: {
    id: id('req'),
    person: () => p.manyToOne(Person).deleteRule('cascade'),
    karangTaruna: () => p.manyToOne(KarangTaruna).nullable(),
    company: () => p.manyToOne(Company).nullable(),
    forum: () => p.manyToOne(Forum).nullable(),
    name: words(),
    role: oneOf(MEMBERSHIP_ROLES),
    note: words().nullable(),
    status: oneOf(VERIFICATION_STATUSES).$type<Opt<VerificationStatus>>().default('PENDING'),
    statusReason: words().nullable(),
    decidedBy: personId().nullable(),
    createdAt: instant(),
  },
  checks: [{ name: 'membership_request_one_organisation_check', expression: '((num_nonnulls(karang_taruna_id, company_id, forum_id) = 1))' }],
  indexes: [
    {
      name: 'membership_request_once',
      expression: `create unique index "membership_request_once" on "membership_request" ("person_id", coalesce("karang_taruna_id", "company_id", "forum_id")) where status = 'PENDING'`,
    },
    { name: 'membership_request_karang_taruna_id_index', properties: ['karangTaruna'] },
    { name: 'membership_request_company_id_index', properties: ['company'] },
    { name: 'membership_request_forum_id_index', properties: ['forum'] },
  ],
  triggers: [audited({ chain: 'coalesce(new.karang_taruna_id, new.company_id, new.forum_id)', subject: 'MembershipRequest' })],
});

/** A person's wish to act for an organisation. */
export class MembershipRequest extends MembershipRequestSchema.class {
  /** Why it cannot be confirmed: it is decided already, or its organisation takes nobody. */
  cannotBeConfirmed(): Problem | undefined {
    return cannotBecome(REQUEST, this, 'VERIFIED') ?? (this.karangTaruna ?? this.company ?? this.forum)?.cannotBeJoined();
  }
  confirm(by: string): Problem | undefined {
    const refusal = this.cannotBeConfirmed() ?? become(REQUEST, this, 'VERIFIED');
    if (!refusal) this.decidedBy = by;
    return refusal;
  }
  /** What waits can be rejected, whatever has become of its organisation. */
  cannotBeRejected(): Problem | undefined {
    return cannotBecome(REQUEST, this, 'REJECTED');
  }
  reject(by: string, reason: string): Problem | undefined {
    const refusal = become(REQUEST, this, 'REJECTED', reason);
    if (!refusal) this.decidedBy = by;
    return refusal;
  }
}
MembershipRequestSchema.setClass(MembershipRequest);

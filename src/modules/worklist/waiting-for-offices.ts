import type { Context } from '../../context.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { LIVE } from '../funding/funding-match.ts';
import { hasLapsed } from '../funding/funding-matches.ts';
import { isMember, isOfficer, isSelf, mayVerifyCompany, oneOf } from '../identity/visibility.ts';
import { acceptableFrom, decides, goesOn, isFunder, officeDueOn } from './rules.ts';
import type { Waiting } from './work-item.ts';

/** What waits for the viewer as an office's staff. What they are party to waits for their colleagues. */
export const waitingForOffices = (ctx: Context): Waiting[] =>
  ctx.viewer.offices.length ? [...registrations(ctx), ...accounts(ctx), ...proposals(ctx), ...matches(ctx), ...reports(ctx)] : [];

const isNoOfficer = ({ viewer }: Context, group: Sql): Sql => sql`not ${isOfficer(viewer, group)}`;
const isNoMember = ({ viewer }: Context, company: Sql): Sql => sql`not ${isMember(viewer, company)}`;

function registrations(ctx: Context): Waiting[] {
  const { viewer } = ctx;
  const now = ctx.clock.now();
  const notOwn = sql`not ${isSelf(viewer, sql`r.person_id`)}`;
  return [
    {
      kind: 'CONFIRM_MEMBERSHIP',
      subject: 'r',
      from: sql`membership_request r join karang_taruna g on g.id = r.karang_taruna_id`,
      since: sql`r.created_at`,
      dueOn: officeDueOn(sql`r.created_at`, sql`g.zone`),
      where: [
        sql`r.status = 'PENDING' and g.status <> 'REJECTED'`,
        decides(viewer, sql`g.region_code`, sql`r.created_at`, now),
        notOwn,
        isNoOfficer(ctx, sql`g.id`),
      ],
    },
    {
      kind: 'CONFIRM_MEMBERSHIP',
      subject: 'r',
      from: sql`membership_request r join company c on c.id = r.company_id`,
      since: sql`r.created_at`,
      dueOn: officeDueOn(sql`r.created_at`, sql`c.zone`),
      where: [sql`r.status = 'PENDING' and c.status <> 'REJECTED'`, mayVerifyCompany(viewer, 'c'), notOwn, isNoMember(ctx, sql`c.id`)],
    },
    {
      kind: 'VERIFY_KARANG_TARUNA',
      subject: 'g',
      from: sql`karang_taruna g`,
      since: sql`g.created_at`,
      dueOn: officeDueOn(sql`g.created_at`, sql`g.zone`),
      where: [
        sql`g.status = 'PENDING'`,
        decides(viewer, sql`g.region_code`, sql`g.created_at`, now),
        // Who belongs to one claim on a region decides on none.
        sql`not exists (select 1 from karang_taruna claim where claim.region_code = g.region_code and claim.status = 'PENDING' and ${isOfficer(viewer, sql`claim.id`)})`,
      ],
    },
    {
      kind: 'VERIFY_COMPANY',
      subject: 'c',
      from: sql`company c`,
      since: sql`c.created_at`,
      dueOn: officeDueOn(sql`c.created_at`, sql`c.zone`),
      where: [sql`c.status = 'PENDING'`, mayVerifyCompany(viewer, 'c'), isNoMember(ctx, sql`c.id`)],
    },
  ];
}

const accounts = (ctx: Context): Waiting[] => [
  {
    kind: 'VERIFY_ACCOUNT',
    subject: 'a',
    from: sql`payout_account a join karang_taruna g on g.id = a.karang_taruna_id`,
    since: sql`a.created_at`,
    dueOn: officeDueOn(sql`a.created_at`, sql`g.zone`),
    where: [
      sql`a.status = 'PENDING' and g.status <> 'REJECTED'`,
      decides(ctx.viewer, sql`g.region_code`, sql`a.created_at`, ctx.clock.now()),
      isNoOfficer(ctx, sql`g.id`),
    ],
  },
];

const proposals = (ctx: Context): Waiting[] => [
  {
    kind: 'VERIFY_PROPOSAL',
    subject: 'q',
    from: sql`proposal q`,
    since: sql`q.submitted_at`,
    dueOn: officeDueOn(sql`q.submitted_at`, sql`q.zone`),
    where: [
      sql`q.status = 'SUBMITTED'`,
      decides(ctx.viewer, sql`q.region_code`, sql`q.submitted_at`, ctx.clock.now()),
      isNoOfficer(ctx, sql`q.karang_taruna_id`),
    ],
  },
];

function matches(ctx: Context): Waiting[] {
  const { viewer, settings } = ctx;
  const now = ctx.clock.now();
  const notParty = [isNoOfficer(ctx, sql`m.karang_taruna_id`), isNoMember(ctx, sql`m.company_id`)];
  const liveSum = sql`(select sum(o.amount) from funding_match o where o.proposal_id = m.proposal_id and ${oneOf(sql`o.status`, LIVE)} and not ${hasLapsed('o', now)})`;
  const isProvinces = sql`${liveSum} >= ${settings.provinceDecidesFrom.toString()}`;
  const ofProvince = sql`left(m.region_code, 2) = any(${viewer.officeRegions}::text[])`;
  const tookStepBefore = sql`(m.amount >= ${settings.fourEyesFrom.toString()} and q.verified_by is not null and ${isSelf(viewer, sql`q.verified_by`)})`;
  return [
    {
      kind: 'APPROVE_FUNDING',
      subject: 'm',
      from: sql`funding_match m join proposal q on q.id = m.proposal_id`,
      since: sql`m.accepted_at`,
      dueOn: officeDueOn(sql`m.accepted_at`, sql`m.zone`),
      where: [
        sql`m.status = 'ACCEPTED'`,
        goesOn('q'),
        sql`(case when ${isProvinces} then ${ofProvince} else ${decides(viewer, sql`m.region_code`, sql`m.accepted_at`, now)} end)`,
        sql`not ${tookStepBefore}`,
        ...notParty,
      ],
    },
    {
      kind: 'RESOLVE_DISPUTE',
      subject: 'd',
      from: sql`disbursement d join funding_match m on m.id = d.funding_match_id`,
      since: sql`d.disputed_at`,
      dueOn: officeDueOn(sql`d.disputed_at`, sql`m.zone`),
      where: [sql`d.status = 'DISPUTED'`, decides(viewer, sql`m.region_code`, sql`d.disputed_at`, now), ...notParty],
    },
  ];
}

/** The office's days run from when it could first accept: all paying companies have answered, or their days are over. */
function reports(ctx: Context): Waiting[] {
  const { viewer } = ctx;
  const now = ctx.clock.now();
  return [
    {
      kind: 'REVIEW_REPORT',
      subject: 'r',
      from: sql`accountability_report r join proposal q on q.id = r.proposal_id cross join lateral (select ${acceptableFrom('r', sql`q.zone`)} as since) ready`,
      since: sql`ready.since`,
      dueOn: officeDueOn(sql`ready.since`, sql`q.zone`),
      where: [
        sql`r.status = 'SUBMITTED' and ready.since <= ${now.toISOString()}::timestamptz`,
        decides(viewer, sql`q.region_code`, sql`ready.since`, now),
        isNoOfficer(ctx, sql`q.karang_taruna_id`),
        sql`not ${isFunder(viewer, sql`q.id`)}`,
      ],
    },
  ];
}

import { sql } from '../../database/sql.ts';
import { LIVE } from '../funding/funding-match.ts';
import { hasLapsed } from '../funding/funding-matches.ts';
import { leads, mayVerifyCompany, oneOf } from '../identity/visibility.ts';
import { factsOf } from './deciding.ts';
import { acceptableFrom, decides, goesOn, officeDeciding, officeDueOn, officeVerifying } from './rules.ts';
import { forumsForOffices } from './waiting-for-forums.ts';
import type { Moment, Waiting } from './work-item.ts';

/** What waits for the viewer as an office's staff. What they are party to is among it, for their colleagues to decide. */
export const waitingForOffices = (ctx: Moment): Waiting[] =>
  ctx.viewer.offices.length ? [...registrations(ctx), ...forumsForOffices(ctx), ...accounts(ctx), ...proposals(ctx), ...matches(ctx), ...reports(ctx)] : [];

function registrations(ctx: Moment): Waiting[] {
  const { viewer } = ctx;
  const now = ctx.clock.now();
  // Those wait for the viewer as chair or administrator already.
  const leadsNot = sql`(${leads(viewer, sql`r.karang_taruna_id`, sql`r.company_id`, sql`r.forum_id`)}) is not true`;
  return [
    {
      kind: 'CONFIRM_MEMBERSHIP',
      subject: 'r',
      from: sql`membership_request r join karang_taruna g on g.id = r.karang_taruna_id`,
      since: sql`r.created_at`,
      dueOn: officeDueOn(sql`r.created_at`, sql`g.zone`),
      decision: { office: officeDeciding(viewer, sql`g.region_code`), facts: factsOf({ person: sql`r.person_id`, karangTaruna: sql`g.id` }) },
      where: [sql`r.status = 'PENDING' and g.status <> 'REJECTED'`, decides(viewer, sql`g.region_code`, sql`r.created_at`, now), leadsNot],
    },
    {
      kind: 'CONFIRM_MEMBERSHIP',
      subject: 'r',
      from: sql`membership_request r join company c on c.id = r.company_id`,
      since: sql`r.created_at`,
      dueOn: officeDueOn(sql`r.created_at`, sql`c.zone`),
      decision: { office: officeVerifying(viewer, 'c'), facts: factsOf({ person: sql`r.person_id`, company: sql`c.id` }) },
      where: [sql`r.status = 'PENDING' and c.status <> 'REJECTED'`, mayVerifyCompany(viewer, 'c'), leadsNot],
    },
    {
      kind: 'VERIFY_KARANG_TARUNA',
      subject: 'g',
      from: sql`karang_taruna g`,
      since: sql`g.created_at`,
      dueOn: officeDueOn(sql`g.created_at`, sql`g.zone`),
      decision: {
        office: officeDeciding(viewer, sql`g.region_code`),
        // Who belongs to one claim on a region decides on none.
        facts: factsOf({
          claims: sql`(select jsonb_agg(claim.id) from karang_taruna claim where claim.region_code = g.region_code and claim.status = 'PENDING')`,
        }),
      },
      where: [sql`g.status = 'PENDING'`, decides(viewer, sql`g.region_code`, sql`g.created_at`, now)],
    },
    {
      kind: 'VERIFY_COMPANY',
      subject: 'c',
      from: sql`company c`,
      since: sql`c.created_at`,
      dueOn: officeDueOn(sql`c.created_at`, sql`c.zone`),
      decision: { office: officeVerifying(viewer, 'c'), facts: factsOf({ company: sql`c.id` }) },
      where: [sql`c.status = 'PENDING'`, mayVerifyCompany(viewer, 'c')],
    },
  ];
}

const accounts = (ctx: Moment): Waiting[] => [
  {
    kind: 'VERIFY_ACCOUNT',
    subject: 'a',
    from: sql`payout_account a join karang_taruna g on g.id = a.karang_taruna_id`,
    since: sql`a.created_at`,
    dueOn: officeDueOn(sql`a.created_at`, sql`g.zone`),
    decision: { office: officeDeciding(ctx.viewer, sql`g.region_code`), facts: factsOf({ karangTaruna: sql`g.id` }) },
    where: [sql`a.status = 'PENDING' and g.status <> 'REJECTED'`, decides(ctx.viewer, sql`g.region_code`, sql`a.created_at`, ctx.clock.now())],
  },
];

const proposals = (ctx: Moment): Waiting[] => [
  {
    kind: 'VERIFY_PROPOSAL',
    subject: 'q',
    from: sql`proposal q`,
    since: sql`q.submitted_at`,
    dueOn: officeDueOn(sql`q.submitted_at`, sql`q.zone`),
    decision: { office: officeDeciding(ctx.viewer, sql`q.region_code`), facts: factsOf({ karangTaruna: sql`q.karang_taruna_id` }) },
    where: [sql`q.status = 'SUBMITTED'`, decides(ctx.viewer, sql`q.region_code`, sql`q.submitted_at`, ctx.clock.now())],
  },
];

function matches(ctx: Moment): Waiting[] {
  const { viewer, settings } = ctx;
  const now = ctx.clock.now();
  const sides = { karangTaruna: sql`m.karang_taruna_id`, company: sql`m.company_id` };
  const liveSum = sql`(select sum(o.amount) from funding_match o where o.proposal_id = m.proposal_id and ${oneOf(sql`o.status`, LIVE)} and not ${hasLapsed('o', now)})`;
  const isProvinces = sql`${liveSum} >= ${settings.provinceDecidesFrom.toString()}`;
  const ofProvince = sql`left(m.region_code, 2) = any(${viewer.officeRegions}::text[])`;
  return [
    {
      kind: 'APPROVE_FUNDING',
      subject: 'm',
      from: sql`funding_match m join proposal q on q.id = m.proposal_id`,
      since: sql`m.accepted_at`,
      dueOn: officeDueOn(sql`m.accepted_at`, sql`m.zone`),
      decision: {
        office: sql`(case when ${isProvinces} then left(m.region_code, 2) else ${officeDeciding(viewer, sql`m.region_code`)} end)`,
        facts: factsOf({ ...sides, amount: sql`m.amount::text`, verifiedBy: sql`q.verified_by` }),
      },
      where: [
        sql`m.status = 'ACCEPTED'`,
        goesOn('q'),
        sql`(case when ${isProvinces} then ${ofProvince} else ${decides(viewer, sql`m.region_code`, sql`m.accepted_at`, now)} end)`,
      ],
    },
    {
      kind: 'RESOLVE_DISPUTE',
      subject: 'd',
      from: sql`disbursement d join funding_match m on m.id = d.funding_match_id`,
      since: sql`d.disputed_at`,
      dueOn: officeDueOn(sql`d.disputed_at`, sql`m.zone`),
      decision: { office: officeDeciding(viewer, sql`m.region_code`), facts: factsOf(sides) },
      where: [sql`d.status = 'DISPUTED'`, decides(viewer, sql`m.region_code`, sql`d.disputed_at`, now)],
    },
  ];
}

/** Of the proposal `q`: which companies pay for it, as the policy asks. */
const MATCHES = sql`(select coalesce(jsonb_agg(jsonb_build_object('company', m.company_id, 'status', m.status, 'received', m.received::text)), '[]')
  from funding_match m where m.proposal_id = q.id)`;

/** The office's days run from when it could first accept: all paying companies have answered, or their days are over. */
function reports(ctx: Moment): Waiting[] {
  const { viewer } = ctx;
  const now = ctx.clock.now();
  return [
    {
      kind: 'REVIEW_REPORT',
      subject: 'r',
      from: sql`accountability_report r join proposal q on q.id = r.proposal_id cross join lateral (select ${acceptableFrom('r', sql`q.zone`)} as since) ready`,
      since: sql`ready.since`,
      dueOn: officeDueOn(sql`ready.since`, sql`q.zone`),
      decision: { office: officeDeciding(viewer, sql`q.region_code`), facts: factsOf({ karangTaruna: sql`q.karang_taruna_id`, matches: MATCHES }) },
      where: [sql`r.status = 'SUBMITTED' and ready.since <= ${now.toISOString()}::timestamptz`, decides(viewer, sql`q.region_code`, sql`ready.since`, now)],
    },
  ];
}

import { join, raw, type Sql, sql } from '../../database/sql.ts';
import { CLASSIFICATIONS, type Classification } from '../karang-taruna/karang-taruna.ts';
import { type MatchCriterion, STANDARD_WEIGHTS } from '../program/match-weights.ts';
import { isTold } from '../welfare/told.ts';
import { POOR_DECILES } from '../welfare/welfare-snapshot.ts';
import { CAPACITY, ENOUGH_REACH, MOST_RECEIVED, NEED, READINESS } from './criteria.ts';

/** The criteria that say the same of a proposal whichever programme asks. */
export const OWN_CRITERIA = ['NEED', 'CAPACITY', 'READINESS', 'REACH', 'EQUITY'] as const satisfies readonly MatchCriterion[];
type OwnCriterion = (typeof OWN_CRITERIA)[number];

/** The figures that a proposal's own criteria come of; what no register holds is null. */
export interface Told {
  /** Of the households of the proposal's villages, those in deciles 1 to 4. */
  readonly poor: number | null;
  /** The same of all villages of its kabupaten that have figures; null for a province's board. */
  readonly poor_around: number | null;
  readonly never_funded: boolean;
  /** A province's board lies in no kabupaten, and is compared with none. */
  readonly is_provincial?: boolean;
  readonly classification: Classification | null;
  /** The mean of the newest assessment's six aspects. */
  readonly aspects: number | null;
  /** Accepted reports of the group, and those of them that were sent in time. */
  readonly reports: number;
  readonly punctual: number;
  readonly papers: number;
  /** The share of the budget that others than CSR pay. */
  readonly co_funding: number;
  /** Beneficiaries per rupiah, as a multiple of the median. */
  readonly times_median: number | null;
  /** Whole rupiah for each verified group of the kabupaten, and of all kabupaten of its province. */
  readonly received_here: number | null;
  readonly received_around: number | null;
}

/** The columns of `match_standing`; `standings` selects them in this order, and what is told of them after these. */
export const SHARE_COLUMNS = OWN_CRITERIA.flatMap((criterion) => [criterion.toLowerCase(), `${criterion.toLowerCase()}_known`]);
export const STANDING_COLUMNS = [
  'proposal_id',
  'focus_area',
  'village',
  'villages',
  'region_code',
  'classification',
  'never_funded',
  'seeking_since',
  ...SHARE_COLUMNS,
  'points',
  'possible',
  'far',
  'alone',
];

const RANKS = raw(`array[${CLASSIFICATIONS.map((c) => `'${c}'`).join(', ')}]`);
const number = (value: number): Sql => raw(String(value));

/** Null stays null, where PostgreSQL's own `least` and `greatest` leave it out. */
const atMost = (value: Sql, most: number): Sql => sql`(case when ${value} > ${number(most)} then ${number(most)} else ${value} end)`;
const atLeast = (value: Sql, least: number): Sql => sql`(case when ${value} < ${number(least)} then ${number(least)} else ${value} end)`;

/** What a criterion's points are split into: the most of each part, and what share of that a proposal has; null where no register holds it. */
interface Part {
  readonly most: number;
  readonly share: Sql;
}
const PARTS: Readonly<Record<OwnCriterion, readonly Part[]>> = {
  NEED: [
    { most: NEED.poor, share: atMost(sql`welfare.poor / ${number(NEED.enoughPoor)}`, 1) },
    { most: NEED.neverFunded, share: sql`(not g.has_received)::int` },
  ],
  CAPACITY: [
    { most: CAPACITY.classification, share: sql`array_position(${RANKS}, g.classification)::numeric / ${number(CLASSIFICATIONS.length)}` },
    { most: CAPACITY.aspects, share: sql`assessed.aspects / 100` },
    { most: CAPACITY.reports, share: sql`past.punctual::numeric / nullif(past.reports, 0)` },
  ],
  READINESS: [
    { most: READINESS.papers, share: sql`${atMost(sql`paper.papers`, READINESS.enoughPapers)}::numeric / ${number(READINESS.enoughPapers)}` },
    { most: READINESS.coFunding, share: atMost(sql`coalesce(share.co_funding, 0) / ${number(READINESS.enoughCoFunding)}`, 1) },
  ],
  REACH: [{ most: 1, share: sql`${atMost(sql`multiple.times_median`, ENOUGH_REACH)} / ${number(ENOUGH_REACH)}` }],
  EQUITY: [{ most: 1, share: atLeast(sql`1 - spread.received_here / nullif(spread.received_around, 0) / ${number(MOST_RECEIVED)}`, 0) }],
};
const partOf = (criterion: OwnCriterion, i: number): string => `${criterion.toLowerCase()}_${i + 1}`;
/** The shares of all parts, by names of their own. */
const parts: Sql = join(OWN_CRITERIA.flatMap((criterion) => PARTS[criterion].map(({ share }, i) => sql`(${share})::numeric as ${raw(partOf(criterion, i))}`)));

/** In hundredths, what a proposal is given of a criterion's own points, and what of them its data allows: what is null is given nothing, and left out of what was possible. */
function hundredths(criterion: OwnCriterion): string {
  const whole = PARTS[criterion].reduce((sum, { most }) => sum + most, 0);
  const added = (of: (most: number, part: string) => string) => PARTS[criterion].map(({ most }, i) => of(most, `part.${partOf(criterion, i)}`)).join(' + ');
  const name = criterion.toLowerCase();
  return `round(100 * (${added((most, part) => `${most} * coalesce(${part}, 0)`)}) / ${whole})::smallint as ${name},
    round(100 * (${added((most, part) => `case when ${part} is null then 0 else ${most} end`)})::numeric / ${whole})::smallint as ${name}_known`;
}

/** Half points as a share of those that were possible, in tenths of a hundredth. Whole numbers alone: the same on every machine. Each is written once, for both are long. */
export const tenthsOf = (points: Sql, possible: Sql): Sql => sql`((2000 * (${points}) / nullif(${possible}, 0) + 1) / 2)`;

/** Points of the proposal's own criteria by the standard weights, in halves. */
const standardSum = (of: '' | '_known'): Sql =>
  raw(`(${OWN_CRITERIA.map((criterion) => `(${2 * STANDARD_WEIGHTS[criterion]} * made.${criterion.toLowerCase()}${of} + 50) / 100`).join(' + ')})::smallint`);

/** The newest counts of each village of snapshots w from somewhere: its poor households, and all of them; of villages of which they are told, as elsewhere. */
const newest = (from: Sql): Sql => sql`select latest.* from (select distinct on (w.region_code) w.region_code,
      (select sum(h) from unnest(w.households[1:${number(POOR_DECILES)}]) h) as poor, (select sum(h) from unnest(w.households) h) as counted
    from ${from} order by w.region_code, w.quarter desc) latest where ${isTold('latest')}`;

/** What of a select of rows t lies in one of those places, by an index. */
const lyingIn = (places: Sql, rows: Sql): Sql => sql`(select distinct asked.code from (${places}) asked (code)) place
  cross join lateral (${rows} and t.region_code ~>=~ place.code and t.region_code ~<~ (place.code || '/') offset 0)`;

/**
 * The standing of each proposal q that the condition names. `places`: a select of codes, a province, kabupaten or kota around each of them, so
 * that only those are summed up. Set-based, from public figures alone: the same data give the same standing.
 */
export const standings = (which: Sql, places: Sql): Sql => sql`with spread as materialized (
    select here.code, here.received / here.groups as received_here, sum(here.received) over province / sum(here.groups) over province as received_around
    from (select g.code, g.groups, coalesce(years.received, 0) as received
      from (select left(k.region_code, 5) as code, count(*) as groups
        from ${lyingIn(sql`select left(one.code, 2) from (${places}) one (code)`, sql`select t.region_code from karang_taruna t where t.status = 'VERIFIED' and length(t.region_code) >= 5`)} k group by 1) g
      cross join lateral (select sum(y.received) as received from (
        select received from region_year where region_code = g.code union all select received from region_year_change where left(region_code, 5) = g.code) y) years) here
    window province as (partition by left(here.code, 2))),
  around as materialized (
    select left(region_code, 5) as code, sum(poor)::numeric / nullif(sum(counted), 0) as poor_around
    from (${newest(sql`${lyingIn(places, sql`select t.* from welfare_snapshot t where true`)} w`)}) village group by 1)
  select made.proposal_id, made.focus_area, made.village, made.villages, made.region_code, made.classification, made.never_funded, made.seeking_since,
    ${raw(SHARE_COLUMNS.map((name) => `made.${name}`).join(', '))}, sum.points, sum.possible,
    ${tenthsOf(sql`sum.points`, sql`sum.possible + ${number(2 * STANDARD_WEIGHTS.PROXIMITY)}`)}::smallint, ${tenthsOf(sql`sum.points`, sql`sum.possible`)}::smallint, made.told
  from (select q.id as proposal_id, q.focus_area, case when cardinality(place.villages) = 1 then place.villages[1] end as village, place.villages, q.region_code, g.classification,
    not g.has_received as never_funded, coalesce(q.verified_at, q.created_at) as seeking_since,
    ${raw(OWN_CRITERIA.map(hundredths).join(', '))},
    jsonb_build_object('poor', welfare.poor, 'is_provincial', length(q.region_code) = 2, 'poor_around', around.poor_around, 'never_funded', not g.has_received, 'classification', g.classification,
      'aspects', assessed.aspects, 'reports', past.reports, 'punctual', past.punctual, 'papers', paper.papers, 'co_funding', coalesce(share.co_funding, 0),
      'times_median', multiple.times_median, 'received_here', round(spread.received_here), 'received_around', round(spread.received_around)) as told
  from proposal q join karang_taruna g on g.id = q.karang_taruna_id
  cross join lateral (select coalesce(array_agg(v.region_code order by v.region_code), '{}') as villages from proposal_village v where v.proposal_id = q.id) place
  left join lateral (
    select (select avg(aspect.value::numeric) from jsonb_each_text(a.scores) aspect) as aspects
    from assessment a where a.karang_taruna_id = g.id order by a.assessed_on desc, a.created_at desc, a.id desc limit 1) assessed on true
  cross join lateral (
    select count(*) as reports, count(*) filter (where (r.submitted_at at time zone o.zone)::date <= o.report_due_on) as punctual
    from proposal o join accountability_report r on r.proposal_id = o.id where o.karang_taruna_id = g.id and o.status = 'CLOSED') past
  cross join lateral (select count(*) as papers from proposal_attachment a where a.proposal_id = q.id) paper
  cross join lateral (select (q.total - q.requested)::numeric / nullif(q.total, 0) as co_funding) share
  cross join lateral (select sum(poor)::numeric / nullif(sum(counted), 0) as poor from (${newest(sql`welfare_snapshot w where w.region_code = any(place.villages)`)}) village) welfare
  left join around on around.code = left(q.region_code, 5)
  left join spread on spread.code = left(q.region_code, 5)
  left join focus_median median on median.focus_area = q.focus_area
  cross join lateral (select q.beneficiaries::float8 / nullif(q.requested, 0) / nullif(median.ratio, 0) as times_median) multiple
  cross join lateral (select ${parts}) part
  where ${which}) made cross join lateral (select ${standardSum('')} as points, ${standardSum('_known')} as possible) sum`;

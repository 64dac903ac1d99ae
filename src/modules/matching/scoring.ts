import { raw, type Sql, sql } from '../../database/sql.ts';
import { CLASSIFICATIONS, type Classification } from '../karang-taruna/karang-taruna.ts';
import { PUBLIC_PROPOSAL_STATUSES } from '../proposal/proposal.ts';
import { POOR_DECILES } from '../welfare/welfare-snapshot.ts';
import { CAPACITY, ENOUGH_REACH, MATCH_CRITERIA, MAXIMUM, type MatchCriterion, MOST_RECEIVED, NEARNESS, NEED, READINESS } from './criteria.ts';

/** What a pair was given for each criterion, out of how much, and the figures that this came of. */
export interface Figures {
  /** Points, and the most that there were: less than the criterion's weight where data is missing, 0 where all of it is. */
  readonly points: Readonly<Record<MatchCriterion, number>>;
  readonly maxima: Readonly<Record<MatchCriterion, number>>;
  /** Of the households of the proposal's villages, those in deciles 1 to 4; null where no register is there. */
  readonly poor: number | null;
  /** The same of all villages of its kabupaten that have one. */
  readonly poor_around: number | null;
  readonly never_funded: boolean;
  /** 1 the province to 4 the village: the smallest region that place and company share; 0 for none. */
  readonly shared: number;
  readonly shared_code: string | null;
  readonly classification: Classification | null;
  /** The mean of the newest assessment's six aspects. */
  readonly aspects: number | null;
  /** Accepted reports of the group, and those of them that were sent in time. */
  readonly reports: number;
  readonly punctual: number;
  readonly papers: number;
  /** The share of the budget that others than CSR pay. */
  readonly co_funding: number;
  /** Beneficiaries per rupiah, as a multiple of the median; null where there is none. */
  readonly times_median: number | null;
  /** Whole rupiah for each verified group of the kabupaten, and of its province; null where nothing of the province is known. */
  readonly received_here: number | null;
  readonly received_around: number | null;
}

const PUBLIC = raw(PUBLIC_PROPOSAL_STATUSES.map((s) => `'${s}'`).join(', '));
const RANKS = raw(`array[${CLASSIFICATIONS.map((c) => `'${c}'`).join(', ')}]`);
const LEVELS = CLASSIFICATIONS.length;
const number = (value: number): Sql => raw(String(value));

/**
 * Common tables, each read once for all pairs. `median`: of beneficiaries per rupiah of each of those focus areas, among all public
 * proposals. `spread`: what groups of each kabupaten received, and of its province, for each verified group there.
 */
export const background = (focusAreas: Sql): Sql => sql`median as materialized (
  select o.focus_area, percentile_cont(0.5) within group (order by o.beneficiaries::float8 / o.requested) as ratio
  from proposal o where o.status in (${PUBLIC}) and o.requested > 0 and o.focus_area in (${focusAreas}) group by 1),
spread as materialized (
  select here.code, here.received / here.groups as received_here, sum(here.received) over province / sum(here.groups) over province as received_around
  from (select g.code, g.groups, coalesce(y.received, 0) as received
    from (select left(region_code, 5) as code, count(*) as groups from karang_taruna where status = 'VERIFIED' group by 1) g
    left join (select left(region_code, 5) as code, sum(received) as received
      from (select region_code, received from region_year where length(region_code) = 5 union all select region_code, received from region_year_change) all_years group by 1) y using (code)) here
  window province as (partition by left(here.code, 2)))`;

/** Points come in halves: few enough to read, and their sum is exact. */
const halves = (part: Sql, most: number): Sql => sql`round(2 * ${number(most)} * (${part})::numeric) / 2`;

/** Null stays null, where PostgreSQL's own `least` and `greatest` leave it out. */
const atMost = (value: Sql, most: number): Sql => sql`(case when ${value} > ${number(most)} then ${number(most)} else ${value} end)`;
const atLeast = (value: Sql, least: number): Sql => sql`(case when ${value} < ${number(least)} then ${number(least)} else ${value} end)`;

/** What of a criterion's own points a pair was given, and what of them its data allows; both as shares of all. */
interface Share {
  readonly given: Sql;
  readonly known: Sql;
}

/** Several parts of one criterion; one whose figure is null is given nothing, and is left out of what was possible. */
function split(parts: readonly { readonly most: number; readonly share: Sql }[]): Share {
  const whole = number(parts.reduce((sum, { most }) => sum + most, 0));
  const added = (of: (part: (typeof parts)[number]) => Sql) => parts.map(of).reduce((sum, part) => sql`${sum} + ${part}`);
  return {
    given: sql`(${added(({ most, share }) => sql`${number(most)} * coalesce((${share})::numeric, 0)`)}) / ${whole}`,
    known: sql`(${added(({ most, share }) => sql`case when (${share}) is null then 0 else ${number(most)} end`)})::numeric / ${whole}`,
  };
}

const SHARES: Readonly<Record<MatchCriterion, Share>> = {
  NEED: split([
    { most: NEED.poor, share: atMost(sql`welfare.poor / ${number(NEED.enoughPoor)}`, 1) },
    { most: NEED.neverFunded, share: sql`(not g.has_received)::int` },
  ]),
  PROXIMITY: split([{ most: 1, share: sql`(array[${raw(NEARNESS.join(', '))}])[near.shared + 1]` }]),
  CAPACITY: split([
    { most: CAPACITY.classification, share: sql`array_position(${RANKS}, g.classification)::numeric / ${number(LEVELS)}` },
    { most: CAPACITY.aspects, share: sql`assessed.aspects / 100` },
    { most: CAPACITY.reports, share: sql`past.punctual::numeric / nullif(past.reports, 0)` },
  ]),
  READINESS: split([
    { most: READINESS.papers, share: sql`${atMost(sql`coalesce(paper.papers, 0)`, READINESS.enoughPapers)}::numeric / ${number(READINESS.enoughPapers)}` },
    { most: READINESS.coFunding, share: atMost(sql`coalesce(share.co_funding, 0) / ${number(READINESS.enoughCoFunding)}`, 1) },
  ]),
  REACH: split([{ most: 1, share: sql`${atMost(sql`multiple.times_median`, ENOUGH_REACH)} / ${number(ENOUGH_REACH)}` }]),
  EQUITY: split([{ most: 1, share: atLeast(sql`1 - spread.received_here / nullif(spread.received_around, 0) / ${number(MOST_RECEIVED)}`, 0) }]),
};

const columnsOf = (of: keyof Share): Sql =>
  MATCH_CRITERIA.map((criterion) => sql`${halves(SHARES[criterion][of], MAXIMUM[criterion])} as ${raw(`"${criterion}"`)}`).reduce(
    (all, one) => sql`${all}, ${one}`,
  );
const sumOf = (alias: string): Sql => raw(MATCH_CRITERIA.map((criterion) => `${alias}."${criterion}"`).join(' + '));

/** The newest figures of each village of a select, added up: the share of households in deciles 1 to 4. */
const poorOf = (villages: Sql): Sql => sql`(select sum(newest.poor)::numeric / nullif(sum(newest.counted), 0) from (
    select distinct on (w.region_code) (select sum(h) from unnest(w.households[1:${number(POOR_DECILES)}]) h) as poor, (select sum(h) from unnest(w.households) h) as counted
    from welfare_snapshot w where ${villages} order by w.region_code, w.quarter desc) newest)`;

/**
 * Joins to pairs of programme p, proposal q and its group g what `Figures` are made of, their points as `points`, what was possible
 * as `maxima`, and their score as `total.score`: the points as a share of what was possible, of 100, with one decimal. Set-based, from
 * public figures alone: the same data give the same score, whoever asks and from whichever side.
 */
export const scored: Sql = sql`
  left join lateral (
    select s.shared, left(s.village, (array[2, 5, 8, 13])[s.shared]) as code from (
      select v.region_code as village, case
        when v.region_code = o.region_code then 4
        when left(v.region_code, 8) = left(o.region_code, 8) then 3
        when left(v.region_code, 5) = left(o.region_code, 5) then 2
        when left(v.region_code, 2) = left(o.region_code, 2) then 1
        else 0 end as shared
      from proposal_village v cross join company_region o where v.proposal_id = q.id and o.company_id = p.company_id) s
    order by 1 desc, 2 limit 1) near on true
  left join lateral (
    select (select avg(aspect.value::numeric) from jsonb_each_text(a.scores) aspect) as aspects
    from assessment a where a.karang_taruna_id = g.id order by a.assessed_on desc, a.created_at desc, a.id desc limit 1) assessed on true
  cross join lateral (
    select count(*) as reports, count(*) filter (where (r.submitted_at at time zone o.zone)::date <= o.report_due_on) as punctual
    from proposal o join accountability_report r on r.proposal_id = o.id where o.karang_taruna_id = g.id and o.status = 'CLOSED') past
  left join (select proposal_id, count(*) as papers from proposal_attachment group by 1) paper on paper.proposal_id = q.id
  cross join lateral (select (q.total - q.requested)::numeric / nullif(q.total, 0) as co_funding) share
  cross join lateral (select ${poorOf(sql`w.region_code in (select v.region_code from proposal_village v where v.proposal_id = q.id)`)} as poor) welfare
  left join spread on spread.code = left(q.region_code, 5)
  left join median on median.focus_area = q.focus_area
  cross join lateral (select q.beneficiaries::float8 / nullif(q.requested, 0) / nullif(median.ratio, 0) as times_median) multiple
  cross join lateral (select ${columnsOf('given')}) points
  cross join lateral (select ${columnsOf('known')}) maxima
  cross join lateral (select round(100 * (${sumOf('points')}) / nullif(${sumOf('maxima')}, 0), 1) as score) total`;

/** The columns of `Figures`. */
export const figures: Sql = sql`to_jsonb(points) as points, to_jsonb(maxima) as maxima, welfare.poor, not g.has_received as never_funded,
  ${poorOf(sql`w.region_code ~>=~ (left(q.region_code, 5) || '.') and w.region_code ~<~ (left(q.region_code, 5) || '/')`)} as poor_around,
  coalesce(near.shared, 0) as shared, near.code as shared_code, g.classification, assessed.aspects, past.reports, past.punctual,
  coalesce(paper.papers, 0) as papers, coalesce(share.co_funding, 0) as co_funding, multiple.times_median,
  round(spread.received_here) as received_here, round(spread.received_around) as received_around`;

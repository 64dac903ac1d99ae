import { raw, type Sql, sql } from '../../database/sql.ts';
import { CLASSIFICATIONS, type Classification } from '../karang-taruna/karang-taruna.ts';
import { PUBLIC_PROPOSAL_STATUSES } from '../proposal/proposal.ts';
import { CAPACITY, ENOUGH_REACH, MAXIMUM, NEARNESS, READINESS } from './criteria.ts';

/** What a pair was given for each criterion whose data exists, and the figures that this came of. */
export interface Figures {
  readonly proximity: number;
  readonly capacity: number;
  readonly readiness: number;
  readonly reach: number;
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
  /** Beneficiaries per rupiah, as a multiple of the median. */
  readonly times_median: number;
}

const PUBLIC = raw(PUBLIC_PROPOSAL_STATUSES.map((s) => `'${s}'`).join(', '));
const RANKS = raw(`array[${CLASSIFICATIONS.map((c) => `'${c}'`).join(', ')}]`);
const LEVELS = CLASSIFICATIONS.length;
const number = (value: number): Sql => raw(String(value));

/** The median of beneficiaries per rupiah of each of those focus areas, among all public proposals: a common table named `median`. */
export const medians = (focusAreas: Sql): Sql => sql`median as materialized (
  select o.focus_area, percentile_cont(0.5) within group (order by o.beneficiaries::float8 / o.requested) as ratio
  from proposal o where o.status in (${PUBLIC}) and o.requested > 0 and o.focus_area in (${focusAreas}) group by 1)`;

/** Points come in halves: few enough to read, and their sum is exact. */
const halves = (part: Sql, most: number): Sql => sql`round(2 * ${number(most)} * (${part})::numeric) / 2`;

const proximity = sql`(array[${raw(NEARNESS.join(', '))}])[coalesce(near.shared, 0) + 1]`;
const capacity = sql`(${number(CAPACITY.classification)} * coalesce(array_position(${RANKS}, g.classification), 0) / ${number(LEVELS)}.0
  + ${number(CAPACITY.aspects)} * coalesce(assessed.aspects, 0) / 100
  + ${number(CAPACITY.reports)} * case when past.reports = 0 then ${number(CAPACITY.untried)} else past.punctual::numeric / past.reports end) / ${number(MAXIMUM.CAPACITY)}`;
const readiness = sql`(${number(READINESS.papers)} * least(coalesce(paper.papers, 0), ${number(READINESS.enoughPapers)})::numeric / ${number(READINESS.enoughPapers)}
  + ${number(READINESS.coFunding)} * least(share.co_funding / ${number(READINESS.enoughCoFunding)}, 1)) / ${number(MAXIMUM.READINESS)}`;
const reach = sql`least(multiple.times_median, ${number(ENOUGH_REACH)}) / ${number(ENOUGH_REACH)}`;

/**
 * Joins to pairs of programme p, proposal q and its group g what `Figures` are made of, their points as `points` and
 * their score as `total.score`. Set-based, from public figures alone: the same data give the same score, whoever asks
 * and from whichever side.
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
  left join median on median.focus_area = q.focus_area
  cross join lateral (select q.beneficiaries::float8 / nullif(q.requested, 0) / nullif(median.ratio, 0) as times_median) multiple
  cross join lateral (select
    ${halves(proximity, MAXIMUM.PROXIMITY)} as proximity,
    ${halves(capacity, MAXIMUM.CAPACITY)} as capacity,
    ${halves(sql`coalesce(${readiness}, 0)`, MAXIMUM.READINESS)} as readiness,
    ${halves(sql`coalesce(${reach}, 0)`, MAXIMUM.REACH)} as reach) points
  cross join lateral (select points.proximity + points.capacity + points.readiness + points.reach as score) total`;

/** The columns of `Figures`. */
export const figures: Sql = sql`points.*, coalesce(near.shared, 0) as shared, near.code as shared_code, g.classification, assessed.aspects, past.reports, past.punctual,
  coalesce(paper.papers, 0) as papers, coalesce(share.co_funding, 0) as co_funding, coalesce(multiple.times_median, 0) as times_median`;

const SUMS = ['proposals', 'seeking', 'requested', 'committed', 'disbursed', 'received', 'reached'];
const TOTALS = SUMS.map((name) => `sum(${name})::bigint as ${name}`).join(', ');
const EVERY = SUMS.map((name) => `sum(${name})`).join(', ');
const levels = (code: string) => `cross join (values (2), (5), (8), (13)) above(n) where length(${code}) >= n`;

/** Regions and years of which something else is kept than what proposals, matches and reports come to; empty when all is right. */
export const WRONG_REGION_YEARS = `
  with each as (
    select p.region_code, extract(year from p.starts_on)::int as year, 1 as proposals, case when p.status = 'VERIFIED' and p.requested > p.committed then 1 else 0 end as seeking,
      p.requested, p.committed, m.disbursed, m.received, coalesce((select r.beneficiaries_reached from accountability_report r where r.proposal_id = p.id and r.status = 'ACCEPTED'), 0) as reached
    from proposal p cross join lateral (select coalesce(sum(disbursed), 0) as disbursed, coalesce(sum(received), 0) as received from funding_match m where m.proposal_id = p.id) m
    where p.status in ('VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED')),
  counted as (select left(region_code, n) as code, year, ${TOTALS} from each ${levels('region_code')} group by 1, 2),
  kept as (select code, year, ${TOTALS} from (
      select region_code as code, year, ${SUMS} from region_year
      union all select left(region_code, n), year, ${SUMS} from region_year_change ${levels('region_code')}) both_parts
    group by 1, 2 having (${EVERY}) is distinct from (${SUMS.map(() => '0')}))
  (select 'missing' as fault, code, year from (select * from counted except select * from kept) m)
  union all (select 'kept', code, year from (select * from kept except select * from counted) k)`;

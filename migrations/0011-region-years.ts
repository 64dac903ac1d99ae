import { Migration } from '@mikro-orm/migrations';

const SUMS = ['proposals', 'seeking', 'requested', 'committed', 'disbursed', 'received', 'reached'];
const NAMES = SUMS.join(', ');
const TOTALS = SUMS.map((name) => `sum(${name})::bigint as ${name}`).join(', ');
const PUBLIC = `('VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED')`;
/** What a proposal `p` adds to its region and year, `n` times. */
const ADDED = `p.region_code, extract(year from p.starts_on)::int as year, n as proposals, n * (p.status = 'VERIFIED' and p.remaining > 0)::int as seeking,
  n * p.requested as requested, n * p.committed as committed, n * p.disbursed as disbursed, n * p.received as received, n * p.reached as reached`;

export class RegionYears extends Migration {
  override up(): void {
    this.ownSums();
    this.regionYears();
    this.addSql(
      `create index "karang_taruna_counted_index" on "karang_taruna" ("region_code" text_pattern_ops) include ("classification", "has_received") where status = 'VERIFIED'`,
    );
    this.addSql(`create index "karang_taruna_classification_index" on "karang_taruna" ("id") include ("classification")`);
    this.addSql(`drop index "proposal_region_index"`);
    this.addSql(
      `create index "proposal_region_index" on "proposal" ("region_code" text_pattern_ops) include ("status", "focus_area", "karang_taruna_id", "submitted_at", "verified_at", "id")`,
    );
    this.addSql(`create index "region_village_index" on "region" ("code" text_pattern_ops) where level = 'VILLAGE'`);
  }

  /** What its matches and its report come to stands in the proposal's own row, so that one row says all that it adds to its region. */
  private ownSums(): void {
    this.addSql(
      `alter table "proposal" add column "disbursed" bigint not null default 0, add column "received" bigint not null default 0, add column "reached" bigint not null default 0`,
    );
    this.addSql(
      `alter table "karang_taruna" add column "received" bigint not null default 0, add column "has_received" boolean generated always as ((received > 0)) stored not null`,
    );
    this.addSql(`update proposal p set disbursed = coalesce(m.disbursed, 0), received = coalesce(m.received, 0), reached = coalesce(r.beneficiaries_reached, 0)
      from (select proposal_id, sum(disbursed) as disbursed, sum(received) as received from funding_match group by 1 having sum(disbursed) > 0) m
        full join (select proposal_id, beneficiaries_reached from accountability_report where status = 'ACCEPTED' and beneficiaries_reached > 0) r using (proposal_id)
      where proposal_id = p.id`);
    this.addSql(`update karang_taruna g set received = m.received
      from (select karang_taruna_id, sum(received) as received from funding_match group by 1 having sum(received) > 0) m where m.karang_taruna_id = g.id`);
    this.addSql(`create or replace function keep_match_sums(added funding_match, removed funding_match) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        settled text[] := array['APPROVED', 'ACTIVE', 'COMPLETED', 'ENDED'];
        counts bigint := coalesce(added.counted, 0) - coalesce(removed.counted, 0);
        approves bigint := (case when added.status = any (settled) then added.counted else 0 end) - (case when removed.status = any (settled) then removed.counted else 0 end);
        delivers bigint := coalesce(added.disbursed, 0) - coalesce(removed.disbursed, 0);
        brings bigint := coalesce(added.received, 0) - coalesce(removed.received, 0);
      begin
        if (added.program_id, added.proposal_id, added.company_id, added.karang_taruna_id, added.amount) <> (removed.program_id, removed.proposal_id, removed.company_id, removed.karang_taruna_id, removed.amount) then
          raise exception 'parties and amount of a match never change' using errcode = 'check_violation';
        end if;
        if counts <> 0 then update csr_program set committed = committed + counts where id = coalesce(added.program_id, removed.program_id); end if;
        if counts <> 0 or approves <> 0 or delivers <> 0 or brings <> 0 then
          update proposal set committed = committed + counts, approved = approved + approves, disbursed = disbursed + delivers, received = received + brings
            where id = coalesce(added.proposal_id, removed.proposal_id);
        end if;
        if brings <> 0 then update karang_taruna set received = received + brings where id = coalesce(added.karang_taruna_id, removed.karang_taruna_id); end if;
      end $$`);
    this.addSql(`create function keep_reached(added accountability_report, removed accountability_report) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        reaches bigint := (case when added.status = 'ACCEPTED' then added.beneficiaries_reached else 0 end) - (case when removed.status = 'ACCEPTED' then removed.beneficiaries_reached else 0 end);
      begin
        if added.proposal_id <> removed.proposal_id then raise exception 'a report stays with its proposal' using errcode = 'check_violation'; end if;
        if reaches <> 0 then update proposal set reached = reached + reaches where id = coalesce(added.proposal_id, removed.proposal_id); end if;
      end $$`);
    this.addSql(`revoke execute on function keep_reached(accountability_report, accountability_report) from public`);
    this.addSql(
      `create or replace function "accountability_report_reached_fn"() returns trigger as $$ begin perform keep_reached(new, old); return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "accountability_report_reached_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(
      `create trigger "reached" AFTER INSERT OR UPDATE OR DELETE on "accountability_report" for each ROW execute function "accountability_report_reached_fn"()`,
    );
  }

  /** Writers only ever add a row of what changed, so none waits for another; the sweep adds those up. */
  private regionYears(): void {
    const sums = SUMS.map((name) => `"${name}" bigint not null`).join(', ');
    this.addSql(`create table "region_year" ("region_code" text not null, "year" int not null, ${sums}, primary key ("region_code", "year"))`);
    this.addSql(`create table "region_year_change" ("id" bigserial primary key, "region_code" text not null, "year" int not null, ${sums})`);
    this.addSql(`create function keep_region_years(added proposal, removed proposal) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if added.status not in ${PUBLIC} is not false and removed.status not in ${PUBLIC} is not false then return; end if;
        insert into region_year_change (region_code, year, ${NAMES})
          select region_code, year, ${TOTALS} from (select ${ADDED} from (values (added, 1), (removed, -1)) v(q, n) cross join lateral (select (v.q).*) p where p.status in ${PUBLIC}) each
          group by 1, 2 having (${SUMS.map((name) => `sum(${name})`).join(', ')}) is distinct from (${SUMS.map(() => '0').join(', ')});
      end $$`);
    this.addSql(`revoke execute on function keep_region_years(proposal, proposal) from public`);
    this.addSql(
      `create or replace function "proposal_tallied_fn"() returns trigger as $$ begin perform keep_region_years(new, old); return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "proposal_tallied_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "tallied" AFTER INSERT OR UPDATE OR DELETE on "proposal" for each ROW execute function "proposal_tallied_fn"()`);
    this.addSql(`create function fold_region_years() returns int
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        changes int;
      begin
        perform pg_advisory_xact_lock(hashtext('region_year'));
        with gone as (delete from region_year_change returning region_code, year, ${NAMES}),
        added as (insert into region_year as kept (region_code, year, ${NAMES})
          select left(region_code, n), year, ${TOTALS} from gone cross join (values (2), (5), (8), (13)) above(n) where length(region_code) >= n group by 1, 2
          on conflict (region_code, year) do update set ${SUMS.map((name) => `${name} = kept.${name} + excluded.${name}`).join(', ')})
        select count(*) into changes from gone;
        return changes;
      end $$`);
    this.addSql(`create function counted_region_years() returns setof region_year
      language sql stable set search_path = public, pg_temp as $$
        with of_place as (select region_code, year, ${TOTALS} from (select ${ADDED} from proposal p cross join (values (1)) once(n) where p.status in ${PUBLIC}) each group by 1, 2)
        select left(region_code, n), year, ${TOTALS} from of_place cross join (values (2), (5), (8), (13)) above(n) where length(region_code) >= n group by 1, 2
      $$`);
    this.addSql(`create function recount_region_years() returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        lock table proposal in share mode;
        perform pg_advisory_xact_lock(hashtext('region_year'));
        delete from region_year_change;
        delete from region_year;
        insert into region_year select * from counted_region_years();
      end $$`);
    this.addSql(`revoke execute on function recount_region_years() from public`);
    this.addSql(`select recount_region_years()`);
  }
}

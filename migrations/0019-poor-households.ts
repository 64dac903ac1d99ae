import { Migration } from '@mikro-orm/migrations';

/** The newest count of each village's poor households: of a register of many quarters, what figures of whole Indonesia are made of. */
export class PoorHouseholds extends Migration {
  override up(): void {
    this.addSql(`create table "village_welfare" ("region_code" text not null, "poor" bigint not null, primary key ("region_code"))`);
    this.addSql(`create index "village_welfare_within_index" on "village_welfare" ("region_code" text_pattern_ops) include ("poor")`);
    this.addSql(`create function newest_poor(codes text[]) returns table (region_code text, poor bigint)
      language sql stable parallel safe as $$
        select distinct on (w.region_code) w.region_code, w.households[1]::bigint + w.households[2] + w.households[3] + w.households[4]
        from welfare_snapshot w where codes is null or w.region_code = any (codes) order by w.region_code, w.quarter desc
      $$`);
    // Whoever writes two quarters of a village at once waits for the other: the later one then knows both.
    this.addSql(`create function keep_village_welfare(code text) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform 1 from region where region.code = keep_village_welfare.code for no key update;
        insert into village_welfare select * from newest_poor(array[keep_village_welfare.code]) on conflict (region_code) do update set poor = excluded.poor;
        if not found then delete from village_welfare v where v.region_code = keep_village_welfare.code; end if;
      end $$`);
    this.addSql(`revoke execute on function keep_village_welfare(text) from public`);
    this.addSql(`create function recount_village_welfare() returns void
      language sql security definer set search_path = public, pg_temp as $$
        delete from village_welfare;
        insert into village_welfare select * from newest_poor(null);
      $$`);
    this.addSql(`revoke execute on function recount_village_welfare() from public`);
    this.addSql(
      `create or replace function "welfare_snapshot_counted_fn"() returns trigger as $$ begin perform keep_village_welfare(code) from unnest(array_remove(array[old.region_code, new.region_code], null)) code; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "welfare_snapshot_counted_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(
      `create trigger "counted" AFTER INSERT OR UPDATE OR DELETE on "welfare_snapshot" for each ROW execute function "welfare_snapshot_counted_fn"()`,
    );
    this.addSql(`select recount_village_welfare()`);
  }
}

import { Migration } from '@mikro-orm/migrations';

export class FrozenReports extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "accountability_report_frozen_fn"() returns trigger as $$ begin if old.status in ('SUBMITTED', 'ACCEPTED') and (new.spent, new.refunded) is distinct from (old.spent, old.refunded) then raise exception 'the money of what was submitted is frozen' using errcode = 'check_violation'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(`create trigger "frozen" BEFORE UPDATE on "accountability_report" for each ROW execute function "accountability_report_frozen_fn"()`);
  }
}

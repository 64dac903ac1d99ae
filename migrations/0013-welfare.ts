import { Migration } from '@mikro-orm/migrations';

export class Welfare extends Migration {
  override up(): void {
    this.addSql(`create table "welfare_snapshot" ("region_code" text not null, "quarter" date not null, "households" int[] not null, primary key ("region_code", "quarter"),
      constraint "welfare_snapshot_region_code_foreign" foreign key ("region_code") references "region" ("code"),
      constraint "welfare_snapshot_households_check" check (cardinality(households) = 10 and 0 <= all (households)),
      constraint "welfare_snapshot_village_check" check (length(region_code) = 13),
      constraint "welfare_snapshot_quarter_check" check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)))`);
    this.addSql(`create index "welfare_snapshot_within_index" on "welfare_snapshot" ("region_code" text_pattern_ops, "quarter")`);
  }
}

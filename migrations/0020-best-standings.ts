import { Migration } from '@mikro-orm/migrations';

export class BestStandings extends Migration {
  override up(): void {
    // It changes only where the rest is filled or opens again: an offer of a part leaves the index below as it is.
    this.addSql(`alter table "proposal" add column "needs_more" boolean generated always as ((requested > committed)) stored not null`);
    this.addSql(
      `create index "proposal_seeking_index" on "proposal" ("karang_taruna_id", "id") include ("region_code", "status", "submitted_at", "verified_at") where status = 'VERIFIED' and needs_more`,
    );
    this.addSql(
      `create index "proposal_running_index" on "proposal" ("karang_taruna_id") include ("status", "report_due_on", "zone") where status = 'RUNNING'`,
    );
    this.addSql(`create index "karang_taruna_status_index" on "karang_taruna" ("status", "term_ends_on")`);
    this.addSql(`alter table "match_standing" add column "region_code" text null`);
    this.addSql(`update "match_standing" f set "region_code" = q."region_code" from "proposal" q where q."id" = f."proposal_id"`);
    this.addSql(`delete from "match_standing" where "region_code" is null`);
    this.addSql(`alter table "match_standing" alter column "region_code" set not null`);
    this.addSql(`drop index "match_standing_focus_area_index"`);
    this.addSql(
      `create index "match_standing_best_index" on "match_standing" ("focus_area", "far" desc, "proposal_id") include ("region_code", "classification", "never_funded")`,
    );
    this.addSql(`create index "match_standing_region_index" on "match_standing" ("region_code" text_pattern_ops)`);
    this.addSql(`create index "match_standing_seeking_index" on "match_standing" ("seeking_since")`);
  }
}

import { Migration } from '@mikro-orm/migrations';

const SHARES = ['need', 'capacity', 'readiness', 'reach', 'equity'].flatMap((criterion) => [criterion, `${criterion}_known`]);
const shares = SHARES.map((name) => `"${name}" smallint not null`).join(', ');
const checks = (table: string) => SHARES.map((name) => `constraint "${table}_${name}_check" check (${name} >= 0 and ${name} <= 100)`).join(', ');
const AREAS = `'EDUCATION', 'HEALTH', 'ENTERPRISE', 'ENVIRONMENT', 'SOCIAL_WELFARE', 'SPORT_ARTS', 'RELIGION_CULTURE', 'DISASTER_RESPONSE', 'INFRASTRUCTURE', 'DIGITAL'`;

export class Standings extends Migration {
  override up(): void {
    this.addSql(`alter table "csr_program" add column "weights" smallint[] null`);
    this.addSql(`alter table "csr_program" add constraint "csr_program_weights_check" check (cardinality(weights) = 6 and 5 <= all (weights) and 40 >= all (weights)
      and weights[1] + weights[2] + weights[3] + weights[4] + weights[5] + weights[6] = 100)`);
    this.addSql(`create index "proposal_verified_index" on "proposal" ("verified_at") where status = 'VERIFIED'`);
    this.addSql(`create table "match_standing" ("proposal_id" uuid not null, "focus_area" text not null, "village" text null, "villages" text[] not null, "classification" text null,
      "never_funded" boolean not null, "seeking_since" timestamptz(3) not null, ${shares}, "points" smallint not null, "possible" smallint not null, "far" smallint not null, "alone" smallint not null, primary key ("proposal_id"),
      constraint "match_standing_focus_area_check" check ("focus_area" in (${AREAS})),
      constraint "match_standing_classification_check" check ("classification" in ('TUMBUH', 'BERKEMBANG', 'MAJU', 'PERCONTOHAN')), ${checks('match_standing')})`);
    this.addSql(`create index "match_standing_focus_area_index" on "match_standing" ("focus_area")`);
    this.addSql(`create table "match_standing_told" ("proposal_id" uuid not null, "told" jsonb not null, primary key ("proposal_id"))`);
    this.addSql(
      `create table "match_standing_past" ("proposal_id" uuid not null, "until" timestamptz(3) not null, ${shares}, primary key ("proposal_id", "until"), ${checks('match_standing_past')})`,
    );
    this.addSql(`create table "focus_median" ("focus_area" text not null, "ratio" double precision not null, primary key ("focus_area"),
      constraint "focus_median_focus_area_check" check ("focus_area" in (${AREAS})))`);
    this.addSql(`create table "match_round" ("one" boolean not null default true, "at" timestamptz(3) not null, primary key ("one"),
      constraint "match_round_one_check" check (one))`);
  }
}

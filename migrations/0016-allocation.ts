import { Migration } from '@mikro-orm/migrations';

export class Allocation extends Migration {
  override up(): void {
    this.addSql(`create table "allocation_plan" ("id" uuid not null, "company_id" uuid not null, "title" text not null, "whole" boolean not null,
      "kabupaten_share" smallint null, "tumbuh_share" smallint not null, "never_funded_share" smallint not null, "within_code" text null,
      "status" text not null default 'QUEUED', "budget" bigint null, "givable" bigint null, "eligible" int null, "considered" int null, "given" bigint null, "value" bigint null,
      "bound" bigint null, "greedy_value" bigint null, "greedy_given" bigint null, "findings" jsonb null, "conflict" jsonb null, "created_by" uuid not null,
      "created_at" timestamptz(3) not null, "started_at" timestamptz(3) null, "heard_at" timestamptz(3) null, "finished_at" timestamptz(3) null, primary key ("id"),
      constraint "allocation_plan_status_check" check ("status" in ('QUEUED', 'RUNNING', 'FOUND', 'INFEASIBLE', 'NOT_FOUND', 'CANCELLED', 'FAILED')),
      constraint "allocation_plan_kabupaten_share_check" check (kabupaten_share >= 0 and kabupaten_share <= 100),
      constraint "allocation_plan_tumbuh_share_check" check (tumbuh_share >= 0 and tumbuh_share <= 100),
      constraint "allocation_plan_never_funded_share_check" check (never_funded_share >= 0 and never_funded_share <= 100),
      constraint "allocation_plan_company_id_foreign" foreign key ("company_id") references "company" ("id"),
      constraint "allocation_plan_within_code_foreign" foreign key ("within_code") references "region" ("code") on delete set null)`);
    this.addSql(`create index "allocation_plan_company_index" on "allocation_plan" ("company_id", "created_at", "id")`);
    this.addSql(`create index "allocation_plan_waiting_index" on "allocation_plan" ("created_at") where status in ('QUEUED', 'RUNNING')`);
    this.addSql(`create table "allocation_budget" ("id" uuid not null, "plan_id" uuid not null, "program_id" uuid not null, "position" int not null, "budget" bigint null,
      "given" bigint null, "per_million" bigint null, primary key ("id"), constraint "allocation_budget_program_unique" unique ("plan_id", "program_id"),
      constraint "allocation_budget_plan_id_foreign" foreign key ("plan_id") references "allocation_plan" ("id") on delete cascade,
      constraint "allocation_budget_program_id_foreign" foreign key ("program_id") references "csr_program" ("id"))`);
    this.addSql(`create index "allocation_budget_plan_id_index" on "allocation_budget" ("plan_id")`);
    this.addSql(`create table "allocation_award" ("id" uuid not null, "plan_id" uuid not null, "position" int not null, "program_id" uuid not null, "proposal_id" uuid not null,
      "amount" bigint not null, "score" smallint not null, "funding_match_id" uuid null, "refusal" jsonb null, primary key ("id"),
      constraint "allocation_award_position_unique" unique ("plan_id", "position"), constraint "allocation_award_amount_check" check (amount > 0),
      constraint "allocation_award_plan_id_foreign" foreign key ("plan_id") references "allocation_plan" ("id") on delete cascade,
      constraint "allocation_award_program_id_foreign" foreign key ("program_id") references "csr_program" ("id"),
      constraint "allocation_award_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id"),
      constraint "allocation_award_funding_match_id_foreign" foreign key ("funding_match_id") references "funding_match" ("id") on delete set null)`);
  }
}

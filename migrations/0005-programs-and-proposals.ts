import { Migration } from '@mikro-orm/migrations';

export class ProgramsAndProposals extends Migration {
  override up(): void {
    this.addSql(`create table "proposal" (
      "id" uuid not null,
      "karang_taruna_id" uuid not null,
      "region_code" text not null,
      "zone" text not null,
      "title" text not null,
      "summary" text not null,
      "focus_area" text not null,
      "background" text not null default '',
      "objectives" text not null default '',
      "sustainability" text not null default '',
      "starts_on" date not null,
      "ends_on" date not null,
      "beneficiaries" int not null,
      "status" text not null default 'DRAFT',
      "status_reason" text null,
      "version" int not null default 1,
      "total" bigint not null default 0,
      "requested" bigint not null default 0,
      "committed" bigint not null default 0,
      "approved" bigint not null default 0,
      "remaining" bigint generated always as (requested - committed) stored not null,
      "report_due_on" date generated always as ((ends_on + 30)) stored not null,
      "created_by" uuid not null,
      "created_at" timestamptz(3) not null,
      "submitted_at" timestamptz(3) null,
      "verified_at" timestamptz(3) null,
      "verified_by" uuid null,
      primary key ("id")
    )`);
    this.addSql(`create table "proposal_version" (
      "id" uuid not null,
      "proposal_id" uuid not null,
      "version" int not null,
      "content" jsonb not null,
      "submitted_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create table "proposal_village" (
      "proposal_id" uuid not null,
      "region_code" text not null,
      primary key ("proposal_id", "region_code")
    )`);
    this.addSql(`create table "proposal_attachment" (
      "id" serial primary key,
      "proposal_id" uuid not null,
      "file_id" uuid not null
    )`);
    this.addSql(`create table "budget_line" (
      "id" uuid not null,
      "proposal_id" uuid not null,
      "position" smallint not null,
      "description" text not null,
      "quantity" numeric(12,3) not null,
      "unit" text not null,
      "unit_price" bigint not null,
      "amount" bigint generated always as ((round((quantity * (unit_price)::numeric)))::bigint) stored not null,
      "source" text not null,
      primary key ("id")
    )`);
    this.addSql(`create table "csr_program" (
      "id" uuid not null,
      "company_id" uuid not null,
      "zone" text not null,
      "title" text not null,
      "description" text not null,
      "focus_areas" text[] not null,
      "support_kinds" text[] not null,
      "fiscal_year" int not null,
      "budget" bigint not null,
      "committed" bigint not null default 0,
      "available" bigint generated always as (budget - committed) stored not null,
      "minimum_award" bigint not null,
      "maximum_award" bigint not null,
      "minimum_classification" text null,
      "opens_on" date not null,
      "closes_on" date not null,
      "status" text not null default 'DRAFT',
      "status_reason" text null,
      "suspended" boolean not null default false,
      "created_by" uuid not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create table "program_region" (
      "program_id" uuid not null,
      "region_code" text not null,
      primary key ("program_id", "region_code")
    )`);
    this.addSql(`create index "proposal_newest_index" on "proposal" ("created_at", "id")`);
    this.addSql(`create index "proposal_status_newest_index" on "proposal" ("status", "created_at", "id")`);
    this.addSql(`create index "proposal_karang_taruna_index" on "proposal" ("karang_taruna_id", "created_at", "id")`);
    this.addSql(`create index "proposal_region_index" on "proposal" ("region_code" text_pattern_ops)`);
    this.addSql(`create index "proposal_title_trigram" on "proposal" using gin ("title" gin_trgm_ops)`);
    this.addSql(`alter table "proposal" add constraint "proposal_committed_check" check ((((committed >= 0) AND (committed <= requested))))`);
    this.addSql(`alter table "proposal" add constraint "proposal_days_check" check (((starts_on <= ends_on)))`);
    this.addSql(`alter table "proposal" add constraint "proposal_beneficiaries_check" check (((beneficiaries >= 0)))`);
    this.addSql(
      `alter table "proposal" add constraint "proposal_focus_area_check" check ("focus_area" in ('EDUCATION', 'HEALTH', 'ENTERPRISE', 'ENVIRONMENT', 'SOCIAL_WELFARE', 'SPORT_ARTS', 'RELIGION_CULTURE', 'DISASTER_RESPONSE', 'INFRASTRUCTURE', 'DIGITAL'))`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED', 'REJECTED', 'WITHDRAWN'))`,
    );
    this.addSql(`alter table "proposal_version" add constraint "proposal_version_once" unique ("proposal_id", "version")`);
    this.addSql(`create index "budget_line_order_index" on "budget_line" ("proposal_id", "position")`);
    this.addSql(`alter table "budget_line" add constraint "budget_line_quantity_check" check (((quantity > (0)::numeric)))`);
    this.addSql(`alter table "budget_line" add constraint "budget_line_unit_price_check" check (((unit_price >= 0)))`);
    this.addSql(
      `alter table "budget_line" add constraint "budget_line_source_check" check ("source" in ('CSR', 'NATIONAL_BUDGET', 'PROVINCIAL_BUDGET', 'REGENCY_BUDGET', 'VILLAGE_FUND', 'SELF_FUNDED', 'OTHER'))`,
    );
    this.addSql(`create index "csr_program_company_id_index" on "csr_program" ("company_id")`);
    this.addSql(`create index "csr_program_newest_index" on "csr_program" ("created_at", "id")`);
    this.addSql(`create index "csr_program_open_index" on "csr_program" ("closes_on", "id") where status = 'OPEN'`);
    this.addSql(`create index "csr_program_title_trigram" on "csr_program" using gin ("title" gin_trgm_ops)`);
    this.addSql(`alter table "csr_program" add constraint "csr_program_budget_check" check ((((committed >= 0) AND (committed <= budget))))`);
    this.addSql(
      `alter table "csr_program" add constraint "csr_program_award_check" check ((((minimum_award >= 0) AND (minimum_award <= maximum_award) AND (maximum_award <= budget))))`,
    );
    this.addSql(`alter table "csr_program" add constraint "csr_program_window_check" check (((opens_on <= closes_on)))`);
    this.addSql(
      `alter table "csr_program" add constraint "csr_program_focus_areas_check" check (((focus_areas <@ ARRAY['EDUCATION'::text, 'HEALTH'::text, 'ENTERPRISE'::text, 'ENVIRONMENT'::text, 'SOCIAL_WELFARE'::text, 'SPORT_ARTS'::text, 'RELIGION_CULTURE'::text, 'DISASTER_RESPONSE'::text, 'INFRASTRUCTURE'::text, 'DIGITAL'::text])))`,
    );
    this.addSql(
      `alter table "csr_program" add constraint "csr_program_support_kinds_check" check (((support_kinds <@ ARRAY['CASH'::text, 'GOODS'::text, 'SERVICES'::text, 'TRAINING'::text])))`,
    );
    this.addSql(
      `alter table "csr_program" add constraint "csr_program_minimum_classification_check" check ("minimum_classification" in ('TUMBUH', 'BERKEMBANG', 'MAJU', 'PERCONTOHAN'))`,
    );
    this.addSql(`alter table "csr_program" add constraint "csr_program_status_check" check ("status" in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED'))`);
    this.addSql(`alter table "proposal" add constraint "proposal_karang_taruna_id_foreign" foreign key ("karang_taruna_id") references "karang_taruna" ("id")`);
    this.addSql(
      `alter table "proposal_version" add constraint "proposal_version_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id")`,
    );
    this.addSql(
      `alter table "proposal_village" add constraint "proposal_village_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "proposal_village" add constraint "proposal_village_region_code_foreign" foreign key ("region_code") references "region" ("code") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "proposal_attachment" add constraint "proposal_attachment_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "proposal_attachment" add constraint "proposal_attachment_file_id_foreign" foreign key ("file_id") references "file" ("id") on update cascade on delete cascade`,
    );
    this.addSql(`alter table "budget_line" add constraint "budget_line_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id")`);
    this.addSql(`alter table "csr_program" add constraint "csr_program_company_id_foreign" foreign key ("company_id") references "company" ("id")`);
    this.addSql(
      `alter table "program_region" add constraint "program_region_program_id_foreign" foreign key ("program_id") references "csr_program" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "program_region" add constraint "program_region_region_code_foreign" foreign key ("region_code") references "region" ("code") on update cascade on delete cascade`,
    );
    this.addSql(`create function keep_proposal_sums(added budget_line, removed budget_line) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        owner uuid := coalesce(added.proposal_id, removed.proposal_id);
        state text;
      begin
        if added.proposal_id <> removed.proposal_id then raise exception 'a budget line stays with its proposal' using errcode = 'check_violation'; end if;
        select status into state from proposal where id = owner for update;
        if state not in ('DRAFT', 'RETURNED') then raise exception 'the lines of what was submitted are frozen' using errcode = 'check_violation'; end if;
        update proposal set
          total = total + coalesce(added.amount, 0) - coalesce(removed.amount, 0),
          requested = requested + (case when added.source = 'CSR' then added.amount else 0 end) - (case when removed.source = 'CSR' then removed.amount else 0 end)
          where id = owner;
      end $$`);
    this.addSql(`revoke execute on function keep_proposal_sums(budget_line, budget_line) from public`);
    this.addSql(
      `create or replace function "proposal_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(new.id, 'Proposal', new.id, null, new.status, new.requested, new.status_reason); elsif old.status is distinct from new.status then perform audit_record(new.id, 'Proposal', new.id, old.status, new.status, new.requested, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "proposal_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "proposal" for each ROW execute function "proposal_audited_fn"()`);
    this.addSql(
      `create or replace function "budget_line_summed_fn"() returns trigger as $$ begin perform keep_proposal_sums(new, old); return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "budget_line_summed_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "summed" AFTER INSERT OR UPDATE OR DELETE on "budget_line" for each ROW execute function "budget_line_summed_fn"()`);
    this.addSql(
      `create or replace function "csr_program_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(new.id, 'CsrProgram', new.id, null, new.status, new.budget, new.status_reason); elsif old.status is distinct from new.status or old.budget is distinct from new.budget then perform audit_record(new.id, 'CsrProgram', new.id, old.status, new.status, new.budget, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "csr_program_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "csr_program" for each ROW execute function "csr_program_audited_fn"()`);
  }
}

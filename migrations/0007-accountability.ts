import { Migration } from '@mikro-orm/migrations';

export class Accountability extends Migration {
  override up(): void {
    this.addSql(`create table "accountability_report" (
      "id" uuid not null,
      "proposal_id" uuid not null,
      "karang_taruna_id" uuid not null,
      "region_code" text not null,
      "narrative" text not null default '',
      "beneficiaries_reached" int not null default 0,
      "spent" bigint not null default 0,
      "refunded" bigint not null default 0,
      "status" text not null default 'DRAFT',
      "status_reason" text null,
      "created_at" timestamptz(3) not null,
      "submitted_at" timestamptz(3) null,
      primary key ("id")
    )`);
    this.addSql(`create table "funder_answer" (
      "id" uuid not null,
      "report_id" uuid not null,
      "company_id" uuid not null,
      "verdict" text null,
      "note" text null,
      "answered_by" uuid null,
      "answered_at" timestamptz(3) null,
      primary key ("id")
    )`);
    this.addSql(`create table "report_attachment" (
      "id" serial primary key,
      "report_id" uuid not null,
      "file_id" uuid not null
    )`);
    this.addSql(`create table "spending" (
      "id" uuid not null,
      "report_id" uuid not null,
      "budget_line_id" uuid not null,
      "position" smallint not null,
      "amount" bigint not null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "accountability_report" add constraint "accountability_report_once" unique ("proposal_id")`);
    this.addSql(`alter table "accountability_report" add constraint "accountability_report_sums_check" check ((((spent >= 0) AND (refunded >= 0))))`);
    this.addSql(
      `alter table "accountability_report" add constraint "accountability_report_beneficiaries_reached_check" check (((beneficiaries_reached >= 0)))`,
    );
    this.addSql(
      `alter table "accountability_report" add constraint "accountability_report_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'))`,
    );
    this.addSql(`alter table "funder_answer" add constraint "funder_answer_once" unique ("report_id", "company_id")`);
    this.addSql(`alter table "funder_answer" add constraint "funder_answer_verdict_check" check ("verdict" in ('CONFIRMED', 'OBJECTED'))`);
    this.addSql(`create index "spending_order_index" on "spending" ("report_id", "position")`);
    this.addSql(`alter table "spending" add constraint "spending_once" unique ("report_id", "budget_line_id")`);
    this.addSql(`alter table "spending" add constraint "spending_amount_check" check (((amount >= 0)))`);
    this.addSql(
      `alter table "accountability_report" add constraint "accountability_report_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id")`,
    );
    this.addSql(
      `alter table "funder_answer" add constraint "funder_answer_report_id_foreign" foreign key ("report_id") references "accountability_report" ("id")`,
    );
    this.addSql(`alter table "funder_answer" add constraint "funder_answer_company_id_foreign" foreign key ("company_id") references "company" ("id")`);
    this.addSql(
      `alter table "report_attachment" add constraint "report_attachment_report_id_foreign" foreign key ("report_id") references "accountability_report" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "report_attachment" add constraint "report_attachment_file_id_foreign" foreign key ("file_id") references "file" ("id") on update cascade on delete cascade`,
    );
    this.addSql(`alter table "spending" add constraint "spending_report_id_foreign" foreign key ("report_id") references "accountability_report" ("id")`);
    this.addSql(`alter table "spending" add constraint "spending_budget_line_id_foreign" foreign key ("budget_line_id") references "budget_line" ("id")`);
    this.addSql(
      `create or replace function "accountability_report_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(new.proposal_id, 'AccountabilityReport', new.id, null, new.status, (new.spent + new.refunded), new.status_reason); elsif old.status is distinct from new.status then perform audit_record(new.proposal_id, 'AccountabilityReport', new.id, old.status, new.status, (new.spent + new.refunded), new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "accountability_report_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(
      `create trigger "audited" AFTER INSERT OR UPDATE on "accountability_report" for each ROW execute function "accountability_report_audited_fn"()`,
    );
    this.addSql(
      `create or replace function "funder_answer_recorded_fn"() returns trigger as $$ begin if new.verdict <> old.verdict or (new.verdict is not null and old.verdict is null) then perform audit_record((select r.proposal_id from accountability_report r where r.id = new.report_id), 'FunderAnswer', new.id, old.verdict, new.verdict, null, new.note); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "funder_answer_recorded_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "recorded" AFTER UPDATE on "funder_answer" for each ROW execute function "funder_answer_recorded_fn"()`);
  }
}

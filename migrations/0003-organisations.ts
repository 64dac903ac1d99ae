import { Migration } from '@mikro-orm/migrations';

export class Organisations extends Migration {
  override up(): void {
    this.addSql(`create table "office" (
      "id" uuid not null,
      "name" text not null,
      "region_code" text not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create table "karang_taruna" (
      "id" uuid not null,
      "name" text not null,
      "region_code" text not null,
      "zone" text not null,
      "description" text null,
      "potentials" text[] not null,
      "status" text not null default 'PENDING',
      "status_reason" text null,
      "decree_number" text not null,
      "decree_date" date not null,
      "term_ends_on" date not null,
      "decree_file_id" uuid null,
      "classification" text null,
      "registered_by" uuid not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create table "payout_account" (
      "id" uuid not null,
      "karang_taruna_id" uuid not null,
      "bank" text not null,
      "holder" text not null,
      "sealed_number" bytea not null,
      "masked_number" text not null,
      "file_id" uuid null,
      "status" text not null default 'PENDING',
      "status_reason" text null,
      "usable_from" timestamptz(3) null,
      "set_by" uuid not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create table "officer" (
      "id" uuid not null,
      "karang_taruna_id" uuid not null,
      "position" smallint not null,
      "name" text not null,
      "role" text not null,
      primary key ("id")
    )`);
    this.addSql(`create table "assessment" (
      "id" uuid not null,
      "karang_taruna_id" uuid not null,
      "office_id" uuid not null,
      "assessed_by" uuid not null,
      "assessed_on" date not null,
      "classification" text not null,
      "scores" jsonb not null,
      "note" text null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create table "company" (
      "id" uuid not null,
      "name" text not null,
      "nib" text not null,
      "industry" text not null,
      "domicile_code" text not null,
      "zone" text not null,
      "status" text not null default 'PENDING',
      "status_reason" text null,
      "verified_by_office_id" uuid null,
      "bound_to_office_id" uuid null,
      "rejected_by_office_id" uuid null,
      "registered_by" uuid not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create table "company_region" (
      "company_id" uuid not null,
      "region_code" text not null,
      primary key ("company_id", "region_code")
    )`);
    this.addSql(`alter table "office" add constraint "office_region_code_unique" unique ("region_code")`);
    this.addSql(`create index "karang_taruna_region_code_index" on "karang_taruna" ("region_code")`);
    this.addSql(`create unique index "karang_taruna_one_board" on "karang_taruna" ("region_code") where status in ('VERIFIED', 'SUSPENDED')`);
    this.addSql(`create index "karang_taruna_name_index" on "karang_taruna" ("name", "id")`);
    this.addSql(`create index "karang_taruna_name_trigram" on "karang_taruna" using gin ("name" gin_trgm_ops)`);
    this.addSql(`alter table "karang_taruna" add constraint "karang_taruna_term_check" check (((term_ends_on > decree_date)))`);
    this.addSql(`alter table "karang_taruna" add constraint "karang_taruna_status_check" check ("status" in ('PENDING', 'VERIFIED', 'REJECTED', 'SUSPENDED'))`);
    this.addSql(
      `alter table "karang_taruna" add constraint "karang_taruna_classification_check" check ("classification" in ('TUMBUH', 'BERKEMBANG', 'MAJU', 'PERCONTOHAN'))`,
    );
    this.addSql(`create index "payout_account_newest_index" on "payout_account" ("karang_taruna_id", "created_at")`);
    this.addSql(
      `alter table "payout_account" add constraint "payout_account_status_check" check ("status" in ('PENDING', 'VERIFIED', 'REJECTED', 'SUSPENDED'))`,
    );
    this.addSql(`create index "officer_karang_taruna_id_index" on "officer" ("karang_taruna_id")`);
    this.addSql(`alter table "officer" add constraint "officer_role_check" check ("role" in ('CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER'))`);
    this.addSql(`create index "assessment_newest_index" on "assessment" ("karang_taruna_id", "assessed_on", "created_at")`);
    this.addSql(
      `alter table "assessment" add constraint "assessment_classification_check" check ("classification" in ('TUMBUH', 'BERKEMBANG', 'MAJU', 'PERCONTOHAN'))`,
    );
    this.addSql(`create index "company_domicile_code_index" on "company" ("domicile_code")`);
    this.addSql(`create unique index "company_nib_once" on "company" ("nib") where status <> 'REJECTED'`);
    this.addSql(`create index "company_nib_index" on "company" ("nib")`);
    this.addSql(`create index "company_name_trigram" on "company" using gin ("name" gin_trgm_ops)`);
    this.addSql(`alter table "company" add constraint "company_status_check" check ("status" in ('PENDING', 'VERIFIED', 'REJECTED', 'SUSPENDED'))`);
    this.addSql(`alter table "office" add constraint "office_region_code_foreign" foreign key ("region_code") references "region" ("code")`);
    this.addSql(`alter table "karang_taruna" add constraint "karang_taruna_region_code_foreign" foreign key ("region_code") references "region" ("code")`);
    this.addSql(
      `alter table "karang_taruna" add constraint "karang_taruna_decree_file_id_foreign" foreign key ("decree_file_id") references "file" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "payout_account" add constraint "payout_account_karang_taruna_id_foreign" foreign key ("karang_taruna_id") references "karang_taruna" ("id")`,
    );
    this.addSql(
      `alter table "payout_account" add constraint "payout_account_file_id_foreign" foreign key ("file_id") references "file" ("id") on delete set null`,
    );
    this.addSql(`alter table "officer" add constraint "officer_karang_taruna_id_foreign" foreign key ("karang_taruna_id") references "karang_taruna" ("id")`);
    this.addSql(
      `alter table "assessment" add constraint "assessment_karang_taruna_id_foreign" foreign key ("karang_taruna_id") references "karang_taruna" ("id")`,
    );
    this.addSql(`alter table "assessment" add constraint "assessment_office_id_foreign" foreign key ("office_id") references "office" ("id")`);
    this.addSql(`alter table "company" add constraint "company_domicile_code_foreign" foreign key ("domicile_code") references "region" ("code")`);
    this.addSql(
      `alter table "company" add constraint "company_verified_by_office_id_foreign" foreign key ("verified_by_office_id") references "office" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "company" add constraint "company_bound_to_office_id_foreign" foreign key ("bound_to_office_id") references "office" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "company" add constraint "company_rejected_by_office_id_foreign" foreign key ("rejected_by_office_id") references "office" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "company_region" add constraint "company_region_company_id_foreign" foreign key ("company_id") references "company" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "company_region" add constraint "company_region_region_code_foreign" foreign key ("region_code") references "region" ("code") on update cascade on delete cascade`,
    );
    this.addSql(`create function keep_classification(group_id uuid) returns void
      language sql security definer set search_path = public, pg_temp as $$
        update karang_taruna set classification = (
          select a.classification from assessment a where a.karang_taruna_id = group_id order by a.assessed_on desc, a.created_at desc, a.id desc limit 1
        ) where id = group_id
      $$`);
    this.addSql(`revoke execute on function keep_classification(uuid) from public`);
    this.addSql(
      `create or replace function "karang_taruna_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(new.id, 'KarangTaruna', new.id, null, new.status, null::bigint, new.status_reason); elsif old.status is distinct from new.status then perform audit_record(new.id, 'KarangTaruna', new.id, old.status, new.status, null::bigint, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "karang_taruna_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "karang_taruna" for each ROW execute function "karang_taruna_audited_fn"()`);
    this.addSql(
      `create or replace function "payout_account_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(new.karang_taruna_id, 'PayoutAccount', new.id, null, new.status, null::bigint, new.status_reason); elsif old.status is distinct from new.status then perform audit_record(new.karang_taruna_id, 'PayoutAccount', new.id, old.status, new.status, null::bigint, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "payout_account_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "payout_account" for each ROW execute function "payout_account_audited_fn"()`);
    this.addSql(
      `create or replace function "assessment_classify_fn"() returns trigger as $$ begin perform keep_classification(coalesce(new.karang_taruna_id, old.karang_taruna_id)); return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "assessment_classify_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "classify" AFTER INSERT OR UPDATE OR DELETE on "assessment" for each ROW execute function "assessment_classify_fn"()`);
    this.addSql(
      `create or replace function "assessment_recorded_fn"() returns trigger as $$ begin perform audit_record(new.karang_taruna_id, 'Assessment', new.id, null, new.classification, null, new.note); return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "assessment_recorded_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "recorded" AFTER INSERT on "assessment" for each ROW execute function "assessment_recorded_fn"()`);
    this.addSql(
      `create or replace function "company_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(new.id, 'Company', new.id, null, new.status, null::bigint, new.status_reason); elsif old.status is distinct from new.status then perform audit_record(new.id, 'Company', new.id, old.status, new.status, null::bigint, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "company_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "company" for each ROW execute function "company_audited_fn"()`);
  }
}

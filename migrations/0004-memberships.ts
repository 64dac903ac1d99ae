import { Migration } from '@mikro-orm/migrations';

export class Memberships extends Migration {
  override up(): void {
    this.addSql(`create table "membership_request" (
      "id" uuid not null,
      "person_id" uuid not null,
      "karang_taruna_id" uuid null,
      "company_id" uuid null,
      "name" text not null,
      "role" text not null,
      "note" text null,
      "status" text not null default 'PENDING',
      "status_reason" text null,
      "decided_by" uuid null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create table "membership" (
      "id" uuid not null,
      "person_id" uuid not null,
      "karang_taruna_id" uuid null,
      "company_id" uuid null,
      "office_id" uuid null,
      "role" text not null,
      "created_at" timestamptz(3) not null,
      "ended_at" timestamptz(3) null,
      "end_reason" text null,
      primary key ("id")
    )`);
    this.addSql(
      `create unique index "membership_request_once" on "membership_request" ("person_id", coalesce("karang_taruna_id", "company_id")) where status = 'PENDING'`,
    );
    this.addSql(`create index "membership_request_karang_taruna_id_index" on "membership_request" ("karang_taruna_id")`);
    this.addSql(`create index "membership_request_company_id_index" on "membership_request" ("company_id")`);
    this.addSql(
      `alter table "membership_request" add constraint "membership_request_one_organisation_check" check (((num_nonnulls(karang_taruna_id, company_id) = 1)))`,
    );
    this.addSql(
      `alter table "membership_request" add constraint "membership_request_role_check" check ("role" in ('CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER', 'ADMIN', 'STAFF'))`,
    );
    this.addSql(
      `alter table "membership_request" add constraint "membership_request_status_check" check ("status" in ('PENDING', 'VERIFIED', 'REJECTED', 'SUSPENDED'))`,
    );
    this.addSql(
      `create unique index "membership_once" on "membership" ("person_id", coalesce("karang_taruna_id", "company_id", "office_id")) where ended_at is null`,
    );
    this.addSql(`create index "membership_karang_taruna_id_index" on "membership" ("karang_taruna_id")`);
    this.addSql(`create index "membership_company_id_index" on "membership" ("company_id")`);
    this.addSql(`create index "membership_office_id_index" on "membership" ("office_id")`);
    this.addSql(
      `alter table "membership" add constraint "membership_one_organisation_check" check (((num_nonnulls(karang_taruna_id, company_id, office_id) = 1)))`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_role_check" check ("role" in ('CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER', 'ADMIN', 'STAFF'))`,
    );
    this.addSql(
      `alter table "membership_request" add constraint "membership_request_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "membership_request" add constraint "membership_request_karang_taruna_id_foreign" foreign key ("karang_taruna_id") references "karang_taruna" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "membership_request" add constraint "membership_request_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_karang_taruna_id_foreign" foreign key ("karang_taruna_id") references "karang_taruna" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete set null`,
    );
    this.addSql(
      `create or replace function "membership_request_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(coalesce(new.karang_taruna_id, new.company_id), 'MembershipRequest', new.id, null, new.status, null::bigint, new.status_reason); elsif old.status is distinct from new.status then perform audit_record(coalesce(new.karang_taruna_id, new.company_id), 'MembershipRequest', new.id, old.status, new.status, null::bigint, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "membership_request_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "membership_request" for each ROW execute function "membership_request_audited_fn"()`);
    this.addSql(
      `create or replace function "membership_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(coalesce(new.karang_taruna_id, new.company_id, new.office_id), 'Membership', new.id, null, (case when new.ended_at is null then 'ACTIVE' else 'ENDED' end), null::bigint, new.end_reason); elsif (case when old.ended_at is null then 'ACTIVE' else 'ENDED' end) is distinct from (case when new.ended_at is null then 'ACTIVE' else 'ENDED' end) then perform audit_record(coalesce(new.karang_taruna_id, new.company_id, new.office_id), 'Membership', new.id, (case when old.ended_at is null then 'ACTIVE' else 'ENDED' end), (case when new.ended_at is null then 'ACTIVE' else 'ENDED' end), null::bigint, new.end_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "membership_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "membership" for each ROW execute function "membership_audited_fn"()`);
  }
}

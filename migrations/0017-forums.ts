import { Migration } from '@mikro-orm/migrations';

export class Forums extends Migration {
  override up(): void {
    this.addSql(`create table "forum" (
      "id" uuid not null,
      "name" text not null,
      "region_code" text not null,
      "zone" text not null,
      "description" text null,
      "decree_number" text null,
      "founded_by_company_id" uuid not null,
      "status" text not null default 'PENDING',
      "status_reason" text null,
      "verified_by_office_id" uuid null,
      "search_words" tsvector generated always as (search_lexemes(name)) stored not null,
      "registered_by" uuid not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create index "forum_region_code_index" on "forum" ("region_code")`);
    this.addSql(`create index "forum_founded_by_company_id_index" on "forum" ("founded_by_company_id")`);
    this.addSql(`create unique index "forum_one_per_region" on "forum" ("region_code") where status in ('VERIFIED', 'SUSPENDED')`);
    this.addSql(`create index "forum_search_index" on "forum" using gin ("search_words") with (fastupdate = off)`);
    this.addSql(`create table "forum_shortlist" (
      "id" uuid not null,
      "forum_id" uuid not null,
      "company_id" uuid not null,
      "title" text not null,
      "note" text null,
      "created_by" uuid not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create index "forum_shortlist_company_id_index" on "forum_shortlist" ("company_id")`);
    this.addSql(`create index "forum_shortlist_newest_index" on "forum_shortlist" ("forum_id", "created_at", "id")`);
    this.addSql(`create table "forum_shortlist_item" (
      "id" uuid not null,
      "shortlist_id" uuid not null,
      "forum_id" uuid not null,
      "proposal_id" uuid not null,
      "company_id" uuid not null,
      "note" text null,
      "added_by" uuid not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create index "forum_shortlist_item_forum_id_index" on "forum_shortlist_item" ("forum_id")`);
    this.addSql(`create index "forum_shortlist_item_proposal_id_index" on "forum_shortlist_item" ("proposal_id")`);
    this.addSql(`create index "forum_shortlist_item_company_id_index" on "forum_shortlist_item" ("company_id")`);
    this.addSql(`create index "forum_shortlist_item_newest_index" on "forum_shortlist_item" ("shortlist_id", "created_at", "id")`);
    this.addSql(`create unique index "forum_shortlist_item_once" on "forum_shortlist_item" ("shortlist_id", "proposal_id")`);
    this.addSql(`create table "forum_member" (
      "id" uuid not null,
      "forum_id" uuid not null,
      "company_id" uuid not null,
      "note" text null,
      "status" text not null default 'PENDING',
      "status_reason" text null,
      "requested_by" uuid not null,
      "decided_by" uuid null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create index "forum_member_company_id_index" on "forum_member" ("company_id")`);
    this.addSql(`create unique index "forum_member_once" on "forum_member" ("forum_id", "company_id") where status in ('PENDING', 'VERIFIED')`);
    this.addSql(`create index "forum_member_forum_id_index" on "forum_member" ("forum_id", "created_at")`);
    this.addSql(`create table "forum_program" (
      "id" uuid not null,
      "forum_id" uuid not null,
      "program_id" uuid not null,
      "company_id" uuid not null,
      "included_by" uuid not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create index "forum_program_program_id_index" on "forum_program" ("program_id")`);
    this.addSql(`create index "forum_program_company_id_index" on "forum_program" ("company_id")`);
    this.addSql(`create index "forum_program_newest_index" on "forum_program" ("forum_id", "created_at", "id")`);
    this.addSql(`create unique index "forum_program_once" on "forum_program" ("forum_id", "program_id")`);
    this.addSql(`alter table "membership_request" drop constraint "membership_request_one_organisation_check"`);
    this.addSql(`alter table "membership_request" add "forum_id" uuid null`);
    this.addSql(
      `alter table "membership_request" add constraint "membership_request_forum_id_foreign" foreign key ("forum_id") references "forum" ("id") on delete set null`,
    );
    this.addSql(`create index "membership_request_forum_id_index" on "membership_request" ("forum_id")`);
    this.addSql(`drop index "membership_request_once"`);
    this.addSql(
      `create unique index "membership_request_once" on "membership_request" ("person_id", coalesce("karang_taruna_id", "company_id", "forum_id")) where status = 'PENDING'`,
    );
    this.addSql(
      `alter table "membership_request" add constraint "membership_request_one_organisation_check" check (((num_nonnulls(karang_taruna_id, company_id, forum_id) = 1)))`,
    );
    this.addSql(
      `create or replace function "membership_request_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(coalesce(new.karang_taruna_id, new.company_id, new.forum_id), 'MembershipRequest', new.id, null, new.status, null::bigint, new.status_reason); elsif old.status is distinct from new.status then perform audit_record(coalesce(new.karang_taruna_id, new.company_id, new.forum_id), 'MembershipRequest', new.id, old.status, new.status, null::bigint, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "membership_request_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`alter table "membership" drop constraint "membership_one_organisation_check"`);
    this.addSql(`alter table "membership" add "forum_id" uuid null`);
    this.addSql(`alter table "membership" add constraint "membership_forum_id_foreign" foreign key ("forum_id") references "forum" ("id") on delete set null`);
    this.addSql(`create index "membership_forum_id_index" on "membership" ("forum_id")`);
    this.addSql(`drop index "membership_once"`);
    this.addSql(
      `create unique index "membership_once" on "membership" ("person_id", coalesce("karang_taruna_id", "company_id", "office_id", "forum_id")) where ended_at is null`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_one_organisation_check" check (((num_nonnulls(karang_taruna_id, company_id, office_id, forum_id) = 1)))`,
    );
    this.addSql(
      `create or replace function "membership_no_civil_servant_fn"() returns trigger as $$ begin if new.ended_at is null and (new.office_id is not null or new.forum_id is not null) then perform 1 from person p where p.id = new.person_id for no key update; if exists (select 1 from membership m where m.person_id = new.person_id and m.ended_at is null and m.id <> new.id and case when new.office_id is null then m.office_id is not null else m.forum_id is not null end) then raise exception 'nobody works for an office and sits in a forum' using errcode = 'check_violation', constraint = 'membership_no_civil_servant'; end if; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "membership_no_civil_servant_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "no_civil_servant" BEFORE INSERT OR UPDATE on "membership" for each ROW execute function "membership_no_civil_servant_fn"()`);
    this.addSql(
      `create or replace function "membership_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(coalesce(new.karang_taruna_id, new.company_id, new.office_id, new.forum_id), 'Membership', new.id, null, (case when new.ended_at is null then 'ACTIVE' else 'ENDED' end), null::bigint, new.end_reason); elsif (case when old.ended_at is null then 'ACTIVE' else 'ENDED' end) is distinct from (case when new.ended_at is null then 'ACTIVE' else 'ENDED' end) then perform audit_record(coalesce(new.karang_taruna_id, new.company_id, new.office_id, new.forum_id), 'Membership', new.id, (case when old.ended_at is null then 'ACTIVE' else 'ENDED' end), (case when new.ended_at is null then 'ACTIVE' else 'ENDED' end), null::bigint, new.end_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "membership_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`alter table "forum" add constraint "forum_region_code_foreign" foreign key ("region_code") references "region" ("code")`);
    this.addSql(`alter table "forum" add constraint "forum_founded_by_company_id_foreign" foreign key ("founded_by_company_id") references "company" ("id")`);
    this.addSql(
      `alter table "forum" add constraint "forum_verified_by_office_id_foreign" foreign key ("verified_by_office_id") references "office" ("id") on delete set null`,
    );
    this.addSql(`alter table "forum" add constraint "forum_region_check" check (((length(region_code) <= 5)))`);
    this.addSql(`alter table "forum" add constraint "forum_status_check" check ("status" in ('PENDING', 'VERIFIED', 'REJECTED', 'SUSPENDED'))`);
    this.addSql(
      `create or replace function "forum_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(new.id, 'Forum', new.id, null, new.status, null::bigint, new.status_reason); elsif old.status is distinct from new.status then perform audit_record(new.id, 'Forum', new.id, old.status, new.status, null::bigint, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "forum_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "forum" for each ROW execute function "forum_audited_fn"()`);
    this.addSql(
      `create or replace function "forum_learnt_fn"() returns trigger as $$ begin if tg_op = 'INSERT' or new.name <> old.name or new.status <> old.status then perform search_learn(new.search_words, new.status in ('VERIFIED', 'SUSPENDED')); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "forum_learnt_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "learnt" AFTER INSERT OR UPDATE on "forum" for each ROW execute function "forum_learnt_fn"()`);
    this.addSql(`alter table "forum_shortlist" add constraint "forum_shortlist_forum_id_foreign" foreign key ("forum_id") references "forum" ("id")`);
    this.addSql(`alter table "forum_shortlist" add constraint "forum_shortlist_company_id_foreign" foreign key ("company_id") references "company" ("id")`);
    this.addSql(
      `alter table "forum_shortlist_item" add constraint "forum_shortlist_item_shortlist_id_foreign" foreign key ("shortlist_id") references "forum_shortlist" ("id") on delete cascade`,
    );
    this.addSql(`alter table "forum_shortlist_item" add constraint "forum_shortlist_item_forum_id_foreign" foreign key ("forum_id") references "forum" ("id")`);
    this.addSql(
      `alter table "forum_shortlist_item" add constraint "forum_shortlist_item_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id")`,
    );
    this.addSql(
      `alter table "forum_shortlist_item" add constraint "forum_shortlist_item_company_id_foreign" foreign key ("company_id") references "company" ("id")`,
    );
    this.addSql(`alter table "forum_member" add constraint "forum_member_forum_id_foreign" foreign key ("forum_id") references "forum" ("id")`);
    this.addSql(`alter table "forum_member" add constraint "forum_member_company_id_foreign" foreign key ("company_id") references "company" ("id")`);
    this.addSql(`alter table "forum_member" add constraint "forum_member_status_check" check ("status" in ('PENDING', 'VERIFIED', 'REJECTED', 'ENDED'))`);
    this.addSql(
      `create or replace function "forum_member_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(new.forum_id, 'ForumMember', new.id, null, new.status, null::bigint, new.status_reason); elsif old.status is distinct from new.status then perform audit_record(new.forum_id, 'ForumMember', new.id, old.status, new.status, null::bigint, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "forum_member_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "forum_member" for each ROW execute function "forum_member_audited_fn"()`);
    this.addSql(`alter table "forum_program" add constraint "forum_program_forum_id_foreign" foreign key ("forum_id") references "forum" ("id")`);
    this.addSql(`alter table "forum_program" add constraint "forum_program_program_id_foreign" foreign key ("program_id") references "csr_program" ("id")`);
    this.addSql(`alter table "forum_program" add constraint "forum_program_company_id_foreign" foreign key ("company_id") references "company" ("id")`);
    // What an office decides on, as before, and forums with it; the index over it holds no entry of theirs yet.
    this.addSql(`create or replace function is_office_decision(subject_type text, from_status text, to_status text) returns boolean
      language sql immutable parallel safe as $$
        select case subject_type
          when 'KarangTaruna' then from_status = 'PENDING' and to_status in ('VERIFIED', 'REJECTED')
          when 'Company' then from_status = 'PENDING' and to_status in ('VERIFIED', 'REJECTED')
          when 'Forum' then from_status = 'PENDING' and to_status in ('VERIFIED', 'REJECTED')
          when 'PayoutAccount' then from_status = 'PENDING' and to_status in ('VERIFIED', 'REJECTED')
          when 'Assessment' then true
          when 'Proposal' then from_status = 'SUBMITTED' and to_status in ('VERIFIED', 'RETURNED', 'REJECTED')
          when 'FundingMatch' then from_status = 'ACCEPTED' and to_status in ('APPROVED', 'REJECTED') or from_status in ('APPROVED', 'ACTIVE') and to_status = 'ENDED'
          when 'Disbursement' then from_status = 'DISPUTED' and to_status in ('RECEIVED', 'VOID')
          when 'AccountabilityReport' then from_status = 'SUBMITTED' and to_status in ('ACCEPTED', 'RETURNED')
          else false
        end
      $$`);
  }
}

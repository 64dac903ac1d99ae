import { Migration } from '@mikro-orm/migrations';

export class Funding extends Migration {
  override up(): void {
    this.addSql(`create table "funding_match" (
      "id" uuid not null,
      "program_id" uuid not null,
      "proposal_id" uuid not null,
      "company_id" uuid not null,
      "karang_taruna_id" uuid not null,
      "region_code" text not null,
      "zone" text not null,
      "proposal_version" int not null,
      "amount" bigint not null,
      "counted" bigint generated always as ( CASE WHEN (status = ANY (ARRAY['OFFERED'::text, 'ACCEPTED'::text, 'APPROVED'::text, 'ACTIVE'::text])) THEN amount WHEN (status = ANY (ARRAY['COMPLETED'::text, 'ENDED'::text])) THEN received ELSE (0)::bigint END) stored not null,
      "support_kind" text not null,
      "message" text null,
      "status" text not null default 'OFFERED',
      "status_reason" text null,
      "offered_by" uuid not null,
      "offered_at" timestamptz(3) not null,
      "expires_on" date not null,
      "accepted_at" timestamptz(3) null,
      "approved_at" timestamptz(3) null,
      "approved_by" uuid null,
      "disbursed" bigint not null default 0,
      "received" bigint not null default 0,
      "proposal_withdrawn" boolean not null default false,
      primary key ("id")
    )`);
    this.addSql(`create table "disbursement" (
      "id" uuid not null,
      "funding_match_id" uuid not null,
      "kind" text not null,
      "amount" bigint not null,
      "delivered_on" date not null,
      "reference" text not null,
      "description" text null,
      "proof_file_id" uuid null,
      "status" text not null default 'SENT',
      "status_reason" text null,
      "sent_by" uuid not null,
      "created_at" timestamptz(3) not null,
      "disputed_at" timestamptz(3) null,
      primary key ("id")
    )`);
    this.addSql(`create table "agreement" (
      "id" uuid not null,
      "funding_match_id" uuid not null,
      "number" text not null,
      "signed_on" date not null,
      "file_id" uuid null,
      "account_id" uuid null,
      "recorded_by" uuid not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create index "funding_match_newest_index" on "funding_match" ("offered_at", "id")`);
    this.addSql(`create index "funding_match_program_index" on "funding_match" ("program_id", "offered_at", "id")`);
    this.addSql(`create index "funding_match_proposal_index" on "funding_match" ("proposal_id", "offered_at", "id")`);
    this.addSql(`create index "funding_match_company_index" on "funding_match" ("company_id", "offered_at", "id")`);
    this.addSql(`create index "funding_match_karang_taruna_index" on "funding_match" ("karang_taruna_id", "offered_at", "id")`);
    this.addSql(`create index "funding_match_offered_index" on "funding_match" ("expires_on") where status = 'OFFERED'`);
    this.addSql(`create index "funding_match_approved_index" on "funding_match" ("approved_at") where status = 'APPROVED'`);
    this.addSql(
      `alter table "funding_match" add constraint "funding_match_disbursed_check" check ((((received >= 0) AND (received <= disbursed) AND (disbursed <= amount))))`,
    );
    this.addSql(`alter table "funding_match" add constraint "funding_match_amount_check" check (((amount > 0)))`);
    this.addSql(
      `alter table "funding_match" add constraint "funding_match_support_kind_check" check ("support_kind" in ('CASH', 'GOODS', 'SERVICES', 'TRAINING'))`,
    );
    this.addSql(
      `alter table "funding_match" add constraint "funding_match_status_check" check ("status" in ('OFFERED', 'ACCEPTED', 'APPROVED', 'ACTIVE', 'COMPLETED', 'ENDED', 'DECLINED', 'WITHDRAWN', 'REJECTED', 'EXPIRED'))`,
    );
    this.addSql(`create index "disbursement_match_index" on "disbursement" ("funding_match_id", "created_at")`);
    this.addSql(`alter table "disbursement" add constraint "disbursement_amount_check" check (((amount > 0)))`);
    this.addSql(`alter table "disbursement" add constraint "disbursement_kind_check" check ("kind" in ('CASH', 'GOODS', 'SERVICES', 'TRAINING'))`);
    this.addSql(`alter table "disbursement" add constraint "disbursement_status_check" check ("status" in ('SENT', 'RECEIVED', 'DISPUTED', 'VOID'))`);
    this.addSql(`alter table "agreement" add constraint "agreement_once" unique ("funding_match_id")`);
    this.addSql(`alter table "funding_match" add constraint "funding_match_program_id_foreign" foreign key ("program_id") references "csr_program" ("id")`);
    this.addSql(`alter table "funding_match" add constraint "funding_match_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id")`);
    this.addSql(`alter table "funding_match" add constraint "funding_match_company_id_foreign" foreign key ("company_id") references "company" ("id")`);
    this.addSql(
      `alter table "funding_match" add constraint "funding_match_karang_taruna_id_foreign" foreign key ("karang_taruna_id") references "karang_taruna" ("id")`,
    );
    this.addSql(
      `alter table "disbursement" add constraint "disbursement_funding_match_id_foreign" foreign key ("funding_match_id") references "funding_match" ("id")`,
    );
    this.addSql(
      `alter table "disbursement" add constraint "disbursement_proof_file_id_foreign" foreign key ("proof_file_id") references "file" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_funding_match_id_foreign" foreign key ("funding_match_id") references "funding_match" ("id")`,
    );
    this.addSql(`alter table "agreement" add constraint "agreement_file_id_foreign" foreign key ("file_id") references "file" ("id") on delete set null`);
    this.addSql(
      `alter table "agreement" add constraint "agreement_account_id_foreign" foreign key ("account_id") references "payout_account" ("id") on delete set null`,
    );
    this.addSql(`create function keep_match_sums(added funding_match, removed funding_match) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        settled text[] := array['APPROVED', 'ACTIVE', 'COMPLETED', 'ENDED'];
        counts bigint := coalesce(added.counted, 0) - coalesce(removed.counted, 0);
        approves bigint := (case when added.status = any (settled) then added.counted else 0 end) - (case when removed.status = any (settled) then removed.counted else 0 end);
      begin
        if (added.program_id, added.proposal_id, added.company_id, added.karang_taruna_id, added.amount) <> (removed.program_id, removed.proposal_id, removed.company_id, removed.karang_taruna_id, removed.amount) then
          raise exception 'parties and amount of a match never change' using errcode = 'check_violation';
        end if;
        if counts <> 0 then update csr_program set committed = committed + counts where id = coalesce(added.program_id, removed.program_id); end if;
        if counts <> 0 or approves <> 0 then
          update proposal set committed = committed + counts, approved = approved + approves where id = coalesce(added.proposal_id, removed.proposal_id);
        end if;
      end $$`);
    this.addSql(`create function keep_disbursement_sums(added disbursement, removed disbursement) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if (added.funding_match_id, added.amount) <> (removed.funding_match_id, removed.amount) then
          raise exception 'match and amount of a disbursement never change' using errcode = 'check_violation';
        end if;
        update funding_match set
          disbursed = disbursed + (case when added.status <> 'VOID' then added.amount else 0 end) - (case when removed.status <> 'VOID' then removed.amount else 0 end),
          received = received + (case when added.status = 'RECEIVED' then added.amount else 0 end) - (case when removed.status = 'RECEIVED' then removed.amount else 0 end)
          where id = coalesce(added.funding_match_id, removed.funding_match_id);
      end $$`);
    this.addSql(`revoke execute on function keep_match_sums(funding_match, funding_match) from public`);
    this.addSql(`revoke execute on function keep_disbursement_sums(disbursement, disbursement) from public`);
    this.addSql(
      `create or replace function "funding_match_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record(new.proposal_id, 'FundingMatch', new.id, null, new.status, new.amount, new.status_reason); elsif old.status is distinct from new.status or old.amount is distinct from new.amount then perform audit_record(new.proposal_id, 'FundingMatch', new.id, old.status, new.status, new.amount, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "funding_match_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "funding_match" for each ROW execute function "funding_match_audited_fn"()`);
    this.addSql(
      `create or replace function "funding_match_counts_fn"() returns trigger as $$ begin perform keep_match_sums(new, old); return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "funding_match_counts_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "counts" AFTER INSERT OR UPDATE OR DELETE on "funding_match" for each ROW execute function "funding_match_counts_fn"()`);
    this.addSql(
      `create or replace function "disbursement_audited_fn"() returns trigger as $$ begin if tg_op = 'INSERT' then perform audit_record((select m.proposal_id from funding_match m where m.id = new.funding_match_id), 'Disbursement', new.id, null, new.status, new.amount, new.status_reason); elsif old.status is distinct from new.status or old.amount is distinct from new.amount then perform audit_record((select m.proposal_id from funding_match m where m.id = new.funding_match_id), 'Disbursement', new.id, old.status, new.status, new.amount, new.status_reason); end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "disbursement_audited_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "audited" AFTER INSERT OR UPDATE on "disbursement" for each ROW execute function "disbursement_audited_fn"()`);
    this.addSql(
      `create or replace function "disbursement_counts_fn"() returns trigger as $$ begin perform keep_disbursement_sums(new, old); return null; end; $$ language plpgsql`,
    );
    this.addSql(`alter function "disbursement_counts_fn"() security definer set search_path = public, pg_temp`);
    this.addSql(`create trigger "counts" AFTER INSERT OR UPDATE OR DELETE on "disbursement" for each ROW execute function "disbursement_counts_fn"()`);
  }
}

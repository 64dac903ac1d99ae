import { Migration } from '@mikro-orm/migrations';

export class Audit extends Migration {
  override up(): void {
    this.addSql(`create table "audit_entry" (
      "id" bigserial primary key,
      "chain" uuid not null,
      "sequence" int not null,
      "at" timestamptz(3) not null,
      "actor" uuid null,
      "subject_type" text not null,
      "subject_id" uuid not null,
      "from_status" text null,
      "to_status" text not null,
      "amount" bigint null,
      "reason" text null,
      "previous_hash" bytea not null,
      "hash" bytea not null
    )`);
    this.addSql(`create table "audit_head" (
      "chain" uuid not null,
      "sequence" int not null,
      "hash" bytea not null,
      "sealed_sequence" int not null,
      primary key ("chain")
    )`);
    this.addSql(`create table "audit_seal" (
      "id" bigserial primary key,
      "at" timestamptz(3) not null,
      "heads" jsonb not null,
      "previous_hash" bytea not null,
      "hash" bytea not null
    )`);
    this.addSql(`create table "audit_access" (
      "id" bigserial primary key,
      "at" timestamptz(3) not null,
      "person" uuid not null,
      "subject_type" text not null,
      "subject_id" uuid not null
    )`);
    this.addSql(`create index "audit_entry_subject_index" on "audit_entry" ("subject_id", "sequence")`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_chain_sequence" unique ("chain", "sequence")`);
    this.addSql(`create index "audit_head_unsealed_index" on "audit_head" ("chain") where sequence > sealed_sequence`);
    this.addSql(`create function audit_hash(previous bytea, chain uuid, sequence int, at timestamptz, actor uuid, subject_type text, subject_id uuid, from_status text, to_status text, amount bigint, reason text) returns bytea
      language sql immutable parallel safe as $$
        select sha256(previous || convert_to(jsonb_build_array(chain, sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), actor, subject_type, subject_id, from_status, to_status, amount::text, reason)::text, 'UTF8'))
      $$`);
    this.addSql(`create function audit_record(in_chain uuid, in_subject_type text, in_subject_id uuid, in_from text, in_to text, in_amount bigint, in_reason text) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        head audit_head;
        entry_at timestamptz(3) := coalesce(nullif(current_setting('sambung.now', true), '')::timestamptz, clock_timestamp());
        entry_actor uuid := nullif(substr(current_setting('sambung.actor', true), 5), '')::uuid;
        entry_hash bytea;
      begin
        insert into audit_head (chain, sequence, hash, sealed_sequence) values (in_chain, 0, '', 0) on conflict do nothing;
        select * into head from audit_head h where h.chain = in_chain for update;
        entry_hash := audit_hash(head.hash, in_chain, head.sequence + 1, entry_at, entry_actor, in_subject_type, in_subject_id, in_from, in_to, in_amount, in_reason);
        insert into audit_entry (chain, sequence, at, actor, subject_type, subject_id, from_status, to_status, amount, reason, previous_hash, hash)
          values (in_chain, head.sequence + 1, entry_at, entry_actor, in_subject_type, in_subject_id, in_from, in_to, in_amount, in_reason, head.hash, entry_hash);
        update audit_head set sequence = head.sequence + 1, hash = entry_hash where chain = in_chain;
      end $$`);
    this.addSql(`create function audit_seal_heads(seal_at timestamptz) returns int
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        changed jsonb;
        previous bytea;
      begin
        perform pg_advisory_xact_lock(hashtext('audit_seal'));
        with unsealed as (select chain, sequence, hash from audit_head where sequence > sealed_sequence order by chain limit 10000 for update skip locked),
        marked as (update audit_head h set sealed_sequence = u.sequence from unsealed u where h.chain = u.chain)
        select jsonb_agg(jsonb_build_object('chain', chain, 'sequence', sequence, 'hash', encode(hash, 'hex')) order by chain) into changed from unsealed;
        if changed is null then return 0; end if;
        select hash into previous from audit_seal order by id desc limit 1;
        insert into audit_seal (at, heads, previous_hash, hash) values (seal_at, changed, coalesce(previous, ''), sha256(coalesce(previous, '') || convert_to(changed::text, 'UTF8')));
        return jsonb_array_length(changed);
      end $$`);
    this.addSql(`create function audit_faults() returns table (fault text, chain uuid, sequence int)
      language sql stable security definer set search_path = public, pg_temp as $$
        with entries as (select e.*, lag(e.hash, 1, ''::bytea) over w as before, lag(e.sequence, 1, 0) over w as place from audit_entry e window w as (partition by e.chain order by e.sequence))
        select 'entry altered', e.chain, e.sequence from entries e
          where e.hash <> audit_hash(e.previous_hash, e.chain, e.sequence, e.at, e.actor, e.subject_type, e.subject_id, e.from_status, e.to_status, e.amount, e.reason)
        union all select 'entry missing before this one', e.chain, e.sequence from entries e where e.sequence <> e.place + 1 or e.previous_hash <> e.before
        union all select 'last entry missing', h.chain, h.sequence from audit_head h left join audit_entry e on e.chain = h.chain and e.sequence = h.sequence where e.hash is distinct from h.hash
        union all select 'chain without a head', e.chain, max(e.sequence) from audit_entry e where not exists (select 1 from audit_head h where h.chain = e.chain) group by e.chain
        union all select 'sealed entry missing or altered', (s.head ->> 'chain')::uuid, (s.head ->> 'sequence')::int
          from (select jsonb_array_elements(heads) as head from audit_seal) s
          where not exists (select 1 from audit_entry e where e.chain = (s.head ->> 'chain')::uuid and e.sequence = (s.head ->> 'sequence')::int and encode(e.hash, 'hex') = s.head ->> 'hash')
        union all select 'seal altered or missing before this one', null, s.id::int from (select a.*, lag(a.hash, 1, ''::bytea) over (order by a.id) as before from audit_seal a) s
          where s.previous_hash <> s.before or s.hash <> sha256(s.previous_hash || convert_to(s.heads::text, 'UTF8'))
      $$`);
    this.addSql(`create function log_access(in_person uuid, in_subject_type text, in_subject_id uuid) returns void
      language sql security definer set search_path = public, pg_temp as $$
        insert into audit_access (at, person, subject_type, subject_id) values (coalesce(nullif(current_setting('sambung.now', true), '')::timestamptz, clock_timestamp()), in_person, in_subject_type, in_subject_id)
      $$`);
    this.addSql(`revoke execute on function audit_record(uuid, text, uuid, text, text, bigint, text) from public`);
  }
}

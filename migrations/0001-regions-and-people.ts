import { Migration } from '@mikro-orm/migrations';

export class RegionsAndPeople extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.addSql(`create table "person" (
      "id" uuid not null,
      "name" text not null,
      "username" text not null,
      "email" text null,
      "email_confirmed_at" timestamptz(3) null,
      "password_hash" text not null,
      "consented_at" timestamptz(3) not null,
      "created_at" timestamptz(3) not null,
      primary key ("id")
    )`);
    this.addSql(`create table "idempotency_record" (
      "person_id" uuid not null,
      "key" text not null,
      "field" text not null,
      "input_hash" text not null,
      "record_id" text not null,
      "made_at" timestamptz(3) not null,
      primary key ("person_id", "key")
    )`);
    this.addSql(`create table "file" (
      "id" uuid not null,
      "name" text not null,
      "media_type" text not null,
      "byte_size" int not null,
      "owner_id" uuid not null,
      "created_at" timestamptz(3) not null,
      "stored_at" timestamptz(3) null,
      "stored_as" text null,
      "sha256" bytea null,
      primary key ("id")
    )`);
    this.addSql(`create table "region" (
      "code" text not null,
      "name" text not null,
      "level" text not null,
      "parent_code" text null,
      "zone" text not null,
      primary key ("code")
    )`);
    this.addSql(`create table "session" (
      "token_hash" bytea not null,
      "person_id" uuid not null,
      "created_at" timestamptz(3) not null,
      "expires_at" timestamptz(3) not null,
      primary key ("token_hash")
    )`);
    this.addSql(`create table "sign_in_attempt" (
      "id" bigserial primary key,
      "key" text not null,
      "at" timestamptz(3) not null
    )`);
    this.addSql(`alter table "person" add constraint "person_username_unique" unique ("username")`);
    this.addSql(`create unique index "person_email_once" on "person" (lower(email)) where email_confirmed_at is not null`);
    this.addSql(`create index "idempotency_record_made_at_index" on "idempotency_record" ("made_at")`);
    this.addSql(`alter table "file" add constraint "file_byte_size_check" check ((((byte_size > 0) AND (byte_size <= 10000000))))`);
    this.addSql(
      `alter table "file" add constraint "file_media_type_check" check ("media_type" in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp'))`,
    );
    this.addSql(`create index "region_parent_code_index" on "region" ("parent_code")`);
    this.addSql(`create index "region_name_trigram" on "region" using gin ("name" gin_trgm_ops)`);
    this.addSql(`create index "region_code_prefix" on "region" ("code" text_pattern_ops)`);
    this.addSql(`alter table "region" add constraint "region_level_check" check ("level" in ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'))`);
    this.addSql(`create index "session_person_id_index" on "session" ("person_id")`);
    this.addSql(`create index "sign_in_attempt_key_at_index" on "sign_in_attempt" ("key", "at")`);
    this.addSql(
      `alter table "idempotency_record" add constraint "idempotency_record_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`,
    );
    this.addSql(`alter table "file" add constraint "file_owner_id_foreign" foreign key ("owner_id") references "person" ("id")`);
    this.addSql(`alter table "region" add constraint "region_parent_code_foreign" foreign key ("parent_code") references "region" ("code") on delete set null`);
    this.addSql(`alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade`);
  }
}

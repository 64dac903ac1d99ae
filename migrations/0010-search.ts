import { Migration } from '@mikro-orm/migrations';

export class Search extends Migration {
  override up(): void {
    this.addSql('create extension if not exists fuzzystrmatch');
    this.addSql(`create function search_lexemes(words text) returns tsvector
      language sql immutable strict parallel safe as $$
        select strip(to_tsvector('pg_catalog.simple', plain) || to_tsvector('pg_catalog.indonesian', plain))
          || array_to_tsvector(array_remove(regexp_split_to_array(regexp_replace(words, '[[:alnum:][:space:]]+', '', 'g'), ''), ''))
        from (select regexp_replace(words, '[^[:alnum:]]+', ' ', 'g') as plain) of
      $$`);
    this.addSql(`create table "search_word" ("word" text collate "C" not null, "published" boolean not null, primary key ("word"))`);
    this.addSql(`create index "search_word_trigram" on "search_word" using gin ("word" gin_trgm_ops)`);
    // Most are known already: those are read and not locked, so that writers need not wait for each other.
    this.addSql(`create function search_learn(lexemes tsvector, public boolean) returns void
      language sql security definer set search_path = public, pg_temp as $$
        insert into search_word (word, published)
        select l, public from unnest(tsvector_to_array(lexemes)) l
        where length(l) between 2 and 40 and not exists (select 1 from search_word w where w.word = l and (w.published or not public))
        on conflict (word) do update set published = true where excluded.published
      $$`);
    this.addSql(`revoke execute on function search_learn(tsvector, boolean) from public`);
    this.addSql(`create function search_all(lexemes text[]) returns tsquery
      language sql immutable parallel safe as $$
        select string_agg('''' || replace(replace(l, '\\', '\\\\'), '''', '''''') || '''', ' & ')::tsquery from unnest(lexemes) l
      $$`);
    this.addSql(`create function search_any(lexemes text[]) returns tsquery
      language sql immutable parallel safe as $$
        select string_agg(distinct '''' || replace(replace(l, '\\', '\\\\'), '''', '''''') || '''', ' | ')::tsquery from unnest(lexemes) l
      $$`);
    // For a word that nobody knows: the words that it is a part of, else the published ones that are nearly it. Hidden ones would tell of themselves.
    this.addSql(`create function search_instead(typed text, begun boolean) returns text[]
      language plpgsql stable parallel safe as $$
      declare found text[];
      begin
        found := array(select w.word from search_word w where w.word like '%' || typed || '%' order by w.published desc, length(w.word), w.word limit 100);
        if typed !~ '^[[:alpha:]]{4,40}$' or exists (select 1 from search_word w where w.published and w.word = any(found)) then return found; end if;
        return found || array(
          select near.word from (
            select w.word, least(levenshtein(typed, w.word), case when begun then levenshtein(typed, left(w.word, length(typed))) end) as distance
            from search_word w where w.published and (w.word % typed or typed <% w.word)) near
          where near.distance <= case when length(typed) < 6 then 1 else 2 end
          order by near.distance, similarity(near.word, typed) desc, near.word limit 4);
      end $$`);
    // Said to be immutable, so that it is a constant to the planner, which then knows how many rows it finds; and to be dear, so that no plan
    // is kept in which it is none: a statement with it is planned for the words it comes with.
    this.addSql(`create function search_query(words text[], begun boolean) returns tsquery
      language plpgsql immutable parallel safe cost 10000000 as $$
      declare
        whole tsquery; term tsquery; part text; typed text; plain text; exact text[]; signs text[]; stems text[]; forms text[]; is_begun boolean;
      begin
        for i in 1 .. coalesce(cardinality(words), 0) loop
          term := null;
          forms := '{}';
          typed := lower(split_part(words[i], E'\\n', 1));
          foreach part in array string_to_array(words[i], E'\\n') loop
            plain := regexp_replace(part, '[^[:alnum:]]+', ' ', 'g');
            exact := tsvector_to_array(to_tsvector('pg_catalog.simple', plain));
            stems := case when part = words[i] or forms = '{}' then tsvector_to_array(to_tsvector('pg_catalog.indonesian', plain)) else '{}' end;
            signs := array_remove(regexp_split_to_array(regexp_replace(part, '[[:alnum:][:space:]]+', '', 'g'), ''), '');
            if cardinality(exact || signs) = 1 then forms := forms || exact || stems || signs;
            else term := coalesce(term || search_all(exact || signs), search_all(exact || signs)); end if;
          end loop;
          is_begun := begun and i = cardinality(words) and typed ~ '^[[:alnum:]]{2,}$';
          if typed ~ '^[[:alnum:]]{3,}$' and not exists (select 1 from search_word w where w.published and w.word = any(forms))
            and not (is_begun and exists (select 1 from search_word w where w.published and w.word like typed || '%'))
          then forms := forms || search_instead(typed, is_begun); end if;
          if is_begun then term := coalesce(term || (quote_literal(typed) || ':*')::tsquery, (quote_literal(typed) || ':*')::tsquery); end if;
          if forms <> '{}' then term := coalesce(term || search_any(forms), search_any(forms)); end if;
          if term is not null then whole := coalesce(whole && term, term); end if;
        end loop;
        return coalesce(whole, '');
      end $$`);
    this.addSql(`alter table "karang_taruna" add column "search_words" tsvector null`);
    this.addSql(`alter table "proposal" add column "search_words" tsvector null`);
    this.addSql(`create function search_place(code text) returns tsvector
      language sql stable parallel safe as $$
        select search_lexemes(coalesce(string_agg(r.name, ' '), '')) from region r where r.code in (search_place.code, left(search_place.code, 5), left(search_place.code, 8)) and length(r.code) > 2
      $$`);
    this.addSql(`create function search_group(name text, code text) returns tsvector
      language sql stable parallel safe as $$ select search_lexemes(name) || search_place(code) $$`);
    this.addSql(`create function search_proposal(title text, group_id uuid) returns tsvector
      language sql stable parallel safe as $$ select search_lexemes(title) || (select k.search_words from karang_taruna k where k.id = group_id) $$`);

    this.addSql(`alter table "region" add column "search_words" tsvector generated always as (search_lexemes(name)) stored not null`);
    this.addSql(`alter table "company" add column "search_words" tsvector generated always as (search_lexemes(name)) stored not null`);
    this.addSql(`alter table "csr_program" add column "search_words" tsvector generated always as (search_lexemes(title)) stored not null`);
    // Tables are written anew rather than row by row: nothing of what they were is left in them.
    this.addSql(`alter table "karang_taruna" alter column "search_words" type tsvector using search_group(name, region_code)`);
    this.addSql(`alter table "proposal" alter column "search_words" type tsvector using search_proposal(title, karang_taruna_id)`);
    for (const table of ['karang_taruna', 'proposal']) {
      this.addSql(`alter table "${table}" alter column "search_words" set default ''::tsvector, alter column "search_words" set not null`);
    }
    // What is new goes into the index at once: a list of what still has to would be read with every search.
    for (const table of ['region', 'company', 'csr_program', 'karang_taruna', 'proposal'])
      this.addSql(`create index "${table}_search_index" on "${table}" using gin ("search_words") with (fastupdate = off)`);
    const trigger = (table: string, name: string, timing: string, body: string) => {
      this.addSql(`create or replace function "${table}_${name}_fn"() returns trigger as $$ begin ${body} end; $$ language plpgsql`);
      this.addSql(`alter function "${table}_${name}_fn"() security definer set search_path = public, pg_temp`);
      this.addSql(`create trigger "${name}" ${timing} INSERT OR UPDATE on "${table}" for each ROW execute function "${table}_${name}_fn"()`);
    };
    trigger(
      'karang_taruna',
      'findable',
      'BEFORE',
      `if tg_op = 'INSERT' or new.name <> old.name then new.search_words := search_group(new.name, new.region_code); end if; return new;`,
    );
    trigger(
      'proposal',
      'findable',
      'BEFORE',
      `if tg_op = 'INSERT' or new.title <> old.title then new.search_words := search_proposal(new.title, new.karang_taruna_id); end if; return new;`,
    );
    trigger(
      'karang_taruna',
      'learnt',
      'AFTER',
      `if tg_op = 'INSERT' or new.name <> old.name or new.status <> old.status then perform search_learn(new.search_words, new.status in ('VERIFIED', 'SUSPENDED')); end if; if tg_op = 'UPDATE' then if new.name <> old.name then update proposal set search_words = search_proposal(title, karang_taruna_id) where karang_taruna_id = new.id; end if; end if; return null;`,
    );
    trigger(
      'company',
      'learnt',
      'AFTER',
      `if tg_op = 'INSERT' or new.name <> old.name or new.status <> old.status then perform search_learn(new.search_words, new.status in ('VERIFIED', 'SUSPENDED')); end if; return null;`,
    );
    trigger(
      'csr_program',
      'learnt',
      'AFTER',
      `if tg_op = 'INSERT' or new.title <> old.title or new.status <> old.status then perform search_learn(new.search_words, new.status <> 'DRAFT'); end if; return null;`,
    );
    trigger(
      'proposal',
      'learnt',
      'AFTER',
      `if tg_op = 'INSERT' or new.title <> old.title or new.status <> old.status then perform search_learn(new.search_words, new.status in ('VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED')); end if; return null;`,
    );
    this.addSql(`create function search_learn_all() returns void
      language sql security definer set search_path = public, pg_temp as $$
        select search_learn(search_lexemes(string_agg(distinct name, ' ')), true) from region group by left(code, 2);
        select search_learn(search_lexemes(string_agg(distinct name, ' ')), status in ('VERIFIED', 'SUSPENDED')) from karang_taruna group by left(region_code, 5), status;
        select search_learn(search_words, status in ('VERIFIED', 'SUSPENDED')) from company;
        select search_learn(search_words, status <> 'DRAFT') from csr_program;
        select search_learn(search_lexemes(title), public)
          from (select distinct title, status in ('VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED') as public from proposal) of;
      $$`);
    this.addSql(`revoke execute on function search_learn_all() from public`);
    this.addSql(`select search_learn_all()`);
    this.addSql(`drop index "region_name_trigram"`);
    this.addSql(`drop index "karang_taruna_name_trigram"`);
    this.addSql(`drop index "company_name_trigram"`);
    this.addSql(`drop index "csr_program_title_trigram"`);
    this.addSql(`drop index "proposal_title_trigram"`);
  }
}

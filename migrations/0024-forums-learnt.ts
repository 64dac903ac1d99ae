import { Migration } from '@mikro-orm/migrations';

export class ForumsLearnt extends Migration {
  override up(): void {
    this.addSql(`create or replace function search_learn_all() returns void
      language sql security definer set search_path = public, pg_temp as $$
        select search_learn(search_lexemes(string_agg(distinct name, ' ')), true) from region group by left(code, 2);
        select search_learn(search_lexemes(string_agg(distinct name, ' ')), status in ('VERIFIED', 'SUSPENDED')) from karang_taruna group by left(region_code, 5), status;
        select search_learn(search_words, status in ('VERIFIED', 'SUSPENDED')) from company;
        select search_learn(search_words, status in ('VERIFIED', 'SUSPENDED')) from forum;
        select search_learn(search_words, status <> 'DRAFT') from csr_program;
        select search_learn(search_lexemes(title), public)
          from (select distinct title, status in ('VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED') as public from proposal) of;
      $$`);
  }
}

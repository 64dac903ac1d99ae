import { Migration } from '@mikro-orm/migrations';

/** What `search_query` made, as a constant to the planner, and dear where it is none: a statement with it is planned for the words that it comes with. */
export class SearchSought extends Migration {
  override up(): void {
    this.addSql(`create function search_sought(asked tsquery) returns tsquery
      language plpgsql immutable parallel safe cost 10000000 as $$ begin return asked; end $$`);
  }
}

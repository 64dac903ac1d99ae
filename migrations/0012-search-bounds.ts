import { Migration } from '@mikro-orm/migrations';

/** A word that nobody knows is looked for among parts and near spellings only where it could be one, and only so many of them. */
export class SearchBounds extends Migration {
  override up(): void {
    this.addSql('alter function search_instead(text, boolean) rename to search_near');
    this.addSql(`create function search_instead(typed text, begun boolean) returns text[]
      language sql stable parallel safe as $$ select case when length(typed) <= 24 then search_near(typed, begun) else '{}' end $$`);
  }
}

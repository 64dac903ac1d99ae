import { Migration } from '@mikro-orm/migrations';

/** Where in a text the words stand that were looked for; counted as JavaScript and JSON count, in UTF-16 units. */
export class SearchMarks extends Migration {
  override up(): void {
    // A word of letters alone is asked of the stemmer itself, which is what a search does of it in the end, in a fifth of the time.
    this.addSql(`create function search_marks(words text, asked tsquery) returns table ("start" int, "length" int)
      language plpgsql immutable strict parallel safe rows 2 as $$
      declare piece text; units int; upto int := 0;
      begin
        foreach piece in array regexp_split_to_array(words, '\\y') loop
          units := char_length(piece);
          if octet_length(piece) > units then units := units + char_length(regexp_replace(piece, '[\\u0001-\\uffff]+', '', 'g')); end if;
          if piece <> ' ' and (case when piece ~ '^[[:alpha:]]+$'
            then array_to_tsvector(array[lower(piece)] || coalesce(ts_lexize('pg_catalog.indonesian_stem', piece), '{}')) @@ asked
            else search_lexemes(piece) @@ asked end)
          then
            "start" := upto + char_length(piece) - char_length(ltrim(piece));
            "length" := units - char_length(piece) + char_length(btrim(piece));
            return next;
          end if;
          upto := upto + units;
        end loop;
      end $$`);
  }
}

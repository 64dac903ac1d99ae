import { defineEntity, p } from '@mikro-orm/core';

const SearchWordSchema = defineEntity({
  name: 'SearchWord',
  tableName: 'search_word',
  properties: {
    word: p.text().primary().collation('C'),
    published: p.boolean(),
  },
  indexes: [{ name: 'search_word_trigram', expression: 'create index "search_word_trigram" on "search_word" using gin ("word" gin_trgm_ops)' }],
});

/** A word that some row is found by; `published` where everybody may read it. Triggers write it, `search_query` asks it about words that nobody knows. */
export class SearchWord extends SearchWordSchema.class {}
SearchWordSchema.setClass(SearchWord);

import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { marksIn } from '../database/search.ts';
import { Given, Told } from './declare.ts';
import { formOf, Words } from './rules.ts';

@ArgsType()
export class MarksArgs {
  @Field(() => String, { nullable: true, description: 'What a list is searched for; no marks without (yang dicari).' })
  @Words(200, 0)
  search?: string | null;
}

@ObjectType('TextMark', { description: 'A part of a text for which a search found it, counted in UTF-16 units (bagian yang ditandai).' })
export class TextMarkType {
  @Field(() => Int, { description: 'Where it begins, from 0 (awal).' })
  @Given()
  start!: number;

  @Field(() => Int, { description: 'How long it is (panjang).' })
  @Given()
  length!: number;
}

/** Where words stand in that column, by which its rows are found; everybody reads it who sees the row. */
export const Marked = (column: string) => Told({ rows: (_asker, t, args) => marksIn(t, column, formOf(MarksArgs, args).search), order: ['start'] });

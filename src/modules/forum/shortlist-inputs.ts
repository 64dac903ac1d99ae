import { Field, ID, InputType } from 'type-graphql';
import { Words } from '../../api/rules.ts';

@InputType('CreateShortlistInput', { description: 'A new list of a forum (daftar pilihan baru).' })
export class CreateShortlistInput {
  @Field(() => ID, { description: 'The forum (forum).' })
  forumId!: string;

  @Field(() => String, { description: 'Its title (judul).' })
  @Words(200)
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is for, in words (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('ReviseShortlistInput', { description: 'What of a list is changed; what is absent stays (ubah daftar pilihan).' })
export class ReviseShortlistInput {
  @Field(() => ID, { description: 'The list (daftar).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its title (judul).' })
  @Words(200)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for; an empty text takes it away (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('RemoveShortlistInput', { description: 'A list that is removed with all that stands on it (hapus daftar pilihan).' })
export class RemoveShortlistInput {
  @Field(() => ID, { description: 'The list (daftar).' })
  id!: string;
}

@InputType('AddToShortlistInput', { description: 'A proposal for a list (masukkan ke daftar pilihan).' })
export class AddToShortlistInput {
  @Field(() => ID, { description: 'The list (daftar).' })
  shortlistId!: string;

  @Field(() => ID, { description: 'The proposal (proposal).' })
  proposalId!: string;

  @Field(() => String, { nullable: true, description: 'Why it stands there, in words (catatan).' })
  @Words(500, 0)
  note?: string | null;
}

@InputType('RemoveFromShortlistInput', { description: 'A proposal that is taken off a list (keluarkan dari daftar pilihan).' })
export class RemoveFromShortlistInput {
  @Field(() => ID, { description: 'The list (daftar).' })
  shortlistId!: string;

  @Field(() => ID, { description: 'The proposal (proposal).' })
  proposalId!: string;
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { present } from '../../api/result.ts';
import type { Context } from '../../context.ts';
import { addToShortlist } from './add-to-shortlist.ts';
import { createShortlist } from './create-shortlist.ts';
import { AddToShortlistResult, CreateShortlistResult, RemoveFromShortlistResult, RemoveShortlistResult, ReviseShortlistResult } from './forum-results.ts';
import { removeFromShortlist } from './remove-from-shortlist.ts';
import { removeShortlist } from './remove-shortlist.ts';
import { reviseShortlist } from './revise-shortlist.ts';
import { ForumShortlistType } from './shortlist-graphql.ts';
import { AddToShortlistInput, CreateShortlistInput, RemoveFromShortlistInput, RemoveShortlistInput, ReviseShortlistInput } from './shortlist-inputs.ts';

@Resolver(() => ForumShortlistType)
export class ShortlistResolver {
  @Mutation(() => CreateShortlistResult, {
    description: "Makes a list of proposals in a forum, at most 100 in each (membuat daftar pilihan). By people of the forum's member companies.",
  })
  createShortlist(@Arg('input', () => CreateShortlistInput, { description: 'The list (daftar).' }) input: CreateShortlistInput, @Ctx() ctx: Context) {
    return present('CreateShortlist', 'shortlist', createShortlist(ctx, input));
  }

  @Mutation(() => ReviseShortlistResult, {
    description: "Changes a list's title or note (mengubah daftar pilihan). By people of the forum's member companies.",
  })
  reviseShortlist(@Arg('input', () => ReviseShortlistInput, { description: 'The changes (perubahan).' }) input: ReviseShortlistInput, @Ctx() ctx: Context) {
    return present('ReviseShortlist', 'shortlist', reviseShortlist(ctx, input));
  }

  @Mutation(() => RemoveShortlistResult, {
    description: 'Removes a list with all that stands on it (menghapus daftar pilihan). By the company whose people made it, or the secretariat.',
  })
  removeShortlist(@Arg('input', () => RemoveShortlistInput, { description: 'Which list (daftar).' }) input: RemoveShortlistInput, @Ctx() ctx: Context) {
    return present('RemoveShortlist', 'forum', removeShortlist(ctx, input));
  }

  @Mutation(() => AddToShortlistResult, {
    description:
      "Puts a public proposal on a list, at most 500 on each (memasukkan proposal ke daftar pilihan). By people of the forum's member companies, and nobody of the proposal's group.",
  })
  addToShortlist(
    @Arg('input', () => AddToShortlistInput, { description: 'Which proposal, and where (proposal).' }) input: AddToShortlistInput,
    @Ctx() ctx: Context,
  ) {
    return present('AddToShortlist', 'shortlist', addToShortlist(ctx, input));
  }

  @Mutation(() => RemoveFromShortlistResult, {
    description: 'Takes a proposal off a list (mengeluarkan proposal dari daftar pilihan). By the company whose people added it, or the secretariat.',
  })
  removeFromShortlist(
    @Arg('input', () => RemoveFromShortlistInput, { description: 'Which proposal, and where (proposal).' }) input: RemoveFromShortlistInput,
    @Ctx() ctx: Context,
  ) {
    return present('RemoveFromShortlist', 'shortlist', removeFromShortlist(ctx, input));
  }
}

import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { BothWaysPaging } from '../../api/connection.ts';
import { Connection, declared } from '../../api/declare.ts';
import { present } from '../../api/result.ts';
import { formOf, requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { cancelProgram } from './cancel-program.ts';
import { closeProgram } from './close-program.ts';
import { createProgram } from './create-program.ts';
import { programFacets } from './program-facets.ts';
import { ProgramFacetsType } from './program-facets-graphql.ts';
import { CsrProgramConnection, CsrProgramType, ProgramOrderEnum } from './program-graphql.ts';
import { CancelProgramInput, CloseProgramInput, CreateProgramInput, ProgramFilter, PublishProgramInput, ReviseProgramInput } from './program-inputs.ts';
import { CancelProgramResult, CloseProgramResult, CreateProgramResult, PublishProgramResult, ReviseProgramResult } from './program-results.ts';
import { type ProgramOrder, programList } from './programs.ts';
import { publishProgram } from './publish-program.ts';
import { reviseProgram } from './revise-program.ts';

@Resolver(() => CsrProgramType)
export class ProgramResolver {
  @Query(() => CsrProgramConnection, { description: 'Programmes that the viewer may see, the newest first unless ordered (daftar program TJSL).' })
  @Connection(({ filter, orderBy }, viewer) => programList(viewer, formOf(ProgramFilter, filter), orderBy ?? undefined))
  programs(
    @Arg('filter', () => ProgramFilter, { nullable: true, description: 'Which ones (saringan).' }) _filter: ProgramFilter | null,
    @Arg('orderBy', () => ProgramOrderEnum, { nullable: true, description: 'In which order (urutan).' }) _orderBy: ProgramOrder | null,
    @Args(() => BothWaysPaging) _paging: BothWaysPaging,
  ): unknown {
    return declared();
  }

  @Query(() => ProgramFacetsType, { description: 'How many programmes each choice of a filter would give (angka saringan program).' })
  programFacets(
    @Arg('filter', () => ProgramFilter, { nullable: true, description: 'What is chosen (saringan).' }) filter: ProgramFilter | null,
    @Ctx() ctx: Context,
  ) {
    if (filter) requireForm(filter);
    return programFacets(ctx, filter ?? {});
  }

  @Mutation(() => CreateProgramResult, {
    description:
      'Drafts a programme (menyusun program). By a member of its company; `NotVerified` only for a rejected or suspended company, a pending one may draft.',
  })
  createProgram(@Arg('input', () => CreateProgramInput, { description: 'The programme (program).' }) input: CreateProgramInput, @Ctx() ctx: Context) {
    return present('CreateProgram', 'program', createProgram(ctx, input));
  }

  @Mutation(() => ReviseProgramResult, {
    description: 'Changes a programme: anything while a draft, once OPEN only what loosens (mengubah program). By a member of its company.',
  })
  reviseProgram(@Arg('input', () => ReviseProgramInput, { description: 'The changes (perubahan).' }) input: ReviseProgramInput, @Ctx() ctx: Context) {
    return present('ReviseProgram', 'program', reviseProgram(ctx, input));
  }

  @Mutation(() => PublishProgramResult, { description: 'Opens a draft to proposals (membuka program). By a member of its company, which must be verified.' })
  publishProgram(@Arg('input', () => PublishProgramInput, { description: 'Which one (program).' }) input: PublishProgramInput, @Ctx() ctx: Context) {
    return present('PublishProgram', 'program', publishProgram(ctx, input));
  }

  @Mutation(() => CloseProgramResult, {
    description: 'Ends a programme before its window does; open offers stay (menutup program). By a member of its company.',
  })
  closeProgram(@Arg('input', () => CloseProgramInput, { description: 'Which one (program).' }) input: CloseProgramInput, @Ctx() ctx: Context) {
    return present('CloseProgram', 'program', closeProgram(ctx, input));
  }

  @Mutation(() => CancelProgramResult, {
    description: 'Takes a programme back on which nothing was ever approved, and its open offers with it (membatalkan program). By a member of its company.',
  })
  cancelProgram(
    @Arg('input', () => CancelProgramInput, { description: 'Which one, and why (program dan alasan).' }) input: CancelProgramInput,
    @Ctx() ctx: Context,
  ) {
    return present('CancelProgram', 'program', cancelProgram(ctx, input));
  }
}

import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Connection, declared } from '../../api/declare.ts';
import { present } from '../../api/result.ts';
import { formOf, requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { withNewMembership } from '../identity/sessions.ts';
import { assessKarangTaruna } from './assess-karang-taruna.ts';
import { karangTarunaFacets } from './karang-taruna-facets.ts';
import { KarangTarunaFacetsType } from './karang-taruna-facets-graphql.ts';
import { KarangTarunaConnection, KarangTarunaType } from './karang-taruna-graphql.ts';
import {
  AssessKarangTarunaInput,
  KarangTarunaFilter,
  KarangTarunasArgs,
  RegisterKarangTarunaInput,
  RejectKarangTarunaInput,
  VerifyKarangTarunaInput,
} from './karang-taruna-inputs.ts';
import { AssessKarangTarunaResult, RegisterKarangTarunaResult, RejectKarangTarunaResult, VerifyKarangTarunaResult } from './karang-taruna-results.ts';
import { karangTarunaList } from './karang-tarunas.ts';
import { registerKarangTaruna } from './register-karang-taruna.ts';
import { rejectKarangTaruna } from './reject-karang-taruna.ts';
import { verifyKarangTaruna } from './verify-karang-taruna.ts';

@Resolver(() => KarangTarunaType)
export class KarangTarunaResolver {
  @Query(() => KarangTarunaConnection, { description: 'Groups that the viewer may see, by name unless ordered (daftar Karang Taruna).' })
  @Connection(({ filter, orderBy }) => karangTarunaList(formOf(KarangTarunaFilter, filter), orderBy ?? undefined))
  karangTarunas(@Args(() => KarangTarunasArgs) _args: KarangTarunasArgs): unknown {
    return declared();
  }

  @Query(() => KarangTarunaFacetsType, { description: 'How many groups each choice of a filter would give (angka saringan Karang Taruna).' })
  karangTarunaFacets(
    @Arg('filter', () => KarangTarunaFilter, { nullable: true, description: 'What is chosen (saringan).' }) filter: KarangTarunaFilter | null,
    @Ctx() ctx: Context,
  ) {
    if (filter) requireForm(filter);
    return karangTarunaFacets(ctx, filter ?? {});
  }

  @Mutation(() => RegisterKarangTarunaResult, {
    description:
      'Claims a region for a group, for the office to verify; whoever registers it belongs to it (mendaftarkan Karang Taruna). By anybody who is signed in.',
  })
  registerKarangTaruna(
    @Arg('input', () => RegisterKarangTarunaInput, { description: 'The group and its decree (Karang Taruna dan SK).' }) input: RegisterKarangTarunaInput,
    @Ctx() ctx: Context,
  ) {
    return present('RegisterKarangTaruna', 'karangTaruna', withNewMembership(ctx, registerKarangTaruna(ctx, input)));
  }

  @Mutation(() => VerifyKarangTarunaResult, {
    description: 'Finds a registration right; other claims on the region are rejected by that (memverifikasi Karang Taruna). By the office above.',
  })
  verifyKarangTaruna(
    @Arg('input', () => VerifyKarangTarunaInput, { description: 'Which one (Karang Taruna).' }) input: VerifyKarangTarunaInput,
    @Ctx() ctx: Context,
  ) {
    return present('VerifyKarangTaruna', 'karangTaruna', verifyKarangTaruna(ctx, input));
  }

  @Mutation(() => RejectKarangTarunaResult, {
    description: 'Does not accept a registration, which frees the region (menolak Karang Taruna). By the office above.',
  })
  rejectKarangTaruna(
    @Arg('input', () => RejectKarangTarunaInput, { description: 'Which one, and why (Karang Taruna dan alasan).' }) input: RejectKarangTarunaInput,
    @Ctx() ctx: Context,
  ) {
    return present('RejectKarangTaruna', 'karangTaruna', rejectKarangTaruna(ctx, input));
  }

  @Mutation(() => AssessKarangTarunaResult, {
    description:
      "Writes a dated assessment of a verified group; the newest one's classification is the group's (menilai Karang Taruna). By the office of its kabupaten or kota.",
  })
  assessKarangTaruna(
    @Arg('input', () => AssessKarangTarunaInput, { description: 'The assessment (penilaian).' }) input: AssessKarangTarunaInput,
    @Ctx() ctx: Context,
  ) {
    return present('AssessKarangTaruna', 'karangTaruna', assessKarangTaruna(ctx, input));
  }
}

import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForwardPaging } from '../../api/connection.ts';
import { present } from '../../api/result.ts';
import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import type { Row } from '../../database/model.ts';
import { withNewMembership } from '../identity/sessions.ts';
import { CsrProgramConnection } from '../program/program-graphql.ts';
import { programList } from '../program/programs.ts';
import { companyList } from './companies.ts';
import type { Company } from './company.ts';
import { CompaniesArgs, CompanyConnection, CompanyType, RegisterCompanyInput, RejectCompanyInput, VerifyCompanyInput } from './company-graphql.ts';
import { RegisterCompanyResult, RejectCompanyResult, VerifyCompanyResult } from './company-results.ts';
import { registerCompany } from './register-company.ts';
import { rejectCompany } from './reject-company.ts';
import { verifyCompany } from './verify-company.ts';

@Resolver(() => CompanyType)
export class CompanyResolver {
  @Query(() => CompanyConnection, { description: 'Companies that the viewer may see, the newest first (daftar perusahaan).' })
  companies(@Args(() => CompaniesArgs) { filter, ...paging }: CompaniesArgs, @Ctx() ctx: Context) {
    if (filter) requireForm(filter);
    return ctx.reads.page(companyList(filter ?? {}), paging);
  }

  // Whether a suspended company's programmes are listed depends on the viewer, which a declaration does not know.
  @FieldResolver(() => CsrProgramConnection, { description: 'Its calls, the newest first (program TJSL).' })
  programs(@Root() company: Row<Company>, @Args(() => ForwardPaging) paging: ForwardPaging, @Ctx() ctx: Context) {
    return ctx.reads.page({ ...programList(ctx.viewer, {}, 'NEWEST'), of: 'company' }, paging, company.id);
  }

  @Mutation(() => RegisterCompanyResult, {
    description:
      'Registers a company, for an office to verify; whoever registers it becomes its administrator (mendaftarkan perusahaan). By anybody who is signed in.',
  })
  registerCompany(@Arg('input', () => RegisterCompanyInput, { description: 'The company (perusahaan).' }) input: RegisterCompanyInput, @Ctx() ctx: Context) {
    return present('RegisterCompany', 'company', withNewMembership(ctx, registerCompany(ctx, input)));
  }

  @Mutation(() => VerifyCompanyResult, {
    description: 'Finds a registration right (memverifikasi perusahaan). By the office of its domicile, or the provincial office of an operating region.',
  })
  verifyCompany(@Arg('input', () => VerifyCompanyInput, { description: 'Which one (perusahaan).' }) input: VerifyCompanyInput, @Ctx() ctx: Context) {
    return present('VerifyCompany', 'company', verifyCompany(ctx, input));
  }

  @Mutation(() => RejectCompanyResult, {
    description: 'Does not accept a registration; the NIB is decided by the same office again (menolak perusahaan). By an office that may verify it.',
  })
  rejectCompany(
    @Arg('input', () => RejectCompanyInput, { description: 'Which one, and why (perusahaan dan alasan).' }) input: RejectCompanyInput,
    @Ctx() ctx: Context,
  ) {
    return present('RejectCompany', 'company', rejectCompany(ctx, input));
  }
}

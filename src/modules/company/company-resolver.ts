import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Connection, declared } from '../../api/declare.ts';
import { present } from '../../api/result.ts';
import { formOf } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { withNewMembership } from '../identity/sessions.ts';
import { companyList } from './companies.ts';
import {
  CompaniesArgs,
  CompanyConnection,
  CompanyFilter,
  CompanyType,
  RegisterCompanyInput,
  RejectCompanyInput,
  VerifyCompanyInput,
} from './company-graphql.ts';
import { RegisterCompanyResult, RejectCompanyResult, VerifyCompanyResult } from './company-results.ts';
import { registerCompany } from './register-company.ts';
import { rejectCompany } from './reject-company.ts';
import { verifyCompany } from './verify-company.ts';

@Resolver(() => CompanyType)
export class CompanyResolver {
  @Query(() => CompanyConnection, { description: 'Companies that the viewer may see, the newest first (daftar perusahaan).' })
  @Connection(({ filter }) => companyList(formOf(CompanyFilter, filter)))
  companies(@Args(() => CompaniesArgs) _args: CompaniesArgs): unknown {
    return declared();
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

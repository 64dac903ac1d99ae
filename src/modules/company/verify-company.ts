import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { isPartyTo } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import { Office } from '../identity/office.ts';
import type { ViewerOffice } from '../identity/viewer.ts';
import { lockForDecision } from './companies.ts';
import type { VerifyCompanyInput } from './company-graphql.ts';
import { mayDecideCompany } from './company-policy.ts';

export const verifyCompany = (ctx: Context, input: VerifyCompanyInput) =>
  atomically(ctx, async (em) => {
    const { company, office } = await lockForDecision(em, ctx, input.id);
    authorize(mayDecideCompany(office));
    requireForm(input);
    const conflict = isPartyTo(ctx.viewer, { companyId: company.id }) ? new ConflictOfInterest() : undefined;
    return company.cannotBeDecided() ?? conflict ?? company.verify(em.getReference(Office, (office as ViewerOffice).id), input.note) ?? company;
  });

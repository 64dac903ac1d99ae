import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { authorize } from '../../kernel/refusal.ts';
import { isPartyTo } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import { Office } from '../identity/office.ts';
import type { ViewerOffice } from '../identity/viewer.ts';
import { lockForDecision } from './companies.ts';
import type { RejectCompanyInput } from './company-graphql.ts';
import { mayDecideCompany } from './company-policy.ts';

/** A rejection frees the NIB, and binds it to this office: no other one may be tried without it. */
export const rejectCompany = (ctx: Context, input: RejectCompanyInput) =>
  atomically(ctx, async (em) => {
    const { company, office } = await lockForDecision(em, ctx, input.id);
    authorize(mayDecideCompany(office));
    const conflict = isPartyTo(ctx.viewer, { companyId: company.id }) ? new ConflictOfInterest() : undefined;
    return (
      checkForm(input) ?? company.cannotBeDecided() ?? conflict ?? company.reject(em.getReference(Office, (office as ViewerOffice).id), input.reason) ?? company
    );
  });

import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { InvalidInput } from '../../kernel/problem.ts';
import { Membership } from '../identity/membership.ts';
import { Person } from '../identity/person.ts';
import { regionNamed, regionsNamed } from '../region/regions-named.ts';
import { Company } from './company.ts';
import type { RegisterCompanyInput } from './company-graphql.ts';
import { NibTaken } from './company-problems.ts';

const NOT_A_REGENCY = { id: 'Pilih kabupaten atau kota, bukan provinsi.', en: 'Choose a kabupaten or kota, not a province.' };

/** Whoever is signed in may register a company and becomes its administrator: an office verifies it. */
export const registerCompany = (ctx: Context, input: RegisterCompanyInput) =>
  atomically(
    ctx,
    async (em) => {
      const domicile = await regionNamed(em, input.domicileCode, 'domicileCode');
      const operatingRegions = await regionsNamed(em, input.operatingRegionCodes, 'operatingRegionCodes');
      const problem = checkForm(
        input,
        ...[domicile, operatingRegions].flatMap((found) => (found instanceof InvalidInput ? found.issues : [])),
        when(!(domicile instanceof InvalidInput) && domicile.level === 'PROVINCE', ['domicileCode'], NOT_A_REGENCY),
      );
      if (problem || domicile instanceof InvalidInput || operatingRegions instanceof InvalidInput) return problem as InvalidInput;
      if (await em.count(Company, { nib: input.nib, status: { $ne: 'REJECTED' } })) return new NibTaken();
      const rejected = await em.findOne(Company, { nib: input.nib, status: 'REJECTED' }, { orderBy: { createdAt: 'desc', id: 'desc' } });

      const personId = ctx.viewer.personId as string;
      const now = ctx.clock.now();
      const company = em.create(Company, {
        name: input.name.trim(),
        nib: input.nib,
        industry: input.industry.trim(),
        domicile,
        zone: domicile.zone,
        operatingRegions,
        boundTo: rejected?.rejectedBy ?? null,
        registeredBy: personId,
        createdAt: now,
      });
      em.create(Membership, { person: em.getReference(Person, personId), company, role: 'ADMIN', createdAt: now });
      return company;
    },
    { unless: { company_nib_once: () => new NibTaken() } },
  );

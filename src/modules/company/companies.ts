import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Order } from '../../database/exposure.ts';
import { execute, lockVisible } from '../../database/lock.ts';
import type { Listing } from '../../database/reads.ts';
import { mentions, searchWords } from '../../database/search.ts';
import { all, inside, raw, type Sql, sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { notFound } from '../../kernel/refusal.ts';
import { isStaffed, officeRegionOf } from '../identity/deciding.ts';
import type { ViewerOffice } from '../identity/viewer.ts';
import { Company } from './company.ts';
import { companyExposure } from './company-exposure.ts';
import type { CompanyFilter } from './company-graphql.ts';
import { verifyingOffice } from './company-policy.ts';

/** Newest first. */
export const companyList = ({ within, status, search }: CompanyFilter): Listing<Company> => ({
  entity: Company,
  where: (t) => {
    const column = (name: string) => raw(`${t}."${name}"`);
    const conditions: Sql[] = [];
    if (within) {
      const operates = sql`exists (select 1 from company_region cr where cr.company_id = ${column('id')} and ${inside(sql`cr.region_code`, [within])})`;
      conditions.push(sql`(${inside(column('domicile_code'), [within])} or ${operates})`);
    }
    if (status) conditions.push(sql`${column('status')} = any(${status}::text[])`);
    if (search?.trim()) conditions.push(mentions(searchWords(t), search));
    return all(conditions);
  },
  order: companyExposure.orders?.NEWEST as Order,
});

/** The company, locked, with its regions, and the office for which the viewer may verify it. */
export async function lockForDecision(em: EntityManager, ctx: Context, id: string): Promise<{ company: Company; office: ViewerOffice | undefined }> {
  const company = await lockVisible(em, ctx, Company, id, ['operatingRegions']);
  const domicileIsStaffed = ctx.viewer.offices.length > 0 && (await isStaffed(em, officeRegionOf(company.domicile.code)));
  return { company, office: verifyingOffice(ctx.viewer, company, domicileIsStaffed) };
}

/**
 * The company of that id for whoever sees everything, locked after its programmes and what they have offered, in the order
 * of all locks: no offer is made or answered meanwhile.
 */
export async function lockForOperator(em: EntityManager, id: string): Promise<Company> {
  const key = uuidOf('cmp', id);
  if (!key) throw notFound();
  await execute(em, sql`select 1 from csr_program p where p.company_id = ${key} order by p.id for update`);
  const offered = sql`from funding_match m where m.company_id = ${key} and m.status = 'OFFERED'`;
  await execute(em, sql`select 1 from proposal p where p.id in (select m.proposal_id ${offered}) order by p.id for update`);
  await execute(em, sql`select 1 ${offered} order by m.id for update`);
  // Not `for update`: an offer that waits for its programme refers to the company too.
  await execute(em, sql`select 1 from company c where c.id = ${key} for no key update`);
  const company = await em.findOne(Company, id);
  if (!company) throw notFound();
  return company;
}

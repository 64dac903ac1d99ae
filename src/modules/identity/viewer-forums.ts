import { type Sql, sql } from '../../database/sql.ts';
import { IdType } from '../../kernel/id.ts';
import type { MembershipRole, ViewerForums } from './viewer.ts';

const forums = new IdType('frm');

/** The forums of which the company in that column is a member now; a suspended company's membership rests. As SQL. */
export const forumsOfCompany = (company: Sql): Sql =>
  sql`array(select f.forum_id::text from forum_member f join company fc on fc.id = f.company_id
    where f.company_id = ${company} and f.status = 'VERIFIED' and fc.status = 'VERIFIED' order by f.created_at, f.id)`;

/** One membership of a person, with the forums that its company is a member of; uuids as the database writes them. */
export interface Seat {
  readonly role: MembershipRole | null;
  readonly company: string | null;
  readonly forum: string | null;
  readonly forums: readonly string[] | null;
  readonly office: string | null;
}

/** What these memberships let a person act for in forums. */
export function viewerForums(memberships: readonly Seat[], companyId: (uuid: string) => string): ViewerForums {
  const companies = new Map<string, string[]>();
  // No civil servant belongs to a forum, not even by a company.
  if (memberships.some(({ office }) => office)) return { companies, seats: new Map() };
  for (const { company, forums: joined } of memberships)
    for (const uuid of joined ?? []) {
      const forum = forums.convertToJSValue(uuid);
      companies.set(forum, [...(companies.get(forum) ?? []), companyId(company as string)]);
    }
  const seats = memberships.flatMap(({ role, forum }): [string, MembershipRole][] => (forum ? [[forums.convertToJSValue(forum), role as MembershipRole]] : []));
  return { companies, seats: new Map(seats.filter(([forum]) => companies.has(forum))) };
}

import type { Reads } from '../../database/reads.ts';
import { sql } from '../../database/sql.ts';
import { Company } from '../company/company.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { Person } from './person.ts';
import { type MembershipRole, Viewer } from './viewer.ts';
import { forumsOfCompany, viewerForums } from './viewer-forums.ts';

/** Somebody who works for an office now, as the policies see them: with the groups and companies that they belong to. */
export interface Colleague {
  readonly name: string;
  readonly viewer: Viewer;
}

/** All who work for the office of that region, by name. Batched. */
export const staffOf = (reads: Reads, officeRegion: string): Promise<readonly Colleague[]> =>
  reads
    .loader<readonly Colleague[]>('Office.staff', async (regions) => {
      const rows = await reads.queries.rows(sql`
        select o.region_code, p.id, p.name, m.role, m.karang_taruna_id, m.company_id,
          case when m.company_id is not null then ${forumsOfCompany(sql`m.company_id`)} end
        from office o join membership s on s.office_id = o.id and s.ended_at is null join person p on p.id = s.person_id
        left join membership m on m.person_id = p.id and m.ended_at is null and m.office_id is null
        where o.region_code = any(${regions}::text[]) order by p.name, p.id`);
      const offices = Map.groupBy(rows, ([region]) => region as string);
      return regions.map((region) => [...Map.groupBy(offices.get(region) ?? [], ([, person]) => person).values()].map((own) => colleague(reads, own)));
    })
    .load(officeRegion);

/** From the rows of one person, one for each membership. */
function colleague(reads: Reads, rows: unknown[][]): Colleague {
  const companyId = (uuid: unknown) => reads.table(Company).key.convert(uuid) as string;
  const groups = new Map<string, MembershipRole>();
  const companies = new Map<string, MembershipRole>();
  for (const [, , , role, group, company] of rows) {
    if (group) groups.set(reads.table(KarangTaruna).key.convert(group) as string, role as MembershipRole);
    if (company) companies.set(companyId(company), role as MembershipRole);
  }
  // Nobody of an office sits in a secretariat or acts in a forum; what their company is a member of makes them party to it.
  const seats = rows.map(([, , , , , company, forums]) => ({
    role: null,
    company: company as string | null,
    forum: null,
    forums: forums as string[] | null,
    office: null,
  }));
  const [, id, name] = rows[0] as [unknown, unknown, string];
  return { name, viewer: new Viewer(reads.table(Person).key.convert(id) as string, groups, companies, [], undefined, viewerForums(seats, companyId)) };
}

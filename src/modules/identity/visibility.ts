import type { Visibility } from '../../database/exposure.ts';
import { any, inside, join, raw, type Sql, sql } from '../../database/sql.ts';
import type { Viewer } from './viewer.ts';

const hex = (id: string) => id.slice(id.indexOf('_') + 1);
const among = (column: Sql, ids: readonly string[]): Sql => (ids.length ? sql`${column} = any(${ids.map(hex)}::uuid[])` : sql`false`);

/** The viewer is an officer of the group in that column. */
export const isOfficer = (viewer: Viewer, group: Sql): Sql => among(group, viewer.groupIds);
/** The viewer is a member of the company in that column. */
export const isMember = (viewer: Viewer, company: Sql): Sql => among(company, viewer.companyIds);
/** The viewer works for an office whose region contains the region in that column. */
export const isOfficeAbove = (viewer: Viewer, regionCode: Sql): Sql => inside(regionCode, viewer.officeRegions);
/** The viewer is that person. */
export const isSelf = (viewer: Viewer, person: Sql): Sql => (viewer.personId ? sql`${person} = ${hex(viewer.personId)}::uuid` : sql`false`);
/** The viewer belongs to a member company of the forum in that column. */
export const isInForum = (viewer: Viewer, forum: Sql): Sql => among(forum, viewer.forumIds);
/** The viewer sits in the secretariat of the forum in that column. */
export const isSecretary = (viewer: Viewer, forum: Sql): Sql => among(forum, [...viewer.forums.seats.keys()]);
/** The viewer leads one of those: its chair or administrator. */
export const leads = (viewer: Viewer, group: Sql, company: Sql, forum: Sql): Sql =>
  any([
    among(
      group,
      viewer.groupIds.filter((id) => viewer.groups.get(id) === 'CHAIR'),
    ),
    among(
      company,
      viewer.companyIds.filter((id) => viewer.companies.get(id) === 'ADMIN'),
    ),
    among(
      forum,
      viewer.forumIds.filter((id) => viewer.forums.seats.get(id) === 'ADMIN'),
    ),
  ]);

/** True where the office of that region has somebody who works there. */
export const isStaffed = (regionCode: Sql): Sql =>
  sql`exists (select 1 from office o join membership om on om.office_id = o.id and om.ended_at is null where o.region_code = ${regionCode})`;

/**
 * The offices that may verify a company: of its domicile's kabupaten or kota (its province's where that has nobody), and
 * the provincial ones of its operating regions. A NIB that was rejected once is bound to the office that did.
 */
export const mayVerifyCompany: Visibility = (viewer, company) => {
  if (!viewer.offices.length) return sql`false`;
  const column = (name: string) => raw(`${company}."${name}"`);
  const domicile = column('domicile_code');
  const ways = viewer.offices.map(({ regionCode }) =>
    regionCode.length === 5
      ? sql`left(${domicile}, 5) = ${regionCode}`
      : sql`(exists (select 1 from company_region cr where cr.company_id = ${column('id')} and left(cr.region_code, 2) = ${regionCode})
          or (left(${domicile}, 2) = ${regionCode} and not ${isStaffed(sql`left(${domicile}, 5)`)}))`,
  );
  const bound = column('bound_to_office_id');
  return sql`(case when ${bound} is null then ${any(ways)} else ${among(
    bound,
    viewer.offices.map((o) => o.id),
  )} end)`;
};

/** The viewer belongs to a party of the match in that alias, or to an office above its group. */
export const isPartyOrOffice: Visibility = (viewer, match) =>
  any([isOfficer(viewer, raw(`${match}.karang_taruna_id`)), isMember(viewer, raw(`${match}.company_id`)), isOfficeAbove(viewer, raw(`${match}.region_code`))]);

/** A text list as SQL, for states and the like (never a user's words). */
export const oneOf = (column: Sql, values: readonly string[]): Sql => sql`${column} in (${join(values.map((v) => raw(`'${v}'`)))})`;

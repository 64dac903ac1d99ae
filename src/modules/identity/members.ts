import type { Visibility } from '../../database/exposure.ts';
import type { EntityClass } from '../../database/model.ts';
import type { Reads } from '../../database/reads.ts';
import { raw, sql } from '../../database/sql.ts';
import { Company } from '../company/company.ts';
import { isCompanyInsider } from '../company/company-exposure.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { isGroupInsider } from '../karang-taruna/karang-taruna-exposure.ts';
import type { MembershipRole } from './viewer.ts';

/** Somebody who acts for an organisation now. */
export interface Member {
  readonly name: string;
  readonly username: string;
  readonly role: MembershipRole;
  readonly since: Date;
}

/** What has members, the column of a membership that refers to it, and who may know them. */
const ORGANISATIONS = {
  KarangTaruna: { entity: KarangTaruna, column: 'karang_taruna_id', isInsider: isGroupInsider },
  Company: { entity: Company, column: 'company_id', isInsider: isCompanyInsider },
} satisfies Record<string, { entity: EntityClass; column: string; isInsider: Visibility }>;
export type OrganisationKind = keyof typeof ORGANISATIONS;

/** The longest list of people that an organisation shows. */
export const MOST_PEOPLE = 100;

/** Who acts for the organisation, the longest there first; null for whoever may not know them. Batched. */
export function membersOf(reads: Reads, kind: OrganisationKind, id: string): Promise<readonly Member[] | null> {
  const { entity, column, isInsider } = ORGANISATIONS[kind];
  const { key, name } = reads.table(entity);
  const loader = reads.loader<readonly Member[] | null>(`${kind}.members`, async (ids) => {
    const rows = await reads.queries.rows(sql`
      select t.id, m.name, m.username, m.role, m.created_at
      from ${raw(name)} t left join lateral (
        select p.name, p.username, m.role, m.created_at, m.id from membership m join person p on p.id = m.person_id
        where m.${raw(column)} = t.id and m.ended_at is null order by m.created_at, m.id limit ${MOST_PEOPLE}) m on true
      where t.id = any(${reads.keys(key, ids)}::uuid[]) and ${isInsider(reads.viewer, 't')} order by m.created_at, m.id`);
    const known = Map.groupBy(rows, (row) => key.convert(row[0]));
    return ids.map((of) => {
      // An organisation that nobody acts for has a row of its own, without a member.
      const members = known.get(of)?.filter(([, , username]) => username !== null);
      return members?.map(([, name, username, role, since]) => ({ name, username, role, since }) as Member) ?? null;
    });
  });
  return loader.load(id);
}

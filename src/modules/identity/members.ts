import type { Visibility } from '../../database/exposure.ts';
import { raw, sql } from '../../database/sql.ts';
import type { Telling } from '../../database/telling.ts';
import type { MembershipRole } from './viewer.ts';

/** Somebody who acts for an organisation now. */
export interface Member {
  readonly name: string;
  readonly username: string;
  readonly role: MembershipRole;
  readonly since: Date;
}

export type OrganisationKind = 'KarangTaruna' | 'Company' | 'Forum';

/** The longest list of people that an organisation shows. */
export const MOST_PEOPLE = 100;

/** Who acts for an organisation, the longest there first; null for whoever may not know them. `column` of a membership refers to it. */
export const membersOf = (column: 'karang_taruna_id' | 'company_id' | 'forum_id', isInsider: Visibility): Telling => ({
  rows: (_asker, t) => sql`select p.name, p.username, m.role, m.created_at as since, m.id from membership m join person p on p.id = m.person_id
    where m.${raw(column)} = ${raw(`${t}.id`)} and m.ended_at is null order by m.created_at, m.id limit ${raw(String(MOST_PEOPLE))}`,
  order: ['since', 'id'],
  when: isInsider,
});

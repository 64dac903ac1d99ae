import { expose } from '../../database/exposure.ts';
import { all, any, raw, sql } from '../../database/sql.ts';
import { Membership, MembershipRequest } from './membership.ts';
import { Office } from './office.ts';
import { Person } from './person.ts';
import { isOfficeAbove, isSecretary, isSelf, leads, mayVerifyCompany } from './visibility.ts';

export const personExposure = expose(Person, { typename: 'Viewer', visibleTo: (viewer, t) => isSelf(viewer, raw(`${t}.id`)) });

export const membershipExposure = expose(Membership, {
  visibleTo: (viewer, t) =>
    // A seat in a forum that rests is nothing to act for.
    all([
      isSelf(viewer, raw(`${t}.person_id`)),
      sql`${raw(`${t}.ended_at`)} is null`,
      any([sql`${raw(`${t}.forum_id`)} is null`, isSecretary(viewer, raw(`${t}.forum_id`))]),
    ]),
});

export const officeExposure = expose(Office, { visibleTo: () => sql`true` });

/** Seen by whoever asked, by who leads the organisation, and by the offices above. */
export const membershipRequestExposure = expose(MembershipRequest, {
  visibleTo: (viewer, t) =>
    any([
      isSelf(viewer, raw(`${t}.person_id`)),
      leads(viewer, raw(`${t}.karang_taruna_id`), raw(`${t}.company_id`), raw(`${t}.forum_id`)),
      sql`exists (select 1 from karang_taruna k where k.id = ${raw(`${t}.karang_taruna_id`)} and ${isOfficeAbove(viewer, sql`k.region_code`)})`,
      sql`exists (select 1 from company c where c.id = ${raw(`${t}.company_id`)} and ${mayVerifyCompany(viewer, 'c')})`,
      sql`exists (select 1 from forum f where f.id = ${raw(`${t}.forum_id`)} and ${isOfficeAbove(viewer, sql`f.region_code`)})`,
    ]),
});

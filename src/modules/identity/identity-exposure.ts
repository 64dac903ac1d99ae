import { expose } from '../../database/exposure.ts';
import { any, raw, sql } from '../../database/sql.ts';
import { Membership, MembershipRequest } from './membership.ts';
import { Office } from './office.ts';
import { Person } from './person.ts';
import { isOfficeAbove, isSelf, leads, mayVerifyCompany } from './visibility.ts';

export const personExposure = expose(Person, { typename: 'Viewer', visibleTo: (viewer, t) => isSelf(viewer, raw(`${t}.id`)) });

export const membershipExposure = expose(Membership, {
  visibleTo: (viewer, t) => sql`(${isSelf(viewer, raw(`${t}.person_id`))} and ${raw(`${t}.ended_at`)} is null)`,
});

export const officeExposure = expose(Office, { visibleTo: () => sql`true` });

/** Seen by whoever asked, by who leads the organisation, and by the offices above. */
export const membershipRequestExposure = expose(MembershipRequest, {
  visibleTo: (viewer, t) =>
    any([
      isSelf(viewer, raw(`${t}.person_id`)),
      leads(viewer, raw(`${t}.karang_taruna_id`), raw(`${t}.company_id`)),
      sql`exists (select 1 from karang_taruna k where k.id = ${raw(`${t}.karang_taruna_id`)} and ${isOfficeAbove(viewer, sql`k.region_code`)})`,
      sql`exists (select 1 from company c where c.id = ${raw(`${t}.company_id`)} and ${mayVerifyCompany(viewer, 'c')})`,
    ]),
});

import { expose, type Visibility } from '../../database/exposure.ts';
import { any, raw } from '../../database/sql.ts';
import { isMember, mayVerifyCompany, oneOf } from '../identity/visibility.ts';
import { Company } from './company.ts';

/** The company's members and the offices that may verify it. */
export const isCompanyInsider: Visibility = (viewer, t) => any([isMember(viewer, raw(`${t}.id`)), mayVerifyCompany(viewer, t)]);

export const companyExposure = expose(Company, {
  visibleTo: (viewer, t) => any([oneOf(raw(`${t}.status`), ['VERIFIED', 'SUSPENDED']), isCompanyInsider(viewer, t)]),
  guards: { statusReason: { when: isCompanyInsider } },
  orders: { NEWEST: { by: [{ expression: (t) => raw(`${t}.created_at`), cast: 'timestamptz' }], descending: true } },
});

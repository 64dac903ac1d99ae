import { expose, type Visibility } from '../../database/exposure.ts';
import { any, raw, sql } from '../../database/sql.ts';
import { isCompanyInsider } from '../company/company-exposure.ts';
import { isMatchVisible } from '../funding/funding-exposure.ts';
import { isMember } from '../identity/visibility.ts';
import { CsrProgram } from './program.ts';

/** In lists and search: not while its company is suspended, but for its own members. */
export const isListed: Visibility = (viewer, t) => any([sql`not ${raw(`${t}.suspended`)}`, isMember(viewer, raw(`${t}.company_id`))]);

const isInsider: Visibility = (viewer, t) => sql`exists (select 1 from company c where c.id = ${raw(`${t}.company_id`)} and ${isCompanyInsider(viewer, 'c')})`;

export const programExposure = expose(CsrProgram, {
  // A suspended company's programmes stay readable for those who see one of their matches.
  visibleTo: (viewer, t) =>
    any([
      isMember(viewer, raw(`${t}.company_id`)),
      sql`(${raw(`${t}.status`)} <> 'DRAFT' and (not ${raw(`${t}.suspended`)} or exists (select 1 from funding_match m where m.program_id = ${raw(`${t}.id`)} and ${isMatchVisible(viewer, 'm')})))`,
    ]),
  guards: { statusReason: { when: isInsider } },
  orders: {
    NEWEST: { by: [{ expression: (t) => raw(`${t}.created_at`), cast: 'timestamptz' }], descending: true },
    CLOSING_SOON: { by: [{ expression: (t) => raw(`${t}.closes_on`), cast: 'date' }], descending: false },
    MOST_AVAILABLE: { by: [{ expression: (t) => raw(`${t}.available`), cast: 'bigint' }], descending: true },
  },
});

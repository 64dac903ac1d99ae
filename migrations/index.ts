import type { MigrationObject } from '@mikro-orm/core';
import { RegionsAndPeople } from './0001-regions-and-people.ts';
import { Audit } from './0002-audit.ts';
import { Organisations } from './0003-organisations.ts';
import { Memberships } from './0004-memberships.ts';
import { ProgramsAndProposals } from './0005-programs-and-proposals.ts';
import { Funding } from './0006-funding.ts';
import { Accountability } from './0007-accountability.ts';
import { FrozenReports } from './0008-frozen-reports.ts';
import { Decisions } from './0009-decisions.ts';
import { Search } from './0010-search.ts';
import { RegionYears } from './0011-region-years.ts';
import { SearchBounds } from './0012-search-bounds.ts';
import { Welfare } from './0013-welfare.ts';
import { Standings } from './0014-standings.ts';
import { SearchSought } from './0015-search-sought.ts';
import { Allocation } from './0016-allocation.ts';
import { Forums } from './0017-forums.ts';
import { SearchMarks } from './0018-search-marks.ts';
import { PoorHouseholds } from './0019-poor-households.ts';
import { BestStandings } from './0020-best-standings.ts';
import { ForumPlans } from './0021-forum-plans.ts';

/** In the order in which they run. A name is never changed: databases remember it. */
export const migrations: MigrationObject[] = [
  { name: '0001-regions-and-people', class: RegionsAndPeople },
  { name: '0002-audit', class: Audit },
  { name: '0003-organisations', class: Organisations },
  { name: '0004-memberships', class: Memberships },
  { name: '0005-programs-and-proposals', class: ProgramsAndProposals },
  { name: '0006-funding', class: Funding },
  { name: '0007-accountability', class: Accountability },
  { name: '0008-frozen-reports', class: FrozenReports },
  { name: '0009-decisions', class: Decisions },
  { name: '0010-search', class: Search },
  { name: '0011-region-years', class: RegionYears },
  { name: '0012-search-bounds', class: SearchBounds },
  { name: '0013-welfare', class: Welfare },
  { name: '0014-standings', class: Standings },
  { name: '0015-search-sought', class: SearchSought },
  { name: '0016-allocation', class: Allocation },
  { name: '0017-forums', class: Forums },
  { name: '0018-search-marks', class: SearchMarks },
  { name: '0019-poor-households', class: PoorHouseholds },
  { name: '0020-best-standings', class: BestStandings },
  { name: '0021-forum-plans', class: ForumPlans },
];

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Done } from '../kernel/atomically.ts';
import { type Clock, systemClock } from '../kernel/calendar.ts';
import type { Problem } from '../kernel/problem.ts';
import { reinstateCompany } from '../modules/company/reinstate-company.ts';
import { suspendCompany } from '../modules/company/suspend-company.ts';
import { reinstateForum } from '../modules/forum/reinstate-forum.ts';
import { suspendForum } from '../modules/forum/suspend-forum.ts';
import { reinstateKarangTaruna } from '../modules/karang-taruna/reinstate-karang-taruna.ts';
import { suspendKarangTaruna } from '../modules/karang-taruna/suspend-karang-taruna.ts';
import type { Suspension } from '../modules/karang-taruna/suspension.ts';
import { command } from './command.ts';
import { outcomeOf } from './use-case.ts';

const step = (name: string, summary: string, of: string, done: string, act: (em: EntityManager, clock: Clock, given: Suspension) => Promise<Done | Problem>) =>
  command({
    name,
    summary,
    options: {
      id: { value: 'id', required: true, meaning: of },
      reason: { value: 'text', required: true, meaning: 'why; its own people and the offices read it' },
    },
    run: async ({ appUrl, print }, { id, reason }) => {
      await outcomeOf(appUrl, (em) => act(em, systemClock, { id, reason }));
      print(done);
    },
  });

const COMPANY = 'the id of the company: cmp_…';
const FORUM = 'the id of the forum: frm_…';
const GROUP = 'the id of the Karang Taruna: krt_…';

/** What stops an organisation, and lets it go on. */
export const suspensions = [
  step(
    'suspend-company',
    'hide the programmes of a company and withdraw its open offers; what was approved goes on',
    COMPANY,
    'The company is suspended.',
    suspendCompany,
  ),
  step('reinstate-company', 'let a suspended company go on', COMPANY, 'The company is verified again.', reinstateCompany),
  step('suspend-karang-taruna', 'let a group take nothing new on; it may report and refund', GROUP, 'The group is suspended.', suspendKarangTaruna),
  step('reinstate-karang-taruna', 'let a suspended group go on', GROUP, 'The group is verified again.', reinstateKarangTaruna),
  step('suspend-forum', 'let nothing new begin in a forum; it still holds its region', FORUM, 'The forum is suspended.', suspendForum),
  step('reinstate-forum', 'let a suspended forum go on', FORUM, 'The forum is verified again.', reinstateForum),
];

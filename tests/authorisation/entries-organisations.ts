import { inDays, pendingCompany, pendingGroupIn } from '../support/world.ts';
import { atHome, type Entry, entry, outcomes } from './attempts.ts';
import { home, newHome } from './cast.ts';
import { pendingAccount, REASON } from './subjects.ts';

const waitingGroup = (input: object) => async () => {
  const there = await newHome({ group: await pendingGroupIn(), company: (await home()).company });
  return { ...there, input: () => ({ id: there.group.id, ...input }) };
};
const waitingCompany = (input: object) => async () => {
  const there = await newHome({ group: (await home()).group, company: await pendingCompany() });
  return { ...there, input: () => ({ id: there.company.id, ...input }) };
};
const waitingAccount = (input: object) =>
  atHome(
    ({ group }) => pendingAccount(group),
    (id) => ({ id, ...input }),
  );

/** What an office decides about a group that waits: its members and the offices above see it, the kota's decides. */
const byTheKota = outcomes('NOT_FOUND', { officer: 'FORBIDDEN', both: 'FORBIDDEN', officeAbove: 'Success', province: 'FORBIDDEN' });
/** About a company: the office of its domicile, or the provincial one of an operating region. */
const byItsOffices = outcomes('NOT_FOUND', { company: 'FORBIDDEN', both: 'FORBIDDEN', officeAbove: 'Success', province: 'Success' });

/** Groups, their accounts, and companies. */
export const organisationEntries: readonly Entry[] = [
  entry('verifyKarangTaruna', 'a group that waits', waitingGroup({ note: 'SK asli sudah dilihat.' }), byTheKota),
  entry('rejectKarangTaruna', 'a group that waits', waitingGroup({ reason: REASON }), byTheKota),
  entry(
    'assessKarangTaruna',
    'a verified group',
    atHome(
      async () => ({ organisation: 70, people: 70, facilities: 70, administration: 70, partnership: 70, activities: 70 }),
      async (scores, { group }) => ({ karangTarunaId: group.id, assessedOn: await inDays(-1), classification: 'MAJU', scores }),
    ),
    outcomes('FORBIDDEN', { officeAbove: 'Success' }),
  ),
  entry(
    'setPayoutAccount',
    'a verified group',
    atHome(
      async ({ group }) => group,
      ({ id }) => ({ karangTarunaId: id, bank: 'Bank Maluku Malut', holder: 'Karang Taruna', number: '1200034567' }),
    ),
    outcomes('FORBIDDEN', { officer: 'Success', both: 'Success' }),
  ),
  entry('verifyPayoutAccount', 'an account that waits', waitingAccount({ note: 'Sesuai buku.' }), byTheKota),
  entry('rejectPayoutAccount', 'an account that waits', waitingAccount({ reason: REASON }), byTheKota),
  entry('verifyCompany', 'a company that waits', waitingCompany({ note: 'NIB sesuai.' }), byItsOffices),
  entry('rejectCompany', 'a company that waits', waitingCompany({ reason: REASON }), byItsOffices),
];

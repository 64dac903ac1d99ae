import {
  draftProgram,
  draftProposal,
  inDays,
  join,
  offered,
  openProgram,
  pendingCompany,
  pendingGroupIn,
  person,
  programInput,
  proposalInput,
  sql,
  staffOf,
  submittedProposal,
  today,
  verifiedProposal,
} from '../support/world.ts';
import { type Attempt, atHome, type Entry, entry, outcomes } from './attempts.ts';
import { type Home, home, newHome } from './cast.ts';
import { done, draftReport, REASON } from './subjects.ts';

const ofWaitingGroup = (input: (there: Home) => object | Promise<object>) => async (): Promise<Attempt> => {
  const there = await newHome({ group: await pendingGroupIn(), company: (await home()).company });
  const same = await input(there);
  return { ...there, input: () => same };
};
const ofWaitingCompany = (input: (there: Home) => object | Promise<object>) => async (): Promise<Attempt> => {
  const there = await newHome({ group: (await home()).group, company: await pendingCompany() });
  const same = await input(there);
  return { ...there, input: () => same };
};
const draftOfProgram = (input: object) =>
  atHome(
    ({ company }) => draftProgram(company),
    (id) => ({ id, ...input }),
  );
const ofDraft = (input: object) =>
  atHome(
    ({ group }) => draftProposal(group),
    (proposalId) => ({ proposalId, ...input }),
  );
const scores = { organisation: 70, people: 70, facilities: 70, administration: 70, partnership: 70, activities: 70 };
const report = { narrative: 'Selesai.', beneficiariesReached: 3, spending: [], refunded: '0' };

/** Insiders of what is not public are told what they may not do; to all others it does not exist. */
const seenByGroup = (who: Parameters<typeof outcomes>[1]) =>
  outcomes('NOT_FOUND', { officer: 'FORBIDDEN', both: 'FORBIDDEN', officeAbove: 'FORBIDDEN', province: 'FORBIDDEN', ...who });
const seenByCompany = (who: Parameters<typeof outcomes>[1]) =>
  outcomes('NOT_FOUND', { company: 'FORBIDDEN', both: 'FORBIDDEN', officeAbove: 'FORBIDDEN', province: 'FORBIDDEN', ...who });
const seenByParties = (who: Parameters<typeof outcomes>[1]) => seenByGroup({ company: 'FORBIDDEN', ...who });

/** A province that has no board yet, its office, and the office of a kabupaten in it. */
async function provinceBoard(input: (there: Home) => object | Promise<object>, verify = false): Promise<Attempt> {
  const [free] = await sql<{ province: string; regency: string }>(
    `select p.code as province, min(r.code) as regency from region p join region r on r.parent_code = p.code
      where p.level = 'PROVINCE' and p.code <> '82' and not exists (select 1 from karang_taruna k where k.region_code = p.code) group by 1 order by 1 limit 1`,
  );
  if (!free) throw new Error('Every province has a board');
  const group = await pendingGroupIn(free.province, { at: free.province });
  if (verify) await done(group.staff, 'verifyKarangTaruna', { id: group.id });
  const there = await newHome({ group, company: (await home()).company });
  const cast = { ...there.cast, province: await staffOf(free.province), officeBeside: await staffOf(free.regency) };
  const same = await input(there);
  return { ...there, cast, input: () => same };
}

/** What is hidden from most, and what lies above the kota: beside the entries in which all that matters is the role. */
export const hiddenEntries: readonly Entry[] = [
  entry(
    'requestMembership',
    'a group that waits',
    ofWaitingGroup(({ group }) => ({ organisationId: group.id, role: 'MEMBER' })),
    seenByGroup({ officer: 'WrongState', both: 'WrongState', officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'endMembership',
    "a member's, in a group that waits",
    ofWaitingGroup(async ({ group }) => {
      const who = await person();
      await join(who, group, 'MEMBER');
      return { organisationId: group.id, username: who.username, reason: REASON };
    }),
    seenByGroup({ officer: 'Success' }),
  ),
  entry(
    'assessKarangTaruna',
    'a group that waits',
    ofWaitingGroup(async ({ group }) => ({ karangTarunaId: group.id, assessedOn: await inDays(-1), classification: 'MAJU', scores })),
    seenByGroup({ officeAbove: 'NotVerified' }),
  ),
  entry(
    'setPayoutAccount',
    'a group that waits',
    ofWaitingGroup(({ group }) => ({ karangTarunaId: group.id, bank: 'BRI', holder: 'Karang Taruna', number: '1200034567' })),
    seenByGroup({ officer: 'Success', both: 'Success' }),
  ),
  entry(
    'createProposal',
    'a group that waits',
    ofWaitingGroup(({ group }) => proposalInput(group)),
    seenByGroup({ officer: 'Success', both: 'Success' }),
  ),
  entry(
    'createProgram',
    'a company that waits',
    ofWaitingCompany(({ company }) => programInput(company)),
    seenByCompany({ company: 'Success', both: 'Success' }),
  ),
  entry(
    'startAllocation',
    'a company that waits',
    ofWaitingCompany(async ({ company }) => ({ companyId: company.id, programIds: [await draftProgram(company)], title: 'Rencana' })),
    seenByCompany({ company: 'NotVerified', both: 'NotVerified' }),
  ),
  entry('closeProgram', 'a draft', draftOfProgram({}), outcomes('NOT_FOUND', { company: 'WrongState', both: 'WrongState' })),
  entry('cancelProgram', 'a draft', draftOfProgram({ reason: REASON }), outcomes('NOT_FOUND', { company: 'WrongState', both: 'WrongState' })),
  entry(
    'offerFunding',
    'a draft of a programme',
    atHome(
      async ({ group, company }) => ({ programId: await draftProgram(company), proposalId: await verifiedProposal(group) }),
      (ids) => ({ ...ids, amount: '2000000' }),
    ),
    outcomes('NOT_FOUND', { company: 'WrongState', both: 'WrongState' }),
  ),
  entry(
    'offerFunding',
    'a proposal that was submitted',
    atHome(
      async ({ group, company }) => ({ programId: await openProgram(company), proposalId: await submittedProposal(group) }),
      (ids) => ({ ...ids, amount: '2000000' }),
    ),
    seenByGroup({ both: 'WrongState' }),
  ),
  entry(
    'endFunding',
    'an offer',
    atHome(offered, ({ matchId }) => ({ id: matchId, reason: REASON })),
    seenByParties({ officer: 'WrongState', company: 'WrongState', both: 'WrongState', officeAbove: 'WrongState' }),
  ),
  entry(
    'recordAgreement',
    'an offer',
    atHome(offered, async ({ matchId }) => ({ fundingMatchId: matchId, number: 'PKS/1', signedOn: await today() })),
    seenByParties({ company: 'WrongState', both: 'WrongState' }),
  ),
  entry(
    'recordDisbursement',
    'an offer',
    atHome(offered, async ({ matchId }) => ({ fundingMatchId: matchId, amount: '1000000', deliveredOn: await today(), reference: 'BAST/1' })),
    seenByParties({ company: 'WrongState', both: 'WrongState' }),
  ),
  entry('saveReport', 'a draft of a proposal', ofDraft({ narrative: 'Belum.' }), outcomes('NOT_FOUND', { officer: 'WrongState', both: 'WrongState' })),
  entry('submitReport', 'a draft of a proposal', ofDraft(report), outcomes('NOT_FOUND', { officer: 'WrongState', both: 'WrongState' })),
  entry(
    'answerReport',
    'a draft of a report',
    atHome(draftReport, ({ reportId, company }) => ({ reportId, companyId: company.id, verdict: 'CONFIRMED' })),
    seenByParties({ company: 'WrongState', both: 'WrongState' }),
  ),

  // The board of a province is its own office's: the offices in it are not above it.
  entry(
    'verifyKarangTaruna',
    "a province's board that waits",
    () => provinceBoard(({ group }) => ({ id: group.id })),
    seenByGroup({ officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'rejectKarangTaruna',
    "a province's board that waits",
    () => provinceBoard(({ group }) => ({ id: group.id, reason: REASON })),
    seenByGroup({ officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'assessKarangTaruna',
    "a province's board",
    () => provinceBoard(async ({ group }) => ({ karangTarunaId: group.id, assessedOn: await inDays(-1), classification: 'MAJU', scores }), true),
    outcomes('FORBIDDEN', { officeAbove: 'Success', province: 'Success' }),
  ),
];

import { as } from '../support/client.ts';
import {
  accepted,
  approved,
  draftProgram,
  draftProposal,
  expectRecord,
  offered,
  openProgram,
  sql,
  submittedProposal,
  verifiedProposal,
} from '../support/world.ts';
import { type Home, newHome } from './cast.ts';
import { type Case, EVERYBODY, list, MEMBERS, OFFICERS, OFFICES, PARTIES, type Place, under } from './sights.ts';
import { acceptedReport, done, REASON, running, submittedReport, suspend } from './subjects.ts';

/** A programme whose company has no other. */
const program =
  (status: string, build: (there: Home) => Promise<string>, inLists: Omit<Place, 'text'> = {}) =>
  async () => {
    const there = await newHome();
    const id = await build(there);
    const [row] = await sql<{ title: string }>('select title from csr_program where id = $1', [id.slice(4)]);
    const mine = `companyId: "${there.company.id}"`;
    const places = [
      ...['NEWEST', 'CLOSING_SOON', 'MOST_AVAILABLE'].map((order) => list(`programs(filter: { ${mine} }, orderBy: ${order})`, inLists)),
      list(`programs(filter: { ${mine} }, last: 5)`, inLists),
      list(`programs(filter: { search: "${row?.title}" })`, inLists),
      list(`programs(filter: { ${mine}, status: [${status}] })`, inLists),
      list(`programs(filter: { ${mine}, within: "82.71", focusAreas: [ENTERPRISE] })`, inLists),
      under(there.company.id, 'Company', 'programs', inLists),
    ];
    return { cast: there.cast, id, places };
  };
const endedProgram = (mutation: string, input: object = {}) =>
  program(mutation === 'closeProgram' ? 'CLOSED' : 'CANCELLED', async ({ company }) => {
    const id = await openProgram(company);
    await done(company.admin, mutation, { id, ...input });
    return id;
  });
/** Of a suspended company: out of lists and search, for all but its own members. */
const hidden = (status: string, build: (there: Home) => Promise<string>) =>
  program(
    status,
    async (there) => {
      const id = await build(there);
      await suspend(there.company);
      return id;
    },
    { seenBy: MEMBERS },
  );

/** A proposal whose group has no other. */
const proposal = (status: string, build: (there: Home) => Promise<string>) => async () => {
  const there = await newHome();
  const id = await build(there);
  const [row] = await sql<{ title: string; requested: string }>('select title, requested from proposal where id = $1', [id.slice(4)]);
  const mine = `karangTarunaId: "${there.group.id}"`;
  const places = [
    ...['NEWEST', 'LARGEST_REMAINING', 'CLOSEST_START'].map((order) => list(`proposals(filter: { ${mine} }, orderBy: ${order})`)),
    list(`proposals(filter: { ${mine} }, last: 5)`),
    list(`proposals(filter: { search: "${row?.title}" })`),
    list(`proposals(filter: { within: "${there.group.regionCode}" })`),
    list(`proposals(filter: { ${mine}, status: [${status}] })`),
    list(`proposals(filter: { ${mine}, focusAreas: [ENTERPRISE] })`),
    list(`proposals(filter: { ${mine}, minimumRequested: "${row?.requested}", maximumRequested: "${row?.requested}" })`),
    under(there.group.id, 'KarangTaruna', 'proposals'),
  ];
  return { cast: there.cast, id, places };
};
const decided = (status: string, mutation: string) =>
  proposal(status, async ({ group }) => {
    const id = await submittedProposal(group);
    await done(group.staff, mutation, { id, reason: REASON });
    return id;
  });
const of = (build: (there: Home) => Promise<{ proposalId: string }>) => async (there: Home) => (await build(there)).proposalId;
const withdrawnFrom = (build: (there: Home) => Promise<string>) =>
  proposal('WITHDRAWN', async (there) => {
    const id = await build(there);
    await done(there.group.chair, 'withdrawProposal', { id, reason: REASON });
    return id;
  });

const ofGroup = [...OFFICERS, ...OFFICES];

/** Who sees which programme and which proposal, state by state. */
export const callCases: readonly Case[] = [
  { kind: 'CsrProgram', state: 'DRAFT', arrange: program('DRAFT', ({ company }) => draftProgram(company)), seenBy: MEMBERS },
  { kind: 'CsrProgram', state: 'OPEN', arrange: program('OPEN', ({ company }) => openProgram(company)), seenBy: EVERYBODY },
  { kind: 'CsrProgram', state: 'CLOSED', arrange: endedProgram('closeProgram'), seenBy: EVERYBODY },
  { kind: 'CsrProgram', state: 'CANCELLED', arrange: endedProgram('cancelProgram', { reason: REASON }), seenBy: EVERYBODY },
  { kind: 'CsrProgram', state: 'OPEN, company suspended', arrange: hidden('OPEN', ({ company }) => openProgram(company)), seenBy: MEMBERS },
  { kind: 'CsrProgram', state: 'DRAFT, company suspended', arrange: hidden('DRAFT', ({ company }) => draftProgram(company)), seenBy: MEMBERS },
  // Readable for those who see one of its matches: what was offered lapsed, and is for parties and offices; what was approved is everybody's.
  {
    kind: 'CsrProgram',
    state: 'OPEN, company suspended, an offer lapsed',
    arrange: hidden('OPEN', async (there) => (await offered(there)).programId),
    seenBy: [...PARTIES, ...OFFICES],
  },
  {
    kind: 'CsrProgram',
    state: 'OPEN, company suspended, a match approved',
    arrange: hidden('OPEN', async (there) => (await approved(there)).programId),
    seenBy: EVERYBODY,
  },

  { kind: 'Proposal', state: 'DRAFT', arrange: proposal('DRAFT', ({ group }) => draftProposal(group)), seenBy: OFFICERS },
  { kind: 'Proposal', state: 'SUBMITTED', arrange: proposal('SUBMITTED', ({ group }) => submittedProposal(group)), seenBy: ofGroup },
  { kind: 'Proposal', state: 'RETURNED', arrange: decided('RETURNED', 'returnProposal'), seenBy: ofGroup },
  { kind: 'Proposal', state: 'REJECTED', arrange: decided('REJECTED', 'rejectProposal'), seenBy: ofGroup },
  { kind: 'Proposal', state: 'VERIFIED', arrange: proposal('VERIFIED', ({ group }) => verifiedProposal(group)), seenBy: EVERYBODY },
  { kind: 'Proposal', state: 'FUNDED', arrange: proposal('FUNDED', of(approved)), seenBy: EVERYBODY },
  { kind: 'Proposal', state: 'RUNNING', arrange: proposal('RUNNING', of(running)), seenBy: EVERYBODY },
  { kind: 'Proposal', state: 'REPORTED', arrange: proposal('REPORTED', of(submittedReport)), seenBy: EVERYBODY },
  { kind: 'Proposal', state: 'CLOSED', arrange: proposal('CLOSED', of(acceptedReport)), seenBy: EVERYBODY },
  { kind: 'Proposal', state: 'WITHDRAWN, never submitted', arrange: withdrawnFrom(({ group }) => draftProposal(group)), seenBy: OFFICERS },
  { kind: 'Proposal', state: 'WITHDRAWN, submitted', arrange: withdrawnFrom(({ group }) => submittedProposal(group)), seenBy: ofGroup },
  { kind: 'Proposal', state: 'WITHDRAWN, verified', arrange: withdrawnFrom(({ group }) => verifiedProposal(group)), seenBy: ofGroup },
  // What was ever verified stays readable to its matches' parties.
  { kind: 'Proposal', state: 'WITHDRAWN, offered to', arrange: withdrawnFrom(of(offered)), seenBy: [...ofGroup, 'company'] },
  { kind: 'Proposal', state: 'WITHDRAWN, accepted', arrange: withdrawnFrom(of(accepted)), seenBy: [...ofGroup, 'company'] },
  { kind: 'Proposal', state: 'WITHDRAWN, approved', arrange: withdrawnFrom(of(approved)), seenBy: [...ofGroup, 'company'] },
];

/** A group with two proposals, the older one public, the newer one not; and the same of a company's programmes. */
export async function twoOfEach() {
  const there = await newHome();
  const { group, company } = there;
  const shown = { proposal: await verifiedProposal(group), program: await openProgram(company) };
  const kept = { proposal: await draftProposal(group), program: await draftProgram(company) };
  expectRecord(await as(group.chair).reviseProposal?.({ id: kept.proposal, version: 1, title: 'Belum untuk umum' }), 'proposal');
  return { ...there, shown, kept };
}

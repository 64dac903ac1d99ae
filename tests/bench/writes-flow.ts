import type { Served } from './country.ts';
import { type Answer, does, type Member, type Proposing } from './writes-cast.ts';

const AMOUNT = '10000000';
/** Where the generated country's clock stands. */
const TODAY = '2026-11-01';

export const inputOf = (chair: Member) => ({
  karangTarunaId: `krt_${chair.of.replaceAll('-', '')}`,
  title: 'Pelatihan uji',
  summary: 'Pelatihan mengolah ikan untuk pemuda desa.',
  focusArea: 'ENTERPRISE',
  background: 'Hasil tangkapan melimpah, harga jatuh.',
  objectives: 'Tiga puluh pemuda punya usaha sendiri.',
  sustainability: 'Koperasi desa meneruskan.',
  startsOn: '2026-12-01',
  endsOn: '2027-03-01',
  beneficiaries: 30,
  budgetLines: [
    { description: 'Alat pengolah', quantity: '2.5', unit: 'unit', unitPrice: '4000000', source: 'CSR' },
    { description: 'Konsumsi', quantity: '30', unit: 'orang', unitPrice: '50000', source: 'SELF_FUNDED' },
  ],
});

export const draft = async (server: Served, chair: Member): Promise<Answer> =>
  (await does(server, chair, 'createProposal', inputOf(chair), 'proposal { id budgetLines { id source } }')).proposal;

/** The steps, in their order. */
export const FLOW = [
  'createProposal',
  'submitProposal',
  'verifyProposal',
  'offerFunding',
  'acceptFunding',
  'approveFunding',
  'recordAgreement',
  'recordDisbursement',
  'confirmDisbursement',
  'submitReport',
  'answerReport',
  'acceptReport',
] as const;

/** Takes proposals the whole way, eight at once, until the time is over: how many a minute, and the share of each step. */
export async function wholeWay(server: Served, groups: readonly Proposing[], giver: { admin: Member; programId: string }, seconds: number) {
  const spent = new Map<string, number>();
  const began = performance.now();
  let ways = 0;
  const turn = async (group: Proposing) => {
    while (performance.now() - began < seconds * 1000) {
      await way(server, group, giver, spent);
      ways += 1;
    }
  };
  await Promise.all(groups.slice(0, 8).map(turn));
  const perMinute = (ways * 60_000) / (performance.now() - began);
  const all = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  const shares = Object.fromEntries(FLOW.map((step) => [step, `${(((spent.get(step) ?? 0) / all) * 100).toFixed(1)} %`]));
  return { perMinute, shares };
}

async function way(
  server: Served,
  { chair, staff, approver }: Proposing,
  { admin, programId }: { admin: Member; programId: string },
  spent: Map<string, number>,
) {
  const step = async (who: Member, mutation: (typeof FLOW)[number], input: object, wanted: string): Promise<Answer> => {
    const at = performance.now();
    const [field = ''] = wanted.split(' ');
    const record = (await does(server, who, mutation, input, wanted))[field];
    spent.set(mutation, (spent.get(mutation) ?? 0) + performance.now() - at);
    return record;
  };
  const proposal = await step(chair, 'createProposal', inputOf(chair), 'proposal { id budgetLines { id source } }');
  await step(chair, 'submitProposal', { id: proposal.id }, 'proposal { id status }');
  await step(staff, 'verifyProposal', { id: proposal.id }, 'proposal { id status }');
  const offer = { programId, proposalId: proposal.id, amount: AMOUNT, supportKind: 'GOODS' };
  const match = await step(admin, 'offerFunding', offer, 'fundingMatch { id status }');
  await step(chair, 'acceptFunding', { id: match.id }, 'fundingMatch { id status }');
  await step(approver, 'approveFunding', { id: match.id }, 'fundingMatch { id status }');
  await step(admin, 'recordAgreement', { fundingMatchId: match.id, number: 'PKS/1', signedOn: TODAY }, 'fundingMatch { id status }');
  const delivery = { fundingMatchId: match.id, amount: AMOUNT, deliveredOn: TODAY, reference: 'BAST/1' };
  const disbursement = await step(admin, 'recordDisbursement', delivery, 'disbursement { id status }');
  await step(chair, 'confirmDisbursement', { id: disbursement.id }, 'disbursement { id status }');
  const lines = (proposal.budgetLines as { id: string; source: string }[]).filter(({ source }) => source === 'CSR');
  const report = {
    proposalId: proposal.id,
    narrative: 'Pelatihan berjalan baik.',
    beneficiariesReached: 30,
    spending: lines.map(({ id }) => ({ budgetLineId: id, amount: AMOUNT })),
    refunded: '0',
    attachmentIds: [],
  };
  const { id } = await step(chair, 'submitReport', report, 'report { id status }');
  await step(admin, 'answerReport', { reportId: id, companyId: `cmp_${admin.of.replaceAll('-', '')}`, verdict: 'CONFIRMED' }, 'report { id status }');
  const closed = await step(approver, 'acceptReport', { id }, 'report { proposal { status } }');
  if (closed.proposal.status !== 'CLOSED') throw new Error(`A proposal ended as ${closed.proposal.status}`);
}

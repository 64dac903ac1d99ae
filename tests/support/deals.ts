import { as } from './client.ts';
import { type Company, expectRecord, type Group, hex, inDays, type Person, sql, staffOf, today, unique, verifiedCompany, verifiedGroupIn } from './people.ts';

export const programInput = async (company: { id: string }, changes: object = {}) => ({
  companyId: company.id,
  title: `Program ${unique()}`,
  description: 'Pemuda desa yang berdaya.',
  focusAreas: ['ENTERPRISE', 'EDUCATION'],
  regionCodes: ['82'],
  fiscalYear: 2026,
  budget: '50000000',
  minimumAward: '1000000',
  maximumAward: '50000000',
  opensOn: await inDays(-10),
  closesOn: await inDays(300),
  ...changes,
});

export async function draftProgram(company: Company, changes: object = {}): Promise<string> {
  return expectRecord(await as(company.admin).createProgram?.(await programInput(company, changes)), 'program').id;
}

export async function openProgram(company: Company, changes: object = {}): Promise<string> {
  const id = await draftProgram(company, changes);
  expectRecord(await as(company.admin).publishProgram?.({ id }), 'program');
  return id;
}

export const proposalInput = async (group: { id: string }, changes: object = {}) => ({
  karangTarunaId: group.id,
  title: `Pelatihan ${unique()}`,
  summary: 'Pelatihan mengolah ikan untuk pemuda desa.',
  focusArea: 'ENTERPRISE',
  background: 'Hasil tangkapan melimpah, harga jatuh.',
  objectives: 'Tiga puluh pemuda punya usaha sendiri.',
  sustainability: 'Koperasi desa meneruskan.',
  startsOn: await inDays(10),
  endsOn: await inDays(100),
  beneficiaries: 30,
  budgetLines: [
    { description: 'Alat pengolah', quantity: '2.5', unit: 'unit', unitPrice: '4000000', source: 'CSR' },
    { description: 'Konsumsi', quantity: '30', unit: 'orang', unitPrice: '50000', source: 'SELF_FUNDED' },
  ],
  ...changes,
});

/** One CSR line of that amount. */
export const asking = (amount: bigint | number) => ({
  budgetLines: [{ description: 'Kegiatan', quantity: '1', unit: 'paket', unitPrice: String(amount), source: 'CSR' }],
});

export async function draftProposal(group: Group, changes: object = {}): Promise<string> {
  return expectRecord(await as(group.chair).createProposal?.(await proposalInput(group, changes)), 'proposal').id;
}

export async function submittedProposal(group: Group, changes: object = {}): Promise<string> {
  const id = await draftProposal(group, changes);
  expectRecord(await as(group.chair).submitProposal?.({ id }), 'proposal');
  return id;
}

export async function verifiedProposal(group: Group, changes: object = {}): Promise<string> {
  const id = await submittedProposal(group, changes);
  expectRecord(await as(group.staff).verifyProposal?.({ id }), 'proposal');
  return id;
}

/** Two parties, a programme, a verified proposal and an offer between them, taken as far as asked. */
export interface Deal {
  readonly group: Group;
  readonly company: Company;
  readonly programId: string;
  readonly proposalId: string;
  readonly matchId: string;
  /** Approves: another person of the group's office than the one who verified. */
  readonly approver: Person;
}

interface DealOptions {
  readonly group?: Group;
  readonly company?: Company;
  readonly programId?: string;
  readonly proposalId?: string;
  readonly amount?: number;
  readonly kind?: string;
  readonly asks?: number;
}

export async function offered(options: DealOptions = {}): Promise<Deal> {
  const group = options.group ?? (await verifiedGroupIn());
  const company = options.company ?? (await verifiedCompany());
  const kind = options.kind ?? 'GOODS';
  const programId = options.programId ?? (await openProgram(company, { supportKinds: ['CASH', 'GOODS'] }));
  const proposalId = options.proposalId ?? (await verifiedProposal(group, asking(options.asks ?? 10_000_000)));
  const result = await as(company.admin).offerFunding?.({ programId, proposalId, amount: String(options.amount ?? 10_000_000), supportKind: kind });
  return { group, company, programId, proposalId, matchId: expectRecord(result, 'fundingMatch').id, approver: await staffOf(group.regionCode.slice(0, 5)) };
}

export async function accepted(options: DealOptions = {}): Promise<Deal> {
  const deal = await offered(options);
  expectRecord(await as(deal.group.chair).acceptFunding?.({ id: deal.matchId }), 'fundingMatch');
  return deal;
}

export async function approved(options: DealOptions = {}): Promise<Deal> {
  const deal = await accepted(options);
  expectRecord(await as(deal.approver).approveFunding?.({ id: deal.matchId }), 'fundingMatch');
  return deal;
}

export async function active(options: DealOptions = {}): Promise<Deal> {
  const deal = await approved(options);
  expectRecord(
    await as(deal.company.admin).recordAgreement?.({ fundingMatchId: deal.matchId, number: `PKS/${unique()}`, signedOn: await today() }),
    'fundingMatch',
  );
  return deal;
}

/** One delivery that was sent and not yet answered. */
export async function sent(deal: Deal, amount: number): Promise<string> {
  const result = await as(deal.company.admin).recordDisbursement?.({
    fundingMatchId: deal.matchId,
    amount: String(amount),
    deliveredOn: await today(),
    reference: `BAST/${unique()}`,
  });
  return expectRecord(result, 'disbursement').id;
}

export async function received(deal: Deal, amount: number): Promise<string> {
  const id = await sent(deal, amount);
  expectRecord(await as(deal.group.chair).confirmDisbursement?.({ id }), 'disbursement');
  return id;
}

/** The report of a proposal whose one CSR line is spent as far as received, refunding the rest. */
export async function reported(deal: Deal, spent: number, refunded = 0): Promise<string> {
  const [line] = await sql<{ id: string }>(`select id from budget_line where proposal_id = $1 and source = 'CSR' order by position`, [hex(deal.proposalId)]);
  const result = await as(deal.group.chair).submitReport?.({
    proposalId: deal.proposalId,
    narrative: 'Pelatihan berjalan baik, tiga puluh pemuda hadir.',
    beneficiariesReached: 30,
    spending: [{ budgetLineId: `bln_${line?.id.replaceAll('-', '')}`, amount: String(spent) }],
    refunded: String(refunded),
    attachmentIds: [],
  });
  return expectRecord(result, 'report').id;
}

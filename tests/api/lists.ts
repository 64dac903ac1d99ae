import { type Actor, as } from '../support/client.ts';
import { expectRecord, hex, sql, unique } from '../support/people.ts';
import * as world from '../support/world.ts';

/** A list with nine rows of our own, many of which are equal in what it goes by. */
export interface List {
  readonly field: string;
  /** Its arguments but those of paging. */
  readonly args: string;
  readonly viewer: Actor | null;
  /** Makes one more row, equal to others. */
  readonly add: () => Promise<unknown>;
  /** Its ids as SQL orders them. */
  readonly order: () => Promise<string[]>;
}

/** Every order of every list that goes both ways. */
export const LISTS = [
  'proposals NEWEST',
  'proposals LARGEST_REMAINING',
  'proposals CLOSEST_START',
  'programs NEWEST',
  'programs CLOSING_SOON',
  'programs MOST_AVAILABLE',
  'companies',
  'karangTarunas NAME_ASC',
  'karangTarunas NEWEST',
  'fundingMatches',
] as const;
/** Those of one record, which go forwards. */
export const LISTS_OF_ONE = ['fundingMatches of a programme', 'fundingMatches of a proposal', 'proposals of a group', 'programs of a company'] as const;
export type Lists = Record<(typeof LISTS)[number] | (typeof LISTS_OF_ONE)[number], List>;

const NEWEST = 'created_at desc, id desc';
const idsBy = (table: string, prefix: string, where: string, order: string) => async () =>
  (await sql<{ id: string }>(`select id::text from ${table} where ${where} order by ${order}`)).map((row) => `${prefix}_${row.id.replaceAll('-', '')}`);

/** Nine rows that share three instants. */
async function nine(make: (i: number) => Promise<unknown>, table: string, column: string, where: string): Promise<void> {
  for (let i = 0; i < 9; i++) await make(i);
  await sql(`update ${table} t set ${column} = timestamptz '2026-03-01 10:00:00+00' + make_interval(hours => (r.n % 3)::int)
    from (select id, row_number() over (order by id) as n from ${table} where ${where}) r where r.id = t.id`);
}

export async function buildLists(): Promise<Lists> {
  const company = await world.verifiedCompany();
  const group = await world.verifiedGroupIn();
  return { ...(await listsOf(company, group)), ...(await publicLists()), ...(await matchLists(company, group)) };
}

async function listsOf(company: world.Company, group: world.Group) {
  const proposal = (i = 1) =>
    world.draftProposal(group, { ...world.asking(i % 2 ? 5_000_000 : 7_000_000), endsOn: '2027-01-01', startsOn: i % 3 ? '2026-05-01' : '2026-06-01' });
  const program = (i = 1) =>
    world.draftProgram(company, { budget: i % 2 ? '50000000' : '60000000', closesOn: i % 3 ? '2026-12-01' : '2026-11-01', opensOn: '2026-01-01' });
  const [ours, its] = [`karang_taruna_id = '${hex(group.id)}'`, `company_id = '${hex(company.id)}'`];
  await nine(proposal, 'proposal', 'created_at', ours);
  await nine(program, 'csr_program', 'created_at', its);
  const proposals = (orderBy: string, by: string): List => {
    const args = `filter: { karangTarunaId: "${group.id}" }, orderBy: ${orderBy}`;
    return { field: 'proposals', args, viewer: group.chair, add: () => proposal(), order: idsBy('proposal', 'prp', ours, by) };
  };
  const programs = (orderBy: string, by: string): List => {
    const args = `filter: { companyId: "${company.id}" }, orderBy: ${orderBy}`;
    return { field: 'programs', args, viewer: company.admin, add: () => program(), order: idsBy('csr_program', 'prg', its, by) };
  };
  return {
    'proposals NEWEST': proposals('NEWEST', NEWEST),
    'proposals LARGEST_REMAINING': proposals('LARGEST_REMAINING', 'remaining desc, id desc'),
    'proposals CLOSEST_START': proposals('CLOSEST_START', 'starts_on, id'),
    'programs NEWEST': programs('NEWEST', NEWEST),
    'programs CLOSING_SOON': programs('CLOSING_SOON', 'closes_on, id'),
    'programs MOST_AVAILABLE': programs('MOST_AVAILABLE', 'available desc, id desc'),
    'proposals of a group': { ...proposals('NEWEST', NEWEST), field: `node(id: "${group.id}") { ... on KarangTaruna { proposals`, args: '' },
    'programs of a company': { ...programs('NEWEST', NEWEST), field: `node(id: "${company.id}") { ... on Company { programs`, args: '' },
  };
}

async function publicLists() {
  const mark = unique();
  const verified = (table: string, { id }: { id: string }) => sql(`update ${table} set status = 'VERIFIED' where id = $1`, [hex(id)]);
  const register = async () => verified('company', await world.pendingCompany({ name: `PT ${mark}` }));
  const board = async (i = 1) => verified('karang_taruna', await world.pendingGroupIn('82', { name: `Karang ${i % 3 ? 'Bahari' : 'Melati'} ${mark}` }));
  await nine(register, 'company', 'created_at', `name = 'PT ${mark}'`);
  await nine(board, 'karang_taruna', 'created_at', `name like '%${mark}'`);
  const filter = `filter: { search: "${mark}" }`;
  const groups = (orderBy: string, by: string): List => ({
    field: 'karangTarunas',
    args: `${filter}, orderBy: ${orderBy}`,
    viewer: null,
    add: () => board(),
    order: idsBy('karang_taruna', 'krt', `name like '%${mark}'`, by),
  });
  return {
    companies: { field: 'companies', args: filter, viewer: null, add: register, order: idsBy('company', 'cmp', `name = 'PT ${mark}'`, NEWEST) },
    'karangTarunas NAME_ASC': groups('NAME_ASC', 'name, id'),
    'karangTarunas NEWEST': groups('NEWEST', NEWEST),
  };
}

async function matchLists(company: world.Company, group: world.Group) {
  const programId = await world.openProgram(company);
  const proposalId = await world.verifiedProposal(group, world.asking(50_000_000));
  const offer = async () => expectRecord(await as(company.admin).offerFunding?.({ programId, proposalId, amount: '1000000' }), 'fundingMatch');
  const ofProgram = `program_id = '${hex(programId)}'`;
  await nine(offer, 'funding_match', 'offered_at', ofProgram);
  const matches = (field: string, args = ''): List => {
    return { field, args, viewer: group.chair, add: offer, order: idsBy('funding_match', 'mtc', ofProgram, 'offered_at desc, id desc') };
  };
  return {
    fundingMatches: matches('fundingMatches', `filter: { programId: "${programId}" }`),
    'fundingMatches of a programme': matches(`node(id: "${programId}") { ... on CsrProgram { fundingMatches`),
    'fundingMatches of a proposal': matches(`node(id: "${proposalId}") { ... on Proposal { fundingMatches`),
  };
}

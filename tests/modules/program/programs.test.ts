import { afterEach, describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import {
  draftProgram,
  hex,
  inDays,
  join,
  offered,
  openProgram,
  pendingCompany,
  person,
  programInput,
  sql,
  today,
  unique,
  verifiedCompany,
  verifiedGroupIn,
} from '../../support/world.ts';

afterEach(async () => (await testServer()).clock.reset());

const PROGRAM = `query ($id: ID!) { node(id: $id) { ... on CsrProgram { id title status statusReason committed available budget fiscalYear supportKinds regions { code } company { id } fundingMatches { nodes { id status statusReason } totalCount } } } }`;
const show = async (who: Parameters<typeof query>[0], id: string) => (await query(who, PROGRAM, { id })).node;

describe('a company drafts a programme', () => {
  it('as a draft that its own members see alone', async () => {
    const company = await verifiedCompany();
    const id = await draftProgram(company, { regionCodes: ['82.71', '82'], supportKinds: undefined });
    expect(await show(company.admin, id)).toMatchObject({
      status: 'DRAFT',
      committed: '0',
      available: '50000000',
      supportKinds: ['CASH'],
      regions: [{ code: '82' }, { code: '82.71' }],
      company: { id: company.id },
    });
    expect(await show(null, id)).toBeNull();
    expect(await show((await verifiedGroupIn()).staff, id)).toBeNull();
  });
  it('while it waits for its verification; publishing waits', async () => {
    const company = await pendingCompany();
    const id = await draftProgram(company);
    expect(await as(company.admin).publishProgram?.({ id })).toBeProblem('NotVerified');
  });
  it('not once it is rejected or suspended', async () => {
    const company = await verifiedCompany();
    for (const status of ['REJECTED', 'SUSPENDED']) {
      await sql('update company set status = $1 where id = $2', [status, hex(company.id)]);
      expect(await as(company.admin).createProgram?.(await programInput(company))).toBeProblem('NotVerified');
    }
  });
  it('for itself alone, signed in', async () => {
    const company = await verifiedCompany();
    const input = await programInput(company);
    expect(await as(null).createProgram?.(input)).toBeProblem('UNAUTHENTICATED');
    expect(await as(await person()).createProgram?.(input)).toBeProblem('FORBIDDEN');
    expect(await as(await person()).createProgram?.({ ...input, companyId: `cmp_${'0'.repeat(32)}` })).toBeProblem('NOT_FOUND');
    expect(await as(await person()).createProgram?.({ ...input, companyId: 'bukan' })).toBeProblem('NOT_FOUND');
  });
  it.each([
    ['title', { title: '  ' }],
    ['description', { description: '' }],
    ['focusAreas', { focusAreas: [] }],
    ['supportKinds', { supportKinds: [] }],
    ['fiscalYear', { fiscalYear: 1999 }],
    ['budget', { budget: '0', minimumAward: '0', maximumAward: '0' }],
    ['maximumAward', { maximumAward: '50000001' }],
    ['minimumAward', { minimumAward: '2', maximumAward: '1' }],
    ['closesOn', { opensOn: '2026-05-02', closesOn: '2026-05-01' }],
    ['regionCodes', { regionCodes: ['82', '82'] }],
    ['regionCodes', { regionCodes: Array.from({ length: 101 }, (_, i) => `${i + 100}`.slice(1)) }],
    ['regionCodes.1', { regionCodes: ['82', '99.99'] }],
  ])('whose %s is right', async (path, changes) => {
    const company = await verifiedCompany();
    const result = await as(company.admin).createProgram?.(await programInput(company, changes));
    expect(result).toBeProblem('InvalidInput');
    expect(result.issues.map((issue: { path: string[] }) => issue.path.join('.'))).toContain(path);
  });
});

describe('a company runs its programme', () => {
  it('opens, loosens and closes it', async () => {
    const company = await verifiedCompany();
    const id = await openProgram(company, { maximumAward: '20000000' });
    expect((await show(null, id)).status).toBe('OPEN');
    expect(await as(company.admin).publishProgram?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'OPEN' });
    const narrowed = await as(company.admin).reviseProgram?.({ id, regionCodes: ['82.71'] });
    expect(narrowed).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['regionCodes'] }] });
    expect(await as(company.admin).reviseProgram?.({ id, title: ' Baru ', budget: '60000000', regionCodes: [], description: null })).toSucceed();
    expect(await show(null, id)).toMatchObject({ title: 'Baru', budget: '60000000', available: '60000000', regions: [] });
    expect(await as(company.admin).closeProgram?.({ id })).toSucceed();
    expect(await as(company.admin).reviseProgram?.({ id, title: 'Lagi' })).toMatchObject({ __typename: 'WrongState', status: 'CLOSED' });
  });
  it('an unknown region is said before its state', async () => {
    const company = await verifiedCompany();
    const id = await openProgram(company);
    await as(company.admin).closeProgram?.({ id });
    expect(await as(company.admin).reviseProgram?.({ id, regionCodes: ['99'] })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['regionCodes', '0'] }],
    });
  });
  it.each([
    ['awards that cross', { minimumAward: '3', maximumAward: '2' }, 'minimumAward'],
    ['an award above the budget', { maximumAward: '3', budget: '2' }, 'maximumAward'],
  ])('%s in one input are said before its state', async (_what, changes, path) => {
    const company = await verifiedCompany();
    const id = await openProgram(company);
    await as(company.admin).closeProgram?.({ id });
    expect(await as(company.admin).reviseProgram?.({ id, ...changes })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [path] }] });
    expect(await as(company.admin).reviseProgram?.({ id, title: 'Judul lain' })).toMatchObject({ __typename: 'WrongState', status: 'CLOSED' });
  });
  it('cannot publish one whose window is over, nor close it after', async () => {
    const company = await verifiedCompany();
    const late = await draftProgram(company, { opensOn: await inDays(-20), closesOn: await inDays(-10) });
    expect(await as(company.admin).publishProgram?.({ id: late })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['closesOn'] }] });
    const id = await openProgram(company, { closesOn: await inDays(1) });
    (await testServer()).clock.advanceDays(3);
    expect(await as(company.admin).closeProgram?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'CLOSED' });
    expect(await as(company.admin).cancelProgram?.({ id, reason: 'Terlambat' })).toBeProblem('WrongState');
  });
  it('nobody else does, and who does not see it finds nothing', async () => {
    const company = await verifiedCompany();
    const other = await verifiedCompany();
    const draft = await draftProgram(company);
    const open = await openProgram(company);
    const inputs = { reviseProgram: { title: 'x' }, publishProgram: {}, closeProgram: {}, cancelProgram: { reason: 'x' } };
    for (const [verb, input] of Object.entries(inputs)) {
      expect(await as(other.admin)[verb]?.({ id: open, ...input })).toBeProblem('FORBIDDEN');
      expect(await as(other.admin)[verb]?.({ id: draft, ...input })).toBeProblem('NOT_FOUND');
      expect(await as(company.admin)[verb]?.({ id: other.id, ...input })).toBeProblem('NOT_FOUND');
      expect(await as(null)[verb]?.({ id: open, ...input })).toBeProblem('UNAUTHENTICATED');
    }
  });
});

describe('what is committed', () => {
  it('keeps the budget from falling below it', async () => {
    const { company, programId } = await offered({ amount: 9_000_000 });
    await as(company.admin).reviseProgram?.({ id: programId, maximumAward: '50000000' });
    expect(await as(company.admin).reviseProgram?.({ id: programId, budget: '8000000' })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['budget'] }],
    });
    const small = await openProgram(company, { supportKinds: ['GOODS'], maximumAward: '5000000' });
    await offered({ company, programId: small, amount: 5_000_000 });
    await offered({ company, programId: small, amount: 5_000_000 });
    expect(await as(company.admin).reviseProgram?.({ id: small, budget: '9999999' })).toMatchObject({ __typename: 'BelowCommitted', committed: '10000000' });
    expect(await as(company.admin).reviseProgram?.({ id: small, budget: '10000000' })).toSucceed();
    expect(await show(null, small)).toMatchObject({ committed: '10000000', available: '0' });
  });
});

describe('programmes are listed', () => {
  const LIST = `query ($filter: ProgramFilter, $orderBy: ProgramOrder, $first: Int) { programs(filter: $filter, orderBy: $orderBy, first: $first) { totalCount nodes { id } } }`;
  const list = async (filter: object, orderBy?: string, who: Parameters<typeof query>[0] = null) =>
    (await query(who, LIST, { filter, orderBy, first: 100 })).programs.nodes.map((node: { id: string }) => node.id) as string[];

  it('by what they are, where they fund, whose they are, and part of the title', async () => {
    const company = await verifiedCompany();
    const of = { companyId: company.id };
    const word = `a%b_c\\${unique()}`;
    const kota = await openProgram(company, { regionCodes: ['82.71'], focusAreas: ['HEALTH'], title: `Program ${word}` });
    const all = await openProgram(company, { regionCodes: [], focusAreas: ['DIGITAL', 'EDUCATION'], closesOn: await inDays(30) });
    const java = await openProgram(company, { regionCodes: ['33', '34'], budget: '90000000' });
    const draft = await draftProgram(company);
    expect(await list(of)).toEqual([java, all, kota]);
    expect(await list(of, undefined, company.admin)).toEqual([draft, java, all, kota]);
    expect(await list({ ...of, status: ['DRAFT'] })).toEqual([]);
    expect(await list({ ...of, status: ['DRAFT', 'OPEN'] }, undefined, company.admin)).toHaveLength(4);
    expect(await list({ ...of, status: [] }, undefined, company.admin)).toEqual([]);
    expect(await list({ ...of, within: '82' })).toEqual([all, kota]);
    expect(await list({ ...of, within: '82.71.01.1001' })).toEqual([all, kota]);
    expect(await list({ ...of, within: '82.06' })).toEqual([all]);
    expect(await list({ ...of, within: '34.04' })).toEqual([java, all]);
    expect(await list({ ...of, within: '99' })).toEqual([]);
    expect(await list({ ...of, focusAreas: ['HEALTH', 'DIGITAL'] })).toEqual([all, kota]);
    expect(await list({ search: word.toUpperCase() })).toEqual([kota]);
    expect(await list({ search: word.replace('%', 'x') })).toEqual([]);
    expect(await list({ ...of, search: '  ' })).toHaveLength(3);
    expect(await list(of, 'CLOSING_SOON')).toEqual([all, ...[kota, java].sort()]);
    expect((await list(of, 'MOST_AVAILABLE'))[0]).toBe(java);
    expect(await list({ companyId: 'bukan' })).toEqual([]);
    expect(await list({ companyId: kota })).toEqual([]);
  });

  it('not while their company is suspended; by node they stay for who sees one of their matches', async () => {
    const deal = await offered();
    const bare = await openProgram(deal.company);
    await sql(`update company set status = 'SUSPENDED' where id = $1`, [hex(deal.company.id)]);
    await sql('update csr_program set suspended = true where company_id = $1', [hex(deal.company.id)]);
    const of = { companyId: deal.company.id };
    expect(await list(of)).toEqual([]);
    expect(await list(of, undefined, deal.group.chair)).toEqual([]);
    expect(await list(of, undefined, deal.company.admin)).toHaveLength(2);
    expect(await show(deal.group.chair, deal.programId)).toMatchObject({ id: deal.programId });
    expect(await show(deal.group.chair, bare)).toBeNull();
    expect(await show(null, deal.programId)).toBeNull();
  });

  it("a search that is too long is the client's mistake", async () => {
    await expect(list({ search: 'a'.repeat(201) })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('a member of a company whose programme it is may have joined later', async () => {
    const company = await verifiedCompany();
    const colleague = await person('Rekan CSR');
    await join(colleague, company, 'STAFF');
    expect(await as(colleague).createProgram?.(await programInput(company, { opensOn: await today() }))).toSucceed();
  });
});

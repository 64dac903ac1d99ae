import { describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { hex, join, nib, pendingCompany, person, sql, staffOf, unique, verifiedCompany } from '../../support/world.ts';

const registration = (changes: object = {}) => ({
  name: `PT ${unique()}`,
  nib: nib(),
  industry: 'Perikanan',
  domicileCode: '82.71.01',
  operatingRegionCodes: ['82.06', '82'],
  ...changes,
});

describe('registering a company', () => {
  it('makes whoever registers it its administrator', async () => {
    const rina = await person('Rina');
    const result = await as(rina).registerCompany?.(registration({ name: ' PT Laut ' }));
    expect(result).toMatchObject({ company: { name: 'PT Laut', status: 'PENDING' } });
    const { node, viewer } = await query(
      rina,
      'query ($id: ID!) { viewer { memberships { role organisation { ... on Company { id } } } } node(id: $id) { ... on Company { domicile { code } operatingRegions { code } verifiedBy { id } programs { totalCount } } } }',
      { id: result.company.id },
    );
    expect(node).toEqual({
      domicile: { code: '82.71.01' },
      operatingRegions: [{ code: '82' }, { code: '82.06' }],
      verifiedBy: null,
      programs: { totalCount: 0 },
    });
    expect(viewer.memberships).toEqual([{ role: 'ADMIN', organisation: { id: result.company.id } }]);
    expect(await as(null).registerCompany?.(registration())).toBeProblem('UNAUTHENTICATED');
  });

  it.each([
    ['a NIB of 12 digits', { nib: '123456789012' }, 'nib'],
    ['a NIB with letters', { nib: '12345678901AB' }, 'nib'],
    ['a province for a seat', { domicileCode: '82' }, 'domicileCode'],
    ['a seat that is nowhere', { domicileCode: '99.99' }, 'domicileCode'],
    ['no region', { operatingRegionCodes: [] }, 'operatingRegionCodes'],
    ['a region twice', { operatingRegionCodes: ['82', '82'] }, 'operatingRegionCodes'],
    ['a region that is nowhere', { operatingRegionCodes: ['82', '99'] }, 'operatingRegionCodes.1'],
    ['no name', { name: '' }, 'name'],
  ])('is refused with %s', async (_what, changes, path) => {
    const result = await as(await person()).registerCompany?.(registration(changes));
    expect(result).toBeProblem('InvalidInput');
    expect(result.issues.map((i: { path: string[] }) => i.path.join('.'))).toEqual([path]);
  });

  it('is refused while its NIB is registered, also of two at once', async () => {
    const number = nib();
    const people = await Promise.all([person(), person(), person()]);
    const results = await Promise.all(people.map((p) => as(p).registerCompany?.(registration({ nib: number }))));
    expect(results.map((r) => r.__typename).sort()).toEqual(['NibTaken', 'NibTaken', 'RegisterCompanySuccess']);
    expect(await as(await person()).registerCompany?.(registration({ nib: number }))).toBeProblem('NibTaken');
  });
});

describe('verifying a company', () => {
  it('is public, with the office that did', async () => {
    const company = await pendingCompany({ domicile: '82.71' });
    const staff = await staffOf('82.71');
    expect(await as(staff).verifyCompany?.({ id: company.id, note: 'NIB cocok' })).toMatchObject({
      company: { status: 'VERIFIED', statusReason: 'NIB cocok' },
    });
    const text = 'query ($id: ID!) { node(id: $id) { ... on Company { status statusReason verifiedBy { id } } } }';
    expect((await query(null, text, { id: company.id })).node).toEqual({ status: 'VERIFIED', statusReason: null, verifiedBy: { id: staff.officeId } });
    expect(await as(staff).verifyCompany?.({ id: company.id })).toMatchObject({ __typename: 'WrongState', status: 'VERIFIED' });
    expect(await as(await staffOf('82.06')).verifyCompany?.({ id: company.id })).toBeProblem('FORBIDDEN');
  });

  it('is hidden from offices that have no say, forbidden to its members and not for staff who belong to it', async () => {
    const company = await pendingCompany({ domicile: '82.71', operatingRegions: ['81.71'] });
    const staff = await staffOf('82.71');
    for (const region of ['82', '82.06', '81.71', '33']) expect(await as(await staffOf(region)).verifyCompany?.({ id: company.id })).toBeProblem('NOT_FOUND');
    expect(await as(company.admin).verifyCompany?.({ id: company.id })).toBeProblem('FORBIDDEN');
    await join(staff, company, 'STAFF');
    expect(await as(staff).verifyCompany?.({ id: company.id })).toBeProblem('ConflictOfInterest');
    expect(await as(await staffOf('81')).verifyCompany?.({ id: company.id })).toSucceed();
  });

  it('is the province’s where the kota of its seat has no office', async () => {
    const company = await pendingCompany({ domicile: '31.74', operatingRegions: ['82'] });
    expect(await as(await staffOf('31')).verifyCompany?.({ id: company.id })).toSucceed();
  });
});

describe('rejecting a company', () => {
  it('frees its NIB, which the same office decides again and alone sees until then', async () => {
    const number = nib();
    const first = await pendingCompany({ nib: number, domicile: '82.71', operatingRegions: ['81'] });
    const staff = await staffOf('82.71');
    expect(await as(staff).rejectCompany?.({ id: first.id, reason: '' })).toBeProblem('InvalidInput');
    expect(await as(staff).rejectCompany?.({ id: first.id, reason: 'NIB tidak aktif' })).toMatchObject({ company: { status: 'REJECTED' } });
    const again = await pendingCompany({ nib: number, domicile: '81.71', operatingRegions: ['81'] });
    const elsewhere = await staffOf('81');
    const seen = async (who: typeof elsewhere) => (await query(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: again.id })).node !== null;
    expect([await seen(elsewhere), await seen(await staffOf('81.71')), await seen(staff)]).toEqual([false, false, true]);
    expect(await as(elsewhere).verifyCompany?.({ id: again.id })).toBeProblem('NOT_FOUND');
    expect(await as(staff).verifyCompany?.({ id: again.id })).toSucceed();
    expect(await seen(elsewhere)).toBe(true);
    expect(await as(await person()).registerCompany?.(registration({ nib: number }))).toBeProblem('NibTaken');
  });
});

describe('lists of companies', () => {
  it('go by seat or operating region, state and part of the name, the newest first', async () => {
    const mark = unique();
    await verifiedCompany({ name: `PT Satu ${mark}`, domicile: '82.71', operatingRegions: ['82.06.01'] });
    await verifiedCompany({ name: `PT Dua ${mark}`, domicile: '82.06', operatingRegions: ['81.71'] });
    await pendingCompany({ name: `PT Tunggu ${mark}` });
    const names = async (filter: object) => {
      const { companies } = await query(null, 'query ($filter: CompanyFilter) { companies(filter: $filter) { totalCount nodes { name } } }', { filter });
      expect(companies.totalCount).toBe(companies.nodes.length);
      return companies.nodes.map((n: { name: string }) => n.name.split(' ')[1]);
    };
    expect(await names({ search: mark })).toEqual(['Dua', 'Satu']);
    expect(await names({ search: mark.toUpperCase(), within: '82.06' })).toEqual(['Dua', 'Satu']);
    expect(await names({ search: mark, within: '82.71' })).toEqual(['Satu']);
    expect(await names({ search: mark, within: '81' })).toEqual(['Dua']);
    expect(await names({ search: mark, within: '82.06.02' })).toEqual([]);
    expect(await names({ search: mark, status: ['PENDING'] })).toEqual([]);
    expect(await names({ search: mark, status: [] })).toEqual([]);
    expect(await names({ search: `%${mark}` })).toEqual([]);
  });
});

it('writes one audit entry for each state of a company', async () => {
  const company = await verifiedCompany();
  const entries = await sql(`select from_status, to_status from audit_entry where subject_type = 'Company' and subject_id = $1 order by sequence`, [
    hex(company.id),
  ]);
  expect(entries).toEqual([
    { from_status: null, to_status: 'PENDING' },
    { from_status: 'PENDING', to_status: 'VERIFIED' },
  ]);
});

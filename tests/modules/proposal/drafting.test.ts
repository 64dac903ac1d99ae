import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/kernel/id.ts';
import { as, query } from '../../support/client.ts';
import {
  draftProposal,
  freeVillage,
  type Group,
  hex,
  type Person,
  pendingGroupIn,
  person,
  proposalInput,
  sql,
  staffOf,
  verifiedCompany,
  verifiedGroupIn,
} from '../../support/world.ts';

const PROPOSAL = `query ($id: ID!) { node(id: $id) { ... on Proposal {
  id title summary background status statusReason version startsOn endsOn reportDueOn beneficiaries total requested committed remaining submittedAt verifiedAt
  karangTaruna { id } villages { code } budgetLines { id description quantity unit unitPrice amount source } fundingSplit { source amount }
  readiness { code message } history { status by reason } attachments { id name } report { id } fundingMatches { totalCount } } } }`;
const show = async (who: Person | null, id: string) => (await query(who, PROPOSAL, { id })).node;
const line = (more: object = {}) => ({ description: 'Pasir', quantity: '2.5', unit: 'm³', unitPrice: '333333', source: 'CSR', ...more });

/** A verified board of a district, with villages under it. */
async function boardOfDistrict(): Promise<{ board: Group; villages: string[] }> {
  const [free] = await sql<{ code: string }>(
    `select r.code from region r where r.level = 'DISTRICT' and r.code like '82.%' and (select count(*) from region v where v.parent_code = r.code) > 3
       and not exists (select 1 from karang_taruna k where k.region_code = r.code) order by random() limit 1`,
  );
  const at = free?.code as string;
  const villages = await sql<{ code: string }>('select code from region where parent_code = $1 order by code', [at]);
  return { board: await verifiedGroupIn(at.slice(0, 5), { at }), villages: villages.map((v) => v.code) };
}

describe('an officer drafts a proposal', () => {
  it('which knows its sums, its village and what is missing', async () => {
    const group = await verifiedGroupIn();
    const budgetLines = [line(), line({ quantity: '3', unitPrice: '1000', source: 'VILLAGE_FUND' }), line({ quantity: 0.5, unitPrice: 1, source: 'CSR' })];
    const id = await draftProposal(group, { background: null, sustainability: ' ', budgetLines, endsOn: '2027-01-31', startsOn: '2027-01-01' });
    const shown = await show(group.chair, id);
    expect(shown).toMatchObject({
      status: 'DRAFT',
      version: 1,
      background: '',
      reportDueOn: '2027-03-02',
      total: '836334',
      requested: '833334',
      committed: '0',
      remaining: '833334',
      submittedAt: null,
      verifiedAt: null,
      report: null,
      karangTaruna: { id: group.id },
      villages: [{ code: group.regionCode }],
      budgetLines: [{ quantity: '2.5', amount: '833333', unit: 'm³' }, { amount: '3000' }, { quantity: '0.5', amount: '1' }],
      fundingSplit: [
        { source: 'CSR', amount: '833334' },
        { source: 'VILLAGE_FUND', amount: '3000' },
      ],
      history: [{ status: 'DRAFT', by: group.chair.name, reason: null }],
      fundingMatches: { totalCount: 0 },
    });
    expect(shown.readiness.map((item: { code: string }) => item.code)).toEqual(['BACKGROUND', 'SUSTAINABILITY']);
    expect(shown.readiness[0].message).toBe('Tulis latar belakang: mengapa kegiatan ini perlu.');
  });
  it('that nobody else sees, the office above neither', async () => {
    const group = await verifiedGroupIn();
    const id = await draftProposal(group);
    for (const who of [null, group.staff, await staffOf('82'), (await verifiedCompany()).admin, (await verifiedGroupIn()).chair])
      expect(await show(who, id)).toBeNull();
  });
  it('while the group waits for its verification: readiness says so, submitting is NotVerified', async () => {
    const group = await pendingGroupIn();
    const id = await draftProposal(group);
    expect((await show(group.chair, id)).readiness).toEqual([{ code: 'GROUP_NOT_VERIFIED', message: 'Tunggu sampai Dinsos memverifikasi kelompok.' }]);
    expect(await as(group.chair).submitProposal?.({ id })).toBeProblem('NotVerified');
  });
  it('not for a rejected or suspended group', async () => {
    const group = await verifiedGroupIn();
    for (const status of ['REJECTED', 'SUSPENDED']) {
      await sql('update karang_taruna set status = $1 where id = $2', [status, hex(group.id)]);
      expect(await as(group.chair).createProposal?.(await proposalInput(group))).toBeProblem('NotVerified');
    }
  });
  it('for the own group alone', async () => {
    const group = await verifiedGroupIn();
    const input = await proposalInput(group);
    expect(await as(null).createProposal?.(input)).toBeProblem('UNAUTHENTICATED');
    expect(await as(group.staff).createProposal?.(input)).toBeProblem('FORBIDDEN');
    expect(await as(await person()).createProposal?.({ ...input, karangTarunaId: (await pendingGroupIn()).id })).toBeProblem('NOT_FOUND');
    expect(await as(group.chair).createProposal?.({ ...input, karangTarunaId: 'bukan' })).toBeProblem('NOT_FOUND');
  });

  const many = (count: number, more: object = {}) => Array.from({ length: count }, () => line(more));
  it.each([
    ['title', { title: ' ' }],
    ['title', { title: 'a'.repeat(201) }],
    ['summary', { summary: '' }],
    ['endsOn', { startsOn: '2027-02-01', endsOn: '2027-01-31' }],
    ['beneficiaries', { beneficiaries: -1 }],
    ['budgetLines', { budgetLines: many(201) }],
    ['budgetLines.1.description', { budgetLines: [line(), line({ description: ' ' })] }],
    ['budgetLines.0.unit', { budgetLines: [line({ unit: '' })] }],
    ['budgetLines.1.unitPrice', { budgetLines: [line(), line({ quantity: '1.001', unitPrice: '999999999999999999' })] }],
    ['budgetLines', { budgetLines: many(2, { quantity: '1', unitPrice: '500000000000000000' }) }],
    ['villageCodes', { villageCodes: Array.from({ length: 51 }, (_, i) => `82.71.01.${1001 + i}`) }],
    ['villageCodes.0', { villageCodes: ['82.71.01.9999'] }],
    ['villageCodes.0', { villageCodes: ['82.06.01.2001'] }],
  ])('whose %s is right', async (path, changes) => {
    const group = await verifiedGroupIn();
    const result = await as(group.chair).createProposal?.(await proposalInput(group, changes));
    expect(result).toBeProblem('InvalidInput');
    expect(result.issues.map((issue: { path: string[] }) => issue.path.join('.'))).toContain(path);
    expect(JSON.stringify(result)).not.toContain('Pasir');
  });
  it('with files that there are, and no more than twenty of them', async () => {
    const group = await verifiedGroupIn();
    const attach = async (attachmentIds: string[]) => as(group.chair).createProposal?.(await proposalInput(group, { attachmentIds }));
    const ids = Array.from({ length: 21 }, () => newId('fil'));
    expect(await attach(['bukan'])).toBeProblem('NOT_FOUND');
    expect(await attach(ids)).toBeProblem('NOT_FOUND');
    await sql(
      `insert into file (id, name, media_type, byte_size, owner_id, created_at, stored_at) select id, 'a.pdf', 'application/pdf', 1, $2, now(), now() from unnest($1::uuid[]) id`,
      [ids.map(hex), hex(group.chair.id)],
    );
    expect(await attach(ids)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['attachmentIds'] }] });
    expect(await attach(ids.slice(1))).toSucceed();
  });
  it('of the largest amount that there is, with 200 lines', async () => {
    const group = await verifiedGroupIn();
    const budgetLines = [...many(199, { quantity: '1', unitPrice: '1' }), line({ quantity: '1', unitPrice: '999999999999999800' })];
    const id = await draftProposal(group, { budgetLines });
    const shown = await show(group.chair, id);
    expect([shown.total, shown.budgetLines.length]).toEqual(['999999999999999999', 200]);
  });
  it.each([
    [{ budgetLines: [line({ quantity: '0' })] }],
    [{ budgetLines: [line({ quantity: '1000000000' })] }],
    [{ budgetLines: [line({ unitPrice: '-1' })] }],
    [{ focusArea: 'LAIN' }],
    [{ startsOn: '2027-02-30' }],
  ])('%o is no form at all', async (changes) => {
    const group = await verifiedGroupIn();
    expect(await as(group.chair).createProposal?.(await proposalInput(group, changes))).toBeProblem('BAD_USER_INPUT');
  });
});

describe('where it happens', () => {
  it("a village's group works in its own village, named or not", async () => {
    const group = await verifiedGroupIn();
    const id = await draftProposal(group, { villageCodes: [group.regionCode] });
    expect((await show(group.chair, id)).villages).toEqual([{ code: group.regionCode }]);
    const other = await freeVillage();
    const both = await as(group.chair).createProposal?.(await proposalInput(group, { villageCodes: [group.regionCode, other] }));
    expect(both).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['villageCodes', '1'] }] });
  });
  it('a board above the village names at least two villages under it', async () => {
    const { board, villages } = await boardOfDistrict();
    for (const villageCodes of [undefined, [], villages.slice(0, 1)])
      expect(await as(board.chair).createProposal?.(await proposalInput(board, { villageCodes }))).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: ['villageCodes'] }],
      });
    const outside = await freeVillage('33.01');
    for (const wrong of [outside, board.regionCode])
      expect(await as(board.chair).createProposal?.(await proposalInput(board, { villageCodes: [villages[0], villages[1], wrong] }))).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: ['villageCodes', '2'] }],
      });
    const id = await draftProposal(board, { villageCodes: villages.slice(0, 3) });
    expect((await show(board.chair, id)).villages).toHaveLength(3);
    expect(await as(board.chair).reviseProposal?.({ id, version: 1, villageCodes: villages.slice(0, 1) })).toBeProblem('InvalidInput');
    expect(await as(board.chair).reviseProposal?.({ id, version: 1, villageCodes: villages.slice(1, 3) })).toSucceed();
    expect((await show(board.chair, id)).villages.map((v: { code: string }) => v.code)).toEqual(villages.slice(1, 3));
  });
});

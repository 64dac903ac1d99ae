import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/kernel/id.ts';
import { as, query } from '../../support/client.ts';
import { draftProposal, hex, type Person, person, sql, submittedProposal, verifiedGroupIn } from '../../support/world.ts';

const PROPOSAL = `query ($id: ID!) { node(id: $id) { ... on Proposal {
  title summary background version total requested remaining budgetLines { id amount } fundingSplit { source amount } readiness { code } attachments { id } } } }`;
const show = async (who: Person | null, id: string) => (await query(who, PROPOSAL, { id })).node;
const line = (more: object = {}) => ({ description: 'Pasir', quantity: '2.5', unit: 'm³', unitPrice: '333333', source: 'CSR', ...more });

/** A file whose bytes have arrived. */
async function uploadedBy(owner: Person): Promise<string> {
  const id = newId('fil');
  await sql(
    `insert into file (id, name, media_type, byte_size, owner_id, created_at, stored_at) values ($1, 'denah.pdf', 'application/pdf', 10, $2, now(), now())`,
    [hex(id), hex(owner.id)],
  );
  return id;
}

describe('an officer revises a proposal', () => {
  it('what is absent or null stays, lines and files are replaced, the version counts', async () => {
    const group = await verifiedGroupIn();
    const [first, second] = [await uploadedBy(group.chair), await uploadedBy(group.chair)];
    const id = await draftProposal(group, { attachmentIds: [second, first] });
    const before = await show(group.chair, id);
    expect(before.attachments.map((f: { id: string }) => f.id)).toEqual([second, first]);
    const revise = (changes: object) => as(group.chair).reviseProposal?.({ id, ...changes });
    expect(await revise({ version: 1, title: null, summary: ' Baru ', background: '' })).toMatchObject({
      proposal: { title: before.title, summary: 'Baru', background: '', version: 2, total: before.total },
    });
    expect((await show(group.chair, id)).budgetLines).toEqual(before.budgetLines);
    expect(
      await revise({
        version: 2,
        budgetLines: [line({ quantity: '1', unitPrice: '7' }), line({ quantity: '1', unitPrice: '5', source: 'OTHER' })],
        attachmentIds: [first, second],
      }),
    ).toSucceed();
    expect(await show(group.chair, id)).toMatchObject({
      version: 3,
      total: '12',
      requested: '7',
      remaining: '7',
      budgetLines: [{ amount: '7' }, { amount: '5' }],
      attachments: [{ id: first }, { id: second }],
    });
    expect(await revise({ version: 3, budgetLines: [], attachmentIds: [] })).toSucceed();
    expect(await show(group.chair, id)).toMatchObject({ version: 4, total: '0', budgetLines: [], attachments: [], fundingSplit: [] });
    expect((await show(group.chair, id)).readiness.map((item: { code: string }) => item.code)).toEqual(['BACKGROUND', 'BUDGET']);
  });
  it('somebody who read an older version is told, and nothing is lost', async () => {
    const group = await verifiedGroupIn();
    const id = await draftProposal(group);
    expect(await as(group.chair).reviseProposal?.({ id, version: 1, title: 'Pertama' })).toSucceed();
    expect(await as(group.chair).reviseProposal?.({ id, version: 1, title: 'Kedua', budgetLines: [] })).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
    });
    expect(await show(group.chair, id)).toMatchObject({ title: 'Pertama', version: 2, total: '11500000' });
  });
  it('two at once: one saves, the other is told', async () => {
    const group = await verifiedGroupIn();
    const id = await draftProposal(group);
    const results = await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) => as(group.chair).reviseProposal?.({ id, version: 1, title, budgetLines: [line({ quantity: '1', unitPrice: '9' })] })),
    );
    expect(results.map((r) => r.__typename).sort()).toEqual(['ReviseProposalSuccess', 'StaleVersion', 'StaleVersion', 'StaleVersion']);
    expect(await show(group.chair, id)).toMatchObject({ version: 2, total: '9' });
  });
  it('its form is wrong before its state, its state before its version', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    const revise = (changes: object) => as(group.chair).reviseProposal?.({ id, version: 9, ...changes });
    expect(await revise({ title: '' })).toBeProblem('InvalidInput');
    expect(await revise({ villageCodes: ['99.99.99.9999'] })).toBeProblem('InvalidInput');
    expect(await revise({ title: 'Baru' })).toMatchObject({ __typename: 'WrongState', status: 'SUBMITTED' });
  });
  it('its days against those that stay', async () => {
    const group = await verifiedGroupIn();
    const id = await draftProposal(group, { startsOn: '2027-01-10', endsOn: '2027-01-20' });
    expect(await as(group.chair).reviseProposal?.({ id, version: 1, endsOn: '2027-01-09' })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['endsOn'] }],
    });
    expect(await as(group.chair).reviseProposal?.({ id, version: 1, startsOn: '2027-01-20' })).toSucceed();
  });
  it("somebody else's file is not taken; one that the proposal carries may stay", async () => {
    const group = await verifiedGroupIn();
    const stranger = await person();
    const foreign = await uploadedBy(stranger);
    const id = await draftProposal(group);
    const attach = (attachmentIds: string[], version: number) => as(group.chair).reviseProposal?.({ id, version, attachmentIds });
    expect(await attach([foreign], 1)).toBeProblem('NOT_FOUND');
    await sql('insert into proposal_attachment (proposal_id, file_id) values ($1, $2)', [hex(id), hex(foreign)]);
    const own = await uploadedBy(group.chair);
    expect(await attach([foreign, own], 1)).toSucceed();
  });
  it('nobody else does', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    expect(await as(group.staff).reviseProposal?.({ id, version: 1, title: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as((await verifiedGroupIn()).chair).reviseProposal?.({ id, version: 1, title: 'x' })).toBeProblem('NOT_FOUND');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import {
  active,
  approved,
  asking,
  draftProposal,
  hex,
  inDays,
  join,
  offered,
  type Person,
  pendingGroupIn,
  person,
  received,
  sql,
  staffOf,
  submittedProposal,
  verifiedCompany,
  verifiedGroupIn,
  verifiedProposal,
} from '../../support/world.ts';

afterEach(async () => (await testServer()).clock.reset());

const PROPOSAL = `query ($id: ID!) { node(id: $id) { ... on Proposal { id status statusReason submittedAt verifiedAt version readiness { code } history { status at by reason } } } }`;
const show = async (who: Person | null, id: string) => (await query(who, PROPOSAL, { id })).node;

describe('an officer submits a proposal', () => {
  it('which the offices above see from then on, and nobody else', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    expect(await show(group.chair, id)).toMatchObject({ status: 'SUBMITTED', readiness: [], submittedAt: expect.any(String), verifiedAt: null });
    for (const who of [group.staff, await staffOf('82')]) expect(await show(who, id)).toMatchObject({ status: 'SUBMITTED' });
    for (const who of [null, await staffOf('82.06'), (await verifiedCompany()).admin]) expect(await show(who, id)).toBeNull();
    expect(await as(group.chair).submitProposal?.({ id })).toMatchObject({ __typename: 'WrongState', status: 'SUBMITTED' });
  });
  it('not before it is ready, with what is missing', async () => {
    const group = await verifiedGroupIn();
    const id = await draftProposal(group, { objectives: '', budgetLines: [] });
    expect(await as(group.chair).submitProposal?.({ id })).toMatchObject({ __typename: 'NotReady', missing: [{ code: 'OBJECTIVES' }, { code: 'BUDGET' }] });
    expect(await show(group.chair, id)).toMatchObject({ status: 'DRAFT', submittedAt: null });
  });
  it('not once the decree has ended, its last day included', async () => {
    const group = await verifiedGroupIn('82.71', { termEndsOn: await inDays(5) });
    const [first, second] = [await draftProposal(group), await draftProposal(group)];
    const { clock } = await testServer();
    clock.advanceDays(5);
    expect(await as(group.chair).submitProposal?.({ id: first })).toSucceed();
    clock.advanceDays(1);
    expect(await as(group.chair).submitProposal?.({ id: second })).toBeProblem('NotVerified');
    expect((await show(group.chair, second)).readiness).toEqual([{ code: 'DECREE_ENDED' }]);
  });
  it('not while a report is overdue', async () => {
    const deal = await active();
    await received(deal, 10_000_000);
    const id = await draftProposal(deal.group);
    const { clock } = await testServer();
    clock.advanceDays(130);
    expect(await as(deal.group.chair).submitProposal?.({ id })).toSucceed();
    const next = await draftProposal(deal.group);
    clock.advanceDays(1);
    const refusal = await as(deal.group.chair).submitProposal?.({ id: next });
    expect(refusal).toMatchObject({ __typename: 'NotReady', missing: [{ code: 'REPORT_OVERDUE', message: expect.stringContaining('lewat 1 hari') }] });
    expect((await show(deal.group.chair, next)).readiness).toEqual([{ code: 'REPORT_OVERDUE' }]);
  });
  it('and freezes what it says, once per version', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group, asking(123));
    const again = async () => {
      expect(await as(group.staff).returnProposal?.({ id, reason: 'Rinci RAB.' })).toSucceed();
      return as(group.chair).submitProposal?.({ id });
    };
    expect(await again()).toSucceed();
    await as(group.staff).returnProposal?.({ id, reason: 'Rinci RAB.' });
    expect(await as(group.chair).reviseProposal?.({ id, version: 1, ...asking(456) })).toSucceed();
    expect(await as(group.chair).submitProposal?.({ id })).toSucceed();
    const kept = await sql<{ version: number; content: { villages: string[]; budgetLines: { amount: string }[] } }>(
      'select version, content from proposal_version where proposal_id = $1 order by version',
      [hex(id)],
    );
    expect(kept).toMatchObject([
      { version: 1, content: { villages: [group.regionCode], budgetLines: [{ amount: '123' }], attachments: [] } },
      { version: 2, content: { budgetLines: [{ amount: '456' }] } },
    ]);
  });
});

describe('the office above decides', () => {
  it('verifies: it is public then, and the note is for the group and the offices', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    expect(await as(group.staff).verifyProposal?.({ id, note: 'Lengkap.' })).toSucceed();
    expect(await show(null, id)).toMatchObject({ status: 'VERIFIED', statusReason: null, verifiedAt: expect.any(String) });
    expect(await show(group.chair, id)).toMatchObject({ statusReason: 'Lengkap.' });
    expect((await show(null, id)).history.map(({ status, by, reason }: Record<string, string>) => [status, by, reason])).toEqual([
      ['DRAFT', null, null],
      ['SUBMITTED', null, null],
      ['VERIFIED', null, null],
    ]);
    for (const who of [group.chair, group.staff, await staffOf('82')])
      expect((await show(who, id)).history.map(({ status, by, reason }: Record<string, string>) => [status, by, reason])).toEqual([
        ['DRAFT', group.chair.name, null],
        ['SUBMITTED', group.chair.name, null],
        ['VERIFIED', group.staff.name, 'Lengkap.'],
      ]);
    expect((await show((await verifiedCompany()).admin, id)).history[2]).toMatchObject({ by: null, reason: null });
  });
  it('returns with a reason; the group submits again, and its old reason is gone', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    expect(await as(group.staff).returnProposal?.({ id, reason: '  ' })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['reason'] }] });
    expect(await as(group.staff).returnProposal?.({ id, reason: ' Rinci RAB. ' })).toSucceed();
    expect(await show(group.chair, id)).toMatchObject({ status: 'RETURNED', statusReason: 'Rinci RAB.' });
    expect(await as(group.chair).submitProposal?.({ id })).toSucceed();
    const shown = await show(group.chair, id);
    expect(shown.statusReason).toBeNull();
    expect(shown.history.map((h: { status: string }) => h.status)).toEqual(['DRAFT', 'SUBMITTED', 'RETURNED', 'SUBMITTED']);
  });
  it('rejects for good; the group reads why', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    expect(await as(group.staff).rejectProposal?.({ id, reason: 'Di luar tugas kelompok.' })).toSucceed();
    expect(await show(group.chair, id)).toMatchObject({ status: 'REJECTED', statusReason: 'Di luar tugas kelompok.' });
    expect(await show(null, id)).toBeNull();
    for (const verb of ['verifyProposal', 'returnProposal', 'rejectProposal']) {
      const input = verb === 'verifyProposal' ? { id } : { id, reason: 'Lagi.' };
      expect(await as(group.staff)[verb]?.(input)).toMatchObject({ __typename: 'WrongState', status: 'REJECTED' });
    }
    expect(await as(group.chair).withdrawProposal?.({ id, reason: 'Lupakan.' })).toBeProblem('WrongState');
  });
  it("a note that is too long is the client's mistake", async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    expect(await as(group.staff).verifyProposal?.({ id, note: 'a'.repeat(2001) })).toBeProblem('BAD_USER_INPUT');
  });
  it('nobody else does: the group, an office beside, a company; what they do not see they do not find', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    const beside = await staffOf('82.06');
    const deciding = { verifyProposal: { id }, returnProposal: { id, reason: 'x' }, rejectProposal: { id, reason: 'x' } };
    for (const [verb, input] of Object.entries(deciding)) {
      expect(await as(group.chair)[verb]?.(input)).toBeProblem('FORBIDDEN');
      expect(await as(await staffOf('82'))[verb]?.(input)).toBeProblem('FORBIDDEN');
      for (const who of [beside, (await verifiedCompany()).admin, await person()]) expect(await as(who)[verb]?.(input)).toBeProblem('NOT_FOUND');
      expect(await as(null)[verb]?.(input)).toBeProblem('UNAUTHENTICATED');
    }
    const open = await verifiedProposal(group);
    expect(await as(beside).verifyProposal?.({ id: open })).toBeProblem('FORBIDDEN');
  });
  it('the province after 14 days, counted from the last submission', async () => {
    const group = await verifiedGroupIn();
    const province = await staffOf('82');
    const id = await submittedProposal(group);
    const { clock } = await testServer();
    clock.advanceDays(13);
    expect(await as(province).verifyProposal?.({ id })).toBeProblem('FORBIDDEN');
    await as(group.staff).returnProposal?.({ id, reason: 'Rinci.' });
    await as(group.chair).submitProposal?.({ id });
    clock.advanceDays(13);
    expect(await as(province).verifyProposal?.({ id })).toBeProblem('FORBIDDEN');
    clock.advanceDays(1);
    expect(await as(province).verifyProposal?.({ id })).toSucceed();
    expect(await as(province).rejectProposal?.({ id, reason: 'x' })).toBeProblem('WrongState');
  });
  it('the province at once where the kabupaten has nobody', async () => {
    const province = await staffOf('82');
    const group = await verifiedGroupIn('82.08');
    const id = await submittedProposal(group);
    await sql('update membership set ended_at = now() where office_id in (select id from office where region_code = $1)', ['82.08']);
    expect(await as(province).verifyProposal?.({ id })).toSucceed();
  });
  it('not who belongs to the group', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    await join(group.staff, group, 'MEMBER');
    expect(await as(group.staff).verifyProposal?.({ id })).toBeProblem('ConflictOfInterest');
    expect(await as(group.staff).rejectProposal?.({ id, reason: '' })).toBeProblem('InvalidInput');
    expect(await as(group.staff).returnProposal?.({ id, reason: 'x' })).toBeProblem('ConflictOfInterest');
  });
  it('once: of many at once one succeeds', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    const results = await Promise.all(Array.from({ length: 6 }, () => as(group.staff).verifyProposal?.({ id })));
    expect(results.map((r) => r.__typename).sort()).toEqual(['VerifyProposalSuccess', ...Array(5).fill('WrongState')]);
    expect((await show(group.chair, id)).history).toHaveLength(3);
  });
  it("a pending group is nobody's to submit for", async () => {
    const group = await pendingGroupIn();
    const id = await draftProposal(group);
    expect(await as(group.staff).submitProposal?.({ id })).toBeProblem('NOT_FOUND');
  });
});

describe('the history of a match', () => {
  const MATCH = 'query ($id: ID!) { node(id: $id) { ... on FundingMatch { history { status by reason } } } }';
  it('names persons and reasons to both parties and the offices above alone', async () => {
    const deal = await approved();
    const history = async (who: Person | null) => (await query(who, MATCH, { id: deal.matchId })).node.history;
    const full = [
      { status: 'OFFERED', by: deal.company.admin.name, reason: null },
      { status: 'ACCEPTED', by: deal.group.chair.name, reason: null },
      { status: 'APPROVED', by: deal.approver.name, reason: null },
    ];
    for (const who of [deal.company.admin, deal.group.chair, deal.group.staff]) expect(await history(who)).toEqual(full);
    for (const who of [null, (await verifiedCompany()).admin]) expect(await history(who)).toEqual(full.map((change) => ({ ...change, by: null })));
  });
  it('is one statement for a whole page', async () => {
    const deal = await offered();
    await offered({ company: deal.company, programId: deal.programId });
    const { statements } = await testServer();
    statements.length = 0;
    await query(
      deal.company.admin,
      'query ($id: ID!) { fundingMatches(filter: { programId: $id }) { nodes { history { status } proposal { history { status } fundingSplit { amount } } } } }',
      { id: deal.programId },
    );
    expect(statements.filter((text) => text.includes('audit_entry'))).toHaveLength(1);
    expect(statements.filter((text) => text.includes('budget_line'))).toHaveLength(1);
  });
});

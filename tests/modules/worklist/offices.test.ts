import { afterEach, describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';
import { decidable, groupThere, inDays, itemOf, itemsOf, KABUPATEN, later, PROVINCE, rich, running, waiting } from './items.ts';

afterEach(async () => (await testServer()).clock.reset());

/** Somebody who works for the province alone. */
const provincial = () => world.staffOf(PROVINCE);

describe('what waits for an office', () => {
  it('is counted by kind, and asked for by kind', async () => {
    const group = await groupThere();
    await world.submittedProposal(group);
    const items = await itemsOf(group.staff);
    const counted = (await query(group.staff, '{ viewer { waiting { kind count } } }')).viewer.waiting;
    expect(counted).toEqual(
      [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, of]) => ({ kind, count: of.length })).sort((a, b) => a.kind.localeCompare(b.kind)),
    );
    const ofKinds = async (kinds: string) =>
      (await query(group.staff, `{ viewer { worklist(first: 100, kinds: [${kinds}]) { totalCount nodes { kind subject { id } } } } }`)).viewer.worklist;
    const proposals = items.filter(({ kind }) => kind === 'VERIFY_PROPOSAL').map(({ kind, subject: { id } }) => ({ kind, subject: { id } }));
    expect(proposals.length).toBeGreaterThan(0);
    expect(await ofKinds('VERIFY_PROPOSAL')).toEqual({ totalCount: proposals.length, nodes: proposals });
    expect((await ofKinds('ANSWER_OFFER, VERIFY_PROPOSAL')).totalCount).toBe(proposals.length);
    expect(await ofKinds('')).toEqual({ totalCount: 0, nodes: [] });
    expect((await query(await world.person(), '{ viewer { waiting { kind } } }')).viewer.waiting).toEqual([]);
  });

  it('is a registration, from its day on and for 14 days, and nothing once it is decided', async () => {
    const group = await world.pendingGroupIn(KABUPATEN);
    const item = await itemOf(group.staff, 'VERIFY_KARANG_TARUNA', group.id);
    expect(item).toMatchObject({ subject: { __typename: 'KarangTaruna' }, dueOn: await inDays(14) });
    expect(await waiting(await provincial(), 'VERIFY_KARANG_TARUNA')).not.toContain(group.id);
    expect(await as(group.staff).verifyKarangTaruna?.({ id: group.id })).toSucceed();
    expect(await waiting(group.staff, 'VERIFY_KARANG_TARUNA')).not.toContain(group.id);
  });

  it('waits for the province too after 14 days, and at once where nobody works for the kabupaten', async () => {
    const group = await world.pendingGroupIn(KABUPATEN);
    const deserted = await world.pendingGroupIn('64.08');
    await world.sql('update membership set ended_at = now() where office_id = (select id from office where region_code = $1)', ['64.08']);
    const staff = await provincial();
    const before = await waiting(staff, 'VERIFY_KARANG_TARUNA');
    expect([before.includes(deserted.id), before.includes(group.id)]).toEqual([true, false]);
    await later(14);
    expect(await waiting(staff, 'VERIFY_KARANG_TARUNA')).toEqual(expect.arrayContaining([group.id, deserted.id]));
    expect(await as(staff).verifyKarangTaruna?.({ id: group.id })).toSucceed();
    expect(await as(staff).verifyKarangTaruna?.({ id: deserted.id })).toSucceed();
  });

  it('is the board of the whole province for the provincial office, from the first day on', async () => {
    const board = await world.pendingGroupIn(PROVINCE, { at: PROVINCE });
    expect(await waiting(await provincial(), 'VERIFY_KARANG_TARUNA')).toContain(board.id);
    expect(await waiting(await world.staffOf(KABUPATEN), 'VERIFY_KARANG_TARUNA')).not.toContain(board.id);
  });

  it('is an account, a proposal and a company that it may verify', async () => {
    const group = await groupThere();
    const payoutAccount = world.expectRecord(
      await as(group.chair).setPayoutAccount?.({
        karangTarunaId: group.id,
        bank: 'Bank Kaltimtara',
        holder: 'Karang Taruna',
        number: '1200034567',
      }),
      'payoutAccount',
    );
    const proposal = await world.submittedProposal(group);
    const company = await world.pendingCompany({ domicile: '31.74', operatingRegions: [KABUPATEN] });
    expect(await itemsOf(group.staff)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'VERIFY_ACCOUNT', subject: { __typename: 'PayoutAccount', id: payoutAccount.id } }),
        expect.objectContaining({ kind: 'VERIFY_PROPOSAL', subject: { __typename: 'Proposal', id: proposal }, dueOn: await inDays(14) }),
      ]),
    );
    // An operating region's office is the provincial one.
    expect(await waiting(group.staff, 'VERIFY_COMPANY')).not.toContain(company.id);
    const staff = await provincial();
    expect(await decidable(staff, 'VERIFY_COMPANY')).toContain(company.id);
    expect((await itemsOf(staff)).filter((i) => i.subject.id === proposal)).toEqual([]);
    await later(14);
    expect(await waiting(staff, 'VERIFY_PROPOSAL')).toContain(proposal);
  });

  it('is a match of its groups, but not for who verified its proposal when it is large', async () => {
    const group = await groupThere();
    const deal = await world.accepted({ group, amount: 100_000_000, asks: 100_000_000, ...(await rich()) });
    expect(await itemOf(deal.approver, 'APPROVE_FUNDING', deal.matchId)).toMatchObject({ subject: { __typename: 'FundingMatch' }, dueOn: await inDays(14) });
    expect(await decidable(group.staff, 'APPROVE_FUNDING')).not.toContain(deal.matchId);
    expect(await as(group.staff).approveFunding?.({ id: deal.matchId })).toBeProblem('ConflictOfInterest');
    const small = await world.accepted({ group, ...(await rich()) });
    expect(await decidable(group.staff, 'APPROVE_FUNDING')).toContain(small.matchId);
    expect(await waiting(await provincial(), 'APPROVE_FUNDING')).not.toContain(small.matchId);
  });

  it('is the province’s alone where the live matches reach what it decides', async () => {
    const deal = await world.accepted({ group: await groupThere(), amount: 500_000_000, asks: 500_000_000, ...(await rich()) });
    expect(await waiting(deal.approver, 'APPROVE_FUNDING')).not.toContain(deal.matchId);
    expect(await as(deal.approver).approveFunding?.({ id: deal.matchId })).toBeProblem('ProvinceMustDecide');
    const staff = await provincial();
    expect(await waiting(staff, 'APPROVE_FUNDING')).toContain(deal.matchId);
    expect(await as(staff).approveFunding?.({ id: deal.matchId })).toSucceed();
    expect(await waiting(staff, 'APPROVE_FUNDING')).not.toContain(deal.matchId);
  });

  it('is a dispute, from when it was disputed', async () => {
    const deal = await world.active({ group: await groupThere(), ...(await rich()) });
    const id = await world.sent(deal, 1_000_000);
    expect(await waiting(deal.group.staff, 'RESOLVE_DISPUTE')).toEqual([]);
    await later(3);
    expect(await as(deal.group.chair).disputeDisbursement?.({ id, reason: 'Belum sampai.' })).toSucceed();
    expect(await itemOf(deal.group.staff, 'RESOLVE_DISPUTE', id)).toMatchObject({ subject: { __typename: 'Disbursement' }, dueOn: await inDays(14) });
    expect(await waiting(await provincial(), 'RESOLVE_DISPUTE')).not.toContain(id);
  });

  it('is a report once the companies have answered, or their 14 days are over', async () => {
    const deal = await running();
    const answered = await world.reported(deal, 1_000_000);
    const { staff } = deal.group;
    expect(await waiting(staff, 'REVIEW_REPORT')).not.toContain(answered);
    expect(await as(deal.company.admin).answerReport?.({ reportId: answered, companyId: deal.company.id, verdict: 'CONFIRMED' })).toSucceed();
    expect(await itemOf(staff, 'REVIEW_REPORT', answered)).toMatchObject({ subject: { __typename: 'AccountabilityReport' }, dueOn: await inDays(14) });

    const silent = await running();
    const unanswered = await world.reported(silent, 1_000_000);
    const due = await inDays(15 + 14);
    await later(15);
    expect(await itemOf(staff, 'REVIEW_REPORT', unanswered)).toMatchObject({ dueOn: due });
    expect(await waiting(await provincial(), 'REVIEW_REPORT')).not.toContain(unanswered);
    await later(14);
    expect(await waiting(await provincial(), 'REVIEW_REPORT')).toEqual(expect.arrayContaining([answered, unanswered]));
    expect(await as(staff).acceptReport?.({ id: unanswered })).toSucceed();
    expect(await waiting(staff, 'REVIEW_REPORT')).not.toContain(unanswered);
  });
});

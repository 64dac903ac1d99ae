import { describe, expect, it } from 'vitest';
import { as } from '../../support/client.ts';
import { nodeOf } from '../../support/node.ts';
import { testServer } from '../../support/server.ts';
import {
  accepted,
  active,
  approved,
  asking,
  hex,
  inDays,
  join,
  offered,
  openProgram,
  person,
  sent,
  sql,
  staffOf,
  verifiedCompany,
  verifiedGroupIn,
  verifiedProposal,
} from '../../support/world.ts';

/** Nobody works for the office there any more. */
const leave = (regionCode: string) =>
  sql('update membership set ended_at = now() where office_id = (select id from office where region_code = $1)', [regionCode]);
const proposalOf = (id: string) => nodeOf(null, id, 'status committed remaining');

describe('the group', () => {
  it('accepts an offer, and then cannot decline it', async () => {
    const { group, company, matchId } = await offered();
    expect(await as(company.admin).acceptFunding?.({ id: matchId })).toBeProblem('FORBIDDEN');
    expect(await as((await verifiedGroupIn()).chair).acceptFunding?.({ id: matchId })).toBeProblem('NOT_FOUND');
    expect(await as(group.chair).acceptFunding?.({ id: matchId })).toMatchObject({ fundingMatch: { status: 'ACCEPTED' } });
    expect((await nodeOf(group.chair, matchId, 'history { status by }')).history).toMatchObject([
      { status: 'OFFERED' },
      { status: 'ACCEPTED', by: group.chair.name },
    ]);
    expect(await as(group.chair).acceptFunding?.({ id: matchId })).toMatchObject({ __typename: 'WrongState', status: 'ACCEPTED' });
    expect(await as(group.chair).declineFunding?.({ id: matchId, reason: 'Berubah pikiran' })).toMatchObject({ __typename: 'WrongState', status: 'ACCEPTED' });
  });

  it('declines an offer with a reason, which frees need and budget', async () => {
    const { group, company, matchId, proposalId, programId } = await offered();
    expect(await as(company.admin).declineFunding?.({ id: matchId, reason: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as(group.chair).declineFunding?.({ id: matchId, reason: '  ' })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['reason'] }] });
    expect(await as(group.chair).declineFunding?.({ id: matchId, reason: ' Sudah ada dana lain ' })).toMatchObject({
      fundingMatch: { status: 'DECLINED', statusReason: 'Sudah ada dana lain', counted: '0' },
    });
    expect([await nodeOf(null, proposalId, 'remaining'), await nodeOf(null, programId, 'available')]).toEqual([
      { remaining: '10000000' },
      { available: '50000000' },
    ]);
  });

  it('accepts only while verified, with a decree that runs', async () => {
    const { group, matchId } = await offered();
    await sql('update karang_taruna set term_ends_on = $2 where id = $1', [hex(group.id), await inDays(-1)]);
    expect(await as(group.chair).acceptFunding?.({ id: matchId })).toBeProblem('NotVerified');
    await sql(`update karang_taruna set term_ends_on = $2, status = 'SUSPENDED' where id = $1`, [hex(group.id), await inDays(0)]);
    expect(await as(group.chair).acceptFunding?.({ id: matchId })).toBeProblem('NotVerified');
    expect(await as(group.chair).declineFunding?.({ id: matchId, reason: 'Kami sedang dihentikan' })).toSucceed();
  });

  it('does not act through somebody who belongs to the company too, nor does the company', async () => {
    const deal = await offered();
    const both = await person();
    await join(both, deal.group, 'SECRETARY');
    await join(both, deal.company, 'STAFF');
    for (const verb of ['acceptFunding', 'declineFunding', 'withdrawFunding'])
      expect(await as(both)[verb]?.({ id: deal.matchId, reason: 'x', ...(verb === 'acceptFunding' && { reason: undefined }) })).toBeProblem(
        'ConflictOfInterest',
      );
    await as(deal.group.chair).acceptFunding?.({ id: deal.matchId });
    await as(deal.approver).approveFunding?.({ id: deal.matchId });
    expect(await as(both).endFunding?.({ id: deal.matchId, reason: 'x' })).toBeProblem('ConflictOfInterest');
    expect(await as(both).recordAgreement?.({ fundingMatchId: deal.matchId, number: '1', signedOn: await inDays(0) })).toBeProblem('ConflictOfInterest');
  });
});

it('the company withdraws what is offered or accepted, not what is approved', async () => {
  for (const [build, outcome] of [
    [offered, 'WithdrawFundingSuccess'],
    [accepted, 'WithdrawFundingSuccess'],
    [approved, 'WrongState'],
  ] as const) {
    const { company, group, matchId } = await build();
    expect(await as(group.chair).withdrawFunding?.({ id: matchId, reason: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as(company.admin).withdrawFunding?.({ id: matchId, reason: '' })).toBeProblem('InvalidInput');
    expect(await as(company.admin).withdrawFunding?.({ id: matchId, reason: 'Anggaran berubah' })).toBeProblem(outcome);
  }
});

describe('the office', () => {
  it('approves what the group has accepted; the whole need approved makes the proposal FUNDED', async () => {
    const { company, group, approver, matchId, proposalId } = await accepted({ amount: 6_000_000 });
    for (const who of [company.admin, group.chair, await staffOf('82')]) expect(await as(who).approveFunding?.({ id: matchId })).toBeProblem('FORBIDDEN');
    for (const who of [await staffOf('82.06'), await person(), await staffOf('33')])
      expect(await as(who).approveFunding?.({ id: matchId })).toBeProblem('NOT_FOUND');
    expect(await as(approver).approveFunding?.({ id: matchId, note: 'a'.repeat(2001) })).toBeProblem('BAD_USER_INPUT');
    expect(await as(approver).approveFunding?.({ id: matchId, note: 'Sesuai RAB' })).toMatchObject({
      fundingMatch: { status: 'APPROVED', statusReason: 'Sesuai RAB', approvedAt: expect.any(String) },
    });
    expect(await as(approver).approveFunding?.({ id: matchId })).toMatchObject({ __typename: 'WrongState', status: 'APPROVED' });
    expect(await proposalOf(proposalId)).toMatchObject({ status: 'VERIFIED', remaining: '4000000' });
    await approved({ group, company, proposalId, amount: 4_000_000 });
    expect(await proposalOf(proposalId)).toMatchObject({ status: 'FUNDED', remaining: '0' });
  });

  it('rejects it with a reason', async () => {
    const { group, approver, matchId } = await accepted();
    expect(await as(group.chair).rejectFunding?.({ id: matchId, reason: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as(approver).rejectFunding?.({ id: matchId, reason: '' })).toBeProblem('InvalidInput');
    expect(await as(approver).rejectFunding?.({ id: matchId, reason: 'Perusahaan belum jelas' })).toMatchObject({
      fundingMatch: { status: 'REJECTED', counted: '0' },
    });
    expect(await as(approver).approveFunding?.({ id: matchId })).toMatchObject({ __typename: 'WrongState', status: 'REJECTED' });
  });

  it('does not decide through staff who belong to either side', async () => {
    const { company, group, matchId } = await accepted();
    for (const side of [company, group]) {
      const staff = await staffOf('82.71');
      await join(staff, side, 'STAFF');
      expect(await as(staff).approveFunding?.({ id: matchId })).toBeProblem('ConflictOfInterest');
      expect(await as(staff).rejectFunding?.({ id: matchId, reason: 'x' })).toBeProblem('ConflictOfInterest');
    }
  });

  it('looks with four eyes from a hundred million rupiah on', async () => {
    const company = await verifiedCompany();
    const programId = await openProgram(company, { budget: '400000000', maximumAward: '400000000', supportKinds: ['GOODS'] });
    for (const [amount, outcome] of [
      [100_000_000, 'ConflictOfInterest'],
      [99_999_999, 'ApproveFundingSuccess'],
    ] as const) {
      const { group, approver, matchId } = await accepted({ company, programId, amount, asks: amount });
      expect(await as(group.staff).approveFunding?.({ id: matchId })).toBeProblem(outcome);
      if (outcome === 'ConflictOfInterest') expect(await as(approver).approveFunding?.({ id: matchId })).toSucceed();
    }
  });

  it('leaves it to the province when the live matches reach five hundred million in sum', async () => {
    await leave('82');
    const [company, group] = await Promise.all([verifiedCompany(), verifiedGroupIn()]);
    const programId = await openProgram(company, { budget: '900000000', maximumAward: '900000000', supportKinds: ['GOODS'] });
    const proposalId = await verifiedProposal(group, asking(500_000_000));
    const small = await accepted({ company, group, programId, proposalId, amount: 100_000_000 });
    const rest = await offered({ company, group, programId, proposalId, amount: 400_000_000 });
    expect(await as(small.approver).approveFunding?.({ id: small.matchId })).toMatchObject({ __typename: 'ProvinceMustDecide', office: null });
    const province = await staffOf('82');
    expect(await as(small.approver).rejectFunding?.({ id: small.matchId, reason: 'x' })).toMatchObject({
      __typename: 'ProvinceMustDecide',
      office: { id: province.officeId },
    });
    expect(await as(small.approver).rejectFunding?.({ id: small.matchId, reason: '' })).toBeProblem('InvalidInput');
    await as(company.admin).withdrawFunding?.({ id: rest.matchId, reason: 'Terlalu besar' });
    expect(await as(province).approveFunding?.({ id: small.matchId })).toBeProblem('FORBIDDEN');
    const again = await accepted({ company, group, programId, proposalId, amount: 400_000_000 });
    expect(await as(again.approver).endFunding?.({ id: again.matchId, reason: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as(province).approveFunding?.({ id: again.matchId })).toSucceed();
    expect(await as(province).approveFunding?.({ id: small.matchId })).toSucceed();
    expect(await proposalOf(proposalId)).toMatchObject({ status: 'FUNDED' });
  });

  it('gives way to the province after 14 days, and where nobody works', async () => {
    const { clock } = await testServer();
    const province = await staffOf('82');
    const waiting = await accepted();
    clock.advanceDays(14);
    expect(await as(province).approveFunding?.({ id: waiting.matchId })).toSucceed();
    clock.reset();
    const group = await verifiedGroupIn('82.05');
    const lonely = await accepted({ group });
    await leave('82.05');
    expect(await as(province).rejectFunding?.({ id: lonely.matchId, reason: 'Tidak ada kantor' })).toSucceed();
  });
});

describe('ending a match', () => {
  it.each(['company', 'group', 'office'] as const)('by the %s frees what was not received', async (by) => {
    const deal = await active();
    await as(deal.group.chair).confirmDisbursement?.({ id: await sent(deal, 4_000_000) });
    const who = { company: deal.company.admin, group: deal.group.chair, office: deal.approver }[by];
    expect(await as(who).endFunding?.({ id: deal.matchId, reason: '' })).toBeProblem('InvalidInput');
    expect(await as(who).endFunding?.({ id: deal.matchId, reason: 'Tidak dilanjutkan' })).toMatchObject({
      fundingMatch: { status: 'ENDED', statusReason: 'Tidak dilanjutkan', counted: '4000000' },
    });
    expect(await nodeOf(null, deal.matchId, 'proposal { status remaining } program { available } statusReason')).toEqual({
      proposal: { status: 'RUNNING', remaining: '6000000' },
      program: { available: '46000000' },
      statusReason: null,
    });
  });

  it('makes a funded proposal seek money again', async () => {
    const { approver, matchId, proposalId } = await approved();
    expect(await proposalOf(proposalId)).toMatchObject({ status: 'FUNDED' });
    expect(await as(await staffOf('82')).endFunding?.({ id: matchId, reason: 'x' })).toBeProblem('FORBIDDEN');
    expect(await as(approver).endFunding?.({ id: matchId, reason: 'Perusahaan mundur' })).toSucceed();
    expect(await proposalOf(proposalId)).toMatchObject({ status: 'VERIFIED', remaining: '10000000' });
  });

  it('waits until nothing is SENT or DISPUTED', async () => {
    const deal = await active();
    const id = await sent(deal, 1_000_000);
    const end = () => as(deal.company.admin).endFunding?.({ id: deal.matchId, reason: 'x' });
    expect(await end()).toMatchObject({ __typename: 'WrongState', status: 'SENT' });
    await as(deal.group.chair).disputeDisbursement?.({ id, reason: 'Belum sampai' });
    expect(await end()).toMatchObject({ __typename: 'WrongState', status: 'DISPUTED' });
    await as(deal.company.admin).voidDisbursement?.({ id, reason: 'Salah catat' });
    expect(await end()).toSucceed();
    expect(await end()).toMatchObject({ __typename: 'WrongState', status: 'ENDED' });
  });

  it('is not for what is not approved', async () => {
    const { group, matchId } = await accepted();
    expect(await as(group.chair).endFunding?.({ id: matchId, reason: 'x' })).toMatchObject({ __typename: 'WrongState', status: 'ACCEPTED' });
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';
import { groupThere, type Item, inDays, itemOf, itemsOf, KABUPATEN, later, rich, running, waiting } from './items.ts';

afterEach(async () => (await testServer()).clock.reset());

async function memberOf(organisation: { id: string }, role: string): Promise<world.Person> {
  const who = await world.person();
  await world.join(who, organisation, role);
  return who;
}

const deal = async (amount = 1_000_000) => ({ group: await groupThere(), ...(await rich()), amount, asks: amount });

describe('somebody who would join', () => {
  it('waits for the chair, for the office above, and not for themselves or other officers', async () => {
    const group = await groupThere();
    const secretary = await memberOf(group, 'SECRETARY');
    const newcomer = await world.person();
    const asked = world.expectRecord(await as(newcomer).requestMembership?.({ organisationId: group.id, role: 'MEMBER' }), 'request');
    expect(await itemOf(group.chair, 'CONFIRM_MEMBERSHIP', asked.id)).toMatchObject({ subject: { __typename: 'MembershipRequest' }, dueOn: null });
    expect(await itemOf(group.staff, 'CONFIRM_MEMBERSHIP', asked.id)).toMatchObject({ dueOn: await inDays(14) });
    for (const other of [newcomer, secretary, await world.staffOf('82')]) expect(await waiting(other, 'CONFIRM_MEMBERSHIP')).not.toContain(asked.id);
    expect(await as(group.chair).confirmMembership?.({ id: asked.id })).toSucceed();
    for (const who of [group.chair, group.staff]) expect(await waiting(who, 'CONFIRM_MEMBERSHIP')).not.toContain(asked.id);
  });

  it('waits for the administrator of a company, and for the office that may verify it', async () => {
    const company = await world.verifiedCompany({ domicile: KABUPATEN, operatingRegions: [KABUPATEN] });
    const staff = await memberOf(company, 'STAFF');
    const asked = world.expectRecord(await as(await world.person()).requestMembership?.({ organisationId: company.id, role: 'STAFF' }), 'request');
    expect(await waiting(company.admin, 'CONFIRM_MEMBERSHIP')).toEqual([asked.id]);
    expect(await waiting(await world.staffOf(KABUPATEN), 'CONFIRM_MEMBERSHIP')).toContain(asked.id);
    expect(await waiting(staff, 'CONFIRM_MEMBERSHIP')).toEqual([]);
  });
});

describe('what waits for a group’s officers', () => {
  it('is a proposal that was returned, since it was', async () => {
    const group = await groupThere();
    const id = await world.submittedProposal(group);
    expect(await itemsOf(group.chair)).toEqual([]);
    await later(2);
    expect(await as(group.staff).returnProposal?.({ id, reason: 'Lengkapi RAB.' })).toSucceed();
    const item = await itemOf(group.chair, 'REVISE_PROPOSAL', id);
    expect(item).toMatchObject({ subject: { __typename: 'Proposal' }, dueOn: null });
    expect(item?.since.slice(0, 10)).toBe((await testServer()).clock.now().toISOString().slice(0, 10));
    expect(await as(group.chair).submitProposal?.({ id })).toSucceed();
    expect(await itemsOf(group.chair)).toEqual([]);
  });

  it('is an offer until its last day, and not for who belongs to the company too', async () => {
    const offer = await world.offered(await deal());
    const both = await memberOf(offer.group, 'MEMBER');
    await world.join(both, offer.company, 'STAFF');
    expect(await itemOf(offer.group.chair, 'ANSWER_OFFER', offer.matchId)).toMatchObject({ dueOn: await inDays(30) });
    expect(await itemsOf(both)).toEqual([]);
    expect(await itemsOf(offer.company.admin)).toEqual([]);
    await later(30);
    expect(await waiting(offer.group.chair, 'ANSWER_OFFER')).toEqual([offer.matchId]);
    await later(1);
    expect(await waiting(offer.group.chair, 'ANSWER_OFFER')).toEqual([]);
  });

  it('is a delivery to confirm, then the report, which falls due 30 days after the last day', async () => {
    const signed = await world.active(await deal());
    const id = await world.sent(signed, 1_000_000);
    const { chair } = signed.group;
    expect(await waiting(chair, 'CONFIRM_DISBURSEMENT')).toEqual([id]);
    expect(await as(chair).confirmDisbursement?.({ id })).toSucceed();
    const [item, ...others] = await itemsOf(chair);
    expect(others).toEqual([]);
    const { reportDueOn } = (await query(null, 'query ($id: ID!) { node(id: $id) { ... on Proposal { reportDueOn } } }', { id: signed.proposalId })).node;
    expect(item).toMatchObject({ kind: 'SUBMIT_REPORT', subject: { __typename: 'Proposal', id: signed.proposalId }, dueOn: reportDueOn });
    const both = await memberOf(signed.group, 'MEMBER');
    await world.join(both, signed.company, 'STAFF');
    expect(await waiting(both, 'SUBMIT_REPORT')).toEqual([]);
  });

  it('is the report again when it was returned, since then', async () => {
    const done = await running();
    const id = await world.reported(done, 1_000_000);
    const { chair, staff } = done.group;
    expect(await itemsOf(chair)).toEqual([]);
    await later(5);
    expect(await as(staff).returnReport?.({ id, reason: 'Kuitansi kurang.' })).toSucceed();
    const item = await itemOf(chair, 'SUBMIT_REPORT', done.proposalId);
    expect(item?.since.slice(0, 10)).toBe((await testServer()).clock.now().toISOString().slice(0, 10));
  });
});

describe('what waits for a company’s members', () => {
  it('is the agreement of an approved match, for 60 days', async () => {
    const match = await world.approved(await deal());
    const { admin } = match.company;
    expect(await itemOf(admin, 'RECORD_AGREEMENT', match.matchId)).toMatchObject({ subject: { __typename: 'FundingMatch' }, dueOn: await inDays(60) });
    const both = await memberOf(match.company, 'STAFF');
    await world.join(both, match.group, 'MEMBER');
    expect(await itemsOf(both)).toEqual([]);
    await later(61);
    expect(await itemsOf(admin)).toEqual([]);
  });

  it('is what is not delivered yet, until all of it is, and not while the report is looked at', async () => {
    const signed = await world.active(await deal(2_000_000));
    const { admin } = signed.company;
    expect(await waiting(admin, 'RECORD_DISBURSEMENT')).toEqual([signed.matchId]);
    await world.received(signed, 1_000_000);
    expect(await waiting(admin, 'RECORD_DISBURSEMENT')).toEqual([signed.matchId]);
    const voided = await world.sent(signed, 1_000_000);
    expect(await waiting(admin, 'RECORD_DISBURSEMENT')).toEqual([]);
    expect(await as(admin).voidDisbursement?.({ id: voided, reason: 'Salah catat.' })).toSucceed();
    expect(await waiting(admin, 'RECORD_DISBURSEMENT')).toEqual([signed.matchId]);
    const report = await world.reported(signed, 1_000_000);
    expect(await itemsOf(admin)).toMatchObject([{ kind: 'ANSWER_REPORT', subject: { id: report }, dueOn: await inDays(14) }]);
  });

  it('is a report to answer, until it is answered or decided', async () => {
    const done = await running();
    const id = await world.reported(done, 1_000_000);
    const both = await memberOf(done.company, 'STAFF');
    await world.join(both, done.group, 'MEMBER');
    expect(await itemsOf(both)).toEqual([]);
    expect(await waiting(done.company.admin, 'ANSWER_REPORT')).toEqual([id]);
    expect(await waiting((await rich()).company.admin, 'ANSWER_REPORT')).toEqual([]);
    expect(await as(done.company.admin).answerReport?.({ reportId: id, companyId: done.company.id, verdict: 'OBJECTED', note: 'Foto kurang.' })).toSucceed();
    expect(await itemsOf(done.company.admin)).toEqual([]);
  });
});

describe('the list', () => {
  it('is empty for who acts for nobody, without a statement', async () => {
    const nobody = await world.person();
    const { statements } = await testServer();
    const read = async () => (await query(nobody, '{ viewer { worklist { totalCount nodes { kind } pageInfo { hasNextPage endCursor } } } }')).viewer.worklist;
    await read();
    statements.length = 0;
    expect(await read()).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect(statements.filter((s) => s.includes('union all'))).toEqual([]);
  });

  it('has the oldest first, goes on after a cursor, and counts all', async () => {
    const group = await groupThere();
    const made: string[] = [];
    for (const title of ['Satu', 'Dua', 'Tiga']) {
      const id = await world.submittedProposal(group, { title });
      expect(await as(group.staff).returnProposal?.({ id, reason: 'Lengkapi.' })).toSucceed();
      made.push(id);
      await later(1);
    }
    const text = `query ($after: String) { viewer { worklist(first: 2, after: $after) { totalCount nodes { subject { id } since } pageInfo { hasNextPage endCursor } edges { cursor } } } }`;
    const { worklist: first } = (await query(group.chair, text)).viewer;
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true]);
    const { worklist: second } = (await query(group.chair, text, { after: first.pageInfo.endCursor })).viewer;
    expect([...first.nodes, ...second.nodes].map((i: Item) => i.subject.id)).toEqual(made);
    expect(second.pageInfo.hasNextPage).toBe(false);
    for (const after of ['abc', Buffer.from(JSON.stringify(['yesterday-ish', 'x', 'y'])).toString('base64url')])
      expect((await request(group.chair, text, { after })).errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is read by one statement, its subjects by one per kind of record, and counted only when asked', async () => {
    const { statements } = await testServer();
    const staff = await world.staffOf(KABUPATEN);
    const read = (fields: string) => query(staff, `{ viewer { worklist(first: 50) { ${fields} } } }`);
    await read('nodes { kind }');
    statements.length = 0;
    await read('nodes { kind subject { id } }');
    expect(statements.filter((s) => s.includes('union all'))).toHaveLength(1);
    const subjects = statements.filter((s) => s.includes(' = any(') && !s.includes('union all'));
    expect(subjects.length).toBeLessThanOrEqual(7);
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});

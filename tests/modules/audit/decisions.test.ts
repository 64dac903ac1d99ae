import { describe, expect, it } from 'vitest';
import { type Actor, as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

/** A kabupaten of its own for each test, with somebody in its office. */
const KABUPATEN = ['64.01', '64.02', '64.03', '64.07', '64.08', '64.09', '64.11'];
const office = async (name = 'Salma') => {
  const regionCode = KABUPATEN.pop() as string;
  return { regionCode, staff: await world.staffOf(regionCode, name) };
};
const REASON = 'Lengkapi dulu.';

const NODES = 'nodes { at by status reason subject { __typename ... on Node { id } } }';
const decisions = async (who: Actor | null, officeId: string, args = 'first: 100', fields = NODES) =>
  (await query(who, `query ($id: ID!) { node(id: $id) { ... on Office { decisions(${args}) { ${fields} } } } }`, { id: officeId })).node.decisions;
const told = async (who: Actor | null, officeId: string) =>
  (await decisions(who, officeId))?.nodes.map((d: { subject: { id: string }; status: string; reason: string | null; by: string | null }) => [
    d.subject.id,
    d.status,
    d.reason,
    d.by,
  ]);
const does = async (who: Actor, mutation: string, input: object) => expect(await as(who)[mutation]?.(input)).toSucceed();
const large = async () => {
  const company = await world.verifiedCompany();
  return { company, programId: await world.openProgram(company, { budget: '900000000', maximumAward: '900000000', regionCodes: [], supportKinds: ['GOODS'] }) };
};

describe('what an office decided', () => {
  it('is everything that offices decide, the newest first, with who, what it became and why', async () => {
    const { regionCode, staff } = await office();
    const by = 'Salma';
    const group = await world.pendingGroupIn(regionCode);
    const rival = await world.pendingGroupIn(regionCode, { at: group.regionCode });
    const refused = await world.pendingGroupIn(regionCode);
    await does(staff, 'rejectKarangTaruna', { id: refused.id, reason: REASON });
    await does(staff, 'verifyKarangTaruna', { id: group.id, note: 'Sesuai SK.' });
    const scores = { organisation: 70, people: 70, facilities: 70, administration: 70, partnership: 70, activities: 70 };
    await does(staff, 'assessKarangTaruna', { karangTarunaId: group.id, assessedOn: await world.inDays(-1), classification: 'MAJU', scores, note: 'Baik.' });
    const account = async () => {
      const set = { karangTarunaId: group.id, bank: 'BRI', holder: 'Karang Taruna', number: '1200034567' };
      return world.expectRecord(await as(group.chair).setPayoutAccount?.(set), 'payoutAccount').id as string;
    };
    const wrong = await account();
    await does(staff, 'rejectPayoutAccount', { id: wrong, reason: REASON });
    const checked = await account();
    await does(staff, 'verifyPayoutAccount', { id: checked });
    const [good, bad] = [await world.pendingCompany({ domicile: regionCode }), await world.pendingCompany({ domicile: regionCode })];
    await does(staff, 'verifyCompany', { id: good.id });
    await does(staff, 'rejectCompany', { id: bad.id, reason: REASON });
    const proposal = await world.submittedProposal(group, world.asking(3_000_000));
    await does(staff, 'returnProposal', { id: proposal, reason: REASON });
    await does(group.chair, 'submitProposal', { id: proposal });
    await does(staff, 'verifyProposal', { id: proposal });
    const never = await world.submittedProposal(group);
    await does(staff, 'rejectProposal', { id: never, reason: REASON });
    const sides = { group, ...(await large()), proposalId: proposal };
    const first = await world.accepted({ ...sides, amount: 1_000_000 });
    await does(staff, 'rejectFunding', { id: first.matchId, reason: REASON });
    const second = await world.accepted({ ...sides, amount: 1_000_000 });
    await does(staff, 'approveFunding', { id: second.matchId });
    await does(staff, 'endFunding', { id: second.matchId, reason: REASON });
    const third = await world.accepted({ ...sides, amount: 2_000_000 });
    await does(staff, 'approveFunding', { id: third.matchId });
    await does(third.company.admin, 'recordAgreement', { fundingMatchId: third.matchId, number: 'PKS/1', signedOn: await world.today() });
    const [lost, arrived] = [await world.sent(third, 500_000), await world.sent(third, 1_000_000)];
    for (const id of [lost, arrived]) await does(group.chair, 'disputeDisbursement', { id, reason: REASON });
    await does(staff, 'resolveDisbursement', { id: lost, received: false, reason: 'Tidak sampai.' });
    await does(staff, 'resolveDisbursement', { id: arrived, received: true, reason: 'Ada fotonya.' });
    const report = await world.reported(third, 1_000_000);
    await does(staff, 'returnReport', { id: report, reason: REASON });
    await world.reported(third, 1_000_000);
    await does(third.company.admin, 'answerReport', { reportId: report, companyId: third.company.id, verdict: 'CONFIRMED' });
    await does(staff, 'acceptReport', { id: report });

    const expected = [
      [refused.id, 'REJECTED', REASON],
      [rival.id, 'REJECTED', 'Kelompok lain di wilayah ini sudah diverifikasi.'],
      [group.id, 'VERIFIED', 'Sesuai SK.'],
      [group.id, 'MAJU', 'Baik.'],
      [wrong, 'REJECTED', REASON],
      [checked, 'VERIFIED', null],
      [good.id, 'VERIFIED', null],
      [bad.id, 'REJECTED', REASON],
      [proposal, 'RETURNED', REASON],
      [proposal, 'VERIFIED', null],
      [never, 'REJECTED', REASON],
      [first.matchId, 'REJECTED', REASON],
      [second.matchId, 'APPROVED', null],
      [second.matchId, 'ENDED', REASON],
      [third.matchId, 'APPROVED', null],
      [lost, 'VOID', 'Tidak sampai.'],
      [arrived, 'RECEIVED', 'Ada fotonya.'],
      [report, 'RETURNED', REASON],
      [report, 'ACCEPTED', null],
    ].map((d) => [...d, by]);
    const found = await told(staff, staff.officeId);
    // Two claims are decided in one transaction, in either order.
    const sorted = (list: unknown[][]) => list.map((d) => JSON.stringify(d)).sort();
    expect(sorted(found)).toEqual(sorted(expected));
    expect(found.map((d: unknown[]) => d[0]).filter((id: string) => id !== rival.id)).toEqual(
      expected
        .map((d) => d[0])
        .filter((id) => id !== rival.id)
        .toReversed(),
    );
  });

  it('is told to its staff and the offices above, and to nobody else', async () => {
    const { regionCode, staff } = await office();
    const group = await world.pendingGroupIn(regionCode);
    await does(staff, 'verifyKarangTaruna', { id: group.id });
    const [colleague, above] = [await world.staffOf(regionCode), await world.staffOf('64')];
    for (const who of [staff, colleague, above]) expect(await told(who, staff.officeId)).toEqual([[group.id, 'VERIFIED', null, 'Salma']]);
    for (const who of [null, group.chair, await world.staffOf('82'), await world.staffOf('64.72')]) expect(await decisions(who, staff.officeId)).toBeNull();
    // The province decided nothing, and the kabupaten does not look up to it.
    expect(await told(above, above.officeId)).toEqual([]);
    expect(await decisions(staff, above.officeId)).toBeNull();
  });

  it('stays when somebody leaves, and is not of what they do before, after, elsewhere or for a side', async () => {
    const { regionCode, staff } = await office();
    const group = await world.verifiedGroupIn(regionCode);
    const deal = await world.active({ group, ...(await large()), amount: 1_000_000, asks: 1_000_000 });
    const other = await world.active({ group, company: deal.company, programId: deal.programId, amount: 1_000_000, asks: 1_000_000 });
    // Works for another office too, and for the company.
    const elsewhere = await world.staffOf('64.72');
    await world.join(staff, { id: elsewhere.officeId }, 'STAFF');
    await world.join(staff, deal.company, 'STAFF');
    const far = await world.pendingGroupIn('64.72');
    await does(staff, 'verifyKarangTaruna', { id: far.id });
    const id = await world.sent(deal, 1_000_000);
    await does(group.chair, 'disputeDisbursement', { id, reason: REASON });
    await does(staff, 'voidDisbursement', { id, reason: 'Salah catat.' });
    await does(staff, 'endFunding', { id: other.matchId, reason: 'Perusahaan berhenti.' });
    const ofOffice = async () => ((await told(staff, staff.officeId)) ?? []).filter((d: unknown[]) => d[3] === 'Salma');
    expect(await ofOffice()).toEqual([]);
    expect(await told(elsewhere, elsewhere.officeId)).toEqual([[far.id, 'VERIFIED', null, 'Salma']]);

    const waiting = await world.pendingGroupIn(regionCode);
    await does(staff, 'rejectKarangTaruna', { id: waiting.id, reason: REASON });
    const expected = [[waiting.id, 'REJECTED', REASON, 'Salma']];
    expect(await ofOffice()).toEqual(expected);
    await does(staff, 'endMembership', { organisationId: staff.officeId, username: staff.username, reason: 'Pindah tugas.' });
    expect(await decisions(staff, staff.officeId)).toBeNull();
    const colleague = await world.staffOf(regionCode);
    expect((await told(colleague, staff.officeId)).filter((d: unknown[]) => d[3] === 'Salma')).toEqual(expected);
    // Back again, and no decision twice.
    await world.join(staff, { id: staff.officeId }, 'STAFF');
    expect(await ofOffice()).toEqual(expected);
  });

  it('of a company is for those who see it, and whose insiders they are', async () => {
    const { regionCode, staff } = await office();
    const [verified, rejected] = [
      await world.pendingCompany({ domicile: regionCode, operatingRegions: ['31'] }),
      await world.pendingCompany({ domicile: regionCode, operatingRegions: ['31'] }),
    ];
    await does(staff, 'verifyCompany', { id: verified.id, note: 'Sesuai.' });
    await does(staff, 'rejectCompany', { id: rejected.id, reason: REASON });
    expect(await told(staff, staff.officeId)).toEqual([
      [rejected.id, 'REJECTED', REASON, 'Salma'],
      [verified.id, 'VERIFIED', 'Sesuai.', 'Salma'],
    ]);
    const above = await world.staffOf('64');
    expect(await told(above, staff.officeId)).toEqual([[verified.id, 'VERIFIED', null, null]]);
    expect((await decisions(above, staff.officeId, 'first: 5', 'totalCount')).totalCount).toBe(1);
  });
});

describe('the list of decisions', () => {
  it('goes on after a cursor, over equal instants too, and counts all', async () => {
    const { regionCode, staff } = await office();
    const colleague = await world.staffOf(regionCode, 'Iksan');
    const made: string[] = [];
    for (let i = 0; i < 7; i++) {
      const { id } = await world.pendingGroupIn(regionCode);
      await does(i % 2 ? staff : colleague, 'rejectKarangTaruna', { id, reason: REASON });
      made.unshift(id);
    }
    await world.sql(`update audit_entry set at = date_trunc('day', at) + interval '1 day' where subject_id = any($1)`, [made.map((id) => world.hex(id))]);
    const found: string[] = [];
    let after = '';
    for (let i = 0; i < 4; i++) {
      const page = await decisions(
        staff,
        staff.officeId,
        `first: 2${after && `, after: "${after}"`}`,
        `totalCount ${NODES} pageInfo { hasNextPage endCursor }`,
      );
      expect([page.totalCount, page.nodes.length, page.pageInfo.hasNextPage]).toEqual([7, i < 3 ? 2 : 1, i < 3]);
      found.push(...page.nodes.map((d: { subject: { id: string } }) => d.subject.id));
      after = page.pageInfo.endCursor;
    }
    expect(found).toEqual(made);
    const text = 'query ($id: ID!, $after: String) { node(id: $id) { ... on Office { decisions(after: $after) { nodes { at } } } } }';
    for (const cursor of ['abc', Buffer.from(JSON.stringify(['yesterday-ish', 'x'])).toString('base64url')])
      expect((await request(staff, text, { id: staff.officeId, after: cursor })).errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is read by one statement, its subjects by one per kind of record, and counted only when asked', async () => {
    const { regionCode, staff } = await office();
    for (let i = 0; i < 3; i++) await world.verifiedProposal(await world.verifiedGroupIn(regionCode));
    const { statements } = await testServer();
    const run = async (fields: string, who: Actor | null = staff) => {
      statements.length = 0;
      await decisions(who, staff.officeId, 'first: 50', fields);
      return statements.length;
    };
    const plain = await run('nodes { at by status reason }');
    // Who asks, the office, the decisions.
    expect(plain).toBe(3);
    expect(await run('nodes { subject { __typename } }')).toBe(plain + 2);
    expect(await run('totalCount nodes { at }')).toBe(plain + 1);
    expect(await run('nodes { at }', null)).toBe(1);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';
import { groupThere, itemOf, itemsOf, KABUPATEN, later, PROVINCE, rich, waiting } from './items.ts';

afterEach(async () => (await testServer()).clock.reset());

/** Nobody works for that office but these, in the order of their names. */
async function office<const N extends readonly string[]>(regionCode: string, ...names: N): Promise<{ [K in keyof N]: world.Person }> {
  await world.sql('update membership set ended_at = now() where ended_at is null and office_id = (select id from office where region_code = $1)', [regionCode]);
  const staff: world.Person[] = [];
  for (const name of names) staff.push(await world.staffOf(regionCode, name));
  return staff as { [K in keyof N]: world.Person };
}
const REASON = 'Lain kali.';

/** What somebody of an office finds at one item: locked or not, and who may decide instead. */
const lock = async (who: world.Person, kind: string, id: string) => {
  const item = await itemOf(who, kind, id);
  return item && [item.mayDecide, item.colleagues];
};
const OPEN = [true, []];

/** Each thing that an office decides: the item, a decision on it, and whose people are party to it. */
interface Decided {
  readonly kind: string;
  readonly id: string;
  readonly decide: (who: world.Person) => Promise<unknown>;
  readonly parties: readonly { readonly id: string }[];
}
const deal = async (there: world.Group, amount = 1_000_000) => ({ group: there, ...(await rich()), amount, asks: amount });
const DECISIONS: Record<string, (there: world.Group) => Promise<Decided>> = {
  async VERIFY_PROPOSAL(there) {
    const id = await world.submittedProposal(there);
    return { kind: 'VERIFY_PROPOSAL', id, decide: (who) => as(who).returnProposal?.({ id, reason: REASON }) as Promise<unknown>, parties: [there] };
  },
  async VERIFY_ACCOUNT(there) {
    const set = await as(there.chair).setPayoutAccount?.({ karangTarunaId: there.id, bank: 'BRI', holder: 'Karang Taruna', number: '1200034567' });
    const { id } = world.expectRecord(set, 'payoutAccount');
    return { kind: 'VERIFY_ACCOUNT', id, decide: (who) => as(who).verifyPayoutAccount?.({ id }) as Promise<unknown>, parties: [there] };
  },
  async APPROVE_FUNDING(there) {
    const { matchId: id, company } = await world.accepted(await deal(there));
    return { kind: 'APPROVE_FUNDING', id, decide: (who) => as(who).approveFunding?.({ id }) as Promise<unknown>, parties: [there, company] };
  },
  async RESOLVE_DISPUTE(there) {
    const signed = await world.active(await deal(there));
    const id = await world.sent(signed, 1_000_000);
    world.expectRecord(await as(there.chair).disputeDisbursement?.({ id, reason: REASON }), 'disbursement');
    const decide = (who: world.Person) => as(who).resolveDisbursement?.({ id, received: true, reason: REASON }) as Promise<unknown>;
    return { kind: 'RESOLVE_DISPUTE', id, decide, parties: [there, signed.company] };
  },
  async REVIEW_REPORT(there) {
    const signed = await world.active(await deal(there));
    await world.received(signed, 1_000_000);
    const id = await world.reported(signed, 1_000_000);
    world.expectRecord(await as(signed.company.admin).answerReport?.({ reportId: id, companyId: signed.company.id, verdict: 'CONFIRMED' }), 'report');
    return { kind: 'REVIEW_REPORT', id, decide: (who) => as(who).acceptReport?.({ id }) as Promise<unknown>, parties: [there, signed.company] };
  },
  async CONFIRM_MEMBERSHIP(there) {
    const asked = await as(await world.person()).requestMembership?.({ organisationId: there.id, role: 'MEMBER' });
    const { id } = world.expectRecord(asked, 'request');
    return { kind: 'CONFIRM_MEMBERSHIP', id, decide: (who) => as(who).rejectMembership?.({ id, reason: REASON }) as Promise<unknown>, parties: [there] };
  },
};

describe('what an office decides', () => {
  it.each(Object.entries(DECISIONS))('%s is shown locked to who is party to it, with the names of the others, and only to them', async (_kind, build) => {
    const there = await groupThere();
    const { kind, id, decide, parties } = await build(there);
    const [hasan, iksan, salma] = await office(KABUPATEN, 'Hasan', 'Iksan', 'Salma');
    for (const who of [hasan, iksan, salma]) expect(await lock(who, kind, id)).toEqual(OPEN);
    for (const party of parties) {
      const role = party.id.startsWith('krt') ? 'MEMBER' : 'STAFF';
      await world.join(hasan, party, role);
      expect(await lock(hasan, kind, id)).toEqual([false, ['Iksan', 'Salma']]);
      await world.join(salma, party, role);
      expect(await lock(hasan, kind, id)).toEqual([false, ['Iksan']]);
      expect(await lock(iksan, kind, id)).toEqual(OPEN);
      expect(await decide(hasan)).toBeProblem('ConflictOfInterest');
      await world.sql('update membership set ended_at = now() where karang_taruna_id = $1 and role = $3 or company_id = $2 and role = $3', [
        world.hex(party.id),
        world.hex(party.id),
        role,
      ]);
    }
    expect(await lock(hasan, kind, id)).toEqual(OPEN);
    expect(await decide(hasan)).toSucceed();
    expect(await waiting(hasan, kind)).not.toContain(id);
  });

  it('is locked in every claim on a region to who belongs to one of them', async () => {
    const claim = await world.pendingGroupIn(KABUPATEN);
    const rival = await world.pendingGroupIn(KABUPATEN, { at: claim.regionCode });
    const [hasan, iksan] = await office(KABUPATEN, 'Hasan', 'Iksan');
    await world.join(hasan, rival, 'MEMBER');
    for (const { id } of [claim, rival]) {
      expect(await lock(hasan, 'VERIFY_KARANG_TARUNA', id)).toEqual([false, ['Iksan']]);
      expect(await lock(iksan, 'VERIFY_KARANG_TARUNA', id)).toEqual(OPEN);
      expect(await as(hasan).rejectKarangTaruna?.({ id, reason: REASON })).toBeProblem('ConflictOfInterest');
    }
    await world.sql(`update karang_taruna set status = 'REJECTED' where id = $1`, [world.hex(rival.id)]);
    expect(await lock(hasan, 'VERIFY_KARANG_TARUNA', claim.id)).toEqual(OPEN);
  });

  it('is a company of which a colleague of the very office that verifies it decides, not of another office', async () => {
    const company = await world.pendingCompany({ domicile: KABUPATEN, operatingRegions: [PROVINCE] });
    const [hasan] = await office(KABUPATEN, 'Hasan', 'Iksan');
    const [putri] = await office(PROVINCE, 'Putri', 'Yusuf');
    for (const who of [hasan, putri]) await world.join(who, company, 'STAFF');
    expect(await lock(hasan, 'VERIFY_COMPANY', company.id)).toEqual([false, ['Iksan']]);
    expect(await lock(putri, 'VERIFY_COMPANY', company.id)).toEqual([false, ['Yusuf']]);
    expect(await as(putri).verifyCompany?.({ id: company.id })).toBeProblem('ConflictOfInterest');
    const again = await world.pendingCompany({ domicile: '31.71', operatingRegions: [KABUPATEN] });
    await world.join(putri, again, 'STAFF');
    expect(await lock(putri, 'VERIFY_COMPANY', again.id)).toEqual([false, ['Yusuf']]);
  });

  it('is a large match not for who verified its proposal, and a small one for them too', async () => {
    const there = await groupThere();
    const [large, small] = [await world.accepted(await deal(there, 100_000_000)), await world.accepted(await deal(there, 99_999_999))];
    const [wahida] = await office(KABUPATEN, 'Wahida');
    await world.join(there.staff, { id: (await world.staffOf(KABUPATEN, 'Zainal')).officeId }, 'STAFF');
    expect(await lock(there.staff, 'APPROVE_FUNDING', large.matchId)).toEqual([false, ['Wahida', 'Zainal']]);
    for (const [who, { matchId }] of [
      [there.staff, small],
      [wahida, large],
    ] as const)
      expect(await lock(who, 'APPROVE_FUNDING', matchId)).toEqual(OPEN);
    expect(await as(there.staff).approveFunding?.({ id: large.matchId })).toBeProblem('ConflictOfInterest');
    expect(await as(there.staff).approveFunding?.({ id: small.matchId })).toSucceed();
    expect(await as(wahida).approveFunding?.({ id: large.matchId })).toSucceed();
  });

  it('is a sum of half a billion for the province, whose people are named', async () => {
    const there = await groupThere();
    const { matchId, company } = await world.accepted(await deal(there, 500_000_000));
    const [putri] = await office(PROVINCE, 'Putri', 'Yusuf');
    await world.join(putri, company, 'STAFF');
    expect(await lock(putri, 'APPROVE_FUNDING', matchId)).toEqual([false, ['Yusuf']]);
    // The kabupaten's own do not decide, whoever works there as well.
    await world.join(putri, { id: (await world.staffOf(KABUPATEN, 'Salma')).officeId }, 'STAFF');
    expect(await lock(putri, 'APPROVE_FUNDING', matchId)).toEqual([false, ['Yusuf']]);
  });

  it('is for the province after 14 days, and its own people are named there', async () => {
    const there = await groupThere();
    const { id } = await (DECISIONS.VERIFY_PROPOSAL as (there: world.Group) => Promise<Decided>)(there);
    const [hasan] = await office(KABUPATEN, 'Hasan', 'Iksan');
    const [putri] = await office(PROVINCE, 'Putri', 'Yusuf');
    for (const who of [hasan, putri]) await world.join(who, there, 'MEMBER');
    await later(14);
    expect(await lock(putri, 'VERIFY_PROPOSAL', id)).toEqual([false, ['Yusuf']]);
    expect(await lock(hasan, 'VERIFY_PROPOSAL', id)).toEqual([false, ['Iksan']]);
  });

  it('is a request of one’s own for the others, and one’s chair’s question once', async () => {
    const there = await groupThere();
    const [hasan, iksan] = await office(KABUPATEN, 'Hasan', 'Iksan');
    const { id } = world.expectRecord(await as(hasan).requestMembership?.({ organisationId: there.id, role: 'MEMBER' }), 'request');
    expect(await lock(hasan, 'CONFIRM_MEMBERSHIP', id)).toEqual([false, ['Iksan']]);
    await world.join(iksan, there, 'CHAIR');
    expect((await itemsOf(iksan)).filter((i) => i.subject.id === id)).toMatchObject([{ mayDecide: true, colleagues: [], dueOn: null }]);
    expect(await as(iksan).confirmMembership?.({ id })).toSucceed();
  });

  it('names at most 20 colleagues', async () => {
    const there = await groupThere();
    const { id } = await (DECISIONS.VERIFY_PROPOSAL as (there: world.Group) => Promise<Decided>)(there);
    const names = Array.from({ length: 24 }, (_, i) => `Staf ${String(i).padStart(2, '0')}`);
    const [hasan] = await office(KABUPATEN, 'Hasan', ...names);
    await world.join(hasan, there, 'MEMBER');
    expect(await lock(hasan, 'VERIFY_PROPOSAL', id)).toEqual([false, names.slice(0, 20)]);
  });
});

it('one statement tells who may decide instead, however much is locked, and none whether the viewer may', async () => {
  const there = await groupThere();
  const [hasan] = await office(KABUPATEN, 'Hasan', 'Iksan');
  await world.join(hasan, there, 'MEMBER');
  const { statements } = await testServer();
  const ask = async (fields: string) => {
    statements.length = 0;
    const { worklist } = (await query(hasan, `{ viewer { worklist(first: 100) { nodes { ${fields} } } } }`)).viewer;
    return { statements: statements.length, locked: worklist.nodes.filter((i: { mayDecide?: boolean }) => i.mayDecide === false).length };
  };
  const counted: number[] = [];
  for (const locked of [1, 2, 3]) {
    await world.submittedProposal(there);
    const plain = await ask('kind');
    expect(await ask('mayDecide')).toEqual({ statements: plain.statements, locked });
    counted.push((await ask('mayDecide colleagues')).statements - plain.statements);
  }
  expect(counted).toEqual([1, 1, 1]);
});

describe('what waits for a group or a company', () => {
  it('is theirs to decide, with no colleagues', async () => {
    const there = await groupThere();
    const offer = await world.offered(await deal(there));
    expect(await lock(there.chair, 'ANSWER_OFFER', offer.matchId)).toEqual(OPEN);
    const asked = await as(await world.person()).requestMembership?.({ organisationId: there.id, role: 'MEMBER' });
    expect(await lock(there.chair, 'CONFIRM_MEMBERSHIP', world.expectRecord(asked, 'request').id)).toEqual(OPEN);
  });
});

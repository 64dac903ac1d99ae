import { describe, expect, it } from 'vitest';
import { type Actor, as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { type Group, hex, join, nib, offered, pendingGroupIn, person, sql, staffOf, verifiedCompany, verifiedGroupIn } from '../../support/world.ts';

const NUMBER = '1200034567';
const accountFor = async (viewer: Actor | null, group: Group) =>
  (
    await query(viewer, 'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { payoutAccount { id bank holder number status usableFrom } } } }', {
      id: group.id,
    })
  ).node?.payoutAccount;
const set = (group: Group, changes: object = {}) =>
  as(group.chair).setPayoutAccount?.({ karangTarunaId: group.id, bank: 'Bank Maluku Malut', holder: 'Karang Taruna Bina Muda', number: NUMBER, ...changes });
const showings = (accountId: string, who: { id: string }) =>
  sql(`select 1 from audit_access where subject_type = 'PayoutAccount' and subject_id = $1 and person = $2`, [hex(accountId), hex(who.id)]);

describe('naming the account', () => {
  it('is for officers; its number is kept sealed and shown masked', async () => {
    const group = await pendingGroupIn();
    const result = await set(group, { number: ' 1200-034.567 ' });
    expect(result).toMatchObject({ payoutAccount: { status: 'PENDING', number: '•••• 4567', usableFrom: null } });
    const [row] = await sql<{ sealed_number: Buffer; masked_number: string }>('select sealed_number, masked_number from payout_account where id = $1', [
      hex(result.payoutAccount.id),
    ]);
    expect(row?.sealed_number.includes('1200034567')).toBe(false);
    expect(await as(group.staff).setPayoutAccount?.({ karangTarunaId: group.id, bank: 'B', holder: 'K', number: NUMBER })).toBeProblem('FORBIDDEN');
    expect(await as(await person()).setPayoutAccount?.({ karangTarunaId: group.id, bank: 'B', holder: 'K', number: NUMBER })).toBeProblem('NOT_FOUND');
  });

  it.each([
    ['letters', { number: '12000A34567' }, 'number'],
    ['five digits', { number: '12345' }, 'number'],
    ['21 digits', { number: '1'.repeat(21) }, 'number'],
    ['no bank', { bank: '' }, 'bank'],
    ['an officer’s name', { holder: 'SITI  rahma' }, 'holder'],
    ['the name of somebody who acts for it', { holder: 'Ketua Karang Taruna' }, 'holder'],
  ])('is refused with %s', async (_what, changes, path) => {
    expect(await set(await pendingGroupIn(), changes)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [path] }] });
  });

  it('finds no picture that never was', async () => {
    expect(await set(await pendingGroupIn(), { fileId: 'fil_0198c0de000070008000000000000000' })).toBeProblem('NOT_FOUND');
  });

  it('is over for a group that was rejected or suspended', async () => {
    const rejected = await pendingGroupIn();
    await as(rejected.staff).rejectKarangTaruna?.({ id: rejected.id, reason: 'SK tidak terbaca' });
    expect(await set(rejected)).toMatchObject({ __typename: 'WrongState', status: 'REJECTED' });
    const suspended = await verifiedGroupIn();
    await sql(`update karang_taruna set status = 'SUSPENDED' where id = $1`, [hex(suspended.id)]);
    expect(await set(suspended)).toMatchObject({ __typename: 'WrongState', status: 'SUSPENDED' });
  });

  it('takes back the one that still waits', async () => {
    const group = await verifiedGroupIn();
    const first = await set(group);
    await set(group, { number: '9900011122' });
    expect(await as(group.staff).verifyPayoutAccount?.({ id: first.payoutAccount.id })).toMatchObject({ __typename: 'WrongState', status: 'REJECTED' });
  });
});

describe('checking the account', () => {
  it('makes the first one usable at once, the next one 72 hours after it was set', async () => {
    const group = await verifiedGroupIn();
    const first = await set(group);
    const checked = await as(group.staff).verifyPayoutAccount?.({ id: first.payoutAccount.id });
    expect(checked).toMatchObject({ payoutAccount: { status: 'VERIFIED', number: NUMBER } });
    expect(Date.parse(checked.payoutAccount.usableFrom)).toBeLessThanOrEqual((await testServer()).clock.now().getTime());
    const second = await set(group, { number: '9900011122' });
    const changed = await as(group.staff).verifyPayoutAccount?.({ id: second.payoutAccount.id });
    expect((Date.parse(changed.payoutAccount.usableFrom) - (await testServer()).clock.now().getTime()) / 3_600_000).toBeCloseTo(72, 1);
  });

  it('is the office’s, not the group’s and not theirs who belong to both', async () => {
    const group = await verifiedGroupIn();
    const { payoutAccount } = await set(group);
    const { id } = payoutAccount;
    expect(await as(group.chair).verifyPayoutAccount?.({ id })).toBeProblem('FORBIDDEN');
    expect(await as(await staffOf('82')).rejectPayoutAccount?.({ id, reason: 'Nama tidak cocok' })).toBeProblem('FORBIDDEN');
    expect(await as(await staffOf('82.06')).verifyPayoutAccount?.({ id })).toBeProblem('NOT_FOUND');
    expect(await as(null).verifyPayoutAccount?.({ id })).toBeProblem('UNAUTHENTICATED');
    await join(group.staff, group, 'MEMBER');
    expect(await as(group.staff).verifyPayoutAccount?.({ id })).toBeProblem('ConflictOfInterest');
    expect(await as(await staffOf('82.71')).rejectPayoutAccount?.({ id, reason: '' })).toBeProblem('InvalidInput');
    expect(await as(await staffOf('82.71')).rejectPayoutAccount?.({ id, reason: 'Nama tidak cocok' })).toMatchObject({ payoutAccount: { status: 'REJECTED' } });
  });
});

describe('the number', () => {
  it('is whole for the checking office, which is noted, and masked for officers and the province', async () => {
    const group = await verifiedGroupIn();
    const { payoutAccount } = await set(group);
    expect(await accountFor(group.chair, group)).toMatchObject({ number: '•••• 4567' });
    expect(await accountFor(await staffOf('82'), group)).toMatchObject({ number: '•••• 4567' });
    expect(await accountFor(await staffOf('82.06'), group)).toBeNull();
    expect(await accountFor(null, group)).toBeNull();
    expect(await showings(payoutAccount.id, group.staff)).toHaveLength(0);
    expect(await accountFor(group.staff, group)).toMatchObject({ number: NUMBER });
    expect(await showings(payoutAccount.id, group.staff)).toHaveLength(1);
    expect(await showings(payoutAccount.id, group.chair)).toHaveLength(0);
  });

  it('is whole for a company that is to pay, of the account in force, while it is to pay', async () => {
    const { group, company, matchId } = await offered({ kind: 'CASH' });
    const first = await set(group);
    await as(group.staff).verifyPayoutAccount?.({ id: first.payoutAccount.id });
    expect(await accountFor(company.admin, group)).toBeNull();
    await sql(`update funding_match set status = 'APPROVED', approved_at = now() where id = $1`, [hex(matchId)]);
    expect(await accountFor(company.admin, group)).toMatchObject({ number: NUMBER });
    expect(await showings(first.payoutAccount.id, company.admin)).toHaveLength(1);
    const other = await verifiedCompany({ nib: nib() });
    expect(await accountFor(other.admin, group)).toBeNull();

    // A changed account is for officers and offices until it is in force.
    const second = await set(group, { number: '9900011122' });
    await as(group.staff).verifyPayoutAccount?.({ id: second.payoutAccount.id });
    expect(await accountFor(company.admin, group)).toMatchObject({ id: first.payoutAccount.id });
    expect(await accountFor(group.chair, group)).toMatchObject({ id: second.payoutAccount.id });
    expect(await query(company.admin, 'query ($id: ID!) { node(id: $id) { id } }', { id: second.payoutAccount.id })).toEqual({ node: null });

    await sql(`update funding_match set status = 'ENDED' where id = $1`, [hex(matchId)]);
    expect(await accountFor(company.admin, group)).toBeNull();
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { checkedAccount, freeVillage, hex, inDays, join, pendingGroupIn, person, sql, staffOf, today, unique, verifiedGroupIn } from '../../support/world.ts';

const registration = async (changes: object = {}) => ({
  name: `Karang Taruna ${unique()}`,
  regionCode: await freeVillage(),
  decreeNumber: 'SK/1',
  decreeDate: await inDays(-30),
  termEndsOn: await inDays(900),
  officers: [{ name: 'Siti Rahma', role: 'CHAIR' }],
  role: 'CHAIR',
  ...changes,
});
const pathsOf = (result: { issues: { path: string[] }[] }) => result.issues.map((i) => i.path.join('.')).sort();

describe('registering a group', () => {
  it('makes whoever registers it one of its officers, and it waits for the office', async () => {
    const siti = await person('Siti Rahma');
    const input = await registration({ name: '  Bina Muda ', description: ' ', potentials: [' cengkih ', 'tuna'], role: 'SECRETARY' });
    const result = await as(siti).registerKarangTaruna?.(input);
    expect(result).toSucceed();
    expect(result.karangTaruna).toMatchObject({ name: 'Bina Muda', description: null, potentials: ['cengkih', 'tuna'], status: 'PENDING', classification: null, decree: null });
    const { karangTaruna, viewer } = (await query(
      siti,
      `query ($id: ID!) { viewer { memberships { role organisation { ... on KarangTaruna { id } } } } node(id: $id) { ... on KarangTaruna { region { code } officers { name role } assessments { note } } } }`,
      { id: result.karangTaruna.id },
    ).then((data) => ({ karangTaruna: data.node, viewer: data.viewer }))) as never as { karangTaruna: object; viewer: object };
    expect(karangTaruna).toEqual({ region: { code: input.regionCode }, officers: [{ name: 'Siti Rahma', role: 'CHAIR' }], assessments: [] });
    expect(viewer).toEqual({ memberships: [{ role: 'SECRETARY', organisation: { id: result.karangTaruna.id } }] });
  });

  it('says everything that is wrong at once, and never what was typed', async () => {
    const result = await as(await person()).registerKarangTaruna?.(
      await registration({
        name: ' ',
        regionCode: '99.99',
        termEndsOn: await inDays(-30),
        decreeFileId: 'fil_0198c0de000070008000000000000000',
        officers: [{ name: '', role: 'CHAIR' }, { name: 'Abdul', role: 'CHAIR' }],
        potentials: ['ikan', 'ikan'],
      }),
    );
    expect(result).toBeProblem('InvalidInput');
    expect(pathsOf(result)).toEqual(['decreeFileId', 'name', 'officers', 'officers.0.name', 'potentials', 'regionCode', 'termEndsOn']);
  });

  it.each([
    ['a decree of tomorrow', async () => ({ decreeDate: await inDays(1) }), 'decreeDate'],
    ['no officer', async () => ({ officers: [] }), 'officers'],
    ['51 officers', async () => ({ officers: Array.from({ length: 51 }, (_, i) => ({ name: `N${i}`, role: i ? 'MEMBER' : 'CHAIR' })) }), 'officers'],
    ['nobody in the chair', async () => ({ officers: [{ name: 'Abdul', role: 'TREASURER' }] }), 'officers'],
    ['51 potentials', async () => ({ potentials: Array.from({ length: 51 }, (_, i) => `p${i}`) }), 'potentials'],
  ])('is refused with %s', async (_what, changes, path) => {
    const result = await as(await person()).registerKarangTaruna?.(await registration(await changes()));
    expect(result).toBeProblem('InvalidInput');
    expect(pathsOf(result)).toEqual([path]);
  });

  it('takes the decree of today, and one whose term is over', async () => {
    const somebody = await person();
    expect(await as(somebody).registerKarangTaruna?.(await registration({ decreeDate: await today() }))).toSucceed();
    expect(await as(somebody).registerKarangTaruna?.(await registration({ decreeDate: await inDays(-2000), termEndsOn: await inDays(-5) }))).toSucceed();
  });

  it('is for people who are signed in', async () => {
    expect(await as(null).registerKarangTaruna?.(await registration())).toBeProblem('UNAUTHENTICATED');
  });

  it('is refused only where a board is verified or suspended', async () => {
    const group = await verifiedGroupIn();
    const claim = async () => as(await person()).registerKarangTaruna?.(await registration({ regionCode: group.regionCode }));
    expect(await claim()).toBeProblem('RegionTaken');
    await sql(`update karang_taruna set status = 'SUSPENDED' where id = $1`, [hex(group.id)]);
    expect(await claim()).toBeProblem('RegionTaken');
  });
});

describe('verifying a group', () => {
  it('ends the other claims on its region, whose people read why', async () => {
    const first = await pendingGroupIn();
    const second = await pendingGroupIn('82.71', { at: first.regionCode });
    expect(await as(first.staff).verifyKarangTaruna?.({ id: second.id, note: 'SK cocok' })).toSucceed();
    const { node } = await query(first.chair, 'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { status statusReason } } }', { id: first.id });
    expect(node).toEqual({ status: 'REJECTED', statusReason: 'Kelompok lain di wilayah ini sudah diverifikasi.' });
    const actions = await sql(`select from_status, to_status, actor from audit_entry where subject_id = $1 and subject_type = 'KarangTaruna' order by sequence`, [hex(first.id)]);
    expect(actions.map((a) => [a.from_status, a.to_status])).toEqual([[null, 'PENDING'], ['PENDING', 'REJECTED']]);
    expect(await as(first.staff).verifyKarangTaruna?.({ id: first.id })).toMatchObject({ __typename: 'WrongState', status: 'REJECTED' });
  });

  it('of two at once on one region lets one through, whichever', async () => {
    const first = await pendingGroupIn();
    const second = await pendingGroupIn('82.71', { at: first.regionCode });
    const results = await Promise.all([first, second].map(({ id }) => as(first.staff).verifyKarangTaruna?.({ id })));
    expect(results.map((r) => r.__typename).sort()).toEqual(['VerifyKarangTarunaSuccess', 'WrongState']);
  });

  it('is for the office of its kabupaten; the province steps in where that has nobody, or after 14 days', async () => {
    const group = await pendingGroupIn('82.05');
    const province = await staffOf('82');
    expect(await as(province).verifyKarangTaruna?.({ id: group.id })).toBeProblem('FORBIDDEN');
    await sql(`update karang_taruna set created_at = created_at - interval '14 days' where id = $1`, [hex(group.id)]);
    expect(await as(province).verifyKarangTaruna?.({ id: group.id })).toSucceed();

    const elsewhere = await pendingGroupIn('82.04');
    await sql('update membership set ended_at = now() where person_id = $1', [hex(elsewhere.staff.id)]);
    expect(await as(province).rejectKarangTaruna?.({ id: elsewhere.id, reason: 'SK tidak terbaca' })).toSucceed();
  });

  it('is hidden from whom the group is hidden, and forbidden to whoever else sees it', async () => {
    const group = await pendingGroupIn();
    expect(await as(await staffOf('82.06')).verifyKarangTaruna?.({ id: group.id })).toBeProblem('NOT_FOUND');
    expect(await as(await person()).verifyKarangTaruna?.({ id: group.id })).toBeProblem('NOT_FOUND');
    expect(await as(await person()).verifyKarangTaruna?.({ id: 'cmp_1' })).toBeProblem('NOT_FOUND');
    expect(await as(group.chair).verifyKarangTaruna?.({ id: group.id })).toBeProblem('FORBIDDEN');
    expect(await as(null).verifyKarangTaruna?.({ id: group.id })).toBeProblem('UNAUTHENTICATED');
  });

  it('is not for staff who belong to it or to a rival', async () => {
    const group = await pendingGroupIn();
    const rival = await pendingGroupIn('82.71', { at: group.regionCode });
    await join(rival.staff, rival, 'MEMBER');
    expect(await as(rival.staff).verifyKarangTaruna?.({ id: rival.id })).toBeProblem('ConflictOfInterest');
    expect(await as(rival.staff).rejectKarangTaruna?.({ id: group.id, reason: 'SK tidak terbaca' })).toBeProblem('ConflictOfInterest');
    expect(await as(group.staff).verifyKarangTaruna?.({ id: group.id })).toSucceed();
    // The state is said before the conflict.
    expect(await as(rival.staff).verifyKarangTaruna?.({ id: rival.id })).toBeProblem('WrongState');
  });
});

describe('rejecting a group', () => {
  it('frees its region and keeps the reason for those inside', async () => {
    const group = await pendingGroupIn();
    expect(await as(group.staff).rejectKarangTaruna?.({ id: group.id, reason: '  ' })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['reason'] }] });
    expect(await as(group.staff).rejectKarangTaruna?.({ id: group.id, reason: 'SK tidak terbaca' })).toMatchObject({ karangTaruna: { status: 'REJECTED', statusReason: 'SK tidak terbaca' } });
    expect(await as(group.staff).rejectKarangTaruna?.({ id: group.id, reason: 'Lagi' })).toBeProblem('WrongState');
    expect(await query(null, 'query ($id: ID!) { node(id: $id) { id } }', { id: group.id })).toEqual({ node: null });
    expect(await pendingGroupIn('82.71', { at: group.regionCode })).toMatchObject({ regionCode: group.regionCode });
  });
});

describe('assessing a group', () => {
  const scores = { organisation: 60, people: 70, facilities: 50, administration: 80, partnership: 40, activities: 90 };
  const assessment = async (karangTarunaId: string, changes: object = {}) => ({ karangTarunaId, assessedOn: await inDays(-1), classification: 'BERKEMBANG', scores, ...changes });

  it('counts by its day, then by writing, and keeps all of them', async () => {
    const group = await verifiedGroupIn();
    const assess = async (changes: object) => as(group.staff).assessKarangTaruna?.(await assessment(group.id, changes));
    expect(await assess({ note: 'Administrasi rapi' })).toMatchObject({ karangTaruna: { classification: 'BERKEMBANG' } });
    expect(await assess({ assessedOn: await inDays(-100), classification: 'TUMBUH' })).toMatchObject({ karangTaruna: { classification: 'BERKEMBANG' } });
    expect(await assess({ classification: 'MAJU' })).toMatchObject({ karangTaruna: { classification: 'MAJU' } });
    const text = 'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { assessments { assessedOn classification note scores { people } office { region { code } } } } } }';
    const { node } = await query(group.chair, text, { id: group.id });
    expect(node.assessments.map((a: { classification: string }) => a.classification)).toEqual(['MAJU', 'BERKEMBANG', 'TUMBUH']);
    expect(node.assessments[1]).toEqual({ assessedOn: await inDays(-1), classification: 'BERKEMBANG', note: 'Administrasi rapi', scores: { people: 70 }, office: { region: { code: '82.71' } } });
    expect((await query(null, text, { id: group.id })).node.assessments[1].note).toBeNull();
  });

  it('is refused with a day to come or a score out of range', async () => {
    const group = await verifiedGroupIn();
    const result = await as(group.staff).assessKarangTaruna?.(await assessment(group.id, { assessedOn: await inDays(1), scores: { ...scores, people: 101, activities: -1 } }));
    expect(result).toBeProblem('InvalidInput');
    expect(pathsOf(result)).toEqual(['assessedOn', 'scores.activities', 'scores.people']);
  });

  it('needs a verified group, and staff who do not belong to it', async () => {
    const group = await pendingGroupIn();
    expect(await as(group.staff).assessKarangTaruna?.(await assessment(group.id))).toBeProblem('NotVerified');
    await join(group.staff, group, 'MEMBER');
    expect(await as(group.staff).assessKarangTaruna?.(await assessment(group.id))).toBeProblem('ConflictOfInterest');
  });

  it('is never the province’s, but for its own board', async () => {
    const province = await staffOf('82');
    const village = await verifiedGroupIn();
    expect(await as(province).assessKarangTaruna?.(await assessment(village.id))).toBeProblem('FORBIDDEN');
    const board = await verifiedGroupIn('33', { at: '33' });
    expect(await as(board.staff).assessKarangTaruna?.(await assessment(board.id))).toSucceed();
  });
});

describe('lists of groups', () => {
  const mark = unique();
  const names = async (filter: object, rest = '') => {
    const { karangTarunas } = await query(null, `query ($filter: KarangTarunaFilter) { karangTarunas(filter: $filter ${rest}) { totalCount nodes { name } } }`, { filter });
    return karangTarunas.nodes.map((n: { name: string }) => n.name.replace(` ${mark}`, ''));
  };
  let village = '';
  beforeAll(async () => {
    await verifiedGroupIn('82.71', { name: `B_ahari 50% ${mark}`, classification: 'MAJU' });
    ({ regionCode: village } = await verifiedGroupIn('82.06', { name: `Cakrawala ${mark}` }));
    await verifiedGroupIn('82.71', { name: `Angin ${mark}`, classification: 'TUMBUH' });
    await pendingGroupIn('82.71', { name: `Tunggu ${mark}` });
  });

  it('go by name, and show what everybody may see', async () => expect(await names({ search: mark })).toEqual(['Angin', 'B_ahari 50%', 'Cakrawala']));
  it('go by registration when asked', async () => expect(await names({ search: mark }, 'orderBy: NEWEST')).toEqual(['Angin', 'Cakrawala', 'B_ahari 50%']));
  it('find part of a name in either case, its signs for themselves', async () => {
    expect(await names({ search: `B_AHARI 50% ${mark}` })).toEqual(['B_ahari 50%']);
    expect(await names({ search: `_ngin ${mark}` })).toEqual([]);
    expect(await names({ search: `% ${mark}` })).toEqual(['B_ahari 50%']);
  });
  it('narrow by region, state and classification', async () => {
    expect(await names({ search: mark, within: '82.06' })).toEqual(['Cakrawala']);
    expect(await names({ search: mark, within: village })).toEqual(['Cakrawala']);
    expect(await names({ search: mark, within: '82' })).toHaveLength(3);
    expect(await names({ search: mark, within: '99' })).toEqual([]);
    expect(await names({ search: mark, status: ['PENDING', 'REJECTED'] })).toEqual([]);
    expect(await names({ search: mark, classification: ['TUMBUH', 'MAJU'] })).toEqual(['Angin', 'B_ahari 50%']);
  });
  it('refuse a search that is too long', async () => {
    await expect(names({ search: 'x'.repeat(201) })).rejects.toThrow('BAD_USER_INPUT');
  });
});

it('asks one statement for the accounts of a whole page', async () => {
  const group = await verifiedGroupIn();
  await checkedAccount(group);
  const { statements } = await testServer();
  const staff = await staffOf('82.71');
  statements.length = 0;
  await query(staff, '{ karangTarunas(first: 20) { nodes { payoutAccount { bank } assessments { classification } officers { name } } } }');
  expect(statements.filter((s) => s.includes('payout_account')).length).toBe(1);
});

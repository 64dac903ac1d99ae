import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/kernel/id.ts';
import { type Actor, as, query } from '../../support/client.ts';
import { freeVillage, hex, inDays, join, pendingGroupIn, person, sql, staffOf, today, unique, verifiedGroupIn } from '../../support/world.ts';

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
    const input = await registration({ name: '  Bina Muda ', description: ' ', potentials: [' cengkih '], role: 'SECRETARY' });
    const result = await as(siti).registerKarangTaruna?.(input);
    expect(result).toSucceed();
    expect(result.karangTaruna).toMatchObject({ name: 'Bina Muda', description: null, potentials: ['cengkih'], status: 'PENDING', classification: null });
    const { node, viewer } = await query(
      siti,
      `query ($id: ID!) { viewer { memberships { role organisation { ... on KarangTaruna { id } } } }
        node(id: $id) { ... on KarangTaruna { region { code } officers { name role } assessments { note } decree { id } payoutAccount { id } proposals { totalCount } } } }`,
      { id: result.karangTaruna.id },
    );
    expect(node).toEqual({
      region: { code: input.regionCode },
      officers: [{ name: 'Siti Rahma', role: 'CHAIR' }],
      assessments: [],
      decree: null,
      payoutAccount: null,
      proposals: { totalCount: 0 },
    });
    expect(viewer).toEqual({ memberships: [{ role: 'SECRETARY', organisation: { id: result.karangTaruna.id } }] });
  });

  it('keeps the decree for its officers and the offices above', async () => {
    const chair = await person();
    const fileId = newId('fil');
    await sql(
      `insert into file (id, name, media_type, byte_size, owner_id, created_at, stored_at) values ($1, 'sk.pdf', 'application/pdf', 9, $2, now(), now())`,
      [hex(fileId), hex(chair.id)],
    );
    expect(await as(await person()).registerKarangTaruna?.(await registration({ decreeFileId: fileId }))).toBeProblem('NOT_FOUND');
    const registered = await as(chair).registerKarangTaruna?.(await registration({ decreeFileId: fileId }));
    const { id } = registered.karangTaruna;
    const staff = await staffOf('82.71');
    expect(await as(staff).verifyKarangTaruna?.({ id })).toSucceed();
    const decree = async (who: Actor | null) =>
      (await query(who, 'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { decree { name } } } }', { id })).node.decree;
    expect([await decree(chair), await decree(staff), await decree(await staffOf('82'))]).toEqual([{ name: 'sk.pdf' }, { name: 'sk.pdf' }, { name: 'sk.pdf' }]);
    expect([await decree(await staffOf('82.06')), await decree(await person()), await decree(null)]).toEqual([null, null, null]);
  });

  it('says everything that is wrong at once, and never what was typed', async () => {
    const result = await as(await person()).registerKarangTaruna?.(
      await registration({
        name: ' ',
        regionCode: '99.99',
        termEndsOn: await inDays(-30),
        officers: [
          { name: '', role: 'CHAIR' },
          { name: 'Abdul', role: 'CHAIR' },
        ],
        potentials: ['ikan', 'ikan'],
      }),
    );
    expect(result).toBeProblem('InvalidInput');
    expect(pathsOf(result)).toEqual(['name', 'officers', 'officers.0.name', 'potentials', 'regionCode', 'termEndsOn']);
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
    const actions = await sql(
      `select from_status, to_status, actor from audit_entry where subject_id = $1 and subject_type = 'KarangTaruna' order by sequence`,
      [hex(first.id)],
    );
    expect(actions.map((a) => [a.from_status, a.to_status])).toEqual([
      [null, 'PENDING'],
      ['PENDING', 'REJECTED'],
    ]);
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
    expect(await as(group.staff).rejectKarangTaruna?.({ id: group.id, reason: '  ' })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['reason'] }],
    });
    expect(await as(group.staff).rejectKarangTaruna?.({ id: group.id, reason: 'SK tidak terbaca' })).toMatchObject({
      karangTaruna: { status: 'REJECTED', statusReason: 'SK tidak terbaca' },
    });
    expect(await as(group.staff).rejectKarangTaruna?.({ id: group.id, reason: 'Lagi' })).toBeProblem('WrongState');
    expect(await query(null, 'query ($id: ID!) { node(id: $id) { id } }', { id: group.id })).toEqual({ node: null });
    expect(await pendingGroupIn('82.71', { at: group.regionCode })).toMatchObject({ regionCode: group.regionCode });
  });
});

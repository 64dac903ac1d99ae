import { describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { inDays, join, pendingGroupIn, staffOf, verifiedGroupIn } from '../../support/world.ts';

describe('assessing a group', () => {
  const scores = { organisation: 60, people: 70, facilities: 50, administration: 80, partnership: 40, activities: 90 };
  const assessment = async (karangTarunaId: string, changes: object = {}) => ({
    karangTarunaId,
    assessedOn: await inDays(-1),
    classification: 'BERKEMBANG',
    scores,
    ...changes,
  });

  it('counts by its day, then by writing, and keeps all of them', async () => {
    const group = await verifiedGroupIn();
    const assess = async (changes: object) => as(group.staff).assessKarangTaruna?.(await assessment(group.id, changes));
    expect(await assess({ note: 'Administrasi rapi' })).toMatchObject({ karangTaruna: { classification: 'BERKEMBANG' } });
    expect(await assess({ assessedOn: await inDays(-100), classification: 'TUMBUH' })).toMatchObject({ karangTaruna: { classification: 'BERKEMBANG' } });
    expect(await assess({ classification: 'MAJU' })).toMatchObject({ karangTaruna: { classification: 'MAJU' } });
    const text =
      'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { assessments { assessedOn classification note scores { people } office { region { code } } } } } }';
    const { node } = await query(group.chair, text, { id: group.id });
    expect(node.assessments.map((a: { classification: string }) => a.classification)).toEqual(['MAJU', 'BERKEMBANG', 'TUMBUH']);
    expect(node.assessments[1]).toEqual({
      assessedOn: await inDays(-1),
      classification: 'BERKEMBANG',
      note: 'Administrasi rapi',
      scores: { people: 70 },
      office: { region: { code: '82.71' } },
    });
    expect((await query(null, text, { id: group.id })).node.assessments[1].note).toBeNull();
  });

  it('is refused with a day to come or a score out of range', async () => {
    const group = await verifiedGroupIn();
    const result = await as(group.staff).assessKarangTaruna?.(
      await assessment(group.id, { assessedOn: await inDays(1), scores: { ...scores, people: 101, activities: -1 } }),
    );
    expect(result).toBeProblem('InvalidInput');
    expect(result.issues.map((i: { path: string[] }) => i.path.join('.')).sort()).toEqual(['assessedOn', 'scores.activities', 'scores.people']);
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

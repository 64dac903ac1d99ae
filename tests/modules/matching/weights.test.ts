import { describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import * as world from '../../support/world.ts';
import { ids, told } from './told.ts';

describe('the weights of a programme', () => {
  const needy = { need: 40, proximity: 5, capacity: 5, readiness: 5, reach: 5, equity: 40 };
  const able = { need: 5, proximity: 10, capacity: 40, readiness: 35, reach: 5, equity: 5 };

  it('rank its suggestions, and stand beside the points', async () => {
    const [poor, strong] = [await world.verifiedGroupIn('53.01'), await world.verifiedGroupIn('53.02', { classification: 'PERCONTOHAN' })];
    const company = await world.verifiedCompany({ domicile: '53.01' });
    const open = (weights?: object) => world.openProgram(company, { regionCodes: ['53'], focusAreas: ['ENVIRONMENT'], ...(weights && { weights }) });
    const [forNeed, forAbility, usual] = [await open(needy), await open(able), await open()];
    const asks = { focusArea: 'ENVIRONMENT', ...world.asking(10_000_000) };
    const [first, second] = [await world.verifiedProposal(poor, asks), await world.verifiedProposal(strong, asks)];
    await world.sql('insert into welfare_snapshot (region_code, quarter, households) values ($1, $2, $3), ($4, $2, $5)', [
      poor.regionCode,
      '2026-01-01',
      [30, 20, 10, 10, 5, 5, 5, 5, 5, 5],
      strong.regionCode,
      [0, 0, 0, 0, 5, 15, 20, 20, 20, 20],
    ]);
    await world.ranked();
    expect(ids(await told(company.admin, forNeed))).toEqual([first, second]);
    expect(ids(await told(company.admin, forAbility))).toEqual([second, first]);
    const weightsOf = async (id: string) => (await told(company.admin, id))[0]?.reasons.map(({ weight }) => weight);
    expect([await weightsOf(forNeed), await weightsOf(usual)]).toEqual([
      [40, 5, 5, 5, 5, 40],
      [20, 20, 20, 15, 15, 10],
    ]);
    for (const { score, reasons } of await told(company.admin, forNeed)) {
      const sum = (of: 'points' | 'maximum') => reasons.reduce((all, reason) => all + reason[of], 0);
      expect(score).toBe(Math.round((1000 * sum('points')) / sum('maximum')) / 10);
    }
  });

  it('are read by everybody', async () => {
    const programId = await world.openProgram(await world.verifiedCompany(), { weights: able });
    const text = '{ node(id: "ID") { ... on CsrProgram { weights { criterion weight } } } }'.replace('ID', programId);
    expect((await query(null, text)).node.weights.map(({ criterion, weight }: { criterion: string; weight: number }) => `${criterion} ${weight}`)).toEqual([
      'NEED 5',
      'PROXIMITY 10',
      'CAPACITY 40',
      'READINESS 35',
      'REACH 5',
      'EQUITY 5',
    ]);
  });

  it.each([
    ['that do not add up', { ...able, need: 6 }, 'weights', 'Jumlah keenam bobot harus 100, sekarang 101.'],
    ['of which one decides nearly alone', { ...able, capacity: 41, need: 5, proximity: 9 }, 'weights.capacity', 'Isi angka 5 sampai 40.'],
    ['of which one is left out', { ...able, need: 0, proximity: 15 }, 'weights.need', 'Isi angka 5 sampai 40.'],
  ])('are refused %s', async (_what, weights, path, message) => {
    const company = await world.verifiedCompany();
    const draft = await world.draftProgram(company);
    const refused = await as(company.admin).reviseProgram?.({ id: draft, weights });
    expect(refused.issues.map((issue: { path: string[]; message: string }) => [issue.path.join('.'), issue.message])).toEqual([[path, message]]);
  });

  it('change in a draft alone', async () => {
    const company = await world.verifiedCompany();
    const draft = await world.draftProgram(company);
    expect(await as(company.admin).reviseProgram?.({ id: draft, weights: able })).toSucceed();
    expect(await as(company.admin).publishProgram?.({ id: draft })).toSucceed();
    expect(await as(company.admin).reviseProgram?.({ id: draft, title: 'Lain', weights: able })).toSucceed();
    const refused = await as(company.admin).reviseProgram?.({ id: draft, weights: needy });
    expect(refused.issues.map(({ path }: { path: string[] }) => path)).toEqual([['weights']]);
  });
});

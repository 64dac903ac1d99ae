import { describe, expect, it } from 'vitest';
import { foldRegionYears } from '../../../src/modules/statistics/region-years.ts';
import { query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

/** What the criterion says of each proposal that is suggested for the programme. */
async function told(company: world.Company, programId: string, criterion: string) {
  const text = `query ($id: ID!) { node(id: $id) { ... on CsrProgram { suggestedProposals(first: 100) { nodes { proposal { id } reasons { criterion points maximum explanation } } } } } }`;
  await world.ranked();
  const { nodes } = (await query(company.admin, text, { id: programId })).node.suggestedProposals;
  return (proposalId: string) => {
    const { points, maximum, explanation } = nodes
      .find(({ proposal }: { proposal: { id: string } }) => proposal.id === proposalId)
      .reasons.find((r: { criterion: string }) => r.criterion === criterion);
    return [points, maximum, explanation];
  };
}

const register = (village: string, quarter: string, households: readonly number[]) =>
  world.sql('insert into welfare_snapshot (region_code, quarter, households) values ($1, $2, $3)', [village, quarter, households]);

describe('need', () => {
  it('is of the newest figures of all villages of the proposal, beside those of its kabupaten', async () => {
    const [one, other] = [await world.verifiedGroupIn('74.01'), await world.verifiedGroupIn('74.01')];
    const company = await world.verifiedCompany({ domicile: '74.01' });
    const programId = await world.openProgram(company, { regionCodes: ['74.01'], focusAreas: ['ENVIRONMENT'] });
    const poor = await world.verifiedProposal(one, { focusArea: 'ENVIRONMENT' });
    const unknown = await world.verifiedProposal(other, { focusArea: 'ENVIRONMENT' });
    await register(one.regionCode, '2026-01-01', [0, 0, 0, 0, 0, 0, 0, 0, 0, 100]);
    await register(one.regionCode, '2026-04-01', [10, 10, 5, 5, 20, 10, 10, 10, 10, 10]);
    let need = await told(company, programId, 'NEED');
    // 30 of 100, half of what is enough: 7 of 14, and 6 for who was never funded.
    expect(need(poor)).toEqual([13, 20, '30% keluarga di lokasi ada di desil 1–4; rata-rata kabupaten/kotanya 30%; kelompok ini belum pernah menerima dana.']);
    expect(need(unknown).slice(0, 2)).toEqual([6, 6]);
    await register(other.regionCode, '2025-10-01', [60, 60, 40, 40, 0, 0, 0, 0, 0, 0]);
    need = await told(company, programId, 'NEED');
    expect(need(unknown).slice(0, 2)).toEqual([20, 20]);
    // (30 + 200) of 300.
    expect(need(poor)[2]).toContain('rata-rata kabupaten/kotanya 77%');
  });

  it('tells nothing of a village with fewer than five poor households, not even in the sum of others', async () => {
    const [few, told_, none] = [await world.verifiedGroupIn('74.06'), await world.verifiedGroupIn('74.06'), await world.verifiedGroupIn('74.06')];
    const company = await world.verifiedCompany({ domicile: '74.06' });
    const programId = await world.openProgram(company, { regionCodes: ['74.06'], focusAreas: ['ENVIRONMENT'] });
    const [hidden, seen, unknown] = [
      await world.verifiedProposal(few, { focusArea: 'ENVIRONMENT' }),
      await world.verifiedProposal(told_, { focusArea: 'ENVIRONMENT' }),
      await world.verifiedProposal(none, { focusArea: 'ENVIRONMENT' }),
    ];
    await register(few.regionCode, '2026-01-01', [1, 1, 1, 1, 8, 0, 0, 0, 0, 0]);
    await register(told_.regionCode, '2026-01-01', [5, 0, 0, 0, 45, 0, 0, 0, 0, 0]);
    const need = await told(company, programId, 'NEED');
    expect(need(hidden)).toEqual(need(unknown));
    expect(need(hidden)[2]).toBe(
      'Belum ada data kesejahteraan desa ini, atau keluarga miskinnya kurang dari lima, jadi tidak ikut dihitung; kelompok ini belum pernah menerima dana.',
    );
    expect(need(seen)[2]).toContain('10% keluarga di lokasi ada di desil 1–4; rata-rata kabupaten/kotanya 10%');
  });

  it('keeps no figures but ten counts of a village that there is, by quarters', async () => {
    const village = (await world.verifiedGroupIn('74.01')).regionCode;
    const counts = Array(10).fill(1);
    await expect(register('74.01', '2026-01-01', counts)).rejects.toThrow(/welfare_snapshot_village_check/);
    await expect(register('99.99.99.9999', '2026-01-01', counts)).rejects.toThrow(/welfare_snapshot_region_code_foreign/);
    for (const day of ['2026-01-02', '2026-02-01']) await expect(register(village, day, counts)).rejects.toThrow(/welfare_snapshot_quarter_check/);
    await expect(register(village, '2026-01-01', [1, 2, 3])).rejects.toThrow(/welfare_snapshot_households_check/);
    await expect(register(village, '2026-01-01', [1, 1, 1, 1, 1, 1, 1, 1, 1, -1])).rejects.toThrow(/welfare_snapshot_households_check/);
  });
});

describe('equity', () => {
  it('gives all points where nothing was received yet while others of the province did, and none for twice their average', async () => {
    const [rich, poor] = [await world.verifiedGroupIn('75.01'), await world.verifiedGroupIn('75.02')];
    const company = await world.verifiedCompany({ domicile: '75.01' });
    const programId = await world.openProgram(company, { regionCodes: ['75'], focusAreas: ['ENVIRONMENT'] });
    const [there, here] = [await world.verifiedProposal(rich, { focusArea: 'ENVIRONMENT' }), await world.verifiedProposal(poor, { focusArea: 'ENVIRONMENT' })];
    expect((await told(company, programId, 'EQUITY'))(here).slice(0, 2)).toEqual([0, 0]);
    const paying = await world.openProgram(company, { regionCodes: [], supportKinds: ['GOODS'] });
    await world.received(await world.active({ group: rich, company, programId: paying, amount: 3_000_000, asks: 3_000_000 }), 3_000_000);
    const equity = await told(company, programId, 'EQUITY');
    expect(equity(here)).toEqual([10, 10, 'Kabupaten/kota ini menerima Rp\u00a00 per kelompok; rata-rata provinsinya Rp\u00a01.500.000.']);
    expect(equity(there)).toEqual([0, 10, 'Kabupaten/kota ini menerima Rp\u00a03.000.000 per kelompok; rata-rata provinsinya Rp\u00a01.500.000.']);
    expect((await told(company, programId, 'NEED'))(there).slice(0, 2)).toEqual([0, 6]);
  });

  it('leaves out the board of a province, which lies in no kabupaten, and what it received', async () => {
    const PROVINCE = '76';
    const [board, village] = [await world.verifiedGroupIn(PROVINCE, { at: PROVINCE }), await world.verifiedGroupIn(`${PROVINCE}.01`)];
    const places = [village.regionCode, (await world.verifiedGroupIn(`${PROVINCE}.02`)).regionCode];
    const company = await world.verifiedCompany({ domicile: `${PROVINCE}.01` });
    const programId = await world.openProgram(company, { regionCodes: [PROVINCE], focusAreas: ['ENVIRONMENT'] });
    await register(village.regionCode, '2026-01-01', [10, 10, 10, 10, 10, 10, 10, 10, 10, 10]);
    const paying = await world.openProgram(company, { regionCodes: [], supportKinds: ['GOODS'] });
    const paid = await world.verifiedProposal(board, { villageCodes: places, ...world.asking(9_000_000) });
    await world.received(await world.active({ group: board, company, programId: paying, proposalId: paid, amount: 9_000_000 }), 9_000_000);
    await world.received(await world.active({ group: village, company, programId: paying, amount: 1_000_000, asks: 1_000_000 }), 1_000_000);
    const [ofBoard, ofVillage] = [
      await world.verifiedProposal(board, { focusArea: 'ENVIRONMENT', villageCodes: places }),
      await world.verifiedProposal(village, { focusArea: 'ENVIRONMENT' }),
    ];
    const both = async () => {
      const [equity, need] = [await told(company, programId, 'EQUITY'), await told(company, programId, 'NEED')];
      return [equity(ofBoard), equity(ofVillage), need(ofBoard)];
    };
    const unfolded = await both();
    expect(unfolded).toEqual([
      [0, 0, 'Tidak ikut dihitung: kelompok tingkat provinsi tidak berada di satu kabupaten atau kota.'],
      [0, 10, 'Kabupaten/kota ini menerima Rp\u00a01.000.000 per kelompok; rata-rata provinsinya Rp\u00a0500.000.'],
      [9.5, 20, '40% keluarga di lokasi ada di desil 1–4; kelompok ini sudah pernah menerima dana.'],
    ]);
    const { orm } = await testServer();
    expect(await foldRegionYears(orm.em.fork())).toBeGreaterThan(0);
    expect(await both()).toEqual(unfolded);
  });
});

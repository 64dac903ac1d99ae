import { describe, expect, it } from 'vitest';
import { active, inDays, openProgram, received, sql, verifiedCompany, verifiedGroupIn } from '../support/world.ts';
import { visit } from './visiting.ts';

const KABUPATEN = '63.02';

describe('the page of how evenly money is spread', () => {
  it('says it in a sentence, by a curve and by a table; by groups or by poor households', async () => {
    const company = await verifiedCompany({ domicile: KABUPATEN, operatingRegions: [KABUPATEN] });
    const groups = [await verifiedGroupIn(KABUPATEN), await verifiedGroupIn(KABUPATEN), await verifiedGroupIn(KABUPATEN)];
    const programId = await openProgram(company, { regionCodes: [KABUPATEN], supportKinds: ['GOODS'] });
    const year = (await inDays(10)).slice(0, 4);
    for (const [n, amount] of [1_000_000, 3_000_000].entries()) await received(await active({ group: groups[n], company, programId, amount }), amount);
    const { text } = await visit(`/pemerataan?within=${KABUPATEN}&tahun=${year}`);
    // 0, 1 and 3 million: half of them are one and a half.
    expect(text).toContain('Separuh kelompok yang paling sedikit menerima mendapat 13% dari seluruh dana.');
    expect(text).toContain('Koefisien Gini 0,50');
    expect(text).toMatch(/<polyline points="0,260 86\.\S+,260 173\.\S+,195 260,0"/);
    expect(text).not.toContain('style=');
    const path = `/pemerataan?within=${KABUPATEN}&tahun=${year}&ukuran=keluarga`;
    expect((await visit(path)).text).toContain('Belum ada yang dapat dibandingkan');
    for (const [n, poor] of [40, 60].entries())
      await sql('insert into welfare_snapshot (region_code, quarter, households) values ($1, $2, $3)', [
        groups[n]?.regionCode,
        '2026-01-01',
        [poor, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ]);
    const poor = (await visit(path)).text;
    // 25,000 for each of 40, 50,000 for each of 60: half of a hundred have 1.5 of 4 million.
    expect(poor).toContain('Separuh keluarga miskin, di desa yang paling sedikit menerima, mendapat 38% dari dana yang sampai ke desa-desa itu.');
    expect(poor).toContain('Koefisien Gini 0,15');
  });
});

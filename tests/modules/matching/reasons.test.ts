import { describe, expect, it } from 'vitest';
import { CAPACITY, NEARNESS, NEED, READINESS } from '../../../src/modules/matching/criteria.ts';
import { type Explained, reasonsOf } from '../../../src/modules/matching/reasons.ts';
import { MATCH_CRITERIA, STANDARD_WEIGHTS } from '../../../src/modules/program/match-weights.ts';
import { CRITERIA } from '../../../src/web/parts/score-bar.tsx';
import { WEIGHT_NAMES, STANDARD_WEIGHTS as WRITTEN } from '../../../src/web/screens/company/weights.ts';

const pair = (changes: Partial<Explained> = {}): Explained => ({
  points: { NEED: 12, PROXIMITY: 15, CAPACITY: 12.5, READINESS: 9, REACH: 7.5, EQUITY: 4 },
  maxima: { NEED: 20, PROXIMITY: 20, CAPACITY: 20, READINESS: 15, REACH: 15, EQUITY: 10 },
  weight: STANDARD_WEIGHTS,
  poor: 0.3842,
  poor_around: 0.241,
  never_funded: true,
  received_here: 1_250_000,
  received_around: 3_400_000,
  shared: 3,
  place: 'Ternate Tengah',
  classification: 'MAJU',
  aspects: 71.6,
  reports: 3,
  punctual: 2,
  papers: 2,
  co_funding: 0.259,
  times_median: 1.44,
  ...changes,
});
const said = (criterion: string, changes: Partial<Explained> = {}) => reasonsOf(pair(changes)).find((r) => r.criterion === criterion)?.text;

describe('the weights', () => {
  it('together give 100 points', () => {
    expect(Object.values(STANDARD_WEIGHTS).reduce((a, b) => a + b)).toBe(100);
  });

  it('are split without rest within need, capacity and readiness, and nearness ends at all of its points', () => {
    expect([NEED.poor + NEED.neverFunded, CAPACITY.classification + CAPACITY.aspects + CAPACITY.reports, READINESS.papers + READINESS.coFunding]).toEqual([
      STANDARD_WEIGHTS.NEED,
      STANDARD_WEIGHTS.CAPACITY,
      STANDARD_WEIGHTS.READINESS,
    ]);
    expect(NEARNESS.at(-1)).toBe(100);
  });
});

describe('the web app', () => {
  it('names the criteria and the standard weights as the API has them', () => {
    expect(CRITERIA.map(({ criterion }) => criterion)).toEqual(MATCH_CRITERIA);
    expect(WEIGHT_NAMES.map((name) => [name.slice('weigh'.length).toUpperCase(), Number(WRITTEN[name])])).toEqual(Object.entries(STANDARD_WEIGHTS));
  });
});

describe('the reasons of a suggestion', () => {
  it('are the six criteria in their order, each with its points and its maximum', () => {
    expect(reasonsOf(pair()).map(({ criterion, points, maximum }) => [criterion, points, maximum])).toEqual([
      ['NEED', 12, 20],
      ['PROXIMITY', 15, 20],
      ['CAPACITY', 12.5, 20],
      ['READINESS', 9, 15],
      ['REACH', 7.5, 15],
      ['EQUITY', 4, 10],
    ]);
    expect(reasonsOf(pair()).map((r) => r.criterion)).toEqual(MATCH_CRITERIA);
  });

  it('say how poor the place is beside its kabupaten, and whether the group was ever funded', () => {
    expect(said('NEED')).toEqual({
      id: '38% keluarga di lokasi ada di desil 1–4; rata-rata kabupaten/kotanya 24%; kelompok ini belum pernah menerima dana.',
      en: '38% of households there are in deciles 1–4; the average of its kabupaten or kota is 24%; the group has never received any funds.',
    });
    expect(said('NEED', { never_funded: false })?.id).toMatch(/; kelompok ini sudah pernah menerima dana\.$/);
  });

  it('compare what the kabupaten received with its province, in the numbers of each language', () => {
    expect(said('EQUITY')).toEqual({
      id: 'Kabupaten/kota ini menerima Rp\u00a01.250.000 per kelompok; rata-rata provinsinya Rp\u00a03.400.000.',
      en: 'This kabupaten or kota received Rp\u00a01,250,000 for each group; the average of its province is Rp\u00a03,400,000.',
    });
  });

  it('say what data is missing and does not count', () => {
    expect(said('NEED', { poor: null })?.id).toBe(
      'Belum ada data kesejahteraan desa ini, atau keluarga miskinnya kurang dari lima, jadi tidak ikut dihitung; kelompok ini belum pernah menerima dana.',
    );
    expect(said('EQUITY', { received_here: null, received_around: null })?.en).toBe(
      'It does not count: nothing is on record as received in the kabupaten and kota of this province yet.',
    );
    expect(said('EQUITY', { is_provincial: true, received_here: null, received_around: null })).toEqual({
      id: 'Tidak ikut dihitung: kelompok tingkat provinsi tidak berada di satu kabupaten atau kota.',
      en: "It does not count: a province's group lies in no single kabupaten or kota.",
    });
    expect(said('NEED', { poor_around: null })?.id).toBe('38% keluarga di lokasi ada di desil 1–4; kelompok ini belum pernah menerima dana.');
    expect(said('EQUITY', { received_here: 0, received_around: 0 })?.id).toMatch(/^Tidak ikut dihitung/);
    expect(said('REACH', { times_median: null })?.id).toMatch(/^Tidak ikut dihitung/);
    expect(said('PROXIMITY', { maxima: { ...pair().maxima, PROXIMITY: 0 } })?.en).toMatch(/^It does not count/);
  });

  it.each([
    [4, 'Salero', 'Di Salero, wilayah operasi perusahaan.'],
    [3, 'Ternate Tengah', 'Satu kecamatan (Ternate Tengah) dengan wilayah operasi perusahaan.'],
    [2, 'Kota Ternate', 'Satu kabupaten/kota (Kota Ternate) dengan wilayah operasi perusahaan.'],
    [1, 'Maluku Utara', 'Satu provinsi (Maluku Utara) dengan wilayah operasi perusahaan.'],
    [0, null, 'Di luar provinsi tempat perusahaan beroperasi.'],
  ])('name the region that place and company share, at level %i', (shared, place, sentence) => {
    expect(said('PROXIMITY', { shared, place })?.id).toBe(sentence);
  });

  it('say what the group has shown', () => {
    expect(said('CAPACITY')).toEqual({
      id: 'Klasifikasi Maju, rata-rata enam aspek 72 dari 100; 2 dari 3 LPJ tepat waktu.',
      en: 'Classified Maju, its six aspects average 72 of 100; 2 of 3 reports in time.',
    });
    expect(said('CAPACITY', { classification: null, aspects: null, reports: 0, punctual: 0 })?.id).toBe(
      'Belum pernah dinilai Dinsos; belum pernah membuat LPJ.',
    );
  });

  it('say how far it is prepared, rounding a share down', () => {
    expect(said('READINESS')?.id).toBe('2 lampiran diperiksa Dinsos; 25% anggaran dari sumber selain CSR.');
    expect(said('READINESS', { papers: 0, co_funding: 0 })?.en).toBe('No attachments; 0% of the budget from others than CSR.');
    expect(said('READINESS', { papers: 1 })?.en).toBe('1 attachment seen by its office; 25% of the budget from others than CSR.');
  });

  it('compare beneficiaries per rupiah with the median, in the numbers of each language', () => {
    expect(said('REACH')).toEqual({
      id: 'Penerima manfaat per rupiah 1,4 kali nilai tengah bidangnya.',
      en: 'Its beneficiaries per rupiah are 1.4 times the median of its focus area.',
    });
    expect(said('REACH', { times_median: 123.4 })?.id).toBe('Penerima manfaat per rupiah 123 kali nilai tengah bidangnya.');
  });
});

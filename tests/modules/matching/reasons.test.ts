import { describe, expect, it } from 'vitest';
import { CAPACITY, MATCH_CRITERIA, MAXIMUM, NEARNESS, READINESS } from '../../../src/modules/matching/criteria.ts';
import { type Explained, reasonsOf } from '../../../src/modules/matching/reasons.ts';

const pair = (changes: Partial<Explained> = {}): Explained => ({
  proximity: 15,
  capacity: 12.5,
  readiness: 9,
  reach: 7.5,
  shared: 3,
  shared_code: '82.71.01',
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
    expect(Object.values(MAXIMUM).reduce((a, b) => a + b)).toBe(100);
  });

  it('are split without rest within capacity and readiness, and nearness ends at all of its points', () => {
    expect([CAPACITY.classification + CAPACITY.aspects + CAPACITY.reports, READINESS.papers + READINESS.coFunding, NEARNESS.at(-1)]).toEqual([
      MAXIMUM.CAPACITY,
      MAXIMUM.READINESS,
      1,
    ]);
  });
});

describe('the reasons of a suggestion', () => {
  it('are the six criteria in their order, each with its points and its maximum', () => {
    expect(reasonsOf(pair()).map(({ criterion, points, maximum }) => [criterion, points, maximum])).toEqual([
      ['NEED', 0, 20],
      ['PROXIMITY', 15, 20],
      ['CAPACITY', 12.5, 20],
      ['READINESS', 9, 15],
      ['REACH', 7.5, 15],
      ['EQUITY', 0, 10],
    ]);
    expect(reasonsOf(pair()).map((r) => r.criterion)).toEqual(MATCH_CRITERIA);
  });

  it('say what data is missing where no points are given yet', () => {
    expect([said('NEED')?.id, said('EQUITY')?.en]).toEqual([
      'Belum dinilai: data kesejahteraan desa belum tersedia.',
      'Not assessed yet: there are no figures on what each kabupaten or kota has received.',
    ]);
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

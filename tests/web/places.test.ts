import { describe, expect, it } from 'vitest';
import { markedAt } from '../../src/web/screens/marked-at.ts';
import type { Me } from '../../src/web/screens/me.ts';
import { placeLinks } from '../../src/web/screens/place-links.ts';
import { wordsIn } from '../../src/web/words/words.ts';

const words = wordsIn('id');
const nobody: Me = { isKnown: true, groups: [], companies: [], offices: [], at: 'nowhere', waiting: 0, waitingAtOffice: 0 };
const viewer = {
  id: 'usr_1',
  name: 'Nurlaila',
  username: 'nurlaila',
  memberships: [],
  waiting: [
    { kind: 'ANSWER_OFFER', count: 2 },
    { kind: 'CONFIRM_DISBURSEMENT', count: 1 },
    { kind: 'CONFIRM_MEMBERSHIP', count: 4 },
    { kind: 'SUBMIT_REPORT', count: 8 },
  ],
} as const satisfies Me['viewer'];
const officer: Me = { ...nobody, at: 'group', viewer, waiting: 15 };

const { rail, tabs } = placeLinks(officer, words);
const marked = (path: string, links = rail) => markedAt(path, links).flatMap(({ word, current }) => (current ? [word] : []));

describe('the places of an officer', () => {
  it('say what waits where it is done', () => {
    const counted = rail.flatMap(({ word, count }) => (count ? [[word, count]] : []));
    expect(counted).toEqual([
      ['Dana', 3],
      ['Kelompok', 4],
    ]);
  });

  it('are marked by the page that is open', () => {
    expect(marked('/beranda')).toEqual(['Beranda']);
    expect(marked('/proposal/prp_1')).toEqual(['Proposal']);
    expect(marked('/proposal/prp_1/ubah')).toEqual(['Proposal']);
    expect(marked('/pendanaan/mat_1')).toEqual(['Dana']);
    expect(marked('/tawaran/mat_1')).toEqual(['Dana']);
    expect(marked('/akun')).toEqual([]);
  });

  it('has the report of a proposal among the reports, and on a phone, which has no such tab, with its proposal', () => {
    expect(marked('/proposal/prp_1/laporan')).toEqual(['Laporan']);
    expect(marked('/proposal/prp_1/laporan', tabs)).toEqual(['Proposal']);
  });
});

describe('the places of a company', () => {
  const links = placeLinks({ ...nobody, at: 'company' }, words).rail;

  it('are marked by the page that is open', () => {
    expect(marked('/proposal', links)).toEqual(['Cari proposal']);
    expect(marked('/proposal/prp_1', links)).toEqual(['Cari proposal']);
    expect(marked('/proposal/prp_1/laporan', links)).toEqual(['Laporan']);
    expect(marked('/program/prg_1', links)).toEqual(['Program']);
  });
});

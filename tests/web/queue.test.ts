import { describe, expect, it } from 'vitest';
import { type Me, OFFICE_KINDS, waitingOf } from '../../src/web/screens/me.ts';
import { chosenOf, kindsFor, neighbourOf, type QueueItem, sectionsOf, stepFrom, VIEWS } from '../../src/web/screens/office/queue-items.ts';
import { fingerprintOf } from '../../src/web/screens/office/subject.ts';
import { placeLinks } from '../../src/web/screens/place-links.ts';
import { wordsIn } from '../../src/web/words/words.ts';

const words = wordsIn('id');
const TODAY = '2026-11-20';

const item = (id: string, dueOn: string | null, changes: Partial<QueueItem> = {}): QueueItem => ({
  kind: 'VERIFY_PROPOSAL',
  since: '2026-11-16T01:00:00Z',
  dueOn,
  mayDecide: true,
  colleagues: [],
  subject: {
    __typename: 'Proposal',
    id,
    title: `Kegiatan ${id}`,
    karangTaruna: { id: 'krt_1', name: 'Karang Taruna Patlean Bangkit', region: { id: 'rgn_1', code: '82.06.02.2004', name: 'Patlean' } },
  },
  ...changes,
});
const idsOf = (items: readonly QueueItem[]) => items.map(({ subject }) => subject.id);

describe('the queue', () => {
  it('tells overdue from this week and later; the last day is not overdue, and what has none comes last', () => {
    const items = [item('never', null), item('later', '2026-11-27'), item('week', '2026-11-26'), item('today', TODAY), item('late', '2026-11-19')];
    expect(sectionsOf(items, TODAY).map(({ name, items: some }) => [name, idsOf(some)])).toEqual([
      ['overdue', ['late']],
      ['week', ['today', 'week']],
      ['later', ['later', 'never']],
    ]);
  });

  it('has the longest waiting first among those of one day', () => {
    const items = [item('b', TODAY, { since: '2026-11-16T02:00:00Z' }), item('a', TODAY)];
    expect(idsOf(sectionsOf(items, TODAY)[0]?.items ?? [])).toEqual(['a', 'b']);
  });

  it('holds what an office decides, not what waits for the same person as an officer', () => {
    expect([...OFFICE_KINDS].sort()).toEqual(VIEWS.flatMap(({ kinds }) => kinds).sort());
    const counts = [
      { kind: 'ANSWER_OFFER', count: 3 },
      { kind: 'REVIEW_REPORT', count: 2 },
      { kind: 'VERIFY_ACCOUNT', count: 40 },
    ] as const;
    expect(waitingOf(counts, OFFICE_KINDS)).toBe(42);
  });

  it('is counted in the rail without what waits for the same person as an officer', () => {
    const region = { id: 'rgn_2', code: '82.06', name: 'Kabupaten Halmahera Timur', level: 'REGENCY' } as const;
    const me = { at: 'office', isKnown: true, groups: [{}], companies: [], offices: [{ region }], waiting: 45, waitingAtOffice: 42 } as unknown as Me;
    const { rail, tabs } = placeLinks(me, words);
    const countAt = (links: typeof rail, at: string) => links.find(({ href }) => href === at)?.count;
    expect([countAt(rail, '/antrean'), countAt(tabs, '/antrean'), countAt(rail, '/beranda')]).toEqual([42, 42, 3]);
  });

  it('comes whole while it is short, and by what is looked at once it is long', () => {
    expect(kindsFor('lpj', 100)).toEqual(OFFICE_KINDS);
    expect(kindsFor('lpj', 101)).toEqual(['REVIEW_REPORT']);
    expect(kindsFor('', 101)).toEqual(OFFICE_KINDS);
  });

  it('is narrowed by kind, and by words of either line', () => {
    const items = [item('a', null), item('b', null, { kind: 'REVIEW_REPORT' })];
    expect(idsOf(chosenOf(items, '', '', words))).toEqual(['a', 'b']);
    expect(idsOf(chosenOf(items, 'lpj', '', words))).toEqual(['b']);
    expect(idsOf(chosenOf(items, '', 'KEGIATAN a', words))).toEqual(['a']);
    expect(idsOf(chosenOf(items, '', 'desa patlean', words))).toEqual(['a', 'b']);
    expect(idsOf(chosenOf(items, 'lpj', 'kegiatan a', words))).toEqual([]);
  });

  it('goes on with the one after, else the one before', () => {
    expect(neighbourOf(['a', 'b', 'c'], 'b')).toBe('c');
    expect(neighbourOf(['a', 'b', 'c'], 'c')).toBe('b');
    expect(neighbourOf(['a'], 'a')).toBeUndefined();
  });

  it('steps to its ends and no further', () => {
    expect([stepFrom(['a', 'b'], 'a', 1), stepFrom(['a', 'b'], 'b', 1), stepFrom(['a', 'b'], 'a', -1)]).toEqual(['b', 'b', 'a']);
    expect([stepFrom(['a', 'b'], 'gone', 1), stepFrom([], undefined, 1)]).toEqual(['a', undefined]);
  });
});

describe('what was read of a subject', () => {
  it('is the same while only addresses of files change, and another as soon as anything else does', () => {
    const read = { node: { title: 'Kolam', attachments: [{ id: 'fil_1', url: '/a' }] } };
    expect(fingerprintOf({ node: { title: 'Kolam', attachments: [{ id: 'fil_1', url: '/b' }] } })).toBe(fingerprintOf(read));
    expect(fingerprintOf({ node: { title: 'Kolam', attachments: [{ id: 'fil_2', url: '/a' }] } })).not.toBe(fingerprintOf(read));
  });
});

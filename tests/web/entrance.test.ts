import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsernameTaken } from '../../src/modules/identity/identity-problems.ts';
import { usernameFrom as apiUsername } from '../../src/modules/identity/usernames.ts';
import { emptyGroup, groupInput, issuesOf, tellingIssues } from '../../src/web/screens/entrance/group-form.ts';
import { suggestionIn, usernameFrom } from '../../src/web/screens/entrance/username.ts';
import { greeting } from '../../src/web/screens/officer/greeting.ts';
import { wordsIn } from '../../src/web/words/words.ts';

const words = wordsIn('id');

describe('a username', () => {
  it('is suggested as the API would make it, or not at all', () => {
    expect(usernameFrom('Siti Aminah')).toBe('siti.aminah');
    expect(usernameFrom('Ali')).toBe('');
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => ['', apiUsername(name)].includes(usernameFrom(name))));
  });

  it('that is taken comes with a free one, in both languages', () => {
    const { text } = new UsernameTaken('siti.aminah2');
    expect([suggestionIn(text.id), suggestionIn(text.en)]).toEqual(['siti.aminah2', 'siti.aminah2']);
    expect(suggestionIn('Nama pengguna ini sudah dipakai. Coba yang lain.')).toBeUndefined();
  });
});

describe('the registration of a group', () => {
  const filled = {
    ...emptyGroup,
    name: ' Karang Taruna Tunas Bahari ',
    regionCode: '82.71.01.1001',
    potentials: 'kopra, ikan asap\nlas;kopra',
    decreeNumber: '12/SK/2026',
    decreeDate: '2026-01-02',
    termEndsOn: '2031-01-01',
    officers: [
      { name: 'Nurlaila', role: 'CHAIR' as const, isMinor: false },
      { name: 'Iqbal', role: 'SECRETARY' as const, isMinor: true },
    ],
    role: 'CHAIR' as const,
  };

  it('names what is missing before it is sent', () => {
    const paths = issuesOf(emptyGroup, words.t).map(({ path }) => path.join('.'));
    expect(paths).toEqual(['name', 'regionCode', 'decreeNumber', 'decreeDate', 'termEndsOn', 'officers.0.name', 'officers.1.name', 'officers.2.name', 'role']);
    expect(issuesOf(filled, words.t)).toEqual([]);
  });

  it('wants a region as deep as its level, and one chair', () => {
    expect(issuesOf({ ...filled, regionCode: '82.71.01' }, words.t)[0]?.path).toEqual(['regionCode']);
    expect(issuesOf({ ...filled, level: 'DISTRICT', regionCode: '82.71.01' }, words.t)).toEqual([]);
    expect(issuesOf({ ...filled, officers: [] }, words.t)[0]?.path).toEqual(['officers']);
  });

  it('tells no name of an officer below 18', () => {
    const { officers, potentials, name } = groupInput(filled);
    expect(officers).toEqual([
      { name: 'Nurlaila', role: 'CHAIR' },
      { name: 'Sekretaris', role: 'SECRETARY' },
    ]);
    expect(potentials).toEqual(['kopra', 'ikan asap', 'las']);
    expect(name).toBe('Karang Taruna Tunas Bahari');
  });

  it('is refused beside the fields of the form', () => {
    const issues = [
      { path: ['potentials', '1'], message: 'a' },
      { path: ['decreeFileId'], message: 'b' },
      { path: ['officers', '0', 'name'], message: 'c' },
    ];
    expect(tellingIssues(issues).map(({ path }) => path)).toEqual([['potentials'], ['decree'], ['officers', '0', 'name']]);
  });
});

it('greets by the hour of the reader’s own region', () => {
  expect(greeting('2026-11-22T01:59:00Z', '82.71', words)).toBe('Selamat pagi');
  expect(greeting('2026-11-22T02:00:00Z', '82.71', words)).toBe('Selamat siang');
  expect(greeting('2026-11-22T02:00:00Z', '33.16', words)).toBe('Selamat pagi');
  expect(greeting('2026-11-22T12:00:00Z', '33.16', words)).toBe('Selamat malam');
});

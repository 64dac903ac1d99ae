import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import type { Refused } from '../../src/web/data/use-action.ts';
import { faultWords, KNOWN_FAULTS, KNOWN_PROBLEMS, problemWords, waitWords } from '../../src/web/words/problems.ts';
import { PROPOSAL_STATES } from '../../src/web/words/states.ts';
import { wordsIn } from '../../src/web/words/words.ts';

const words = wordsIn('id');
const say = (problem: Partial<Refused>, about = {}) => problemWords({ message: 'dari server', ...problem } as Refused, words, about);

describe('the table of problems', () => {
  const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));
  const problems = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Problem'));

  it('has every problem of the schema, and no other', () => {
    expect([...KNOWN_PROBLEMS].sort()).toEqual(problems.map(({ name }) => name).sort());
  });

  it('has every code that an error of the API may carry', () => {
    const shown = /const SHOWN = new Set\(\[([^\]]*)\]/.exec(readFileSync(join(root, 'src/api/errors.ts'), 'utf8'))?.[1] ?? '';
    const codes = [...shown.matchAll(/'(\w+)'/g)].map(([, code]) => code as string);
    // What only a broken page could cause is said as any other bug.
    const ours = codes.filter((code) => !['GRAPHQL_PARSE_FAILED', 'PERSISTED_QUERY_NOT_SUPPORTED'].includes(code));
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter((code) => !KNOWN_FAULTS.includes(code))).toEqual([]);
  });

  it('offers the amount that would be taken', () => {
    expect(say({ __typename: 'ProgramBudgetExceeded', available: '60000000' })).toEqual({
      said: 'Dana program tinggal Rp\u00a060.000.000.',
      allowed: '60000000',
    });
    expect(say({ __typename: 'ProposalNeedExceeded', remaining: '25000000' }).allowed).toBe('25000000');
    expect(say({ __typename: 'MatchAmountExceeded', remaining: '1' }).said).toBe('Sisa yang bisa dikirim Rp\u00a01.');
    expect(say({ __typename: 'BelowCommitted', committed: '5' }).allowed).toBe('5');
  });

  it('lists what is missing', () => {
    const missing = [
      { code: 'BACKGROUND', message: 'Tulis latar belakang.' },
      { code: 'BUDGET', message: 'Isi RAB.' },
    ];
    expect(say({ __typename: 'NotReady', missing })).toEqual({ said: 'Tinggal 2 hal lagi sebelum bisa dilanjutkan.', items: missing });
    expect(say({ __typename: 'NotEligible', reasons: missing }).items).toEqual(missing);
  });

  it('names the state, the office and a username where they are known', () => {
    expect(say({ __typename: 'WrongState', status: 'VERIFIED' }, { states: PROPOSAL_STATES }).said).toContain('menjadi Mencari dana.');
    expect(say({ __typename: 'WrongState', status: 'VERIFIED' }).said).not.toContain('VERIFIED');
    expect(say({ __typename: 'ProvinceMustDecide', office: { id: 'ofc_1', name: 'Dinas Sosial Maluku Utara' } }).said).toContain('Maluku Utara');
    expect(say({ __typename: 'ProvinceMustDecide', office: null }).said).toContain('Dinas Sosial provinsi');
    expect(say({ __typename: 'UsernameTaken' }, { suggestion: 'siti.2' }).said).toContain('Coba siti.2.');
  });

  it('lets the server speak where it knows more, or alone', () => {
    expect(say({ __typename: 'NotVerified', message: 'SK kelompok sudah habis.' }).said).toBe('SK kelompok sudah habis.');
    expect(say({ __typename: 'FromTomorrow' as 'NibTaken' }).said).toBe('dari server');
  });

  it('names a bug by the beginning of its mark, and repeats nothing else', () => {
    const message = 'Belum berhasil. Tulisan Anda aman. Kode: 7f3ca9d2-1111-4222-8333-444455556666';
    expect(faultWords({ code: 'INTERNAL_SERVER_ERROR', message }, words)).toBe('Belum berhasil. Tulisan Anda aman. Kode: 7f3ca9d2');
    expect(faultWords({ code: 'WHATEVER', message: 'select * from secrets' }, words)).toBe('Belum berhasil. Tulisan Anda aman.');
  });

  it('counts down in words', () => {
    expect([270, 60, 59, 1].map((seconds) => waitWords(seconds, words))).toEqual(['4 menit 30 detik', '1 menit', '59 detik', '1 detik']);
  });
});

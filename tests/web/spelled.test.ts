import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelled } from '../../src/web/words/spelled.ts';

const SMALL: Record<string, bigint> = Object.fromEntries(
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'].map((word, n) => [word, BigInt(n)]),
);
const LARGE: Record<string, bigint> = { ribu: 3n, juta: 6n, miliar: 9n, triliun: 12n, kuadriliun: 15n, kuintiliun: 18n };

/** Reads an Indonesian number back, word by word. */
function read(words: string): bigint {
  let [whole, three, last] = [0n, 0n, 0n];
  for (const word of words
    .replace(/ rupiah$/, '')
    .replace('seribu', 'satu ribu')
    .replaceAll('seratus', 'satu ratus')
    .split(' ')) {
    const power = LARGE[word];
    if (power) {
      whole += (three + last) * 10n ** power;
      [three, last] = [0n, 0n];
    } else if (word === 'ratus' || word === 'puluh') {
      three += last * (word === 'ratus' ? 100n : 10n);
      last = 0n;
    } else if (word === 'belas') last += 10n;
    else last = SMALL[word] as bigint;
  }
  return whole + three + last;
}

describe('an amount in words', () => {
  it.each([
    [0n, 'nol', 'zero'],
    [11n, 'sebelas', 'eleven'],
    [17n, 'tujuh belas', 'seventeen'],
    [21n, 'dua puluh satu', 'twenty-one'],
    [100n, 'seratus', 'one hundred'],
    [111n, 'seratus sebelas', 'one hundred eleven'],
    [1_000n, 'seribu', 'one thousand'],
    [1_100n, 'seribu seratus', 'one thousand one hundred'],
    [2_011n, 'dua ribu sebelas', 'two thousand eleven'],
    [101_000n, 'seratus satu ribu', 'one hundred one thousand'],
    [1_001_001n, 'satu juta seribu satu', 'one million one thousand one'],
    [49_000_000n, 'empat puluh sembilan juta', 'forty-nine million'],
    [1_000_000_000_000_000_000n, 'satu kuintiliun', 'one quintillion'],
  ])('says %d', (amount, indonesian, english) => {
    expect(spelled(amount)).toBe(`${indonesian} rupiah`);
    expect(spelled(amount, 'en')).toBe(`${english} rupiah`);
  });

  it('can be read back, whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n), fc.integer({ min: 0, max: 18 }), (amount, zeros) => {
        const round = (amount / 10n ** BigInt(zeros)) * 10n ** BigInt(zeros);
        expect(read(spelled(round))).toBe(round);
      }),
    );
  });

  it('has no words for what no amount can be', () => {
    expect(() => spelled(-1n)).toThrow(RangeError);
    expect(() => spelled(10n ** 18n + 1n)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentsOf, quantilesOf, spansOf, widthOf } from '../../src/web/parts/shares.ts';

const amounts = fc.array(fc.bigInt(0n, 10n ** 15n), { minLength: 1, maxLength: 7 });

describe('shares', () => {
  it('are the percents of the design', () => {
    expect(percentsOf([118_000_000n, 12_600_000n, 8_400_000n, 26_000_000n, 23_400_000n])).toEqual([63, 7, 4, 14, 12]);
    expect(percentsOf([0n, 0n])).toEqual([0, 0]);
  });

  it('are 100 together, and none is a whole percent off', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const whole = parts.reduce((a, b) => a + b, 0n);
        const percents = percentsOf(parts);
        expect(percents.reduce((a, b) => a + b, 0)).toBe(whole ? 100 : 0);
        for (const [i, part] of parts.entries())
          if (whole) expect(Math.abs((percents[i] as number) - Number((part * 10_000n) / whole) / 100)).toBeLessThan(1.01);
      }),
    );
  });

  it('fill a bar from left to right and never more', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt(0n, 10n ** 15n), (parts, whole) => {
        for (const { x, width } of spansOf(parts, whole)) {
          expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(0);
          expect(Number.parseFloat(x) + Number.parseFloat(width)).toBeLessThanOrEqual(100.001);
        }
      }),
    );
    expect(spansOf([50n, 28n, 15n], 118n).map((s) => s.x)).toEqual(['0%', '42.372%', '66.101%']);
    expect(widthOf(5n, 0n)).toBe('0%');
  });
});

describe('shades', () => {
  it('are equally full, shared by equals, and none for nothing', () => {
    expect(quantilesOf([5n, 0n, 1n, 3n, 2n, 4n], 5)).toEqual([4, undefined, 0, 2, 1, 3]);
    expect(quantilesOf([7n, 7n], 5)).toEqual([0, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { commonKinds } from '../../src/web/screens/funding/support.ts';
import { mostBetter, tenthMoreIs } from '../../src/web/screens/plan/plan-figures.tsx';

describe('what is promised of a plan', () => {
  it.each([
    ['0', '0', 0],
    ['500', '500', 0],
    ['0', '1', 100],
    ['100', '110', 10],
    ['30000', '30001', 0.01],
  ])('worth %s of at most %s: another is better by %d percent at most', (value, bound, most) => {
    expect(mostBetter(value, bound)).toBe(most);
  });

  it.each([
    ['101', '120', 'better'],
    ['100', '100', 'nothing'],
    ['90', '99', 'nothing'],
    ['100', '101', 'unknown'],
    ['90', '120', 'unknown'],
  ] as const)('worth 100, and with a tenth more %s of at most %s: that is %s', (value, bound, is) => {
    expect(tenthMoreIs('100', { value, bound })).toBe(is);
  });
});

describe('the kinds of support of several programmes', () => {
  it('are those that each of them gives, if any', () => {
    const [cash, goods, both] = [{ supportKinds: ['CASH'] }, { supportKinds: ['GOODS'] }, { supportKinds: ['GOODS', 'CASH'] }] as const;
    expect(commonKinds([cash, both])).toEqual(['CASH']);
    expect(commonKinds([both, both])).toEqual(['CASH', 'GOODS']);
    expect(commonKinds([cash, both, goods])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsLeft, errorsOf, errorsWithin } from '../../src/web/parts/form/form-errors.ts';
import { offerLimits, quickAmounts } from '../../src/web/parts/form/offer-limits.ts';
import { wrongIn } from '../../src/web/parts/form/rab-line.ts';
import { lettersIn } from '../../src/web/words/typed.ts';

const line = (unitPrice: string) => ({ description: 'Atap', unitPrice });

describe('what the API refuses', () => {
  const errors = errorsOf([
    { path: ['title'], message: 'Wajib diisi.' },
    { path: ['budgetLines', '1', 'unitPrice'], message: 'Terlalu besar.' },
    { path: ['budgetLines', '1', 'unitPrice'], message: 'Isi lagi.' },
    { path: ['budgetLines'], message: 'Paling banyak 200 hal.' },
  ]);
  const before = { title: '', other: 'a', budgetLines: [line('1'), line('2')] };

  it('stands at its field, all of it', () => {
    expect(errors).toEqual({ title: 'Wajib diisi.', 'budgetLines.1.unitPrice': 'Terlalu besar. Isi lagi.', budgetLines: 'Paling banyak 200 hal.' });
  });

  it('goes when its field is changed, and only then', () => {
    expect(Object.keys(errorsLeft(errors, before, { ...before, title: 'Rumah' }))).toEqual(['budgetLines.1.unitPrice', 'budgetLines']);
    expect(Object.keys(errorsLeft(errors, before, { ...before, budgetLines: [line('1'), line('3')] }))).toEqual(['title']);
    expect(Object.keys(errorsLeft(errors, before, { ...before, budgetLines: [line('9'), line('2')] }))).toEqual(['title', 'budgetLines.1.unitPrice']);
    expect(errorsLeft(errors, before, { ...before, other: 'b' })).toBe(errors);
  });

  it('goes with a line that is taken away', () => {
    expect(Object.keys(errorsLeft(errors, before, { ...before, budgetLines: [line('1')] }))).toEqual(['title']);
  });

  it('stays where nothing of the form is at its path, until its part of the form is changed', () => {
    const strange = errorsOf([{ path: ['budgetLines', '7', 'unit'], message: 'Apa ini?' }]);
    expect(errorsLeft(strange, before, { ...before, title: 'x' })).toBe(strange);
    expect(errorsLeft(strange, before, { ...before, budgetLines: [] })).toEqual({});
  });

  it('can be told for one line', () => {
    expect(errorsWithin(errors, 'budgetLines.1')).toEqual({ unitPrice: 'Terlalu besar. Isi lagi.' });
  });
});

describe('a line of a budget', () => {
  const whole = { description: 'Lantai', quantity: '72', unit: 'm²', unitPrice: '275000', source: 'VILLAGE_FUND' as const };
  const wrong = (some: object) => wrongIn({ ...whole, ...some }, (sentence) => sentence).map(({ path }) => path.join('.'));

  it('is checked before the API is asked', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ description: ' ', quantity: '0', unit: '', unitPrice: '0', source: '' })).toEqual([
      'description',
      'quantity',
      'unit',
      'unitPrice',
      'source',
    ]);
    expect(wrong({ description: 'a'.repeat(301), quantity: '1,2,3' })).toEqual(['description', 'quantity']);
  });

  it('counts letters as the API does', () => {
    expect(lettersIn('  👩‍🌾 pala ')).toBe([...'👩‍🌾 pala'].length);
  });
});

describe('the room for an offer', () => {
  const room = { minimumAward: '15000000', maximumAward: '75000000', available: '338000000', remaining: '25000000' };

  it('is that of the design', () => {
    const limits = offerLimits(room);
    expect(limits).toEqual({ smallest: 15_000_000n, largest: 25_000_000n, by: 'need', possible: true });
    expect(quickAmounts(limits)).toEqual([25_000_000n, 20_000_000n, 15_000_000n]);
  });

  it('lets what fills the whole rest be smaller than the smallest award', () => {
    const limits = offerLimits({ ...room, remaining: '4000000' });
    expect(limits).toMatchObject({ smallest: 4_000_000n, largest: 4_000_000n, possible: true });
    expect(quickAmounts(limits)).toEqual([4_000_000n]);
  });

  it('is none where the money left is less than the smallest award', () => {
    expect(offerLimits({ ...room, available: '9000000' })).toMatchObject({ by: 'money', possible: false });
    expect(offerLimits({ ...room, remaining: '0' }).possible).toBe(false);
  });

  it('never suggests what would be refused', () => {
    const amount = fc.bigInt(0n, 10n ** 12n).map(String);
    fc.assert(
      fc.property(fc.record({ minimumAward: amount, maximumAward: amount, available: amount, remaining: amount }), (any) => {
        const limits = offerLimits(any);
        if (!limits.possible) return;
        const quick = quickAmounts(limits);
        expect(quick[0]).toBe(limits.largest);
        for (const one of quick) {
          expect(one > 0n && one <= BigInt(any.maximumAward) && one <= BigInt(any.available) && one <= BigInt(any.remaining)).toBe(true);
          expect(one >= BigInt(any.minimumAward) || one === BigInt(any.remaining)).toBe(true);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf as ofTheServer, type Quantity, quantityOf as shortest } from '../../src/kernel/quantity.ts';
import { amountOf } from '../../src/web/words/figures.ts';
import { edited, grouped, isQuantity, quantityOf, rupiahOf } from '../../src/web/words/typed.ts';

const DOTS = { separator: '.' };
/** Types, deletes and pastes as a browser would: `|` is the caret. */
function typing(before: string, marked: string, forward = false, most?: number): string {
  const caret = marked.indexOf('|');
  const edit = edited(before, marked.replace('|', ''), caret, { ...DOTS, most }, forward);
  expect(edit.text).toBe(grouped(edit.digits, '.'));
  return `${edit.text.slice(0, edit.caret)}|${edit.text.slice(edit.caret)}`;
}

describe('a field that groups digits', () => {
  it('keeps the caret behind the digit that was typed', () => {
    expect(typing('275', '2755|')).toBe('2.755|');
    expect(typing('275000', '29|75.000')).toBe('2.9|75.000');
    expect(typing('1000', '9|1.000')).toBe('9|1.000');
    expect(typing('91000', '97|1.000')).toBe('97|1.000');
    expect(typing('971000', '975|1.000')).toBe('9.75|1.000');
    expect(typing('', '7|')).toBe('7|');
  });

  it('takes the digit beside a separator that was deleted', () => {
    expect(typing('1250', '1|250')).toBe('|250');
    expect(typing('1250', '1|250', true)).toBe('1|50');
    expect(typing('1250000', '1.250|000')).toBe('125|.000');
  });

  it('leaves out letters, zeros in front and what is too long', () => {
    expect(typing('12', '12a|')).toBe('12|');
    expect(typing('5', '05|')).toBe('5|');
    expect(typing('0', '07|')).toBe('7|');
    expect(typing('', '0|')).toBe('0|');
    expect(typing('1234', '1.29|34', false, 4)).toBe('1.2|34');
  });

  it('leaves a number that is read digit by digit as it is', () => {
    expect(edited('001', '0012', 4, { separator: '' })).toEqual({ digits: '0012', text: '0012', caret: 4 });
    expect(edited('0012', '001', 3, { separator: '' }).digits).toBe('001');
  });

  it('always shows its digits in groups, the caret within', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,15}$/);
    fc.assert(
      fc.property(digits, fc.nat(20), fc.constantFrom('5', '0', '', 'x', '77'), fc.nat(2), fc.boolean(), (before, at, typed, removed, forward) => {
        const shown = grouped(before, '.');
        const caret = Math.min(at, shown.length);
        const from = forward ? caret : Math.max(0, caret - removed);
        const raw = shown.slice(0, from) + typed + shown.slice(forward ? caret + removed : caret);
        const edit = edited(before, raw, from + typed.length, DOTS, forward);
        expect(edit.text).toBe(grouped(edit.digits, '.'));
        expect(edit.digits).toMatch(/^(0|[1-9]\d{0,17})?$/);
        expect(edit.caret).toBeGreaterThanOrEqual(0);
        expect(edit.caret).toBeLessThanOrEqual(edit.text.length);
      }),
    );
  });

  it('is emptied by as many deletions as it has digits, from either end', () => {
    for (const forward of [false, true]) {
      let [digits, caret] = ['1250000', forward ? 0 : 9];
      for (let left = 7; left > 0; left--) {
        const shown = grouped(digits, '.');
        const raw = forward ? shown.slice(0, caret) + shown.slice(caret + 1) : shown.slice(0, caret - 1) + shown.slice(caret);
        ({ digits, caret } = edited(digits, raw, forward ? caret : caret - 1, DOTS, forward));
      }
      // From the front, zeros that are left say nothing and fall away with the first digit.
      expect(digits).toBe(forward ? digits.replace(/[1-9]/g, '') : '');
    }
  });
});

describe('money as it is typed', () => {
  it.each([
    ['1250000', '1250000'],
    ['Rp 1.250.000', '1250000'],
    ['Rp1.250.000,-', '1250000'],
    ['1.250.000,00', '1250000'],
    ['1,250,000.00', '1250000'],
    ['1 250 000', '1250000'],
    ['1,5 juta', '1500000'],
    ['rp25jt', '25000000'],
    ['2 miliar', '2000000000'],
    ['750 ribu', '750000'],
    ['0', '0'],
    ['007', '7'],
  ])('%s is %s', (text, amount) => expect(rupiahOf(text)).toBe(amount));

  it.each(['', 'banyak', '12.50', '1.25.000', '1.250.000,5', '-5', '1e9', '1234567890123456789', '0,5', '1,234567 juta'])('%s is nothing', (text) =>
    expect(rupiahOf(text)).toBeUndefined(),
  );

  it('comes back from how it is written', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n - 1n), (amount) => {
        expect(rupiahOf(`Rp\u00a0${grouped(`${amount}`, '.')}`)).toBe(`${amount}`);
        expect(rupiahOf(`${grouped(`${amount}`, ',')}.00`)).toBe(`${amount}`);
      }),
    );
  });
});

describe('quantities as they are typed', () => {
  it.each([
    ['2,5', '2.5'],
    ['2.5', '2.5'],
    ['72', '72'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['1.250', '1250'],
    ['1.250,5', '1250.5'],
    ['2,500', '2.5'],
    ['12,00', '12'],
  ])('%s is %s', (text, quantity) => expect(quantityOf(text, 'id')).toBe(quantity));

  it('reads English groups in English', () => {
    expect(quantityOf('1,250', 'en')).toBe('1250');
    expect(quantityOf('2,5', 'en')).toBe('2.5');
    expect(quantityOf('1.250', 'en')).toBe('1.25');
  });

  it.each(['', 'dua', '1,2345', '1,2,3', '-1', '1234567890', '2,'])('%s is nothing', (text) => expect(quantityOf(text, 'id')).toBeUndefined());

  it('are above zero', () => {
    expect(['0', '0.000', '', 'x', '1.'].filter(isQuantity)).toEqual([]);
    expect(['1', '0.001', '72.5'].every(isQuantity)).toBe(true);
  });
});

describe('a product', () => {
  it('is what the server makes of it, to the rupiah', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 999_999_999_999n), fc.bigInt(0n, 10n ** 15n), (thousandths, price) => {
        const quantity: Quantity = shortest(thousandths);
        expect(amountOf(quantity, `${price}`)).toBe(ofTheServer(quantity, price));
      }),
    );
    expect(amountOf('72', '275000')).toBe(19_800_000n);
    expect(amountOf('0.5', '1')).toBe(1n);
    expect(amountOf('0.499', '1')).toBe(0n);
  });
});

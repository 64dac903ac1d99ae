import { expect, it } from 'vitest';
import { sumsOf } from '../../../src/modules/proposal/budget.ts';
import { missingOfGroup } from '../../../src/modules/proposal/readiness.ts';

it.each([
  ['PENDING', '2030-01-01', ['GROUP_NOT_VERIFIED']],
  ['SUSPENDED', '2030-01-01', ['GROUP_NOT_VERIFIED']],
  ['VERIFIED', '2026-02-28', ['DECREE_ENDED']],
  ['VERIFIED', '2026-03-01', []],
])('a %s group whose decree ends on %s lacks %o on 1 March 2026', (status, termEndsOn, codes) =>
  expect(missingOfGroup({ status, termEndsOn }, '2026-03-01').map((item) => item.code)).toEqual(codes),
);

const line = (quantity: string, unitPrice: bigint) => ({ description: 'x', quantity, unit: 'x', unitPrice, source: 'CSR' as const });
const LARGEST = 999_999_999_999_999_999n;
const paths = (...lines: ReturnType<typeof line>[]) => sumsOf(lines).flatMap((issue) => (issue ? [issue.path.join('.')] : []));

it('the largest amount fits, one rupiah more does not', () => {
  expect(paths(line('1', LARGEST))).toEqual([]);
  expect(paths(line('1', LARGEST), line('1', 1n))).toEqual(['budgetLines']);
  expect(paths(line('0.001', 1n), line('1.001', LARGEST), line('999999999.999', LARGEST))).toEqual(['budgetLines.1.unitPrice', 'budgetLines.2.unitPrice']);
});
it('half a rupiah is rounded up before it is added', () => {
  expect(paths(line('1', LARGEST - 1n), line('0.5', 1n))).toEqual([]);
  expect(paths(line('1', LARGEST), line('0.5', 1n))).toEqual(['budgetLines']);
  expect(paths(line('1', LARGEST), line('0.499', 1n))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { goneFrom, newPlanHref, nextTitle, planLike, requestOf } from '../../src/web/screens/plan/plan-values.ts';

const earlier = {
  id: 'alc_1',
  title: 'Tahap satu',
  whole: true,
  kabupatenShare: 40,
  tumbuhShare: 0,
  neverFundedShare: 25,
  within: { code: '82', name: 'Maluku Utara' },
  budgets: [{ program: { id: 'prg_1' } }, { program: null }, { program: { id: 'prg_gone' } }],
};

describe('a plan like an earlier one', () => {
  it('begins with its rules, and with those of its programmes that can be had', () => {
    const values = planLike(earlier, ['prg_1', 'prg_2']);
    expect(values).toEqual({
      title: 'Tahap satu (2)',
      programIds: ['prg_1'],
      whole: 'whole',
      kabupatenShare: '40',
      tumbuhShare: '',
      neverFundedShare: '25',
      within: [{ code: '82', name: 'Maluku Utara' }],
    });
    expect(requestOf(values, 'cmp_1', undefined)).toMatchObject({ whole: true, kabupatenShare: 40, tumbuhShare: 0, neverFundedShare: 25, within: '82' });
  });

  it('takes all programmes where none of its own is left, and all of a forum where so many are meant', () => {
    expect(planLike(earlier, ['prg_2', 'prg_3']).programIds).toEqual(['prg_2', 'prg_3']);
    expect(planLike(earlier, undefined).programIds).toBeUndefined();
  });

  it('tells how many of its programmes cannot be had, and whether any can', () => {
    expect(goneFrom(earlier, ['prg_1', 'prg_2'])).toEqual({ count: 2, isAll: false });
    expect(goneFrom(earlier, ['prg_2'])).toEqual({ count: 3, isAll: true });
    expect(goneFrom(earlier, ['prg_1', 'prg_gone'])).toEqual({ count: 1, isAll: false });
  });

  it('keeps no bound where there was none', () => {
    expect(planLike({ ...earlier, whole: false, kabupatenShare: null, within: null }, [])).toMatchObject({ whole: 'part', kabupatenShare: '', within: [] });
  });

  it.each([
    ['Tahap satu', 'Tahap satu (2)'],
    ['Tahap satu (2)', 'Tahap satu (3)'],
    ['(2)', '(2) (2)'],
    ['2027 (utuh)', '2027 (utuh) (2)'],
    ['x'.repeat(199), 'x'.repeat(199)],
    ['x'.repeat(196), `${'x'.repeat(196)} (2)`],
  ])('has a title that is told apart: %s', (title, next) => {
    expect(nextTitle(title)).toBe(next);
  });

  it('is asked for by address, of whom it was', () => {
    expect(newPlanHref({ id: 'cmp_1' }, null, { id: 'alc_1' })).toBe('/rencana/baru?perusahaan=cmp_1&dari=alc_1');
    expect(newPlanHref({ id: 'cmp_1' }, { id: 'frm_1' })).toBe('/rencana/baru?forum=frm_1');
  });
});

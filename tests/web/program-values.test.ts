import { describe, expect, it } from 'vitest';
import type { ProgramOfPageFragment } from '../../src/web/generated/graphql.ts';
import { creationOf, emptyProgram, issuesOf, type ProgramValues, revisionOf, valuesOf } from '../../src/web/screens/company/program-values.ts';
import { wordsIn } from '../../src/web/words/words.ts';

const NORTH = { id: 'reg_82', code: '82', name: 'Maluku Utara' };
const TERNATE = { id: 'reg_82.71', code: '82.71', name: 'Kota Ternate' };
const OPEN = {
  id: 'prg_1',
  title: 'Pesisir',
  description: 'Untuk pesisir.',
  focusAreas: ['HEALTH'],
  supportKinds: ['CASH'],
  fiscalYear: 2027,
  budget: '100',
  committed: '0',
  minimumAward: '10',
  maximumAward: '50',
  minimumClassification: null,
  opensOn: '2027-01-01',
  closesOn: '2027-06-30',
  status: 'OPEN',
  regions: [TERNATE],
  weights: [20, 20, 20, 15, 15, 10].map((weight) => ({ weight })),
} as unknown as ProgramOfPageFragment;
const DRAFT: ProgramOfPageFragment = { ...OPEN, status: 'DRAFT' };

const words = wordsIn('id');
const wrong = (values: ProgramValues, open?: ProgramOfPageFragment) => issuesOf(values, words, open).map(({ path }) => path[0]);

describe('the weights of a programme', () => {
  const draft = valuesOf(DRAFT);

  it('are sent as numbers, and only where they were changed', () => {
    expect(creationOf(draft, 'cmp_1').weights).toEqual({ need: 20, proximity: 20, capacity: 20, readiness: 15, reach: 15, equity: 10 });
    expect(revisionOf({ ...draft, weighNeed: '25', weighReach: '10' }, DRAFT)).toEqual({
      id: 'prg_1',
      weights: { need: 25, proximity: 20, capacity: 20, readiness: 15, reach: 10, equity: 10 },
    });
  });

  it('are wrong beyond 5 to 40, and where they do not add up', () => {
    expect(wrong({ ...draft, weighNeed: '41', weighReach: '4' })).toEqual(['weighNeed', 'weighReach']);
    expect(wrong({ ...draft, weighNeed: '' })).toEqual(['weighNeed']);
    expect(wrong({ ...draft, weighEquity: '9' })).toEqual(['weighNeed']);
    expect(wrong({ ...valuesOf(OPEN), weighEquity: '9' }, OPEN)).toEqual([]);
  });
});

describe('a new programme', () => {
  it('lacks all that only a person can know', () => {
    expect(wrong(emptyProgram('2027-01-01'))).toEqual(['title', 'description', 'focusAreas', 'reach', 'budget', 'maximumAward', 'closesOn']);
  });

  it('is sent with no region for all of Indonesia, and with nothing as the smallest award', () => {
    const values: ProgramValues = { ...valuesOf(DRAFT), reach: 'all', minimumAward: '' };
    expect(wrong(values)).toEqual([]);
    expect(creationOf(values, 'cmp_1')).toMatchObject({
      companyId: 'cmp_1',
      regionCodes: [],
      minimumAward: '0',
      fiscalYear: 2027,
      minimumClassification: null,
    });
  });

  it('has awards within its budget and a window that ends after it begins', () => {
    expect(wrong({ ...valuesOf(DRAFT), budget: '40' })).toEqual(['maximumAward']);
    expect(wrong({ ...valuesOf(DRAFT), minimumAward: '60' })).toEqual(['minimumAward']);
    expect(wrong({ ...valuesOf(DRAFT), closesOn: '2026-12-31' })).toEqual(['closesOn']);
  });
});

describe('a revision', () => {
  it('is nothing where nothing was changed, of a draft and of an open programme', () => {
    expect(revisionOf(valuesOf(DRAFT), DRAFT)).toBeUndefined();
    expect(revisionOf(valuesOf(OPEN), OPEN)).toBeUndefined();
  });

  it('brings only what was changed', () => {
    expect(revisionOf({ ...valuesOf(DRAFT), title: ' Pesisir baru ', focusAreas: [] }, DRAFT)).toEqual({ id: 'prg_1', title: 'Pesisir baru', focusAreas: [] });
  });

  it('of an open programme adds to its areas and regions', () => {
    const values: ProgramValues = { ...valuesOf(OPEN), focusAreas: ['DIGITAL'], regions: [{ code: '82.06', name: 'Halmahera Timur' }] };
    expect(revisionOf(values, OPEN)).toEqual({ id: 'prg_1', focusAreas: ['HEALTH', 'DIGITAL'], regionCodes: ['82.71', '82.06'] });
  });

  it('of an open programme lets a wider region take in the narrower one, and the whole country all', () => {
    expect(revisionOf({ ...valuesOf(OPEN), regions: [NORTH] }, OPEN)).toEqual({ id: 'prg_1', regionCodes: ['82'] });
    expect(revisionOf({ ...valuesOf(OPEN), reach: 'all' }, OPEN)).toEqual({ id: 'prg_1', regionCodes: [] });
  });

  it('of an open programme narrows nothing', () => {
    const narrower: ProgramValues = { ...valuesOf(OPEN), minimumAward: '11', maximumAward: '49', closesOn: '2027-06-29' };
    expect(wrong(narrower, OPEN)).toEqual(['closesOn', 'minimumAward', 'maximumAward']);
    expect(wrong({ ...valuesOf(OPEN), budget: '45' }, OPEN)).toEqual(['budget']);
    expect(wrong({ ...valuesOf(OPEN), minimumAward: '9', maximumAward: '51', closesOn: '2027-07-01' }, OPEN)).toEqual([]);
  });
});

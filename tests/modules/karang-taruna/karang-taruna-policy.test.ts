import { describe, expect, it } from 'vitest';
import { type MembershipRole, Viewer, type ViewerOffice } from '../../../src/modules/identity/viewer.ts';
import type { KarangTaruna } from '../../../src/modules/karang-taruna/karang-taruna.ts';
import { isPartyToAny, mayAssess, maySetAccount, seesWholeNumber } from '../../../src/modules/karang-taruna/karang-taruna-policy.ts';

const office = (regionCode: string): ViewerOffice => ({ id: `off_${regionCode}`, regionCode, zone: 'Asia/Jayapura' });
const staffOf = (...regions: string[]) => new Viewer('prs_1', new Map(), new Map(), regions.map(office));
const officer = (role: MembershipRole = 'CHAIR') => new Viewer('prs_1', new Map([['krt_1', role]]));
const payer = new Viewer('prs_1', new Map(), new Map([['cmp_1', 'STAFF']]));
const stranger = new Viewer('prs_1');

const groupOf = (regionCode: string) => ({ id: 'krt_1', regionCode }) as KarangTaruna;
const village = groupOf('82.71.01.1001');

describe('who assesses a group', () => {
  it.each([
    ['the kabupaten, a village', staffOf('82.71'), village, true],
    ['the kabupaten, a board of a kecamatan', staffOf('82.71'), groupOf('82.71.01'), true],
    ['the kabupaten, its own board', staffOf('82.71'), groupOf('82.71'), true],
    ['the province, a village', staffOf('82'), village, false],
    ['the province, its own board', staffOf('82'), groupOf('82'), true],
    ['the kabupaten, the board of its province', staffOf('82.71'), groupOf('82'), false],
    ['another kabupaten', staffOf('82.06'), village, false],
    ['another province with a code that begins alike', staffOf('8'), village, false],
    ['its own officer', officer(), village, false],
    ['a company', payer, village, false],
    ['nobody in particular', new Viewer(undefined), village, false],
  ])('%s: %#', (_who, viewer, group, may) => expect(mayAssess(viewer, group)).toBe(may));
});

describe('who names the account', () => {
  it.each(['CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER'] as const)('its %s', (role) => expect(maySetAccount(officer(role), village)).toBe(true));
  it.each([
    ['an officer of another group', new Viewer('prs_1', new Map([['krt_2', 'CHAIR']]))],
    ['the office above', staffOf('82.71')],
    ['a company', payer],
    ['a stranger', stranger],
  ])('not %s', (_who, viewer) => expect(maySetAccount(viewer, village)).toBe(false));
});

describe('who reads the whole number of an account that they see', () => {
  it.each([
    ['the office that decides', staffOf('82.71'), office('82.71'), true],
    ['an office above that does not decide', staffOf('82'), undefined, false],
    ['the province that steps in', staffOf('82'), office('82'), true],
    ['a company that is to pay', payer, undefined, true],
    ['an officer', officer(), undefined, false],
    ['an officer who works at the office too', new Viewer('prs_1', new Map([['krt_1', 'CHAIR']]), new Map(), [office('82.71')]), office('82.71'), false],
    ['an officer who works at the company too', new Viewer('prs_1', new Map([['krt_1', 'CHAIR']]), new Map([['cmp_1', 'STAFF']])), undefined, false],
  ])('%s: %#', (_who, viewer, deciding, sees) => expect(seesWholeNumber(viewer, { id: 'krt_1', regionCode: '82.71.01.1001' }, deciding)).toBe(sees));
});

describe('who is party to claims on a region', () => {
  const claims = [{ id: 'krt_2' }, { id: 'krt_1' }];
  it('an officer of any of them', () => expect(isPartyToAny(officer('MEMBER'), claims)).toBe(true));
  it('not staff, not a stranger', () => expect([staffOf('82.71'), stranger].some((v) => isPartyToAny(v, claims))).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { decidingOffice, isPartyTo, isStaffed, officeRegionOf, ownOffice, provincialOffice } from '../../../src/modules/identity/deciding.ts';
import { Viewer } from '../../../src/modules/identity/viewer.ts';
import { testServer } from '../../support/server.ts';
import { sql, staffOf } from '../../support/world.ts';

const now = new Date('2026-03-20T00:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const staff = (...regions: string[]) =>
  new Viewer(
    'prs_1',
    new Map(),
    new Map(),
    regions.map((regionCode) => ({ id: `off_${regionCode}`, regionCode, zone: 'Asia/Jayapura' as const })),
  );
const village = '82.71.01.1001';

const decides = (viewer: Viewer, regionCode: string, { since = now, staffed = true }: { since?: Date | null; staffed?: boolean } = {}) =>
  decidingOffice(viewer, { regionCode, since, now, staffed })?.id;

describe('who decides about a group', () => {
  it.each([
    ['the staff of its kota', staff('82.71'), village, 'off_82.71'],
    ['the staff of its kota, for a board of a kecamatan', staff('82.71'), '82.71.01', 'off_82.71'],
    ['the staff of its kota, for the board of the kota', staff('82.71'), '82.71', 'off_82.71'],
    ["the province's staff, for the board of the province", staff('82'), '82', 'off_82'],
    ['the staff of another kabupaten', staff('82.06'), village, undefined],
    ["another province's staff", staff('81'), village, undefined],
    ["the staff of a kabupaten, for the province's board", staff('82.71'), '82', undefined],
    ['nobody in particular', new Viewer(undefined), village, undefined],
  ])('%s', (_who, viewer, regionCode, office) => {
    expect(decides(viewer, regionCode)).toBe(office);
  });

  it('is not the province while the kota may still decide', () => {
    expect(decides(staff('82'), village, { since: daysAgo(13.99) })).toBeUndefined();
  });

  it('is the province too after 14 days', () => {
    expect(decides(staff('82'), village, { since: daysAgo(14) })).toBe('off_82');
    expect(decides(staff('82.71'), village, { since: daysAgo(40) })).toBe('off_82.71');
  });

  it('is the province where nobody works for the kota', () => {
    expect(decides(staff('82'), village, { staffed: false })).toBe('off_82');
  });

  it('is never the province by waiting where waiting counts for nothing', () => {
    expect(decides(staff('82'), village, { since: null })).toBeUndefined();
  });

  it('is the kota for who works for both', () => {
    expect(decides(staff('82', '82.71'), village, { since: daysAgo(20) })).toBe('off_82.71');
  });
});

describe('the offices of a region', () => {
  it('are that of its kabupaten and that of its province', () => {
    expect(officeRegionOf(village)).toBe('82.71');
    expect(ownOffice(staff('82', '82.71'), village)?.id).toBe('off_82.71');
    expect(provincialOffice(staff('82', '82.71'), village)?.id).toBe('off_82');
  });
});

describe('who is party', () => {
  const viewer = new Viewer('prs_1', new Map([['krt_1', 'MEMBER']]), new Map([['cmp_1', 'STAFF']]));
  it.each([
    [{ karangTarunaId: 'krt_1' }, true],
    [{ companyId: 'cmp_1' }, true],
    [{ companyId: 'cmp_1', karangTarunaId: 'krt_2' }, true],
    [{ companyId: 'cmp_2', karangTarunaId: 'krt_2' }, false],
    [{}, false],
  ])('to %o: %s', (subject, expected) => {
    expect(isPartyTo(viewer, subject)).toBe(expected);
  });
});

describe('an office', () => {
  it('is staffed while somebody works there, and not by having existed', async () => {
    const { orm } = await testServer();
    const staffed = () => isStaffed(orm.em.fork(), '94.01');
    expect(await staffed()).toBe(false);
    const who = await staffOf('94.01');
    expect(await staffed()).toBe(true);
    await sql("update membership set ended_at = now(), end_reason = 'Pindah' where person_id = $1", [who.id.slice(4)]);
    expect(await staffed()).toBe(false);
  });
});

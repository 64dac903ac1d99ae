import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { daysFrom } from '../../kernel/calendar.ts';
import type { Viewer, ViewerOffice } from './viewer.ts';
import { isStaffed as isStaffedAt } from './visibility.ts';

/** After so many days without a decision the province may decide too. */
export const PROVINCE_STEPS_IN_DAYS = 14;

/** The kabupaten or kota whose office decides about a group there; a province's own board is decided by the province. */
export const officeRegionOf = (regionCode: string): string => regionCode.slice(0, 5);
export const provinceOf = (regionCode: string): string => regionCode.slice(0, 2);

/** Something that waits for an office's decision. */
export interface Pending {
  /** The group's region. */
  readonly regionCode: string;
  /** When the office could first decide; null where waiting counts for nothing. */
  readonly since: Date | null;
  readonly now: Date;
  /** Whether the office of the kabupaten has a member. */
  readonly staffed: boolean;
}

/** The province may decide beside the kabupaten: nobody works there, or it has let 14 days pass. */
export const provinceStepsIn = ({ since, now, staffed }: Omit<Pending, 'regionCode'>): boolean =>
  !staffed || (since !== null && daysFrom(since, PROVINCE_STEPS_IN_DAYS) <= now);

/** The office for which this viewer may decide now; undefined when it is not theirs to decide. */
export function decidingOffice(viewer: Viewer, pending: Pending): ViewerOffice | undefined {
  return ownOffice(viewer, pending.regionCode) ?? (provinceStepsIn(pending) ? provincialOffice(viewer, pending.regionCode) : undefined);
}

/** The viewer's office of exactly the level that decides, in the kabupaten or for a province's own board; it alone assesses. */
export const ownOffice = (viewer: Viewer, regionCode: string): ViewerOffice | undefined =>
  viewer.offices.find((o) => o.regionCode === officeRegionOf(regionCode));

/** The viewer's office of the province in which that region lies. */
export const provincialOffice = (viewer: Viewer, regionCode: string): ViewerOffice | undefined =>
  viewer.offices.find((o) => o.regionCode === provinceOf(regionCode));

/** Who belongs to the company or to the group decides nothing about it. */
export const isPartyTo = (viewer: Viewer, { companyId, karangTarunaId }: { readonly companyId?: string; readonly karangTarunaId?: string }): boolean =>
  (companyId !== undefined && viewer.isMemberOf({ id: companyId })) || (karangTarunaId !== undefined && viewer.isOfficerOf({ id: karangTarunaId }));

/** Whether the office of exactly that region has a member: one without any counts as none. */
export async function isStaffed(em: EntityManager, officeRegion: string): Promise<boolean> {
  const [row] = await execute<{ staffed: boolean }>(em, sql`select ${isStaffedAt(sql`${officeRegion}`)} as staffed`);
  return row?.staffed === true;
}

/** `decidingOffice` with what is stored: one statement, and none for the kabupaten's own staff. */
export async function officeDecidingNow(
  em: EntityManager,
  ctx: Context,
  { regionCode, since }: Pick<Pending, 'regionCode' | 'since'>,
): Promise<ViewerOffice | undefined> {
  if (!ctx.viewer.isStaffAbove(regionCode)) return undefined;
  const own = ownOffice(ctx.viewer, regionCode);
  return own ?? decidingOffice(ctx.viewer, { regionCode, since, now: ctx.clock.now(), staffed: await isStaffed(em, officeRegionOf(regionCode)) });
}

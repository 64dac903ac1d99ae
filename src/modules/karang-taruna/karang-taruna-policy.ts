import { isPartyTo, ownOffice } from '../identity/deciding.ts';
import type { Viewer, ViewerOffice } from '../identity/viewer.ts';
import type { KarangTaruna } from './karang-taruna.ts';

interface Ref {
  readonly id: string;
}

/** Decide on a registration or an account: the office of the kabupaten, or the province where it steps in. */
export const mayDecide = (office: ViewerOffice | undefined): office is ViewerOffice => office !== undefined;
/** The office of the kabupaten alone, for a province's own board the province; nobody steps in. */
export const mayAssess = (viewer: Viewer, group: KarangTaruna): boolean => ownOffice(viewer, group.regionCode) !== undefined;
export const maySetAccount = (viewer: Viewer, group: Ref): boolean => viewer.isOfficerOf(group);

/** Who belongs to one of the groups that claim a region is party to what is decided about any of them. */
export const isPartyToAny = (viewer: Viewer, claims: readonly Ref[]): boolean => claims.some(({ id }) => isPartyTo(viewer, { karangTarunaId: id }));

/** Who sees an account at all: officers and other offices see it masked; whoever else does is to pay to it. */
export const seesWholeNumber = (viewer: Viewer, group: { readonly id: string; readonly regionCode: string }, office: ViewerOffice | undefined): boolean =>
  !viewer.isOfficerOf(group) && (mayDecide(office) || !viewer.isStaffAbove(group.regionCode));

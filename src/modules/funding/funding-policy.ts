import type { Settings } from '../../context.ts';
import { isPartyTo } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import type { Viewer, ViewerOffice } from '../identity/viewer.ts';

interface Ref {
  readonly id: string;
}
/** Both sides of a match. */
interface Sides {
  readonly company: Ref;
  readonly karangTaruna: Ref;
}

export const mayOffer = (viewer: Viewer, program: { company: Ref }) => viewer.isMemberOf(program.company);
/** Withdraw an offer; record agreement and disbursements, and take a wrong one back. */
export const mayGive = (viewer: Viewer, match: Sides) => viewer.isMemberOf(match.company);
/** Accept and decline; confirm and dispute what was delivered. */
export const mayReceive = (viewer: Viewer, match: Sides) => viewer.isOfficerOf(match.karangTaruna);
/** Either side, and the office that would decide now. */
export const mayEnd = (viewer: Viewer, match: Sides, office: ViewerOffice | undefined) =>
  mayGive(viewer, match) || mayReceive(viewer, match) || office !== undefined;

/** Who belongs to both sides acts for neither in what lies between them. */
export const actsForBoth = (viewer: Viewer, { company, karangTaruna }: Sides) => viewer.isMemberOf(company) && viewer.isOfficerOf(karangTaruna);
/** Who belongs to either side decides nothing about them. */
export const isPartyToMatch = (viewer: Viewer, { company, karangTaruna }: Sides) =>
  isPartyTo(viewer, { companyId: company.id, karangTarunaId: karangTaruna.id });
/** Four eyes: from that amount on, who verified the proposal does not approve its match. */
export const tookStepBefore = (viewer: Viewer, match: { amount: bigint; proposal: { verifiedBy?: string | null } }, { fourEyesFrom }: Settings) =>
  match.amount >= fourEyesFrom && match.proposal.verifiedBy === viewer.personId;

export const conflictWhen = (conflicting: boolean): ConflictOfInterest | undefined => (conflicting ? new ConflictOfInterest() : undefined);

import type { FundingMatch, FundingMatchStatus } from '../funding/funding-match.ts';
import type { Viewer } from '../identity/viewer.ts';

interface Ref {
  readonly id: string;
}

/** A group's officers account for it. */
export const mayReport = (viewer: Viewer, proposal: { readonly karangTaruna: Ref }) => viewer.isOfficerOf(proposal.karangTaruna);

/** The company has paid for the proposal, and the viewer belongs to it. */
export const mayAnswer = (viewer: Viewer, company: Ref, matches: readonly FundingMatch[]) =>
  viewer.isMemberOf(company) && matches.some((match) => match.company.id === company.id && match.received > 0n);

/** What says of a match whether its company pays. */
interface Paying {
  readonly company: Ref;
  readonly status: FundingMatchStatus;
  readonly received: bigint;
}

/** The viewer belongs to a company that pays, has paid, or has been approved to. */
export const isFunder = (viewer: Viewer, matches: readonly Paying[]) =>
  matches.some((match) => viewer.isMemberOf(match.company) && (match.status === 'APPROVED' || match.status === 'ACTIVE' || match.received > 0n));

/** Who belongs to the group or to one of its funders decides nothing about the report. */
export const isPartyToReport = (viewer: Viewer, proposal: { readonly karangTaruna: Ref }, matches: readonly Paying[]) =>
  mayReport(viewer, proposal) || isFunder(viewer, matches);

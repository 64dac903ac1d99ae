import type { Viewer } from '../identity/viewer.ts';
import type { Proposal } from './proposal.ts';

/** A group's officers draft its proposals. */
export const mayDraftProposalOf = (viewer: Viewer, group: { id: string }): boolean => viewer.isOfficerOf(group);
/** They revise, submit and withdraw them too. */
export const mayRunProposal = (viewer: Viewer, proposal: Proposal): boolean => viewer.isOfficerOf(proposal.karangTaruna);

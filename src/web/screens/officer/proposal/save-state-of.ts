import type { SaveStateName } from '../../../parts/form/save-state.tsx';
import { type Around, stateOfWriting } from '../../../parts/form/save-state-of.ts';
import { type KeptProposal, proposalSender } from './sending.ts';

/** Where the proposal is now; undefined before anything is written. */
export const saveStateOf = (kept: KeptProposal | undefined, around: Around): SaveStateName | undefined =>
  kept && stateOfWriting(kept, proposalSender, kept.base !== undefined, around);

import { isUnsent } from '../../../data/kept.ts';
import type { Progress } from '../../../data/outbox.ts';
import type { SaveStateName } from '../../../parts/form/save-state.tsx';
import { type KeptProposal, proposalSender } from './sending.ts';

interface Around {
  readonly progress: Progress;
  /** The device takes nothing more. */
  readonly isFull: boolean;
  readonly hasSignal: boolean;
}

/** Where the writing is now; undefined before anything is written. */
export function saveStateOf(kept: KeptProposal | undefined, { progress, isFull, hasSignal }: Around): SaveStateName | undefined {
  if (!kept) return undefined;
  if (!isUnsent(kept)) return kept.base ? 'saved' : undefined;
  if (isFull) return 'nowhere';
  if (!kept.sending && !proposalSender.next(kept)) return 'device';
  const isStopped = kept.halt !== undefined || progress.fault !== undefined || progress.failures > 0 || !hasSignal;
  return isStopped && !progress.busy ? 'unsent' : 'saving';
}

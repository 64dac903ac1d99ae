import { isUnsent, type Kept, type Sender } from '../../data/kept.ts';
import type { Progress } from '../../data/outbox.ts';
import type { SaveStateName } from './save-state.tsx';

export interface Around {
  readonly progress: Progress;
  /** The device takes nothing more. */
  readonly isFull: boolean;
  readonly hasSignal: boolean;
}

/** Where a writing is now; undefined before anything is written. `isStored`: the server has some of it. */
export function stateOfWriting<K extends Kept>(
  kept: K,
  sender: Pick<Sender<K>, 'next' | 'question'>,
  isStored: boolean,
  around: Around,
): SaveStateName | undefined {
  const { progress, isFull, hasSignal } = around;
  if (!isUnsent(kept)) return isStored ? 'saved' : undefined;
  if (isFull) return 'nowhere';
  // What waits for a choice, or for what somebody else wrote, is more than a text that is not enough yet.
  const isHeldUp = kept.halt !== undefined || sender.question(kept, kept.changedAt) !== undefined;
  if (!kept.sending && !isHeldUp && !sender.next(kept)) return 'device';
  const isStopped = kept.halt !== undefined || progress.fault !== undefined || progress.failures > 0 || !hasSignal;
  return isStopped && !progress.busy ? 'unsent' : 'saving';
}

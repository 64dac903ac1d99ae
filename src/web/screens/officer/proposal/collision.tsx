import { StaleVersion } from '../../../parts/form/stale-version.tsx';
import { useWords } from '../../../words/words.ts';
import { differingLines } from './differences.ts';
import { settle } from './sending.ts';
import type { Writing } from './use-editor.ts';

/** Two have changed the same: nothing is sent until it is chosen whose text stands. */
export function Collision({ writing: { kept, change, flush } }: { writing: Writing }) {
  const words = useWords();
  if (!kept.theirs) return null;
  const take = async (whose: 'mine' | 'theirs') => {
    await change((k) => settle(k, whose, Date.now()));
    await flush();
  };
  return (
    <StaleVersion lines={differingLines(kept, words)} version={kept.theirs.version} onMine={() => void take('mine')} onTheirs={() => void take('theirs')} />
  );
}

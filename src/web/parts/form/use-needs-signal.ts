import { useSignal } from '../../data/connection.ts';
import { useWords } from '../../words/words.ts';

/** Why nothing can be decided or paid now: such steps are taken while there is a signal, or not at all. Undefined while there is one. */
export function useNeedsSignal(): string | undefined {
  const { t } = useWords();
  const { reached } = useSignal();
  return reached ? undefined : t('Butuh sinyal untuk langkah ini');
}

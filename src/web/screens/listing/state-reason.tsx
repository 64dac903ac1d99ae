import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words/words.ts';

/** Why something is in its state, for those who may read it: a note of the office where all is well, else what stands against it. */
export function StateReason({ status, reason }: { status: string; reason: string | null }) {
  const { t } = useWords();
  if (!reason) return null;
  const isGood = status === 'VERIFIED';
  return (
    <Notice tone={isGood ? 'info' : 'waiting'} icon={isGood ? 'check' : 'undo-2'} title={isGood ? t('Catatan Dinas Sosial') : t('Alasan')}>
      <p class="prose">{reason}</p>
    </Notice>
  );
}

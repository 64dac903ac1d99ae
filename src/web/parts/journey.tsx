import { useWords } from '../words/words.ts';
import type { Step } from './journey-of.ts';
import './journey.css';

export { journeyOf, matchJourneyOf } from './journey-of.ts';

/** Steps one below the other: done, returned with the reason, now, still ahead. Days are those of the region. */
export function Journey({ steps, regionCode }: { steps: readonly Step[]; regionCode?: string }) {
  const { t, dayOf } = useWords();
  return (
    <ol class="journey">
      {steps.map(({ kind, title, round, at, by, reason, said }, i) => (
        <li key={i} class={`journey-${kind}`} aria-current={kind === 'now' ? 'step' : undefined}>
          {kind === 'future' && <span class="visually-hidden">{t('Nanti:')} </span>}
          <span class="journey-title">{t(title, { n: round ?? 1 })}</span>
          {at && <span class="journey-when">{[dayOf(at, regionCode), by].filter(Boolean).join(' · ')}</span>}
          {said && <span class="journey-when">{said}</span>}
          {reason && <q class="journey-reason">{reason}</q>}
        </li>
      ))}
    </ol>
  );
}

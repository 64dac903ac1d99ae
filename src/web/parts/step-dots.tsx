import { useWords } from '../words/words.ts';
import { stepOf } from './journey-of.ts';
import './step-dots.css';

/** Where a proposal of one's own stands, in six small steps; the words beside it say the state. */
export function StepDots({ status }: { status: string }) {
  const { t } = useWords();
  const { done, over } = stepOf(status);
  const label = over ? t('Berhenti') : t('Langkah {n} dari 6', { n: Math.min(done + 1, 6) });
  return (
    <span class="step-dots" role="img" aria-label={label}>
      {[0, 1, 2, 3, 4, 5].map((step) => (
        <i key={step} class={step < done ? 'step-dots-done' : step === done && !over ? 'step-dots-now' : undefined} />
      ))}
    </span>
  );
}

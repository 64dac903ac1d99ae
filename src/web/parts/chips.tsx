import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import './chips.css';

interface Chip {
  readonly word: string;
  readonly href: string;
}

/** What is filtered by; each link takes one away. */
export function FilterChips({ chips, clear }: { chips: readonly Chip[]; clear: string }) {
  const { t } = useWords();
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map(({ word, href }) => (
        <li key={href}>
          <a class="chip" href={href}>
            {word}
            <Icon name="x" />
            <span class="visually-hidden">{t('Hapus saringan')}</span>
          </a>
        </li>
      ))}
      <li>
        <a class="chips-clear" href={clear}>
          {t('Hapus semua')}
        </a>
      </li>
    </ul>
  );
}

/** Views of one list, one of them chosen; with how many each holds. */
export const ChoiceChips = ({ chips, label }: { chips: readonly (Chip & { current: boolean; count?: number })[]; label: string }) => (
  <nav aria-label={label}>
    <ul class="chips">
      {chips.map(({ word, href, current, count }) => (
        <li key={href}>
          <a class="chip" href={href} aria-current={current ? 'true' : undefined}>
            {word}
            {count !== undefined && <span> {count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

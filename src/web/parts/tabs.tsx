import { useWords } from '../words/words.ts';
import './tabs.css';

interface Tab {
  readonly href: string;
  readonly word: string;
  readonly current: boolean;
}

/** Views of one thing, as links: each has its address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label?: string }) {
  const { t } = useWords();
  return (
    <nav class="tabs no-print" aria-label={label ?? t('Bagian halaman')}>
      {tabs.map(({ href, word, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {word}
        </a>
      ))}
    </nav>
  );
}

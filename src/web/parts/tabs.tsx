import { useEffect, useRef } from 'preact/hooks';
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
  const row = useRef<HTMLElement>(null);
  const at = tabs.findIndex(({ current }) => current);
  // On a phone they may be wider than the page: the chosen one is in sight.
  useEffect(() => {
    const [nav, tab] = [row.current, row.current?.children[at]];
    if (nav && tab instanceof HTMLElement) nav.scrollLeft = tab.offsetLeft + tab.offsetWidth - nav.offsetWidth;
  }, [at]);
  return (
    <nav ref={row} class="tabs no-print" aria-label={label ?? t('Bagian halaman')}>
      {tabs.map(({ href, word, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {word}
        </a>
      ))}
    </nav>
  );
}

import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import './breadcrumb.css';

/** From the widest place to this one; the last has no link. */
export function Breadcrumb({ steps }: { steps: readonly { readonly word: string; readonly href?: string }[] }) {
  const { t } = useWords();
  return (
    <nav class="breadcrumb no-print" aria-label={t('Letak halaman')}>
      <ol>
        {steps.map(({ word, href }) => (
          <li key={word}>
            {href ? <a href={href}>{word}</a> : <span aria-current="page">{word}</span>}
            <Icon name="chevron-right" />
          </li>
        ))}
      </ol>
    </nav>
  );
}

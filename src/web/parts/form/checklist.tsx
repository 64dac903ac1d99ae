import type { ComponentChildren } from 'preact';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icon.tsx';
import './checklist.css';

export interface ChecklistItem {
  readonly done: boolean;
  readonly title: string;
  readonly hint?: string;
  /** The way to mend it. */
  readonly action?: ComponentChildren;
}

/** What has to be there before something can be sent, what is missing first. */
export function Checklist({ items }: { items: readonly ChecklistItem[] }) {
  const { t } = useWords();
  const ordered = [...items.filter(({ done }) => !done), ...items.filter(({ done }) => done)];
  return (
    <ul class="card checklist">
      {ordered.map(({ done, title, hint, action }) => (
        <li key={title} class={done ? 'checklist-done' : ''}>
          <span class="checklist-mark">
            <Icon name={done ? 'check' : 'x'} />
            <span class="visually-hidden">{done ? t('Sudah') : t('Belum')}</span>
          </span>
          <div class="stack stack-tight">
            <strong>{title}</strong>
            {hint && <span class="muted small">{hint}</span>}
            {action && <div>{action}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}

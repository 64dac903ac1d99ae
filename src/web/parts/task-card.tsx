import type { ComponentChildren } from 'preact';
import { WORK_KINDS, type WorkKind } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { deadlineOf } from './deadline.ts';
import { Icon } from './icon.tsx';
import './task-card.css';

export interface TaskCardProps {
  readonly kind: WorkKind;
  /** In place of the kind's own word. */
  readonly title?: string;
  /** The last day, and today where that day is counted: with it the head becomes a strip. */
  readonly dueOn?: string | null;
  readonly today: string;
  /** In the head, where there is no deadline: a state. */
  readonly badge?: ComponentChildren;
  /** What is asked, in a sentence or a few. */
  readonly children: ComponentChildren;
  /** One or two buttons. */
  readonly actions: ComponentChildren;
}

/** One thing that waits for this person, and the button that does it. */
export function TaskCard({ kind, title, dueOn, today, badge, children, actions }: TaskCardProps) {
  const words = useWords();
  const { word, icon } = WORK_KINDS[kind];
  const deadline = dueOn ? deadlineOf(words, dueOn, today, kind) : undefined;
  const look = deadline ? (deadline.overdue ? ' task-card-overdue' : ' task-card-deadline') : '';
  return (
    <article class="task-card">
      <header class={`task-card-head${look}`}>
        <h3>
          <Icon name={icon} />
          {title ?? words.t(word)}
        </h3>
        {deadline ? <strong>{deadline.word}</strong> : badge}
      </header>
      <div class="task-card-body">{children}</div>
      <div class="task-card-actions">{actions}</div>
    </article>
  );
}

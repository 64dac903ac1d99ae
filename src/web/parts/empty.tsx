import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { Mark } from './logo.tsx';
import './empty.css';

interface EmptyProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The one thing to do. */
  readonly action?: ComponentChildren;
  /** Nothing is missing: everything is done. */
  readonly done?: boolean;
}

/** What would be here, and how it gets here. */
export const Empty = ({ title, children, action, done }: EmptyProps) => (
  <section class="empty card">
    {done ? (
      <span class="empty-mark">
        <Icon name="check" />
      </span>
    ) : (
      <Mark apart />
    )}
    <h2>{title}</h2>
    <p class="muted">{children}</p>
    {action && <div class="row">{action}</div>}
  </section>
);

/** Something worked: the two squares are joined. */
export const Joined = ({ title, children, action }: EmptyProps) => (
  <section class="empty card" role="status">
    <Mark />
    <h2>{title}</h2>
    <p class="muted">{children}</p>
    {action && <div class="row">{action}</div>}
  </section>
);

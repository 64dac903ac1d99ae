import type { ComponentChildren } from 'preact';
import type { IconName } from '../icons.ts';
import { Icon } from './icon.tsx';
import './notice.css';

export type NoticeTone = 'info' | 'good' | 'waiting' | 'problem';

const ICONS: Readonly<Record<NoticeTone, IconName>> = { info: 'info', good: 'check', waiting: 'clock', problem: 'triangle-alert' };

interface NoticeProps {
  readonly tone?: NoticeTone;
  /** Another one than the tone's; `false` for a bare sentence. */
  readonly icon?: IconName | false;
  readonly title?: string;
  /** Said at once by screen readers: for what has just happened. */
  readonly live?: boolean;
  readonly children?: ComponentChildren;
}

export const Notice = ({ tone = 'info', icon, title, live, children }: NoticeProps) => (
  <div class={`notice notice-${tone}`} role={live ? (tone === 'problem' ? 'alert' : 'status') : undefined}>
    {icon !== false && <Icon name={icon ?? ICONS[tone]} />}
    <div class="stack stack-tight">
      {title && <strong>{title}</strong>}
      {/* One place for all, or a bold word in a sentence would stand on a line of its own. */}
      {children && <div>{children}</div>}
    </div>
  </div>
);

import type { ComponentChildren } from 'preact';
import type { IconName } from '../icons.ts';
import { Icon } from './icon.tsx';
import './notice.css';

export type NoticeTone = 'info' | 'good' | 'waiting' | 'problem';

const ICONS: Readonly<Record<NoticeTone, IconName>> = { info: 'info', good: 'check', waiting: 'clock', problem: 'triangle-alert' };

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly icon?: IconName;
  readonly title?: string;
  /** Said at once by screen readers: for what has just happened. */
  readonly live?: boolean;
  readonly children?: ComponentChildren;
}

export const Notice = ({ tone = 'info', icon, title, live, children }: NoticeProps) => (
  <div class={`notice notice-${tone}`} role={live ? (tone === 'problem' ? 'alert' : 'status') : undefined}>
    <Icon name={icon ?? ICONS[tone]} />
    <div class="stack stack-tight">
      {title && <strong>{title}</strong>}
      {children}
    </div>
  </div>
);

import type { IconName } from '../icons.ts';
import { Icon } from './icon.tsx';
import './badge.css';

export type Tone = 'neutral' | 'waiting' | 'good' | 'selected' | 'problem';

/** A state in a word, with an icon: never by colour alone. */
export const Badge = ({ tone, icon, children }: { tone: Tone; icon: IconName; children: string }) => (
  <span class={`badge badge-${tone}`}>
    <Icon name={icon} />
    {children}
  </span>
);

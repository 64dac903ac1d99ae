import sprite from 'virtual:icons';
import type { IconName } from '../icons.ts';
import './icon.css';

/** Beside a word, never instead of one. */
export const Icon = ({ name, class: look = '' }: { name: IconName; class?: string }) => (
  <svg class={`icon ${look}`.trim()} aria-hidden="true">
    <use href={`${sprite}#${name}`} />
  </svg>
);

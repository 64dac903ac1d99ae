import type { ComponentChildren } from 'preact';
import { spansOf } from './shares.ts';
import './bar.css';

export interface BarPart {
  readonly amount: bigint;
  /** A class that colours it. */
  readonly look?: string;
  /** Or a texture. */
  readonly fill?: string;
}

export interface BarProps {
  readonly parts: readonly BarPart[];
  readonly whole?: bigint;
  /** All that the bar says, in words; absent where the same words stand beside it. */
  readonly label?: string;
  readonly look?: string;
  readonly children?: ComponentChildren;
}

/**
 * Parts of a whole, 2 px apart, on a track. Widths are SVG attributes, since the page's policy forbids inline styles; each part is shifted by its gaps,
 * and the class takes their sum from the width.
 */
export function Bar({ parts, whole, label, look = '', children }: BarProps) {
  const shown = parts.filter(({ amount }) => amount > 0n);
  const spans = spansOf(
    shown.map(({ amount }) => amount),
    whole,
  );
  const named = label ? { role: 'img' as const, 'aria-label': label } : undefined;
  return (
    <div class={`bar ${look}`.trimEnd()} {...named}>
      <svg class={`bar-of-${shown.length}`} width="100%" height="100%" aria-hidden="true">
        {shown.map(({ look: colour, fill }, i) => (
          <g key={`${colour}${fill}`} transform={i ? `translate(${2 * i})` : undefined}>
            <svg x={spans[i]?.x} width={spans[i]?.width} height="100%" class={colour} aria-hidden="true">
              <rect width="100%" height="100%" fill={fill} />
            </svg>
          </g>
        ))}
        {children}
      </svg>
    </div>
  );
}

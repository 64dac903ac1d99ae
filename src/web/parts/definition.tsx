import type { ComponentChildren } from 'preact';
import './definition.css';

/** Names and what they are. `columns`: side by side as in a proposal's head. */
export const Definition = ({ of, columns }: { of: readonly (readonly [string, ComponentChildren] | false | null | undefined)[]; columns?: boolean }) => (
  <dl class={columns ? 'definition definition-columns' : 'definition'}>
    {of.map(
      (pair) =>
        pair && (
          <div key={pair[0]}>
            <dt>{pair[0]}</dt>
            <dd>{pair[1]}</dd>
          </div>
        ),
    )}
  </dl>
);

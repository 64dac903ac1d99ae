import type { ComponentChildren } from 'preact';
import type { SubjectFileFragment } from '../../generated/graphql.ts';
import { Icon } from '../../parts/icon.tsx';

export interface Check {
  /** `known`: neither good nor bad, but worth knowing. */
  readonly as: 'good' | 'bad' | 'known';
  readonly said: ComponentChildren;
}

const ICON = { good: 'check', bad: 'triangle-alert', known: 'info' } as const;

/** What the system looked at, point by point. */
export const Checks = ({ title, checks }: { title: string; checks: readonly (Check | false | undefined)[] }) => (
  <section>
    <h3>{title}</h3>
    <ul class="checks">
      {checks.map(
        (check, i) =>
          check && (
            <li key={i} class={`checks-${check.as}`}>
              <Icon name={ICON[check.as]} />
              <span>{check.said}</span>
            </li>
          ),
      )}
    </ul>
  </section>
);

/** Files by their names, in a line; what there is none of is said by `none`. */
export function Files({ files, none }: { files: readonly (SubjectFileFragment | null)[]; none: string }) {
  const some = files.filter((file) => file !== null);
  if (some.length === 0) return <span class="muted">{none}</span>;
  return (
    <ul class="file-names">
      {some.map(({ id, name, url }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noopener">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

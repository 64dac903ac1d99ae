import type { ComponentChildren } from 'preact';
import type { Pages } from '../../data/use-pages.ts';
import { LinkButton } from '../../parts/button.tsx';
import { FilterChips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';

interface ResultsProps<Node extends { readonly id: string }> {
  readonly of: Pages<unknown, Node>;
  /** The list without any filter. */
  readonly action: string;
  /** How many were found, said of `total`. */
  readonly found: (n: string) => string;
  /** What is said where nothing was. */
  readonly nothing: string;
  readonly chips: Parameters<typeof FilterChips>[0]['chips'];
  /** Of the list: rows below each other, unless told. */
  readonly look?: string;
  readonly row: (node: Node) => ComponentChildren;
}

/** What a list's filters found: how many, by what, one after the other, and the way to more; or that there is nothing. */
export function Results<Node extends { readonly id: string }>({ of, action, found, nothing, chips, look = 'list', row }: ResultsProps<Node>) {
  const { t, count } = useWords();
  return (
    <Load of={of} skeleton={<Skeleton rows={6} />}>
      {() => (
        <div class="stack">
          <div class="row">
            <p aria-live="polite">
              <strong>{found(count(of.total ?? 0))}</strong>
            </p>
            <FilterChips chips={chips} clear={action} />
          </div>
          {of.nodes.length === 0 ? (
            <Empty title={t('Tidak ada yang cocok')} action={<LinkButton href={action}>{t('Hapus semua')}</LinkButton>}>
              {nothing}
            </Empty>
          ) : (
            <ul class={look}>
              {of.nodes.map((node) => (
                <li key={node.id}>{row(node)}</li>
              ))}
            </ul>
          )}
          <Pager of={of} />
        </div>
      )}
    </Load>
  );
}

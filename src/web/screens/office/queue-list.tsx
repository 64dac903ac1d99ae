import type { RefObject } from 'preact';
import type { Pages } from '../../data/use-pages.ts';
import type { QueueQuery } from '../../generated/graphql.ts';
import { Badge } from '../../parts/badge.tsx';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Pager } from '../../parts/pager.tsx';
import { QueueRow } from '../../parts/queue-row.tsx';
import type { WorkKind } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { OFFICE_KINDS, waitingOf } from '../me.ts';
import { Key } from './key.tsx';
import { lineOf, type QueueItem, type QueueSection, VIEWS } from './queue-items.ts';

interface QueueListProps {
  readonly pages: Pages<QueueQuery, QueueItem>;
  readonly items: readonly QueueItem[];
  /** How much of each kind waits, here or not. */
  readonly counts: readonly { readonly kind: WorkKind; readonly count: number }[];
  readonly sections: readonly QueueSection[];
  readonly view: string;
  readonly search: string;
  readonly chosen?: string;
  readonly today: string;
  readonly keys: boolean;
  readonly addressOf: (changes: Readonly<Record<string, string | undefined>>) => string;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onSearch: (words: string) => void;
  /** The words are typed: on to what was found. */
  readonly onFound: () => void;
  readonly onOpen: (event: MouseEvent) => void;
  readonly onHelp: () => void;
}

/** What waits, the most urgent first, and the ways to narrow it. */
export function QueueList(props: QueueListProps) {
  const { pages, items, sections, view, search, chosen, today, addressOf, onOpen } = props;
  const words = useWords();
  const { t, count } = words;
  return (
    <div class="queue-list">
      <QueueHead {...props} />
      {sections.length === 0 && <p class="queue-none muted">{items.length === 0 ? t('Tidak ada yang menunggu.') : t('Tidak ada yang cocok di antrean.')}</p>}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: rows are links; this hears which of them was opened, by whatever means. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above. */}
      <div onClick={onOpen}>
        {sections.map(({ name, word, items: some }) => (
          <section key={name} aria-labelledby={`antrean-${name}`}>
            <h2 id={`antrean-${name}`} class={`queue-section queue-${name}`}>
              {t(word)} <span>{count(some.length)}</span>
            </h2>
            <ul>
              {some.map(({ kind, subject, dueOn, mayDecide }) => {
                const { title, of } = lineOf(subject, words);
                return (
                  <li key={subject.id}>
                    <QueueRow
                      href={addressOf({ pilih: subject.id })}
                      kind={kind}
                      title={title}
                      of={of}
                      dueOn={dueOn}
                      today={today}
                      selected={subject.id === chosen}
                      locked={!mayDecide}
                    />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {pages.hasMore && (
        <div class="queue-more">
          <Pager of={pages} />
        </div>
      )}
      {(view || search) && sections.length === 0 && (
        <p class="queue-none">
          <a href={addressOf({ jenis: undefined, cari: undefined })}>{t('Hapus semua')}</a>
        </p>
      )}
    </div>
  );
}

function QueueHead({ items, counts, view, search, keys, addressOf, searchRef, onSearch, onFound, onHelp }: QueueListProps) {
  const { t, count } = useWords();
  const chips = VIEWS.map(({ name, word, kinds }) => ({ name, word: t(word), n: waitingOf(counts, kinds) }));
  return (
    <header class="queue-head">
      <div class="row spread">
        <h1>{t('Antrean')}</h1>
        <button type="button" class="queue-keys" onClick={onHelp} aria-keyshortcuts={keys ? '?' : undefined}>
          {keys ? <Key>?</Key> : <Icon name="info" />} {t('Pintasan')}
        </button>
      </div>
      <form
        method="get"
        action="/antrean"
        onSubmit={(event) => {
          event.preventDefault();
          onFound();
        }}
        onKeyDown={({ key }) => {
          if (key !== 'Escape') return;
          onSearch('');
          searchRef.current?.blur();
        }}
      >
        {view && <input type="hidden" name="jenis" value={view} />}
        <div class="control control-frame search">
          <Icon name="search" />
          <input
            ref={searchRef}
            type="search"
            name="cari"
            enterKeyHint="search"
            aria-label={t('Cari di antrean')}
            aria-keyshortcuts={keys ? '/' : undefined}
            placeholder={t('Cari di antrean')}
            maxLength={200}
            value={search}
            onInput={({ currentTarget }) => onSearch(currentTarget.value)}
          />
          {keys && <Key>/</Key>}
        </div>
      </form>
      <ChoiceChips
        label={t('Jenis pekerjaan')}
        chips={[
          {
            word: t('Semua'),
            href: addressOf({ jenis: undefined, pilih: undefined }),
            current: view === '',
            count: waitingOf(counts, OFFICE_KINDS),
          },
          ...chips
            .filter(({ name, n }) => n > 0 || name === view)
            .map(({ name, word, n }) => ({ word, href: addressOf({ jenis: name, pilih: undefined }), current: view === name, count: n })),
        ]}
      />
      {items.some(({ mayDecide }) => !mayDecide) && (
        <p class="small muted row">
          <Badge tone="waiting" icon="lock">
            {t('Bukan Anda')}
          </Badge>
          {t('{n} diputuskan rekan Anda', { n: count(items.filter(({ mayDecide }) => !mayDecide).length) })}
        </p>
      )}
    </header>
  );
}

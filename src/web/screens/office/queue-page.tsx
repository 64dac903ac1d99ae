import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import { QueueDocument, QueueSubjectDocument } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TitleBar } from '../../parts/shell/title-bar.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { todayIn } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { type Me, useMe } from '../me.ts';
import { DecisionPane } from './decision-pane.tsx';
import { SUBJECT_KINDS } from './kinds.ts';
import { chosenOf, kindsFor, lineOf, neighbourOf, type QueueItem, sectionsOf, stepFrom } from './queue-items.ts';
import { QueueList } from './queue-list.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useShortcutChoice, useShortcuts } from './use-shortcuts.ts';
import './queue.css';

/** An office's work: what waits, and the one that is being decided. */
export default function QueuePage() {
  const { t } = useWords();
  const me = useMe();
  usePage({ title: t('Antrean'), private: true });
  const [office] = me.offices;
  if (!office)
    return (
      <div class="wrap page">
        <h1>{t('Antrean')}</h1>
        <Empty title={t('Antrean ini untuk Dinas Sosial')} action={<LinkButton href="/beranda">{t('Ke beranda')}</LinkButton>}>
          {t('Yang menunggu Anda ada di beranda.')}
        </Empty>
      </div>
    );
  return <Queue regionCode={office.region.code} me={me} />;
}

const isLaptop = () => matchMedia('(min-width: 60rem)').matches;

function Queue({ regionCode, me }: { regionCode: string; me: Me }) {
  const words = useWords();
  const { t } = words;
  const { url, route } = useLocation();
  const { now } = useSetting();
  const today = todayIn(regionCode, new Date(now));
  const params = new URLSearchParams(url.split('?')[1]);
  const [view, search, named] = [params.get('jenis') ?? '', params.get('cari') ?? '', params.get('pilih') ?? undefined];
  const pages = usePages(QueueDocument, { kinds: [...kindsFor(view, me.waitingAtOffice)] }, ({ viewer }) => viewer?.worklist);
  const items: readonly QueueItem[] = pages.nodes;
  const sections = sectionsOf(chosenOf(items, view, search, words), today);
  const ids = sections.flatMap((section) => section.items.map(({ subject }) => subject.id));
  // A laptop shows the first at once; a phone shows the list.
  const chosen = named ?? ids[0];
  const item = items.find(({ subject }) => subject.id === chosen);
  const found = useQuery(QueueSubjectDocument, chosen && !item ? { id: chosen } : undefined);
  const typename = item?.subject.__typename ?? found.data?.node?.__typename;
  const subject = typename ? SUBJECT_KINDS[typename] : undefined;

  const [keys, chooseKeys] = useShortcutChoice();
  const [helping, setHelping] = useState(false);
  const [said, setSaid] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** Where the focus goes once the next one is shown. */
  const goal = useRef<'row' | 'pane'>(undefined);

  const addressOf = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const query = next.toString();
    return query ? `/antrean?${query}` : '/antrean';
  };
  const select = (id: string | undefined, focus: 'row' | 'pane') => {
    if (id === undefined) return;
    setSaid(undefined);
    goal.current = focus;
    route(addressOf({ pilih: id }), true);
  };
  // Words are looked for in all of the queue, however long it is.
  useEffect(() => {
    if (search.trim() && pages.hasMore) pages.more();
  }, [search, items.length]);
  const current = () => list.current?.querySelector<HTMLElement>('[aria-current="true"].queue-row');

  useEffect(() => {
    if (!goal.current) return;
    current()?.scrollIntoView({ block: 'nearest' });
    if (goal.current !== 'row') return;
    current()?.focus();
    goal.current = undefined;
  }, [chosen]);
  const onShown = () => {
    if (goal.current !== 'pane') return;
    heading.current?.focus();
    goal.current = undefined;
  };

  useShortcuts(keys && !helping, {
    j: () => select(stepFrom(ids, chosen, 1), 'row'),
    k: () => select(stepFrom(ids, chosen, -1), 'row'),
    Enter: () => (named ? heading.current?.focus() : select(chosen, 'pane')),
    '/': () => searchField.current?.focus(),
    '?': () => setHelping(true),
  });

  if (pages.fault && !pages.data) return <Failure fault={pages.fault} again={pages.again} />;
  if (!pages.data) return <Skeleton rows={8} />;
  const onDone = (done: string) => {
    // On to what this person decides, if there is any; a view that is done gives way to the whole queue.
    const mine = new Set(items.filter(({ mayDecide }) => mayDecide).map(({ subject: { id } }) => id));
    const nextIn = (all: readonly string[]) =>
      chosen &&
      neighbourOf(
        all.filter((id) => id === chosen || mine.has(id)),
        chosen,
      );
    const inView = nextIn(ids);
    const next = inView ?? nextIn(items.map(({ subject: { id } }) => id)) ?? items.find(({ subject: { id } }) => id !== chosen)?.subject.id;
    const line = items.find(({ subject: { id } }) => id === next);
    goal.current = 'pane';
    route(addressOf(inView ? { pilih: inView } : { pilih: next, jenis: undefined, cari: undefined }), true);
    setSaid(line ? t('{selesai} Berikutnya: {judul}', { selesai: done, judul: lineOf(line.subject, words).title }) : done);
  };
  const after = chosen ? stepFrom(ids, chosen, 1) : undefined;
  return (
    <div class={named ? 'queue queue-open' : 'queue'}>
      <div class="queue-side" ref={list}>
        <QueueList
          {...{ pages, items, sections, view, search, chosen, today, keys, addressOf }}
          counts={me.viewer?.waiting ?? []}
          searchRef={searchField}
          onSearch={(cari) => route(addressOf({ cari }), true)}
          onFound={() => list.current?.querySelector<HTMLElement>('.queue-row')?.focus()}
          onHelp={() => setHelping(true)}
          onOpen={({ detail }) => {
            // By keyboard, or where the list gives way to what was chosen.
            if (detail === 0 || !isLaptop()) goal.current = 'pane';
            if (detail === 0 && document.activeElement === current()) heading.current?.focus();
          }}
        />
      </div>
      <section class="pane" aria-label={t('Yang diputuskan')}>
        {named && <TitleBar title={t('Antrean')} back={addressOf({ pilih: undefined })} />}
        <div role="status" class="pane-said">
          {said && <Notice tone="good">{said}</Notice>}
        </div>
        {chosen && subject && (
          <DecisionPane
            key={chosen}
            id={chosen}
            subject={subject}
            item={item}
            unsure={pages.hasMore}
            regionCode={regionCode}
            today={today}
            shortcuts={keys}
            headingRef={heading}
            onShown={onShown}
            pin={() => named || route(addressOf({ pilih: chosen }), true)}
            next={after && after !== chosen ? () => select(after, 'pane') : undefined}
            onDone={onDone}
          />
        )}
        {chosen && !subject && found.data && <Notice tone="info">{t('Yang ini tidak ada, atau bukan untuk kantor Anda.')}</Notice>}
        {!chosen && items.length === 0 && (
          <div class="pane-body">
            <Empty done title={t('Antrean kosong')} action={<LinkButton href={`/pemerataan?within=${regionCode}`}>{t('Lihat pemerataan')}</LinkButton>}>
              {t('Semua sudah diputuskan.')}
            </Empty>
          </div>
        )}
      </section>
      {helping && <ShortcutHelp on={keys} choose={chooseKeys} onClose={() => setHelping(false)} />}
    </div>
  );
}

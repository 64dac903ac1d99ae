import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { useQuery, useStore } from '../../data/use-query.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { daysBetween, todayIn } from '../../words/dates.ts';
import { WORK_KINDS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { DecisionBar } from './decision-bar.tsx';
import type { QueueItem } from './queue-items.ts';
import { fingerprintOf, type Send, type Shown, type SubjectKind, type Verdict } from './subject.ts';
import { useShortcuts } from './use-shortcuts.ts';
import './decision.css';

export interface PaneProps {
  readonly id: string;
  readonly subject: SubjectKind;
  /** Its place in the queue; nothing where it waits for nobody here, or is further down. */
  readonly item?: QueueItem;
  /** The queue is not all here: whether it waits is not known. */
  readonly unsure: boolean;
  readonly regionCode: string;
  readonly today: string;
  readonly shortcuts: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** It can be read now. */
  readonly onShown: () => void;
  /** The address names this one from now on, so that it stays whatever happens to the queue. */
  readonly pin: () => void;
  readonly next?: () => void;
  readonly onDone: (said: string) => void;
}

/** Files can be opened for ten minutes after they were named. */
const FILES_LAST = 8 * 60_000;

/** One thing to decide, with all that the decision needs. */
export function DecisionPane(props: PaneProps) {
  const { id, subject } = props;
  const reading = useQuery(subject.operation, { id });
  const { again } = reading;
  useEffect(() => {
    const timer = setInterval(again, FILES_LAST);
    return () => clearInterval(timer);
  }, [id]);
  return (
    <Load of={reading} skeleton={<Skeleton rows={8} />}>
      {(data) => <Decision {...props} data={data} />}
    </Load>
  );
}

function Decision(props: PaneProps & { readonly data: unknown }) {
  const { id, subject, item, unsure, today, shortcuts, data, pin, next, onShown, onDone } = props;
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const shown = subject.show(data, words, today);
  const [seen, setSeen] = useState(fingerprintOf(data));
  const [verdict, setVerdict] = useState<Verdict>();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const action = useAction((verdict ?? subject.verdicts[0])?.operation ?? NOTHING);

  const has = item ? item.mayDecide : Boolean(shown?.waits) && (unsure || subject.kind === 'REVIEW_REPORT');
  const decides = has && shown?.waits === true && !sent;
  const changed = !sent && fingerprintOf(data) !== seen;

  const formId = `alasan-${id}`;
  const reasoning = verdict?.text === 'reason' ? verdict : undefined;
  useEffect(onShown, []);
  // At once: whoever presses R goes on typing.
  useLayoutEffect(() => {
    if (reasoning) document.querySelector<HTMLElement>(`#${formId} textarea`)?.focus();
  }, [reasoning]);

  const choose = (chosen: Verdict | undefined) => {
    if (chosen) pin();
    else props.headingRef.current?.focus();
    setVerdict(chosen);
  };
  const send: Send = async (chosen, text) => {
    // Nobody decides on what they have not read.
    const { data: newest, fault } = await store.ask(subject.operation, { id });
    if (fault) return { fault };
    if (fingerprintOf(newest) !== seen) {
      store.refresh();
      // A question is taken back; a reason that was typed stays, with what is the matter.
      return chosen.text === 'reason' ? { fault: { code: 'CHANGED', message: '' } } : {};
    }
    const done = await action.run(chosen.inputOf(id, text));
    if (!done.success) return { problem: done.problem, fault: done.fault };
    setSent(true);
    onDone(t(chosen.done, { judul: shown?.title ?? '' }));
    return {};
  };
  const keyed = (as: 'yes' | 'back') => {
    const wanted = subject.verdicts.find((v) => v.as === as) ?? (as === 'back' ? subject.verdicts.find((v) => v.as === 'no') : undefined);
    if (decides && !changed && wanted && !(as === 'yes' && shown?.notYet)) choose(wanted);
  };
  useShortcuts(shortcuts, { s: () => keyed('yes'), r: () => keyed('back'), Escape: () => choose(undefined) });

  if (!shown) return <Notice tone="info">{t('Yang ini tidak ada, atau bukan untuk kantor Anda.')}</Notice>;
  return (
    <>
      <div class="pane-body stack">
        <PaneHead {...props} shown={shown} />
        {changed && shown.waits && (
          <Notice tone="waiting" title={t('Isinya berubah sejak Anda buka')} live>
            <div class="stack stack-tight">
              <p>{t('Baca dulu yang terbaru di bawah ini.')}</p>
              <div>
                <Button small onClick={() => setSeen(fingerprintOf(data))}>
                  {t('Sudah saya baca')}
                </Button>
              </div>
            </div>
          </Notice>
        )}
        {item && !item.mayDecide && <Locked colleagues={item.colleagues} />}
        {!item && !sent && <Elsewhere shown={shown} mine={has} />}
        {reasoning && decides && (
          <ReasonForm
            key={reasoning.word}
            id={formId}
            label={t(reasoning.asks)}
            hint={t(reasoning.hint)}
            starters={reasoning.starters?.map(({ word, sentence }) => ({ word: t(word), sentence }))}
            word={t(reasoning.word)}
            draftKey={`keputusan:${id}:${reasoning.word}`}
            send={(text) => send(reasoning, text)}
            onCancel={() => choose(undefined)}
            onBusy={setBusy}
          />
        )}
        {shown.facts}
      </div>
      <DecisionBar
        verdicts={decides ? subject.verdicts : []}
        chosen={reasoning}
        formId={formId}
        busy={busy}
        why={changed ? t('Baca dulu yang berubah') : undefined}
        notYet={shown.notYet}
        keys={shortcuts}
        href={shown.href}
        choose={choose}
        next={next}
      />
      {verdict && verdict.text !== 'reason' && (
        <ApproveDialog verdict={verdict} title={shown.title} states={shown.states} send={(text) => send(verdict, text)} onClose={() => setVerdict(undefined)} />
      )}
    </>
  );
}

/** `useAction` wants an operation even while none is chosen. */
const NOTHING = {};

function PaneHead({ id, subject, item, regionCode, today, headingRef, shown }: PaneProps & { readonly shown: Shown }) {
  const { t } = useWords();
  const { word, icon } = WORK_KINDS[subject.kind];
  const days = item && daysBetween(todayIn(regionCode, new Date(item.since)), today);
  const more = [t(word), shown.more, days === undefined ? undefined : days > 0 ? t('menunggu {n} hari', { n: days }) : t('masuk hari ini')];
  return (
    <header>
      <p class="pane-kind">
        <Icon name={icon} />
        {more.filter(Boolean).join(' · ')}
      </p>
      <h2 class="pane-title" id={`judul-${id}`} tabIndex={-1} ref={headingRef}>
        {shown.title}
      </h2>
      <p class="muted">{shown.lead}</p>
    </header>
  );
}

function Locked({ colleagues }: { colleagues: readonly string[] }) {
  const { t } = useWords();
  return (
    <Notice tone="waiting" icon="lock" title={t('Anda tidak dapat memutuskan yang ini')}>
      <p>{t('Anda terlibat di dalamnya, atau sudah memutuskan langkah sebelumnya. Supaya adil, keputusan diambil rekan lain di kantor.')}</p>
      <p class="muted">
        {colleagues.length > 0
          ? t('Yang dapat memutuskan: {nama}', { nama: colleagues.join(', ') })
          : t('Belum ada rekan lain di kantor Anda. Setelah 14 hari, provinsi yang memutuskan.')}
      </p>
    </Notice>
  );
}

/** It is in no queue of this reader: decided already, or somebody else's. */
function Elsewhere({ shown, mine }: { shown: Shown; mine: boolean }) {
  const { t } = useWords();
  const { word, tone, icon } = shown.state;
  return (
    <Notice tone="info" live>
      <div class="row">
        <Badge tone={tone} icon={icon}>
          {t(word)}
        </Badge>
        <span>{mine ? t('Belum masuk antrean Anda.') : t('Tidak menunggu keputusan Anda.')}</span>
      </div>
    </Notice>
  );
}

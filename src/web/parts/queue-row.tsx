import { WORK_KINDS, type WorkKind } from '../words/states.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import './queue-row.css';

export interface QueueRowProps {
  readonly href: string;
  readonly kind: WorkKind;
  readonly title: string;
  /** Whose it is and where: `KT Patlean Bangkit, Patlean`. */
  readonly of: string;
  readonly dueOn?: string | null;
  readonly today: string;
  readonly selected?: boolean;
  /** This person is party to it: they may read, and somebody else decides. */
  readonly locked?: boolean;
}

/** One line of work of an office, in two lines. */
export function QueueRow({ href, kind, title, of, dueOn, today, selected, locked }: QueueRowProps) {
  const { t, dayShort } = useWords();
  const { word, icon } = WORK_KINDS[kind];
  const overdue = Boolean(dueOn && dueOn < today);
  return (
    <a class="queue-row" href={href} aria-current={selected ? 'true' : undefined}>
      <Icon name={locked ? 'lock' : icon} />
      <strong>{title}</strong>
      {dueOn && (
        <time class={overdue ? 'queue-row-overdue' : undefined} dateTime={dueOn}>
          {overdue && <span class="visually-hidden">{t('Lewat waktu:')} </span>}
          {/* Of another year, or the order of days makes no sense. */}
          {[dayShort(dueOn), dueOn.slice(0, 4) === today.slice(0, 4) ? '' : dueOn.slice(0, 4)].join(' ').trim()}
        </time>
      )}
      <span class="queue-row-of">
        {locked && <b>{t('Bukan Anda')}</b>}
        {[t(word), of].join(' · ')}
      </span>
    </a>
  );
}

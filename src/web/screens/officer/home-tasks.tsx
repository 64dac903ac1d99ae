import { useState } from 'preact/hooks';
import { usePages } from '../../data/use-pages.ts';
import { HomeTasksDocument, type TaskFragment } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Pager } from '../../parts/pager.tsx';
import { QueueRow } from '../../parts/queue-row.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { todayIn } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import '../../parts/proposal-row.css';
import { pressing } from './pressing.ts';
import { subjectWords } from './subject-words.ts';
import { Task } from './task.tsx';

/** What groups and companies do; the rest is an office's, and done in its queue. */
const BY_HAND: ReadonlySet<TaskFragment['kind']> = new Set([
  'ANSWER_OFFER',
  'ANSWER_REPORT',
  'CONFIRM_DISBURSEMENT',
  'RECORD_AGREEMENT',
  'RECORD_DISBURSEMENT',
  'REVISE_PROPOSAL',
  'SUBMIT_REPORT',
]);

/** As many lines of the queue as a start page shows. */
const FEW = 6;

/** All that waits for this person, the most pressing first: each with the very step, or as a line of their office's queue. */
export function HomeTasks({ regionCode, isStaff }: { regionCode: string; isStaff: boolean }) {
  const { t } = useWords();
  const { now } = useSetting();
  /** What has just been done: its card is gone with it. */
  const [done, setDone] = useState<string>();
  const tasks = usePages(HomeTasksDocument, {}, ({ viewer }) => viewer?.worklist);
  if (!tasks.data) return tasks.fault ? <Failure fault={tasks.fault} again={tasks.again} /> : <Skeleton rows={3} />;
  const today = todayIn(regionCode, new Date(now));
  const queue = isStaff ? tasks.nodes.filter(({ kind }) => !BY_HAND.has(kind)) : [];
  const own = pressing(tasks.nodes.filter((item) => !queue.includes(item)));
  return (
    <section class="desk-tasks" aria-labelledby="menunggu">
      <h2 id="menunggu" class="visually-hidden">
        {t('Yang menunggu Anda')}
      </h2>
      {done && (
        <Notice tone="good" live>
          {done}
        </Notice>
      )}
      {own.map((item) => (
        <Task key={`${item.kind} ${item.subject.id}`} item={item} today={today} onDone={setDone} />
      ))}
      {queue.length > 0 && (
        <>
          <ul class="list">
            {queue.slice(0, FEW).map(({ kind, subject, dueOn, mayDecide }) => {
              const [title, of] = subjectWords(subject);
              return (
                <li key={`${kind} ${subject.id}`}>
                  <QueueRow href={`/antrean?pilih=${subject.id}`} kind={kind} title={title} of={of} dueOn={dueOn} today={today} locked={!mayDecide} />
                </li>
              );
            })}
          </ul>
          <LinkButton look="primary" wide href="/antrean" iconAfter="arrow-right">
            {t('Buka antrean')}
          </LinkButton>
        </>
      )}
      {!isStaff && (tasks.hasMore || tasks.nodes.length > 20) && <Pager of={tasks} />}
    </section>
  );
}

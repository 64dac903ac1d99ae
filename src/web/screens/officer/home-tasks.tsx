import { usePages } from '../../data/use-pages.ts';
import { HomeTasksDocument, type TaskFragment } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { Failure } from '../../parts/failure.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { todayIn } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { Task } from './task.tsx';

/** All that waits for this person, the most pressing first, each with the very step. */
export function HomeTasks({ regionCode }: { regionCode: string }) {
  const { t } = useWords();
  const { now } = useSetting();
  const tasks = usePages(HomeTasksDocument, {}, ({ viewer }) => viewer?.worklist);
  if (!tasks.data) return tasks.fault ? <Failure fault={tasks.fault} again={tasks.again} /> : <Skeleton rows={3} />;
  return (
    <section class="desk-tasks" aria-labelledby="menunggu">
      <h2 id="menunggu" class="visually-hidden">
        {t('Yang menunggu Anda')}
      </h2>
      {tasks.nodes.map((item: TaskFragment) => (
        <Task key={`${item.kind} ${item.subject.id}`} item={item} today={todayIn(regionCode, new Date(now))} />
      ))}
      {(tasks.hasMore || tasks.nodes.length > 20) && <Pager of={tasks} />}
    </section>
  );
}

import { usePages } from '../../data/use-pages.ts';
import { PlansOfForumDocument } from '../../generated/graphql.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { PlanRows } from '../plan/plan-rows.tsx';

/** The plans over what the members have brought together; `mayPlan`: the forum is verified, and something was brought. */
export function ForumPlans({ forumId, mayPlan }: { forumId: string; mayPlan: boolean }) {
  const { t } = useWords();
  const pages = usePages(PlansOfForumDocument, { id: forumId }, ({ node }) => (node && 'allocationPlans' in node ? node.allocationPlans : undefined));
  return (
    <section class="stack" aria-labelledby="rencana-bersama">
      <div class="row spread">
        <h2 id="rencana-bersama">{t('Rencana bersama')}</h2>
        {mayPlan && (
          <LinkButton icon="plus" href={`/rencana/baru?forum=${forumId}`}>
            {t('Buat rencana bersama')}
          </LinkButton>
        )}
      </div>
      <p class="muted">{t('Pembagian terbaik untuk anggaran semua program bersama. Rencana hanya saran: tiap perusahaan tetap menawarkan dananya sendiri.')}</p>
      <Load of={pages} skeleton={<Skeleton rows={2} />}>
        {() =>
          pages.nodes.length === 0 ? (
            <p class="muted">{t('Belum ada rencana.')}</p>
          ) : (
            <>
              <PlanRows plans={pages.nodes} />
              <Pager of={pages} />
            </>
          )
        }
      </Load>
    </section>
  );
}

import { usePages } from '../../data/use-pages.ts';
import { PlansOfCompanyDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { NoCompany } from '../company/no-company.tsx';
import { useMe } from '../me.ts';
import { PlaceChoice, useChosen } from '../officer/own-place.tsx';
import { PlanRows } from './plan-rows.tsx';

/** A company's plans of how to share out its budgets, the newest first. */
export default function PlanList() {
  const { t } = useWords();
  usePage({ title: t('Rencana alokasi'), private: true });
  const { viewer, companies } = useMe();
  const company = useChosen(companies, 'perusahaan');
  if (!company) return viewer ? <NoCompany title={t('Rencana alokasi')} /> : null;
  const query = companies.length > 1 ? `?perusahaan=${company.id}` : '';
  return (
    <div class="wrap page stack">
      <div class="row spread">
        <h1>{t('Rencana alokasi')}</h1>
        <LinkButton look="primary" icon="plus" href={`/rencana/baru${query}`}>
          {t('Buat rencana')}
        </LinkButton>
      </div>
      <p class="muted">
        {t(
          'Pembagian terbaik untuk anggaran beberapa program sekaligus, dengan bukti seberapa baiknya. Rencana hanya saran: tidak ada yang ditawarkan sebelum Anda menawarkannya.',
        )}
      </p>
      <PlaceChoice own={companies} chosen={company} name="perusahaan" />
      <Listed key={company.id} companyId={company.id} />
    </div>
  );
}

function Listed({ companyId }: { companyId: string }) {
  const { t } = useWords();
  const pages = usePages(PlansOfCompanyDocument, { id: companyId }, ({ node }) => (node && 'allocationPlans' in node ? node.allocationPlans : undefined));
  return (
    <Load of={pages} skeleton={<Skeleton rows={3} />}>
      {() =>
        pages.nodes.length === 0 ? (
          <Empty title={t('Belum ada rencana')}>{t('Pilih program yang terbuka dan aturannya; rencananya selesai dalam sekitar satu menit.')}</Empty>
        ) : (
          <>
            <PlanRows plans={pages.nodes} />
            <Pager of={pages} />
          </>
        )
      }
    </Load>
  );
}

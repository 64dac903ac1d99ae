import { usePages } from '../../data/use-pages.ts';
import { type FundingMatchFilter, OwnPapersDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { PlaceChoice, useChosen } from '../officer/own-place.tsx';
import { OwnPaper } from './own-paper.tsx';
import './papers.css';

/** The papers of whatever one's organisation has a part in, by what they belong to. */
export default function OwnPapers() {
  const { t } = useWords();
  usePage({ title: t('Dokumen'), private: true });
  const { viewer, offices, companies, groups, at } = useMe();
  const own = { office: offices, company: companies, group: groups, nowhere: [] }[at].map((place) => ({
    id: place.id,
    name: place.name,
    filter:
      place.__typename === 'Office' ? { within: place.region.code } : place.__typename === 'Company' ? { companyId: place.id } : { karangTarunaId: place.id },
  }));
  const chosen = useChosen(own, 'organisasi');
  return (
    <div class="wrap page stack">
      <div>
        <h1>{t('Dokumen')}</h1>
        <p class="muted">{t('Siap dicetak. Kode QR di setiap dokumen membuktikan isinya sama dengan catatan.')}</p>
      </div>
      {chosen && <PlaceChoice own={own} chosen={chosen} name="organisasi" />}
      {chosen ? <Listed key={chosen.id} filter={chosen.filter} own={at === 'group' || at === 'company' ? at : undefined} /> : viewer && <NoPapers />}
    </div>
  );
}

function NoPapers() {
  const { t } = useWords();
  return <Empty title={t('Belum ada dokumen')}>{t('Kesepakatan, serah terima, dan LPJ tampil di sini sesudah MoU dicatat.')}</Empty>;
}

function Listed({ filter, own }: { filter: FundingMatchFilter; own?: 'group' | 'company' }) {
  const pages = usePages(
    OwnPapersDocument,
    { filter: { ...filter, status: ['ACTIVE', 'COMPLETED', 'ENDED'] as const }, after: null as string | null },
    ({ fundingMatches }) => fundingMatches,
  );
  return (
    <Load of={pages} skeleton={<Skeleton rows={5} />}>
      {() =>
        pages.nodes.length === 0 ? (
          <NoPapers />
        ) : (
          <>
            {pages.nodes.map((match) => (
              <OwnPaper key={match.id} match={match} own={own} />
            ))}
            <Pager of={pages} />
          </>
        )
      }
    </Load>
  );
}

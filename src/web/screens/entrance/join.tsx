import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { JoinSearchDocument, JoinTargetDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { SearchField } from '../../parts/form/search-field.tsx';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import './entrance.css';
import { JoinRequest } from './join-request.tsx';
import { JoinResults } from './join-results.tsx';
import { OwnRequests } from './own-requests.tsx';

/** Finds one's organisation and asks to join it. */
export default function Join() {
  const { t } = useWords();
  const { query, route } = useLocation();
  usePage({ title: t('Minta bergabung'), private: true });
  const search = query.cari?.trim().slice(0, 100) ?? '';
  const picked = query.pilih;
  const found = useQuery(JoinSearchDocument, search && !picked ? { search } : undefined);
  const target = useQuery(JoinTargetDocument, picked ? { id: picked } : undefined);
  return (
    <div class="wrap page">
      <div class="entrance entrance-wide stack">
        <h1>{t('Minta bergabung')}</h1>
        <p class="muted">{t('Cari Karang Taruna atau perusahaan Anda. Ketua atau administratornya yang menerima, atau Dinas Sosial.')}</p>
        <form
          class="entrance-search"
          method="get"
          action="/gabung"
          onSubmit={(event) => {
            event.preventDefault();
            const words = String(new FormData(event.currentTarget).get('cari') ?? '').trim();
            route(words ? `/gabung?${new URLSearchParams({ cari: words })}` : '/gabung');
          }}
        >
          <SearchField label={t('Nama atau desa')} name="cari" value={search} />
          <Button type="submit">{t('Cari')}</Button>
        </form>
        {picked && (
          <Load of={target} skeleton={<Skeleton rows={2} />}>
            {({ node }) =>
              node?.__typename === 'KarangTaruna' || node?.__typename === 'Company' ? (
                <JoinRequest key={node.id} organisation={node} />
              ) : (
                <Empty title={t('Tidak ketemu')}>{t('Organisasi ini tidak ada, atau belum terverifikasi.')}</Empty>
              )
            }
          </Load>
        )}
        {search && !picked && (
          <Load of={found} skeleton={<Skeleton rows={3} />}>
            {(data) => <JoinResults found={data} search={search} />}
          </Load>
        )}
        <OwnRequests />
      </div>
    </div>
  );
}

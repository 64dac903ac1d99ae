import type { JoinCompanyFragment, JoinGroupFragment, JoinSearchQuery } from '../../generated/graphql.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Icon } from '../../parts/icon.tsx';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import './entrance.css';

export type Joinable = JoinGroupFragment | JoinCompanyFragment;

export const placeOf = (organisation: Joinable): string => placeName(organisation.__typename === 'KarangTaruna' ? organisation.region : organisation.domicile);

/** Groups by their name or their village's, and companies; each leads to its request. */
export function JoinResults({ found: { karangTarunas, regions, companies }, search }: { found: JoinSearchQuery; search: string }) {
  const { t } = useWords();
  const groups = new Map([...karangTarunas.nodes, ...regions.nodes.flatMap(({ karangTaruna }) => (karangTaruna ? [karangTaruna] : []))].map((g) => [g.id, g]));
  const all: Joinable[] = [...groups.values(), ...companies.nodes];
  if (all.length === 0)
    return (
      <Empty
        title={t('Tidak ketemu')}
        action={
          <>
            <LinkButton href="/daftar/kelompok">{t('Daftarkan kelompok')}</LinkButton>
            <LinkButton href="/daftar/perusahaan">{t('Daftarkan perusahaan')}</LinkButton>
          </>
        }
      >
        {t('Belum ada yang bernama “{kata}”. Coba nama desanya, atau daftarkan.', { kata: search })}
      </Empty>
    );
  return (
    <section aria-label={t('Hasil pencarian')}>
      <ul class="entrance-ways">
        {all.map((organisation) => (
          <li key={organisation.id}>
            <a class="card" href={`/gabung?${new URLSearchParams({ cari: search, pilih: organisation.id })}`}>
              <Icon name={organisation.__typename === 'Company' ? 'building-2' : 'users'} />
              <span>
                <strong>{organisation.name}</strong>
                <small>{placeOf(organisation)}</small>
              </span>
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

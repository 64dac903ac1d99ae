import { useQuery } from '../../data/use-query.ts';
import { CompanyPlaceDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { regionName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import './desk.css';
import { Members } from './members.tsx';
import { PlaceChoice, useChosen } from './own-place.tsx';
import { VerificationNotice } from './verification-notice.tsx';

/** A company as its own people see it. */
export default function Company() {
  const { t } = useWords();
  usePage({ title: t('Perusahaan'), private: true });
  const { viewer, companies } = useMe();
  const own = useChosen(companies, 'perusahaan');
  const reading = useQuery(CompanyPlaceDocument, own && { id: own.id });
  if (!own)
    return viewer ? (
      <div class="wrap page stack">
        <h1>{t('Perusahaan')}</h1>
        <Empty
          title={t('Anda belum bergabung dengan perusahaan')}
          action={
            <>
              <LinkButton look="primary" href="/daftar/perusahaan">
                {t('Daftarkan perusahaan')}
              </LinkButton>
              <LinkButton href="/gabung">{t('Minta bergabung')}</LinkButton>
            </>
          }
        >
          {t('Halaman ini untuk staf perusahaan.')}
        </Empty>
      </div>
    ) : null;
  return (
    <div class="wrap page stack stack-wide">
      <PlaceChoice own={companies} chosen={own} name="perusahaan" />
      <Load of={reading} skeleton={<Skeleton rows={5} />}>
        {({ node }) => {
          if (node?.__typename !== 'Company') return <NoSuchPage />;
          const { id, name, nib, industry, status, statusReason, domicile, operatingRegions, verifiedBy } = node;
          return (
            <>
              <header class="stack">
                <div>
                  <div class="row spread">
                    <h1>{name}</h1>
                    <StateBadge of="verification" status={status} />
                  </div>
                  <p class="muted">{regionName(domicile)}</p>
                </div>
                <VerificationNotice kind="company" status={status} reason={statusReason} region={domicile} />
                {status === 'VERIFIED' && (
                  <p>
                    <a href={`/perusahaan/${id}`}>{t('Lihat halaman publik perusahaan')}</a>
                  </p>
                )}
              </header>
              <div class="desk">
                <section class="stack" aria-labelledby="profil">
                  <h2 id="profil">{t('Profil')}</h2>
                  <div class="card">
                    <Definition
                      of={[
                        [t('Bidang usaha'), industry],
                        [t('NIB'), nib],
                        [t('Domisili'), regionName(domicile)],
                        [t('Wilayah operasi'), operatingRegions.map(regionName).join(', ')],
                        verifiedBy && [t('Diverifikasi oleh'), verifiedBy.name],
                      ]}
                    />
                  </div>
                </section>
                <div class="stack stack-wide">
                  <Members
                    organisation={{ id, name, kind: 'company' }}
                    members={node.members ?? []}
                    requests={node.membershipRequests ?? []}
                    leads={own.role === 'ADMIN'}
                  />
                </div>
              </div>
            </>
          );
        }}
      </Load>
    </div>
  );
}

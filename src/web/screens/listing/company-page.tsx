import { useRoute } from 'preact-iso';
import { type Pages, usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import {
  CompanyMatchesDocument,
  type CompanyOfPageFragment,
  CompanyPageDocument,
  CompanyProgramsDocument,
  type CompanyProgramsQuery,
  type ProgramCardFragment,
  type ProgramStatus,
} from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProgramCard } from '../../parts/program-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { MatchTable } from './match-table.tsx';
import { StateReason } from './state-reason.tsx';
import './program-page.css';

const OPEN: ProgramStatus[] = ['OPEN'];
const OVER: ProgramStatus[] = ['CLOSED', 'CANCELLED'];

/** One company: in what business, where, who checked it, what it opens, and what became of its money. */
export default function CompanyPage() {
  const { id = '' } = useRoute().params;
  const reading = useQuery(CompanyPageDocument, { id });
  const node = reading.data?.node;
  if (reading.data && node?.__typename !== 'Company') return <NoSuchPage />;
  return (
    <div class="wrap page">
      <Load of={reading} skeleton={<Skeleton rows={5} />}>
        {() => node?.__typename === 'Company' && <Content company={node} />}
      </Load>
    </div>
  );
}

function Content({ company }: { company: CompanyOfPageFragment }) {
  const { t } = useWords();
  const me = useMe();
  const { id, name, industry, nib, domicile, operatingRegions, status, statusReason, verifiedBy, forums } = company;
  const joined = forums.nodes.filter(({ memberStatus }) => memberStatus === 'VERIFIED');
  const own = me.companies.some((of) => of.id === id);
  usePage({
    title: name,
    description: t('{perusahaan}, {bidang}, {tempat}: program TJSL dan kegiatan yang didanainya.', {
      perusahaan: name,
      bidang: industry,
      tempat: placeName(domicile),
    }),
    private: status === 'PENDING' || status === 'REJECTED',
  });
  return (
    <article class="stack stack-wide">
      <header class="stack">
        <div class="row">
          <StateBadge of="verification" status={status} />
        </div>
        <h1>{name}</h1>
        <StateReason status={status} reason={statusReason} />
        <Definition
          columns
          of={[
            [t('Bidang usaha'), industry],
            [t('NIB'), nib],
            [
              t('Domisili'),
              <a key="domisili" href={`/wilayah/${domicile.code}`}>
                {placeName(domicile)}
              </a>,
            ],
            operatingRegions.length > 0 && [
              t('Wilayah operasi'),
              <ul key="wilayah">
                {operatingRegions.map((region) => (
                  <li key={region.code}>
                    <a href={`/wilayah/${region.code}`}>{placeName(region)}</a>
                  </li>
                ))}
              </ul>,
            ],
            verifiedBy && [t('Diverifikasi oleh'), verifiedBy.name],
            joined.length > 0 && [
              t('Anggota forum'),
              <ul key="forum">
                {joined.map(({ forum }) => (
                  <li key={forum.id}>
                    <a href={`/forum/${forum.id}`}>{forum.name}</a>
                  </li>
                ))}
              </ul>,
            ],
          ]}
        />
        {own && (
          <p>
            <a href="/organisasi">{t('Urus perusahaan ini')}</a>
          </p>
        )}
        {me.offices.length > 0 && status === 'PENDING' && (
          <div class="row">
            <LinkButton look="primary" href={`/antrean?pilih=${id}`}>
              {t('Buka di antrean')}
            </LinkButton>
          </div>
        )}
      </header>
      <OpenPrograms id={id} />
      <FormerPrograms id={id} />
      <Matches id={id} linked={own} />
    </article>
  );
}

function OpenPrograms({ id }: { id: string }) {
  const { t, count } = useWords();
  const list = usePages(CompanyProgramsDocument, { id, status: OPEN, after: null as string | null }, ({ programs }) => programs, 'setelah-terbuka');
  return (
    <section class="stack" aria-labelledby="program">
      <h2 id="program">{t('Program terbuka ({n})', { n: count(list.total ?? 0) })}</h2>
      <Load of={list} skeleton={<Skeleton rows={2} />}>
        {() => (list.nodes.length === 0 ? <p class="muted">{t('Belum ada program yang terbuka untuk umum.')}</p> : <Cards of={list} />)}
      </Load>
    </section>
  );
}

/** Closed and cancelled ones, where there are any. */
function FormerPrograms({ id }: { id: string }) {
  const { t, count } = useWords();
  const list = usePages(CompanyProgramsDocument, { id, status: OVER, after: null as string | null }, ({ programs }) => programs, 'setelah-ditutup');
  if (list.nodes.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="program-ditutup">
      <h2 id="program-ditutup">{t('Program yang sudah ditutup ({n})', { n: count(list.total ?? 0) })}</h2>
      <Cards of={list} />
    </section>
  );
}

function Cards({ of }: { of: Pages<CompanyProgramsQuery, ProgramCardFragment> }) {
  return (
    <>
      <ul class="program-cards">
        {of.nodes.map((program) => (
          <li key={program.id}>
            <ProgramCard program={program} own />
          </li>
        ))}
      </ul>
      <Pager of={of} />
    </>
  );
}

function Matches({ id, linked }: { id: string; linked: boolean }) {
  const { t, count } = useWords();
  const list = usePages(CompanyMatchesDocument, { id, after: null as string | null }, ({ fundingMatches }) => fundingMatches);
  return (
    <section class="stack" aria-labelledby="pendanaan">
      <div>
        <h2 id="pendanaan">{t('Pendanaan ({n})', { n: count(list.total ?? 0) })}</h2>
        <p class="muted">{t('Ke mana dana perusahaan ini pergi, dan sampai di mana.')}</p>
      </div>
      <Load of={list} skeleton={<Skeleton rows={4} />}>
        {() =>
          list.nodes.length === 0 ? (
            <p class="muted">{t('Belum ada pendanaan yang disetujui.')}</p>
          ) : (
            <>
              <MatchTable caption={t('Pendanaan perusahaan ini')} matches={list.nodes} linked={linked} />
              <Pager of={list} />
            </>
          )
        }
      </Load>
    </section>
  );
}

import { useRoute } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { type ProgramOfPageFragment, ProgramPageDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { regionName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { ProgramActions } from '../company/program-actions.tsx';
import { ProgramTabs } from '../company/program-tabs.tsx';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { focusAreasSaid, ProgramAbout } from './program-about.tsx';
import { ProgramMatches } from './program-matches.tsx';
import { ProgramMoney } from './program-money.tsx';
import { StateReason } from './state-reason.tsx';
import './program-page.css';

/** One programme: for everybody what it gives; for its company's people also what fits it. */
export default function ProgramPage() {
  const { id = '' } = useRoute().params;
  const reading = useQuery(ProgramPageDocument, { id });
  const node = reading.data?.node;
  if (reading.data && node?.__typename !== 'CsrProgram') return <NoSuchPage />;
  return (
    <div class="wrap page">
      <Load of={reading} skeleton={<Skeleton rows={5} />}>
        {() => node?.__typename === 'CsrProgram' && <Content program={node} />}
      </Load>
    </div>
  );
}

function Content({ program }: { program: ProgramOfPageFragment }) {
  const { t, day, rupiahShort } = useWords();
  const own = useMe().companies.some(({ id }) => id === program.company.id);
  const areas = focusAreasSaid(program.focusAreas, t);
  const places = program.regions.length > 0 ? program.regions.map(regionName).join(', ') : t('Seluruh Indonesia');
  // When one was closed by hand, its last day says nothing any more.
  const isAhead = program.status === 'OPEN' || program.status === 'DRAFT';
  usePage({
    title: program.title,
    description: t('Program {perusahaan}: {bidang}. Tersedia {uang} sampai {hari}.', {
      perusahaan: program.company.name,
      bidang: areas,
      uang: rupiahShort(program.available),
      hari: day(program.closesOn),
    }),
    private: program.status === 'DRAFT',
  });
  return (
    <article class="stack stack-wide">
      <header class="program-head">
        <div>
          <p>{own ? <a href="/program-kami">{t('Program')}</a> : <a href={`/perusahaan/${program.company.id}`}>{program.company.name}</a>}</p>
          <h1>{program.title}</h1>
          <p class="muted">{[areas, places, ...(isAhead ? [t('sampai {hari}', { hari: day(program.closesOn) })] : [])].join(' · ')}</p>
        </div>
        <div class="row program-actions">
          <StateBadge of="program" status={program.status} />
          {own && <ProgramActions program={program} />}
        </div>
      </header>
      <StateReason status={program.status} reason={program.statusReason} />
      <ProgramMoney program={program} />
      {own ? (
        <ProgramTabs program={program} />
      ) : (
        <>
          <ProgramAbout program={program} />
          <ProgramMatches program={program} />
        </>
      )}
    </article>
  );
}

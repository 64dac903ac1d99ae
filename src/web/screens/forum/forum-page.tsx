import { useRoute } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { type ForumOfPageFragment, ForumPageDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { placeName, regionName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { StateReason } from '../listing/state-reason.tsx';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { ForumCompanies } from './forum-companies.tsx';
import { ForumDesk } from './forum-desk.tsx';
import { Joining } from './joining.tsx';
import { useStanding } from './standing.ts';

/** One forum: of which region, who belongs to it, what they have published, and how to join; for its members, what they share. */
export default function ForumPage() {
  const { id = '' } = useRoute().params;
  const reading = useQuery(ForumPageDocument, { id });
  const node = reading.data?.node;
  if (reading.data && node?.__typename !== 'Forum') return <NoSuchPage />;
  return (
    <div class="wrap page">
      <Load of={reading} skeleton={<Skeleton rows={5} />}>
        {() => node?.__typename === 'Forum' && <Content forum={node} />}
      </Load>
    </div>
  );
}

function Content({ forum }: { forum: ForumOfPageFragment }) {
  const { t } = useWords();
  const { offices } = useMe();
  const { id, name, description, decreeNumber, status, statusReason, region, foundedBy, verifiedBy } = forum;
  const standing = useStanding(id);
  usePage({
    title: name,
    description: t('{forum}, {wilayah}: perusahaan anggota dan program TJSL yang sudah mereka buka.', { forum: name, wilayah: placeName(region) }),
    private: status === 'PENDING' || status === 'REJECTED',
  });
  return (
    <article class="stack stack-wide">
      <Breadcrumb
        steps={[
          { word: t('Forum CSR'), href: '/forum' },
          { word: regionName(region), href: `/wilayah/${region.code}` },
        ]}
      />
      <header class="stack">
        <div class="row">
          <StateBadge of="verification" status={status} />
        </div>
        <h1>{name}</h1>
        {description && <p class="prose">{description}</p>}
        <StateReason status={status} reason={statusReason} />
        <Definition
          columns
          of={[
            [t('Wilayah'), placeName(region)],
            [
              t('Didaftarkan oleh'),
              <a key="pendaftar" href={`/perusahaan/${foundedBy.id}`}>
                {foundedBy.name}
              </a>,
            ],
            decreeNumber !== null && [t('Nomor SK'), decreeNumber],
            verifiedBy && [t('Diverifikasi oleh'), verifiedBy.name],
          ]}
        />
        {offices.length > 0 && status === 'PENDING' && (
          <div class="row">
            <LinkButton look="primary" href={`/antrean?pilih=${id}`}>
              {t('Buka di antrean')}
            </LinkButton>
          </div>
        )}
      </header>
      {standing.isMember && status !== 'REJECTED' && <ForumDesk forum={forum} standing={standing} />}
      <ForumCompanies forum={forum} standing={standing} />
      <Joining forum={forum} standing={standing} />
    </article>
  );
}

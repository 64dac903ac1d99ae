import { useRoute } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import { type GroupOfPageFragment, GroupProfileDocument, GroupProposalsDocument } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProposalCard } from '../../parts/proposal-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { WhatsAppLink } from '../../parts/whatsapp-link.tsx';
import { daysBetween, todayIn } from '../../words/dates.ts';
import { placeName, regionName } from '../../words/place.ts';
import { ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { Assessments } from './assessments.tsx';
import { Attachments } from './attachments.tsx';
import { StateReason } from './state-reason.tsx';
import './group-page.css';

/** One Karang Taruna: who, where, how the office sees it, what it does. */
export default function GroupPage() {
  const { id = '' } = useRoute().params;
  const reading = useQuery(GroupProfileDocument, { id });
  const node = reading.data?.node;
  if (reading.data && node?.__typename !== 'KarangTaruna') return <NoSuchPage />;
  return (
    <div class="wrap page">
      <Load of={reading} skeleton={<Skeleton rows={5} />}>
        {() => node?.__typename === 'KarangTaruna' && <Content group={node} />}
      </Load>
    </div>
  );
}

function Content({ group }: { group: GroupOfPageFragment }) {
  const { t, day } = useWords();
  const { now, publicUrl } = useSetting();
  const { groups, offices } = useMe();
  const { region, status, statusReason, decree, payoutAccount } = group;
  const own = groups.some(({ id }) => id === group.id);
  const above = offices.some((office) => region.code === office.region.code || region.code.startsWith(`${office.region.code}.`));
  const over = daysBetween(todayIn(region.code, new Date(now)), group.termEndsOn) < 0;
  usePage({
    title: group.name,
    description: group.description ?? t('{kelompok} di {tempat}: pengurus, klasifikasi, dan kegiatannya.', { kelompok: group.name, tempat: placeName(region) }),
    private: status === 'PENDING' || status === 'REJECTED',
  });
  return (
    <article class="stack">
      <Breadcrumb steps={[...region.ancestors, region].map((of) => ({ word: regionName(of), href: `/wilayah/${of.code}` }))} />
      <div class="group-page">
        <div class="stack">
          <div class="row">
            <StateBadge of="verification" status={status} />
          </div>
          <h1>{group.name}</h1>
          <StateReason status={status} reason={statusReason} />
          {over && <Notice tone="waiting">{t('SK kelompok sudah habis. Perbarui SK untuk mengirim.')}</Notice>}
          {group.description && <p class="prose">{group.description}</p>}
          {group.potentials.length > 0 && (
            <section>
              <h2>{t('Yang ada di sini')}</h2>
              <ul class="potentials">
                {group.potentials.map((potential) => (
                  <li key={potential}>{potential}</li>
                ))}
              </ul>
            </section>
          )}
          <Assessments group={group} mayAssess={above && status === 'VERIFIED'} />
          <Proposals group={group} />
        </div>
        <div class="stack">
          <section class="card stack" aria-labelledby="sk">
            <h2 id="sk">{t('Pengurus dan SK')}</h2>
            <ul class="officers">
              {group.officers.map(({ name, role }) => (
                <li key={name + role}>
                  <strong>{name}</strong>
                  <span class="muted">{t(ROLES[role].word)}</span>
                </li>
              ))}
            </ul>
            <Definition
              of={[
                [t('Nomor SK'), group.decreeNumber],
                [t('Tanggal SK'), day(group.decreeDate)],
                [t('Berlaku sampai'), day(group.termEndsOn)],
                payoutAccount && [t('Rekening'), `${payoutAccount.bank} ${payoutAccount.number}`],
                payoutAccount && [t('Atas nama'), payoutAccount.holder],
              ]}
            />
            {decree && <Attachments files={[decree]} title={t('Berkas SK')} />}
            {own && <a href="/kelompok">{t('Urus kelompok ini')}</a>}
            {(status === 'VERIFIED' || status === 'SUSPENDED') && <WhatsAppLink text={group.name} url={`${publicUrl}/karang-taruna/${group.id}`} />}
          </section>
        </div>
      </div>
    </article>
  );
}

function Proposals({ group }: { group: GroupOfPageFragment }) {
  const { t, count } = useWords();
  const list = usePages(GroupProposalsDocument, { id: group.id, after: null as string | null }, ({ proposals }) => proposals);
  return (
    <section class="stack" aria-labelledby="kegiatan">
      <h2 id="kegiatan">{t('Kegiatan ({n})', { n: count(list.total ?? 0) })}</h2>
      {list.data && list.nodes.length === 0 && <p class="muted">{t('Belum ada kegiatan yang terbuka untuk umum.')}</p>}
      <ul class="group-proposals">
        {list.nodes.map((proposal) => (
          <li key={proposal.id}>
            <ProposalCard proposal={proposal} status={proposal.status} />
          </li>
        ))}
      </ul>
      {(list.total ?? 0) > 0 && <Pager of={list} />}
    </section>
  );
}

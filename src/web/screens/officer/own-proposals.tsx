import { useLocation } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { OwnProposalsDocument, type OwnProposalsQueryVariables } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { msg, useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { NoGroup } from './no-group.tsx';
import { PlaceChoice, useChosen } from './own-place.tsx';
import { OwnProposalList } from './own-proposal.tsx';
import { UnsentList } from './unsent-list.tsx';

type Status = NonNullable<OwnProposalsQueryVariables['status']>;

/** The states a group thinks in, by their word in the address. */
const VIEWS: Readonly<Record<string, { word: string; status: Status | null }>> = {
  semua: { word: msg('Semua'), status: null },
  ditulis: { word: msg('Ditulis'), status: ['DRAFT', 'RETURNED'] },
  diperiksa: { word: msg('Diperiksa'), status: ['SUBMITTED'] },
  'mencari-dana': { word: msg('Mencari dana'), status: ['VERIFIED', 'FUNDED'] },
  berjalan: { word: msg('Berjalan'), status: ['RUNNING', 'REPORTED'] },
  selesai: { word: msg('Selesai'), status: ['CLOSED', 'REJECTED', 'WITHDRAWN'] },
};

/** All proposals of one's group, by how far they are. */
export default function OwnProposals() {
  const { t } = useWords();
  usePage({ title: t('Proposal kami'), private: true });
  const { viewer, groups } = useMe();
  const group = useChosen(groups, 'kelompok');
  if (!group) return viewer ? <NoGroup title={t('Proposal kami')} /> : null;
  return (
    <div class="wrap page stack">
      <div class="row spread">
        <h1>{t('Proposal kami')}</h1>
        <LinkButton look="primary" icon="plus" href="/proposal/baru">
          {t('Tulis proposal baru')}
        </LinkButton>
      </div>
      <PlaceChoice own={groups} chosen={group} name="kelompok" />
      <UnsentList />
      <Listed key={group.id} groupId={group.id} />
    </div>
  );
}

function Listed({ groupId }: { groupId: string }) {
  const { t } = useWords();
  const { path, query } = useLocation();
  const view = query.tampil && Object.hasOwn(VIEWS, query.tampil) ? query.tampil : 'semua';
  const status = VIEWS[view]?.status ?? null;
  const pages = usePages(OwnProposalsDocument, { group: groupId, status }, ({ proposals }) => proposals);
  const hrefOf = (name: string) => {
    const params = new URLSearchParams({ ...(query.kelompok && { kelompok: query.kelompok }), ...(name !== 'semua' && { tampil: name }) });
    return params.size > 0 ? `${path}?${params}` : path;
  };
  const list = () => {
    if (!pages.data) return pages.fault ? <Failure fault={pages.fault} again={pages.again} /> : <Skeleton rows={4} />;
    if (pages.nodes.length === 0 && view === 'semua')
      return <Empty title={t('Belum ada proposal')}>{t('Mulai dari satu kebutuhan di desa Anda. Boleh ditulis sedikit-sedikit, kami simpan.')}</Empty>;
    if (pages.nodes.length === 0)
      return (
        <Empty title={t('Tidak ada di sini')} action={<LinkButton href={hrefOf('semua')}>{t('Lihat semua')}</LinkButton>}>
          {t('Belum ada proposal dengan status ini.')}
        </Empty>
      );
    return (
      <>
        <OwnProposalList proposals={pages.nodes} />
        <Pager of={pages} />
      </>
    );
  };
  return (
    <>
      <ChoiceChips
        label={t('Status proposal')}
        chips={Object.entries(VIEWS).map(([name, { word }]) => ({
          word: t(word),
          href: hrefOf(name),
          current: name === view,
          count: name === view ? pages.total : undefined,
        }))}
      />
      {list()}
    </>
  );
}

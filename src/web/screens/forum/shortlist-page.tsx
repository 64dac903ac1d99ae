import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useAction } from '../../data/use-action.ts';
import { type Pages, usePages } from '../../data/use-pages.ts';
import {
  RemoveFromShortlistDocument,
  RemoveShortlistDocument,
  ReviseShortlistDocument,
  type ShortlistItemFragment,
  ShortlistPageDocument,
  type ShortlistPageQuery,
} from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { useNeedsSignal } from '../../parts/form/use-needs-signal.ts';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProposalRow } from '../../parts/proposal-row.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import './forum.css';
import { ShortlistForm } from './shortlist-form.tsx';
import { useStanding } from './standing.ts';

type List = Extract<NonNullable<ShortlistPageQuery['node']>, { __typename: 'ForumShortlist' }>;

/** One list of a forum: its proposals, each with why it stands there. */
export default function ShortlistPage() {
  const { id = '' } = useRoute().params;
  const { t } = useWords();
  const list = usePages(ShortlistPageDocument, { id, after: null as string | null }, ({ node }) => (node && 'items' in node ? node.items : undefined));
  const node = list.data?.node;
  usePage({ title: node?.__typename === 'ForumShortlist' ? node.title : t('Daftar pilihan'), private: true });
  if (list.data && node?.__typename !== 'ForumShortlist') return <NoSuchPage />;
  return (
    <div class="wrap page">
      <Load of={list} skeleton={<Skeleton rows={6} />}>
        {() => node?.__typename === 'ForumShortlist' && <Content list={node} items={list} />}
      </Load>
    </div>
  );
}

function Content({ list, items }: { list: List; items: Pages<ShortlistPageQuery, ShortlistItemFragment> }) {
  const { t, count, dayOf } = useWords();
  const { route } = useLocation();
  const [open, setOpen] = useState<'revise' | 'remove'>();
  const [leaving, setLeaving] = useState<ShortlistItemFragment>();
  const revise = useAction(ReviseShortlistDocument);
  const remove = useAction(RemoveShortlistDocument);
  const takeOff = useAction(RemoveFromShortlistDocument);
  const why = useNeedsSignal();
  const { id, title, note, company, forum, createdAt } = list;
  const standing = useStanding(forum.id);
  const mayRemove = (of: { id: string }) => Boolean(standing.seat) || standing.companies.some((own) => own.id === of.id);
  const close = () => setOpen(undefined);
  return (
    <article class="stack">
      <Breadcrumb
        steps={[
          { word: t('Forum CSR'), href: '/forum' },
          { word: forum.name, href: `/forum/${forum.id}` },
        ]}
      />
      <header class="stack">
        <h1>{title}</h1>
        {note && <p class="prose">{note}</p>}
        <p class="muted small">
          {t('Dibuat {perusahaan}, {hari}. Hanya anggota forum yang melihatnya.', { perusahaan: company.name, hari: dayOf(createdAt) })}
        </p>
        <div class="row">
          <Button icon="pencil" onClick={() => setOpen('revise')}>
            {t('Ubah nama dan catatan')}
          </Button>
          {mayRemove(company) && (
            <Button look="danger" onClick={() => setOpen('remove')}>
              {t('Hapus daftar')}
            </Button>
          )}
        </div>
      </header>
      <section class="stack" aria-labelledby="isi-daftar">
        <h2 id="isi-daftar">{t('{n} proposal', { n: count(items.total ?? 0) })}</h2>
        {items.nodes.length === 0 ? (
          <Empty title={t('Masih kosong')} action={<LinkButton href="/proposal">{t('Cari proposal')}</LinkButton>}>
            {t('Buka sebuah proposal, lalu tekan Masukkan ke daftar pilihan.')}
          </Empty>
        ) : (
          <ul class="list">
            {items.nodes.map((item) => (
              <li key={item.proposal.id}>
                <ProposalRow proposal={item.proposal} />
                <div class="row spread shortlist-note">
                  <p class="small">
                    {item.note && <q>{item.note}</q>} <span class="muted">{t('ditambahkan {perusahaan}', { perusahaan: item.company.name })}</span>
                  </p>
                  {mayRemove(item.company) && (
                    <Button small look="quiet" label={t('Keluarkan {nama}', { nama: item.proposal.title })} onClick={() => setLeaving(item)}>
                      {t('Keluarkan')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
        <Pager of={items} />
      </section>
      {open === 'revise' && (
        <ShortlistForm
          title={t('Ubah nama dan catatan')}
          word={t('Simpan')}
          start={{ title, note: note ?? '' }}
          draftKey={`ubah-daftar:${id}`}
          onClose={close}
          send={async (values) => {
            const done = await revise.run({ id, ...values });
            if (done.success) close();
            return done;
          }}
        />
      )}
      {open === 'remove' && (
        <ConfirmDialog
          title={t('Hapus daftar ini?')}
          word={t('Hapus daftar')}
          look="danger"
          why={why}
          onClose={close}
          send={async () => {
            const done = await remove.run({ id });
            if (done.success) route(`/forum/${forum.id}`);
            return done;
          }}
        >
          <p>{t('Semua anggota kehilangan daftar ini dan catatannya. Proposalnya sendiri tetap ada.')}</p>
        </ConfirmDialog>
      )}
      {leaving && (
        <ConfirmDialog
          title={t('Keluarkan {nama}?', { nama: leaving.proposal.title })}
          word={t('Keluarkan')}
          why={why}
          onClose={() => setLeaving(undefined)}
          send={async () => {
            const done = await takeOff.run({ shortlistId: id, proposalId: leaving.proposal.id });
            if (done.success) setLeaving(undefined);
            return done;
          }}
        >
          <p>{t('Dari daftar ini, bagi semua anggota.')}</p>
        </ConfirmDialog>
      )}
    </article>
  );
}

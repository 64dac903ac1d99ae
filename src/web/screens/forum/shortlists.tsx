import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useAction } from '../../data/use-action.ts';
import { CreateShortlistDocument, type ForumDeskQuery } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import '../../parts/proposal-row.css';
import { useWords } from '../../words/words.ts';
import '../officer/desk.css';
import { ShortlistForm } from './shortlist-form.tsx';

type Lists = Extract<NonNullable<ForumDeskQuery['node']>, { __typename: 'Forum' }>['shortlists']['nodes'];

/** The lists of proposals that the members look at together. */
export function Shortlists({ forumId, lists, isOpen }: { forumId: string; lists: Lists; isOpen: boolean }) {
  const { t, count } = useWords();
  const { route } = useLocation();
  const [making, setMaking] = useState(false);
  const create = useAction(CreateShortlistDocument);
  return (
    <section class="stack" aria-labelledby="daftar-pilihan">
      <div class="row spread">
        <h2 id="daftar-pilihan">{t('Daftar pilihan')}</h2>
        {isOpen && (
          <Button icon="plus" onClick={() => setMaking(true)}>
            {t('Buat daftar')}
          </Button>
        )}
      </div>
      {lists.length === 0 ? (
        <Empty title={t('Belum ada daftar')}>{t('Buat satu, lalu masukkan proposal dari halamannya. Hanya anggota forum yang melihatnya.')}</Empty>
      ) : (
        <ul class="list">
          {lists.map(({ id, title, note, company, items }) => (
            <li key={id} class="desk-row">
              <a href={`/forum/daftar/${id}`}>{title}</a>
              <p class="muted small">{t('{n} proposal, dibuat {perusahaan}', { n: count(items.totalCount), perusahaan: company.name })}</p>
              {note && <p class="small">{note}</p>}
            </li>
          ))}
        </ul>
      )}
      {making && (
        <ShortlistForm
          title={t('Buat daftar pilihan')}
          word={t('Buat daftar')}
          draftKey={`daftar-pilihan:${forumId}`}
          onClose={() => setMaking(false)}
          send={async (values) => {
            const done = await create.run({ forumId, ...values });
            if (done.success) route(`/forum/daftar/${done.success.shortlist.id}`);
            return done;
          }}
        />
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { usePages } from '../../data/use-pages.ts';
import { EndForumMemberDocument, ForumCompaniesDocument, type ForumCompanyFragment, type ForumOfPageFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import '../listing/match-table.css';
import './forum.css';
import type { useStanding } from './standing.ts';

interface ForumCompaniesProps {
  readonly forum: ForumOfPageFragment;
  readonly standing: ReturnType<typeof useStanding>;
}

/** The member companies with what everybody may know of their programmes, and all of it together. */
export function ForumCompanies({ forum, standing }: ForumCompaniesProps) {
  const { t, count, rupiah } = useWords();
  const { id, budget, committed, received } = forum;
  const [ending, setEnding] = useState<ForumCompanyFragment>();
  const list = usePages(ForumCompaniesDocument, { id, after: null as string | null }, ({ node }) => (node && 'companies' in node ? node.companies : undefined));
  const own = new Set(standing.companies.map((company) => company.id));
  const words = { programs: t('Program'), budget: t('Anggaran'), committed: t('Dijanjikan'), received: t('Sudah diterima') };
  return (
    <section class="stack" aria-labelledby="anggota-forum">
      <div>
        <h2 id="anggota-forum">{t('Perusahaan anggota ({n})', { n: count(list.total ?? 0) })}</h2>
        <p class="muted">{t('Dari program yang sudah mereka buka untuk umum.')}</p>
      </div>
      <Load of={list} skeleton={<Skeleton rows={4} />}>
        {() => (
          <>
            <table class="card match-table forum-figures">
              <caption class="visually-hidden">{t('Program perusahaan anggota')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('Perusahaan')}</th>
                  <th scope="col" class="number">
                    {words.programs}
                  </th>
                  <th scope="col" class="number">
                    {words.budget}
                  </th>
                  <th scope="col" class="number">
                    {words.committed}
                  </th>
                  <th scope="col" class="number">
                    {words.received}
                  </th>
                  {standing.seat && <th scope="col">{t('Sekretariat')}</th>}
                </tr>
              </thead>
              <tbody>
                {list.nodes.map((member) => (
                  <tr key={member.id}>
                    <th scope="row">
                      <a href={`/perusahaan/${member.company.id}`}>{member.company.name}</a>
                      <p class="muted small">{member.company.industry}</p>
                    </th>
                    <td class="number" data-word={words.programs}>
                      {count(member.programs)}
                    </td>
                    <td class="number" data-word={words.budget}>
                      {rupiah(member.budget)}
                    </td>
                    <td class="number" data-word={words.committed}>
                      {rupiah(member.committed)}
                    </td>
                    <td class="number" data-word={words.received}>
                      {rupiah(member.received)}
                    </td>
                    {standing.seat && (
                      <td>
                        {!own.has(member.company.id) && (
                          <Button small look="quiet" label={t('Keluarkan {nama}', { nama: member.company.name })} onClick={() => setEnding(member)}>
                            {t('Keluarkan')}
                          </Button>
                        )}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('Seluruhnya')}</th>
                  <td />
                  <td class="number" data-word={words.budget}>
                    {rupiah(budget)}
                  </td>
                  <td class="number" data-word={words.committed}>
                    {rupiah(committed)}
                  </td>
                  <td class="number" data-word={words.received}>
                    {rupiah(received)}
                  </td>
                  {standing.seat && <td />}
                </tr>
              </tfoot>
            </table>
            <Pager of={list} />
          </>
        )}
      </Load>
      {ending && <Ending member={ending} onClose={() => setEnding(undefined)} />}
    </section>
  );
}

function Ending({ member: { id, company }, onClose }: { member: ForumCompanyFragment; onClose: () => void }) {
  const { t } = useWords();
  const end = useAction(EndForumMemberDocument);
  return (
    <Dialog
      title={t('Keluarkan {nama}?', { nama: company.name })}
      lead={t('Programnya keluar dari rencana forum, dan orangnya tidak lagi melihat daftar pilihan.')}
      onClose={onClose}
      narrow
    >
      <ReasonForm
        label={t('Alasan')}
        hint={t('Dibaca perusahaan itu.')}
        word={t('Keluarkan')}
        look="danger"
        draftKey={`keluarkan:${id}`}
        onCancel={onClose}
        send={async (reason) => {
          const done = await end.run({ id, reason });
          if (done.success) onClose();
          return done;
        }}
      />
    </Dialog>
  );
}

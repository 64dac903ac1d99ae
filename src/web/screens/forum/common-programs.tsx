import { useAction } from '../../data/use-action.ts';
import { useEvery } from '../../data/use-every.ts';
import { useKept } from '../../data/use-kept.ts';
import { usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import {
  ExcludeProgramDocument,
  ForumOwnProgramsDocument,
  ForumProgramsDocument,
  type ForumProgramsQuery,
  IncludeProgramDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import '../../parts/proposal-row.css';
import './forum.css';
import { useWords } from '../../words/words.ts';
import type { OwnCompany } from './standing.ts';

const programsIn = ({ node }: ForumProgramsQuery) => (node && 'programs' in node ? node.programs : undefined);

interface CommonProgramsProps {
  readonly forumId: string;
  readonly companies: readonly OwnCompany[];
  /** The forum is verified: programmes come and go. */
  readonly isOpen: boolean;
}

/** The programmes that members bring into the forum's plans, and the viewer's own that could be. */
export function CommonPrograms({ forumId, companies, isOpen }: CommonProgramsProps) {
  const { t, rupiah, day } = useWords();
  const own = companies.filter(({ stands, isVerified }) => stands === 'member' && isVerified);
  const included = usePages(ForumProgramsDocument, { id: forumId, after: null as string | null }, programsIn, 'setelah-program');
  const include = useAction(IncludeProgramDocument);
  const exclude = useAction(ExcludeProgramDocument);
  const busy = include.busy || exclude.busy;
  const mine = new Set(companies.map(({ id }) => id));
  return (
    <section class="stack" aria-labelledby="program-bersama">
      <div>
        <h2 id="program-bersama">{t('Program bersama')}</h2>
        <p class="muted">{t('Program terbuka yang dibawa anggotanya sendiri. Anggota lain melihat bagiannya dalam rencana bersama.')}</p>
      </div>
      <Load of={included} skeleton={<Skeleton rows={2} />}>
        {() => (
          <>
            {included.nodes.length === 0 && <p class="muted">{t('Belum ada program yang dibawa.')}</p>}
            <ul class="list">
              {included.nodes.map(({ program: { id, title, available, closesOn, company } }) => (
                <li key={id} class="forum-line">
                  <div class="row spread">
                    <div>
                      <a href={`/program/${id}`}>{title}</a>
                      <p class="muted small">
                        {company.name} · {t('tersedia {uang}', { uang: rupiah(available) })} · {t('Sampai {hari}', { hari: day(closesOn) })}
                      </p>
                    </div>
                    {isOpen && mine.has(company.id) && (
                      <Button
                        small
                        look="quiet"
                        busy={busy}
                        label={t('Keluarkan {nama}', { nama: title })}
                        onClick={() => void exclude.run({ forumId, programId: id })}
                      >
                        {t('Keluarkan')}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
            <Pager of={included} />
          </>
        )}
      </Load>
      <ProblemNotice {...(include.problem || include.fault ? include : exclude)} />
      {isOpen && own.length > 0 && <Bringing forumId={forumId} own={own} busy={busy} onInclude={(programId) => void include.run({ forumId, programId })} />}
    </section>
  );
}

interface BringingProps {
  readonly forumId: string;
  readonly own: readonly OwnCompany[];
  readonly busy: boolean;
  readonly onInclude: (programId: string) => void;
}

/** Offers none that is in already, on whichever page of the list. */
function Bringing({ forumId, own, busy, onInclude }: BringingProps) {
  const pages = useEvery(ForumProgramsDocument, [{ id: forumId, after: null }], programsIn);
  const included = useKept(pages?.flatMap((page) => programsIn(page)?.nodes.map(({ program }) => program.id) ?? []));
  if (!included) return null;
  return (
    <>
      {own.map(({ id, name }) => (
        <OwnPrograms key={id} company={{ id, name }} without={included} busy={busy} onInclude={onInclude} />
      ))}
    </>
  );
}

interface OwnProgramsProps {
  readonly company: { readonly id: string; readonly name: string };
  readonly without: readonly string[];
  readonly busy: boolean;
  readonly onInclude: (programId: string) => void;
}

function OwnPrograms({ company, without, busy, onInclude }: OwnProgramsProps) {
  const { t, rupiah } = useWords();
  const open = useQuery(ForumOwnProgramsDocument, { companyId: company.id }).data?.programs.nodes ?? [];
  const left = open.filter(({ id }) => !without.includes(id));
  if (left.length === 0) return null;
  return (
    <details class="card">
      <summary>{t('Bawa program {perusahaan} ({n})', { perusahaan: company.name, n: left.length })}</summary>
      <ul class="stack">
        {left.map(({ id, title, available }) => (
          <li key={id} class="row spread">
            <p>
              {title} <span class="muted small">{t('tersedia {uang}', { uang: rupiah(available) })}</span>
            </p>
            <Button small busy={busy} label={t('Masukkan {judul}', { judul: title })} onClick={() => onInclude(id)}>
              {t('Masukkan')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

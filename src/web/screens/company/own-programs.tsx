import { useLocation } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { OwnProgramsDocument, type OwnProgramsQueryVariables } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Bar } from '../../parts/bar.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { rich } from '../../words/rich.tsx';
import { PROGRAM_STATES } from '../../words/states.ts';
import { msg, useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import '../officer/desk.css';
import { PlaceChoice, useChosen } from '../officer/own-place.tsx';
import { NoCompany } from './no-company.tsx';

type Status = NonNullable<OwnProgramsQueryVariables['status']>;

/** The states of a programme, by their word in the address. */
const VIEWS: Readonly<Record<string, { word: string; status: Status | null }>> = {
  semua: { word: msg('Semua'), status: null },
  terbuka: { word: PROGRAM_STATES.OPEN.word, status: ['OPEN'] },
  draf: { word: PROGRAM_STATES.DRAFT.word, status: ['DRAFT'] },
  ditutup: { word: PROGRAM_STATES.CLOSED.word, status: ['CLOSED'] },
  dibatalkan: { word: PROGRAM_STATES.CANCELLED.word, status: ['CANCELLED'] },
};

/** All programmes of one's company, in every state, with what is left of each. */
export default function OwnPrograms() {
  const { t } = useWords();
  usePage({ title: t('Program kami'), private: true });
  const { viewer, companies } = useMe();
  const company = useChosen(companies, 'perusahaan');
  if (!company) return viewer ? <NoCompany title={t('Program kami')} /> : null;
  return (
    <div class="wrap page stack">
      <div class="row spread">
        <h1>{t('Program kami')}</h1>
        <div class="row">
          <LinkButton icon="scale" href={companies.length > 1 ? `/rencana?perusahaan=${company.id}` : '/rencana'}>
            {t('Rencana alokasi')}
          </LinkButton>
          <LinkButton look="primary" icon="plus" href={companies.length > 1 ? `/program/baru?perusahaan=${company.id}` : '/program/baru'}>
            {t('Tulis program baru')}
          </LinkButton>
        </div>
      </div>
      <PlaceChoice own={companies} chosen={company} name="perusahaan" />
      <Listed key={company.id} companyId={company.id} />
    </div>
  );
}

function Listed({ companyId }: { companyId: string }) {
  const { t, rupiah, span } = useWords();
  const { path, query } = useLocation();
  const view = query.tampil && Object.hasOwn(VIEWS, query.tampil) ? query.tampil : 'semua';
  const pages = usePages(OwnProgramsDocument, { companyId, status: VIEWS[view]?.status ?? null }, ({ programs }) => programs);
  const hrefOf = (name: string) => {
    const params = new URLSearchParams({ ...(query.perusahaan && { perusahaan: query.perusahaan }), ...(name !== 'semua' && { tampil: name }) });
    return params.size > 0 ? `${path}?${params}` : path;
  };
  const empty =
    view === 'semua' ? (
      <Empty title={t('Belum ada program')}>{t('Program memuat dana, bidang, dan wilayahnya. Sesudah dibuka, usulan yang cocok muncul di sini.')}</Empty>
    ) : (
      <Empty title={t('Tidak ada di sini')} action={<LinkButton href={hrefOf('semua')}>{t('Lihat semua')}</LinkButton>}>
        {t('Belum ada program dengan status ini.')}
      </Empty>
    );
  return (
    <>
      <ChoiceChips
        label={t('Status program')}
        chips={Object.entries(VIEWS).map(([name, { word }]) => ({
          word: t(word),
          href: hrefOf(name),
          current: name === view,
          count: name === view ? pages.total : undefined,
        }))}
      />
      <Load of={pages} skeleton={<Skeleton rows={4} />}>
        {() =>
          pages.nodes.length === 0 ? (
            empty
          ) : (
            <>
              <ul class="list">
                {pages.nodes.map(({ id, title, status, budget, committed, available, opensOn, closesOn }) => (
                  <li key={id} class="desk-row">
                    <div class="row spread">
                      <a href={`/program/${id}`}>{title}</a>
                      <StateBadge of="program" status={status} />
                    </div>
                    <p>
                      {status === 'OPEN' || status === 'DRAFT'
                        ? rich(t('Masih tersedia <b>{uang}</b>', { uang: rupiah(available) }))
                        : rich(t('Anggaran <b>{uang}</b>', { uang: rupiah(budget) }))}
                    </p>
                    <Bar whole={BigInt(budget)} parts={[{ amount: BigInt(committed) }]} />
                    <p class="muted small">
                      {t('{sudah} dari {semua} dijanjikan', { sudah: rupiah(committed), semua: rupiah(budget) })} · {span(opensOn, closesOn)}
                    </p>
                  </li>
                ))}
              </ul>
              <Pager of={pages} />
            </>
          )
        }
      </Load>
    </>
  );
}

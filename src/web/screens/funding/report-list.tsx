import { useLocation } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import { FunderReportsDocument, type ProposalStatus, ReportCountsDocument, ReportListDocument } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { msg, useWords } from '../../words/words.ts';
import { oneOf, useParams, without } from '../listing/params.ts';
import { type Me, useMe } from '../me.ts';
import { FunderRow, ReportRow } from './report-row.tsx';
import { ForStake, useStake } from './stake.tsx';
import './funding.css';

type Count = 'running' | 'reported' | 'closed';
const STATES: Readonly<Record<string, { readonly word: string; readonly status: readonly ProposalStatus[]; readonly count: Count }>> = {
  berjalan: { word: msg('Belum dikirim'), status: ['RUNNING'], count: 'running' },
  diperiksa: { word: msg('Sedang diperiksa'), status: ['REPORTED'], count: 'reported' },
  selesai: { word: msg('Selesai'), status: ['CLOSED'], count: 'closed' },
};
const KNOWN = Object.keys(STATES);
const ALL: readonly ProposalStatus[] = ['RUNNING', 'REPORTED', 'CLOSED'];

/** Reports: a group's own, those of an office's region, or what became of a company's money. */
export default function ReportList() {
  const { t } = useWords();
  const me = useMe();
  usePage({ title: t('Laporan'), private: true });
  return (
    <ForStake me={me} title={t('Laporan')}>
      {(known) => (known.at === 'company' ? <OfCompany me={known} /> : <OfProposals me={known} />)}
    </ForStake>
  );
}

function OfProposals({ me }: { me: Me }) {
  const { t } = useWords();
  const { path } = useLocation();
  const { now } = useSetting();
  const params = useParams();
  const { stake, choice } = useStake(me, params, path);
  const chosen = oneOf(params, 'status', KNOWN);
  const who = { karangTarunaId: stake.group ?? null, within: stake.within ?? null };
  const list = usePages(
    ReportListDocument,
    { filter: { ...who, status: [...(chosen ? (STATES[chosen]?.status ?? ALL) : ALL)] }, after: null as string | null },
    ({ proposals }) => proposals,
  );
  const counts = useQuery(ReportCountsDocument, { group: who.karangTarunaId, within: who.within }).data;
  const all = without(path, params, 'status');
  const chips = [
    { word: t('Semua'), href: all, current: !chosen },
    ...KNOWN.map((name) => {
      const { word = '', count = 'running' } = STATES[name] ?? {};
      return { word: t(word), href: `${all}${all.includes('?') ? '&' : '?'}status=${name}`, current: chosen === name, count: counts?.[count].totalCount };
    }),
  ];
  const own = me.at === 'group';
  return (
    <div class="wrap page stack">
      <div>
        <h1>{own ? t('Laporan') : t('LPJ')}</h1>
        <p class="muted">
          {own
            ? t('Setiap kegiatan yang menerima dukungan dilaporkan paling lambat 30 hari sesudah selesai.')
            : t('Laporan kelompok di wilayah ini, dari yang terbaru.')}
        </p>
      </div>
      {choice}
      <ChoiceChips label={t('Status laporan')} chips={chips} />
      <Load of={list} skeleton={<Skeleton rows={5} />}>
        {() =>
          list.nodes.length === 0 ? (
            <Empty title={t('Belum ada laporan')}>{t('Laporan muncul di sini begitu sebuah kegiatan menerima dukungan dan berjalan.')}</Empty>
          ) : (
            <div class="stack">
              <h2 class="visually-hidden">{t('Hasil pencarian')}</h2>
              <ul class="list card match-rows">
                {list.nodes.map((proposal) => (
                  <li key={proposal.id}>
                    <ReportRow proposal={proposal} now={now} own={own} />
                  </li>
                ))}
              </ul>
              <Pager of={list} />
            </div>
          )
        }
      </Load>
    </div>
  );
}

function OfCompany({ me }: { me: Me }) {
  const { t } = useWords();
  const { path } = useLocation();
  const { now } = useSetting();
  const { stake, choice } = useStake(me, useParams(), path);
  const list = usePages(
    FunderReportsDocument,
    { filter: { companyId: stake.company ?? null, status: ['ACTIVE', 'COMPLETED', 'ENDED'] }, after: null as string | null },
    ({ fundingMatches }) => fundingMatches,
  );
  return (
    <div class="wrap page stack">
      <div>
        <h1>{t('Laporan')}</h1>
        <p class="muted">{t('Apa yang terjadi dengan setiap dukungan perusahaan: dikirim, diterima, dibelanjakan, dilaporkan.')}</p>
      </div>
      {choice}
      <Load of={list} skeleton={<Skeleton rows={5} />}>
        {() =>
          list.nodes.length === 0 ? (
            <Empty title={t('Belum ada laporan')}>{t('Laporan muncul di sini sesudah MoU ditandatangani dan dukungan dikirim.')}</Empty>
          ) : (
            <div class="stack">
              <h2 class="visually-hidden">{t('Hasil pencarian')}</h2>
              <ul class="list card match-rows">
                {list.nodes.map((match) => (
                  <li key={match.id}>
                    <FunderRow match={match} now={now} />
                  </li>
                ))}
              </ul>
              <Pager of={list} />
            </div>
          )
        }
      </Load>
    </div>
  );
}

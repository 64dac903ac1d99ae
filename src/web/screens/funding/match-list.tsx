import { useLocation } from 'preact-iso';
import { usePages } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import { type FundingMatchFilter, type FundingMatchStatus, MatchCountsDocument, MatchListDocument } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { msg, useWords } from '../../words/words.ts';
import { oneOf, useParams, without } from '../listing/params.ts';
import { type Me, useMe } from '../me.ts';
import { MatchRow } from './match-row.tsx';
import { ForStake, useStake } from './stake.tsx';
import './funding.css';

interface State {
  readonly word: string;
  readonly status: readonly FundingMatchStatus[];
  readonly count?: 'offered' | 'accepted' | 'approved' | 'active' | 'completed';
}

const STATES: Readonly<Record<string, State>> = {
  ditawarkan: { word: msg('Menunggu kelompok'), status: ['OFFERED'], count: 'offered' },
  diperiksa: { word: msg('Menunggu Dinsos'), status: ['ACCEPTED'], count: 'accepted' },
  disetujui: { word: msg('Menunggu MoU'), status: ['APPROVED'], count: 'approved' },
  berjalan: { word: msg('Berjalan'), status: ['ACTIVE'], count: 'active' },
  tuntas: { word: msg('Tuntas'), status: ['COMPLETED'], count: 'completed' },
  berhenti: { word: msg('Tidak jadi'), status: ['DECLINED', 'WITHDRAWN', 'REJECTED', 'EXPIRED', 'ENDED'] },
};
const KNOWN = Object.keys(STATES);

/** Every match that this person has a part in: as officer, as company, or as the office above. */
export default function MatchList() {
  const { t } = useWords();
  const me = useMe();
  usePage({ title: me.at === 'group' ? t('Dana') : t('Pendanaan'), private: true });
  return (
    <ForStake me={me} title={t('Pendanaan')}>
      {(me) => <Matches me={me} />}
    </ForStake>
  );
}

function Matches({ me }: { me: Me }) {
  const { t } = useWords();
  const { path } = useLocation();
  const { now } = useSetting();
  const params = useParams();
  const { stake, choice } = useStake(me, params, path);
  const chosen = oneOf(params, 'status', KNOWN);
  const program = params.get('program');
  const who = { companyId: stake.company ?? null, karangTarunaId: stake.group ?? null, within: stake.within ?? null, programId: program };
  const filter: FundingMatchFilter = { ...who, status: chosen ? [...(STATES[chosen]?.status ?? [])] : null };
  const list = usePages(MatchListDocument, { filter, after: null as string | null }, ({ fundingMatches }) => fundingMatches);
  const counts = useQuery(MatchCountsDocument, { company: who.companyId, group: who.karangTarunaId, within: who.within, program }).data;
  const all = without(path, params, 'status');
  const chips = [
    { word: t('Semua'), href: all, current: !chosen },
    ...KNOWN.map((name) => {
      const { word, count } = STATES[name] as State;
      return {
        word: t(word),
        href: `${all}${all.includes('?') ? '&' : '?'}status=${name}`,
        current: chosen === name,
        count: count && counts?.[count].totalCount,
      };
    }),
  ];
  return (
    <div class="wrap page stack">
      <div>
        <h1>{me.at === 'group' ? t('Dana') : t('Pendanaan')}</h1>
        <p class="muted">
          {me.at === 'group'
            ? t('Semua tawaran dan pendanaan untuk proposal kelompok. Perusahaan mengirim langsung ke kelompok, bukan lewat Sambung.')
            : me.at === 'company'
              ? t('Semua yang ditawarkan dan disalurkan perusahaan, dari yang terbaru.')
              : t('Semua pendanaan untuk kelompok di wilayah ini, dari yang terbaru.')}
        </p>
      </div>
      {choice}
      <ChoiceChips label={t('Status pendanaan')} chips={chips} />
      <Load of={list} skeleton={<Skeleton rows={5} />}>
        {() =>
          list.nodes.length === 0 ? (
            <Nothing at={me.at} isFiltered={Boolean(chosen || program)} all={path} />
          ) : (
            <div class="stack">
              <h2 class="visually-hidden">{t('Hasil pencarian')}</h2>
              <ul class="list card match-rows">
                {list.nodes.map((match) => (
                  <li key={match.id}>
                    <MatchRow
                      match={match}
                      now={now}
                      answers={me.at === 'group'}
                      tells={me.at === 'group' ? 'company' : me.at === 'company' ? 'group' : 'both'}
                    />
                  </li>
                ))}
              </ul>
              <Pager of={list} />
            </div>
          )
        }
      </Load>
      {me.at !== 'office' && (
        <p class="small">
          <strong>{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</strong>
        </p>
      )}
    </div>
  );
}

function Nothing({ at, isFiltered, all }: { at: string; isFiltered: boolean; all: string }) {
  const { t } = useWords();
  if (isFiltered)
    return (
      <Empty title={t('Tidak ada yang cocok')} action={<LinkButton href={all}>{t('Tampilkan semua')}</LinkButton>}>
        {t('Tidak ada pendanaan dengan status itu.')}
      </Empty>
    );
  if (at === 'company')
    return (
      <Empty title={t('Belum ada tawaran')} action={<LinkButton href="/proposal">{t('Cari proposal')}</LinkButton>}>
        {t('Tawaran dibuat dari halaman proposal, atau dari usulan yang cocok dengan program.')}
      </Empty>
    );
  if (at === 'group')
    return (
      <Empty title={t('Belum ada tawaran')} action={<LinkButton href="/proposal-kami">{t('Proposal kami')}</LinkButton>}>
        {t('Begitu sebuah proposal diperiksa Dinas Sosial, perusahaan bisa menawarkan dana. Tawarannya tampil di sini.')}
      </Empty>
    );
  return <Empty title={t('Belum ada pendanaan')}>{t('Tawaran untuk kelompok di wilayah ini tampil di sini.')}</Empty>;
}

import { SubjectFundingMatchDocument, type SubjectFundingMatchQuery } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { Journey, matchJourneyOf } from '../../parts/journey.tsx';
import { MoneyBar } from '../../parts/money-bar.tsx';
import { SplitBar } from '../../parts/split-bar.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { MATCH_STATES, SUPPORT_KINDS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { Checks } from './checks.tsx';
import { GroupLead } from './group-lead.tsx';
import { subjectKind } from './subject.ts';
import { FUNDING_VERDICTS } from './verdicts.ts';

type Match = Extract<NonNullable<SubjectFundingMatchQuery['node']>, { __typename: 'FundingMatch' }>;

export const FUNDING = subjectKind('FundingMatch', {
  kind: 'APPROVE_FUNDING',
  operation: SubjectFundingMatchDocument,
  verdicts: FUNDING_VERDICTS,
  show: (match, { t, rupiah }, today) => ({
    title: t('{uang} dari {perusahaan}', { uang: rupiah(match.amount), perusahaan: match.program.company.name }),
    lead: <GroupLead group={match.proposal.karangTaruna} />,
    href: `/proposal/${match.proposal.id}`,
    state: MATCH_STATES[match.status],
    states: MATCH_STATES,
    waits: match.status === 'ACCEPTED',
    facts: <FundingFacts match={match} today={today} />,
  }),
});

/** States in which a match still binds money. */
const LIVE = new Set<string>(['OFFERED', 'ACCEPTED', 'APPROVED', 'ACTIVE']);
const LOOKS = { OFFERED: 'offered', ACCEPTED: 'accepted' } as const;

function FundingFacts({ match, today }: { match: Match; today: string }) {
  const { t, rupiah, day, dayOf } = useWords();
  const { proposal, program } = match;
  const { karangTaruna: group } = proposal;
  const live = proposal.fundingMatches.nodes.filter(({ status }) => LIVE.has(status));
  const counting = proposal.fundingMatches.nodes.filter(({ counted }) => BigInt(counted) > 0n);
  const sum = live.reduce((all, { amount }) => all + BigInt(amount), 0n);
  const verified = proposal.history.findLast(({ status, by }) => status === 'VERIFIED' && by !== null);
  const account = group.payoutAccount;
  const kind = SUPPORT_KINDS[match.supportKind];
  return (
    <>
      <section class="card stack">
        <div class="row spread">
          <h3 class="muted">{t('Yang diminta dari CSR')}</h3>
          <strong class="big">{rupiah(proposal.requested)}</strong>
        </div>
        <MoneyBar
          whole={proposal.requested}
          segments={counting.map(({ counted, status }) => ({ amount: counted, look: LOOKS[status as keyof typeof LOOKS] ?? 'agreed' }))}
        />
        <Definition
          of={[
            [t('Yang ini'), `${rupiah(match.amount)} · ${t(kind.word)}`],
            [t('Masih kurang'), rupiah(proposal.remaining)],
            [t('Jumlah semua kesepakatan yang berjalan'), rupiah(sum)],
          ]}
        />
      </section>
      <div class="facts-columns">
        <Checks
          title={t('Sudah diperiksa sistem')}
          checks={[
            group.termEndsOn >= today
              ? { as: 'good', said: t('SK berlaku sampai {hari}', { hari: day(group.termEndsOn) }) }
              : { as: 'bad', said: t('SK habis sejak {hari}', { hari: day(group.termEndsOn) }) },
            program.company.status === 'VERIFIED'
              ? { as: 'good', said: t('Perusahaan terverifikasi') }
              : { as: 'bad', said: t('Perusahaan sedang tidak terverifikasi') },
            match.supportKind === 'CASH' &&
              (account?.status === 'VERIFIED'
                ? { as: 'good', said: t('Rekening kelompok sudah diperiksa') }
                : { as: 'bad', said: t('Rekening kelompok belum diperiksa, MoU belum bisa dicatat') }),
            { as: 'good', said: t('Muat dalam dana program dan kebutuhan proposal') },
            verified && {
              as: 'known',
              said: t('Proposal diverifikasi {nama}, {hari}', { nama: verified.by ?? '', hari: dayOf(verified.at, group.region.code) }),
            },
            { as: 'known', said: t('Jumlah besar diputuskan orang yang berbeda dari pemeriksa proposal, dan jumlah terbesar oleh provinsi.') },
          ]}
        />
        <section>
          <h3>{t('Program')}</h3>
          <Definition
            of={[
              [
                t('Nama'),
                <a key="program" href={`/program/${program.id}`}>
                  {program.title}
                </a>,
              ],
              [
                t('Perusahaan'),
                <a key="perusahaan" href={`/perusahaan/${program.company.id}`}>
                  {program.company.name}
                </a>,
              ],
              [t('Tersedia'), t('{sisa} dari {anggaran}', { sisa: rupiah(program.available), anggaran: rupiah(program.budget) })],
              [t('Ditawarkan'), dayOf(match.offeredAt, group.region.code)],
            ]}
          />
        </section>
      </div>
      {match.message && (
        <section>
          <h3>{t('Pesan perusahaan')}</h3>
          <blockquote class="prose">{match.message}</blockquote>
        </section>
      )}
      <section class="card stack">
        <div class="row spread">
          <h3>
            <a href={`/proposal/${proposal.id}`}>{proposal.title}</a>
          </h3>
          <StateBadge of="proposal" status={proposal.status} />
        </div>
        <SplitBar shares={proposal.fundingSplit} legend="line" />
        <ul class="facts-list">
          {proposal.fundingMatches.nodes.map(({ id, amount, status, program: { company } }) => (
            <li key={id}>
              <span>{id === match.id ? t('{nama} (yang ini)', { nama: company.name }) : company.name}</span>
              <strong>{rupiah(amount)}</strong>
              <StateBadge of="match" status={status} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('Jejak')}</h3>
        <Journey steps={matchJourneyOf(match.history, match.status)} regionCode={group.region.code} />
      </section>
      <p class="muted small">{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</p>
    </>
  );
}

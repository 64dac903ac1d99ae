import { useQuery } from '../../data/use-query.ts';
import { SubjectProposalDocument, type SubjectProposalQuery, SubjectStandingDocument } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { Journey, journeyOf } from '../../parts/journey.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RabTable } from '../../parts/rab-table.tsx';
import { SplitBar } from '../../parts/split-bar.tsx';
import { amountOf } from '../../words/figures.ts';
import { regionName } from '../../words/place.ts';
import { FOCUS_AREAS, PROPOSAL_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { type Check, Checks, Files } from './checks.tsx';
import { GroupLead } from './group-lead.tsx';
import { subjectKind } from './subject.ts';
import { PROPOSAL_VERDICTS } from './verdicts.ts';

type Proposal = Extract<NonNullable<SubjectProposalQuery['node']>, { __typename: 'Proposal' }>;

export const PROPOSAL = subjectKind('Proposal', {
  kind: 'VERIFY_PROPOSAL',
  operation: SubjectProposalDocument,
  verdicts: PROPOSAL_VERDICTS,
  show: (proposal, { t }, today) => ({
    title: proposal.title,
    lead: <GroupLead group={proposal.karangTaruna} />,
    more: t('pengajuan ke-{n}', { n: proposal.history.filter(({ status }) => status === 'SUBMITTED').length }),
    href: `/proposal/${proposal.id}`,
    state: PROPOSAL_STATES[proposal.status],
    states: PROPOSAL_STATES,
    waits: proposal.status === 'SUBMITTED',
    facts: <ProposalFacts proposal={proposal} today={today} />,
  }),
});

function ProposalFacts({ proposal, today }: { proposal: Proposal; today: string }) {
  const { t, rupiah, span, count } = useWords();
  const { karangTaruna: group, villages, history } = proposal;
  const returns = history.filter(({ status, reason }) => status === 'RETURNED' && reason);
  const texts = [
    [t('Mengapa ini penting'), proposal.background],
    [t('Tujuan'), proposal.objectives],
    [t('Setelah dana habis'), proposal.sustainability],
  ] as const;
  return (
    <>
      {returns.length > 0 && (
        <Notice tone="waiting" icon="undo-2" title={t('Sudah pernah dikembalikan {n} kali', { n: returns.length })}>
          {returns.map(({ at, reason }) => (
            <p key={at}>
              <q>{reason}</q>
            </p>
          ))}
        </Notice>
      )}
      <section class="card stack">
        <div class="row spread">
          <h3 class="muted">{t('Anggaran seluruhnya')}</h3>
          <strong class="big">{rupiah(proposal.total)}</strong>
        </div>
        <SplitBar shares={proposal.fundingSplit} legend="line" />
      </section>
      <div class="facts-columns">
        <ProposalChecks proposal={proposal} today={today} />
        <section>
          <h3>{t('Ringkas')}</h3>
          <Definition
            of={[
              [t('Penerima'), t('{n} warga', { n: count(proposal.beneficiaries) })],
              [t('Waktu'), span(proposal.startsOn, proposal.endsOn)],
              [t('Bidang'), t(FOCUS_AREAS[proposal.focusArea].word)],
              [t('Lokasi'), villages.map(regionName).join(', ')],
              [t('Berkas'), <Files key="berkas" files={proposal.attachments} none={t('tidak ada')} />],
            ]}
          />
        </section>
      </div>
      <p class="prose">{proposal.summary}</p>
      {texts.map(
        ([title, text]) =>
          text && (
            <section key={title}>
              <h3>{title}</h3>
              <p class="prose">{text}</p>
            </section>
          ),
      )}
      <details class="facts-fold">
        <summary>{t('RAB, {n} baris', { n: proposal.budgetLines.length })}</summary>
        <RabTable lines={proposal.budgetLines} />
      </details>
      <section>
        <h3>{t('Jejak')}</h3>
        <Journey steps={journeyOf(history, proposal.status)} regionCode={group.region.code} />
      </section>
    </>
  );
}

/** What a machine can look at before a person does. */
function ProposalChecks({ proposal, today }: { proposal: Proposal; today: string }) {
  const { t, day } = useWords();
  const { karangTaruna: group, budgetLines } = proposal;
  const standing = useQuery(SubjectStandingDocument, { code: group.region.code }).data?.statistics;
  const overdue = group.proposals.nodes.filter(({ status, reportDueOn }) => status === 'RUNNING' && reportDueOn < today);
  const isRight =
    budgetLines.every(({ quantity, unitPrice, amount }) => amountOf(quantity, unitPrice) === BigInt(amount)) &&
    budgetLines.reduce((sum, { amount }) => sum + BigInt(amount), 0n) === BigInt(proposal.total);
  const values = { hari: day(group.termEndsOn) };
  const isVillage = group.region.code.length === 13;
  const checks: (Check | false)[] = [
    group.termEndsOn >= today ? { as: 'good', said: t('SK berlaku sampai {hari}', values) } : { as: 'bad', said: t('SK habis sejak {hari}', values) },
    group.status !== 'VERIFIED' && { as: 'bad', said: t('Kelompok belum terverifikasi') },
    overdue.length === 0
      ? { as: 'good', said: t('Tidak ada LPJ yang terlambat') }
      : { as: 'bad', said: t('LPJ terlambat: {judul}', { judul: overdue.map(({ title }) => title).join(', ') }) },
    isRight ? { as: 'good', said: t('Hitungan RAB cocok, {n} baris', { n: budgetLines.length }) } : { as: 'bad', said: t('Hitungan RAB tidak cocok') },
    proposal.startsOn < today && { as: 'bad', said: t('Hari mulainya sudah lewat, {hari}', { hari: day(proposal.startsOn) }) },
    proposal.attachments.length === 0 && { as: 'known', said: t('Belum ada lampiran') },
    Boolean(isVillage && standing && standing.neverFunded > 0) && { as: 'known', said: t('Desa ini belum pernah menerima dana') },
    group.classification === null && { as: 'known', said: <a href={`/karang-taruna/${group.id}`}>{t('Kelompok ini belum dinilai. Nilai sekarang')}</a> },
  ];
  return <Checks title={t('Sudah diperiksa sistem')} checks={checks} />;
}

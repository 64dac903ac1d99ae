import { SubjectDisbursementDocument, type SubjectDisbursementQuery } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { Notice } from '../../parts/notice.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { DISBURSEMENT_STATES, SUPPORT_KINDS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { Files } from './checks.tsx';
import { GroupLead } from './group-lead.tsx';
import { subjectKind } from './subject.ts';
import { DISPUTE_VERDICTS } from './verdicts.ts';

type Disbursement = Extract<NonNullable<SubjectDisbursementQuery['node']>, { __typename: 'Disbursement' }>;

export const DISPUTE = subjectKind('Disbursement', {
  kind: 'RESOLVE_DISPUTE',
  operation: SubjectDisbursementDocument,
  verdicts: DISPUTE_VERDICTS,
  show: (delivery, { t, rupiah }) => ({
    title: t('{uang} dari {perusahaan}', { uang: rupiah(delivery.amount), perusahaan: delivery.fundingMatch.program.company.name }),
    lead: <GroupLead group={delivery.fundingMatch.proposal.karangTaruna} />,
    href: `/proposal/${delivery.fundingMatch.proposal.id}`,
    state: DISBURSEMENT_STATES[delivery.status],
    states: DISBURSEMENT_STATES,
    waits: delivery.status === 'DISPUTED',
    facts: <DisputeFacts delivery={delivery} />,
  }),
});

function DisputeFacts({ delivery }: { delivery: Disbursement }) {
  const { t, rupiah, day } = useWords();
  const { fundingMatch: match } = delivery;
  const { agreement } = match;
  return (
    <>
      {delivery.status === 'DISPUTED' && delivery.statusReason && (
        <Notice tone="problem" title={t('Kata kelompok')}>
          <q>{delivery.statusReason}</q>
        </Notice>
      )}
      <section class="card stack">
        <h3>{t('Yang dicatat perusahaan')}</h3>
        <Definition
          of={[
            [t('Jumlah'), <strong key="jumlah">{rupiah(delivery.amount)}</strong>],
            [t('Bentuk'), t(SUPPORT_KINDS[delivery.kind].word)],
            [t('Tanggal'), day(delivery.deliveredOn)],
            [t('Nomor bukti'), delivery.reference || t('tidak ada')],
            [t('Bukti'), <Files key="bukti" files={[delivery.proof]} none={t('tidak dilampirkan')} />],
            delivery.description ? [t('Keterangan'), delivery.description] : null,
          ]}
        />
      </section>
      <section class="card stack">
        <h3>{t('Kesepakatannya')}</h3>
        <Definition
          of={[
            [
              t('Proposal'),
              <a key="proposal" href={`/proposal/${match.proposal.id}`}>
                {match.proposal.title}
              </a>,
            ],
            [t('Program'), `${match.program.title} · ${match.program.company.name}`],
            [t('Disepakati'), rupiah(match.amount)],
            [t('Sudah dikirim'), rupiah(match.disbursed)],
            [t('Sudah diterima'), rupiah(match.received)],
            agreement && [t('MoU'), t('{nomor}, {hari}', { nomor: agreement.number, hari: day(agreement.signedOn) })],
            agreement && [t('Berkas MoU'), <Files key="mou" files={[agreement.document]} none={t('tidak dilampirkan')} />],
          ]}
        />
        <ul class="facts-list">
          {match.disbursements.map(({ id, amount, deliveredOn, status }) => (
            <li key={id}>
              <span>{id === delivery.id ? t('{hari} (yang ini)', { hari: day(deliveredOn) }) : day(deliveredOn)}</span>
              <strong>{rupiah(amount)}</strong>
              <StateBadge of="disbursement" status={status} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

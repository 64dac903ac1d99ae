import { Definition } from '../../parts/definition.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { SUPPORT_KINDS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { type Paper, wholePlace } from './paper.ts';
import { PaperFrame, Spelled } from './paper-frame.tsx';

/** For whoever holds a paper of others: what is recorded, to be held against it. */
export function VerifiedPaper({ paper }: { paper: Paper }) {
  const { t, day, rupiah } = useWords();
  const { subject } = paper;
  if (subject.__typename !== 'Disbursement' && subject.__typename !== 'FundingMatch') return null;
  const isDelivery = subject.__typename === 'Disbursement';
  const { program, proposal, agreement } = isDelivery ? subject.fundingMatch : subject;
  const group = proposal.karangTaruna;
  return (
    <PaperFrame paper={paper}>
      <p>{t('Cocokkan dengan kertas yang Anda pegang. Nama penanda tangan dan nomor bukti hanya untuk pihaknya.')}</p>
      <Definition
        of={[
          [t('Perusahaan'), program.company.name],
          [t('Kelompok'), group.name],
          [t('Tempat'), wholePlace(group)],
          agreement && [t('Perjanjian'), t('nomor {nomor}, {tanggal}', { nomor: agreement.number, tanggal: day(agreement.signedOn) })],
          isDelivery && [t('Diserahkan'), day(subject.deliveredOn)],
          [t('Bentuk dukungan'), t(SUPPORT_KINDS[subject.supportKind].word)],
          [t('Nilai'), <strong key="nilai">{rupiah(subject.amount)}</strong>],
          [
            t('Status'),
            isDelivery ? (
              <StateBadge key="s" of="disbursement" status={subject.deliveryStatus} />
            ) : (
              <StateBadge key="s" of="match" status={subject.matchStatus} />
            ),
          ],
        ]}
      />
      <Spelled amount={subject.amount} />
    </PaperFrame>
  );
}

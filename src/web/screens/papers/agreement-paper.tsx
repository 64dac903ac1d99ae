import type { PaperOfMatchFragment } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { Parties } from '../../parts/document/document-sheet.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { rich } from '../../words/rich.tsx';
import { SUPPORT_KINDS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { type Paper, signaturesOf } from './paper.ts';
import { PaperFrame, Spelled } from './paper-frame.tsx';
import { partiesOf } from './parties.tsx';

/** To be filled in by hand. */
const BLANK = '…………………………';

/** What company and group agree on: to be signed once it is approved, and as it is recorded beside the signed MoU. */
export function AgreementPaper({ paper, of }: { paper: Paper; of: PaperOfMatchFragment }) {
  const words = useWords();
  const { t, day, dayOf, span, rupiah } = words;
  const { amount, supportKind, matchStatus, approvedAt, disbursed, received, agreement, program, proposal } = of;
  const isMoney = supportKind === 'CASH';
  return (
    <PaperFrame paper={paper} signatures={signaturesOf(of, words)}>
      <p>{t('Kami yang bertanda tangan di bawah ini:')}</p>
      <Parties parties={partiesOf(of, words)} />
      <p>
        {rich(
          t('sepakat bahwa Pihak Pertama melalui program <b>{program}</b> mendukung kegiatan <b>{kegiatan}</b>, yang dijalankan Pihak Kedua pada {masa}.', {
            program: program.title,
            kegiatan: proposal.title,
            masa: span(proposal.startsOn, proposal.endsOn),
          }),
        )}
      </p>
      <Definition
        of={[
          [t('Status'), <StateBadge key="status" of="match" status={matchStatus} />],
          [t('Perjanjian'), t('nomor {nomor}, {tanggal}', { nomor: agreement?.number ?? BLANK, tanggal: agreement ? day(agreement.signedOn) : BLANK })],
          approvedAt != null && [t('Disetujui Dinas Sosial'), dayOf(approvedAt, proposal.karangTaruna.region.code)],
          [t('Bentuk dukungan'), t(SUPPORT_KINDS[supportKind].word)],
          [t('Nilai'), <strong key="nilai">{rupiah(amount)}</strong>],
          [t('Sudah dikirim'), rupiah(disbursed)],
          [t('Sudah diterima'), rupiah(received)],
          [t('LPJ paling lambat'), day(proposal.reportDueOn)],
        ]}
      />
      <Spelled amount={amount} />
      <p>
        {isMoney
          ? t('Uang dikirim langsung ke rekening atas nama {kelompok}.', { kelompok: proposal.karangTaruna.name })
          : t('Dukungan diserahkan langsung kepada {kelompok}.', { kelompok: proposal.karangTaruna.name })}{' '}
        {t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}
      </p>
    </PaperFrame>
  );
}

import type { PaperOfDeliveryFragment } from '../../generated/graphql.ts';
import { Parties } from '../../parts/document/document-sheet.tsx';
import { Notice } from '../../parts/notice.tsx';
import { rich } from '../../words/rich.tsx';
import { SUPPORT_KINDS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { type Paper, signaturesOf } from './paper.ts';
import { PaperFrame, Spelled } from './paper-frame.tsx';
import { partiesOf } from './parties.tsx';

/** The minutes of a handover (BAST): one delivery, between its company and its group. */
export function HandoverPaper({ paper, of }: { paper: Paper; of: PaperOfDeliveryFragment }) {
  const words = useWords();
  const { t, day, weekday, rupiah } = words;
  const { amount, supportKind, deliveredOn, deliveryStatus, delivered, reference, fundingMatch } = of;
  const { agreement, proposal } = fundingMatch;
  const isMoney = supportKind === 'CASH';
  return (
    <PaperFrame paper={paper} signatures={signaturesOf(fundingMatch, words)}>
      {deliveryStatus === 'VOID' && <Notice tone="problem">{t('Batal dicatat. Kertas ini tidak berlaku.')}</Notice>}
      {deliveryStatus === 'DISPUTED' && <Notice tone="problem">{t('Kelompok menyatakan belum sesuai. Menunggu penyelesaian Dinas Sosial.')}</Notice>}
      {deliveryStatus === 'SENT' && <Notice tone="waiting">{t('Menunggu kelompok menyatakan diterima.')}</Notice>}
      <p>
        {t('Pada hari ini, {nama_hari} tanggal {tanggal}, kami yang bertanda tangan di bawah ini:', {
          nama_hari: weekday(deliveredOn),
          tanggal: day(deliveredOn),
        })}
      </p>
      <Parties parties={partiesOf(fundingMatch, words)} />
      <p>
        {agreement
          ? rich(
              t('Berdasarkan perjanjian nomor <b>{nomor}</b> tanggal {tanggal}, Pihak Pertama menyerahkan dan Pihak Kedua menerima:', {
                nomor: agreement.number,
                tanggal: day(agreement.signedOn),
              }),
            )
          : t('Pihak Pertama menyerahkan dan Pihak Kedua menerima:')}
      </p>
      <table>
        <caption class="visually-hidden">{t('Yang diserahkan')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Uraian')}</th>
            <th scope="col" class="number">
              {t('Nilai')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {delivered || (isMoney ? t('Dana untuk {kegiatan}', { kegiatan: proposal.title }) : t(SUPPORT_KINDS[supportKind].word))}
              <p class="muted small">
                {t(SUPPORT_KINDS[supportKind].word)}
                {reference && ' · '}
                {reference && (isMoney ? t('Bukti transfer {nomor}', { nomor: reference }) : t('Nomor serah terima {nomor}', { nomor: reference }))}
              </p>
            </th>
            <td class="number">{rupiah(amount)}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('Jumlah')}</th>
            <td class="number big">{rupiah(amount)}</td>
          </tr>
        </tfoot>
      </table>
      <Spelled amount={amount} />
      <p>
        {isMoney
          ? t('Uang dikirim ke rekening atas nama {kelompok}, dipakai menurut RAB proposal, dan dilaporkan paling lambat {tanggal}.', {
              kelompok: proposal.karangTaruna.name,
              tanggal: day(proposal.reportDueOn),
            })
          : t('Sejak ditandatangani, yang diserahkan menjadi milik bersama {kelompok}, dan dirawat menurut rencana keberlanjutan dalam proposal.', {
              kelompok: proposal.karangTaruna.name,
            })}
      </p>
      <p>{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</p>
    </PaperFrame>
  );
}

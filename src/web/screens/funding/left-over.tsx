import { isUnsent } from '../../data/kept.ts';
import { useKept, useWritings } from '../../data/use-outbox.ts';
import type { ProposalOfReportFragment } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words/words.ts';
import { Discard } from '../officer/proposal/discard.tsx';
import type { Field } from './report-content.ts';
import { filesOf, type KeptReport, keyOf } from './report-sending.ts';

/** What was written here and never arrived, since the report was sent or closed meanwhile: to be copied, or thrown away. */
export function LeftOver({ proposal: { id, budgetLines } }: { proposal: ProposalOfReportFragment }) {
  const { t, rupiah } = useWords();
  const writings = useWritings();
  const { kept } = useKept<KeptReport>(keyOf(id));
  if (!writings || !kept || !isUnsent(kept)) return null;
  const { touched, content } = kept;
  const { narrative, beneficiaries, refunded, spending, attachments } = content;
  const wrote = (field: Field) => field in touched;
  const lines = wrote('spending') ? budgetLines.filter((line) => spending[line.id]) : [];
  return (
    <Notice tone="problem" title={t('Laporan ini tidak bisa ditulis lagi.')}>
      <div class="stack stack-tight">
        <p>{t('Tulisan Anda yang belum terkirim masih ada di HP ini.')}</p>
        <details>
          <summary>{t('Lihat tulisan Anda')}</summary>
          <Definition
            of={[
              wrote('narrative') && [
                t('Cerita kegiatan'),
                <span key="cerita" class="prose">
                  {narrative}
                </span>,
              ],
              ...lines.map(({ id: line, description }): [string, string] => {
                const { amount = '', note = '' } = spending[line] ?? {};
                return [description, [rupiah(amount || '0'), note].filter(Boolean).join(' · ')];
              }),
              wrote('refunded') && [t('Dikembalikan'), rupiah(refunded || '0')],
              wrote('beneficiaries') && [t('Penerima manfaat'), t('{n} orang', { n: beneficiaries || '0' })],
              wrote('attachments') && [t('Kuitansi dan foto'), attachments.map(({ name }) => name).join(', ')],
            ]}
          />
        </details>
        <Discard files={filesOf(kept)} forget={() => writings.shelf.change(kept.key, () => undefined)} href={`/proposal/${id}/laporan`} />
      </div>
    </Notice>
  );
}

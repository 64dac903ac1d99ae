import { useState } from 'preact/hooks';
import { useSignal } from '../../data/connection.ts';
import { useAction } from '../../data/use-action.ts';
import { AnswerReportDocument, type FunderVerdict, type ReportOfPageFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useWords } from '../../words/words.ts';

interface AnswerReportProps {
  readonly company: { readonly id: string; readonly name: string };
  readonly reportId: string;
  readonly answer?: ReportOfPageFragment['funderAnswers'][number];
  /** The last day that is waited for. */
  readonly until?: string;
}

/** A company that paid says whether the report is as it knows it; as long as the office has not decided, it may think again. */
export function AnswerReport({ company, reportId, answer, until }: AnswerReportProps) {
  const { t, day } = useWords();
  const { reached } = useSignal();
  const [giving, setGiving] = useState<FunderVerdict>();
  const why = reached ? undefined : t('Butuh sinyal untuk langkah ini');
  const verdict = answer?.verdict;
  return (
    <section class="card stack" aria-label={t('Tanggapan {perusahaan}', { perusahaan: company.name })}>
      <div>
        <h2>{verdict ? t('Tanggapan {perusahaan}', { perusahaan: company.name }) : t('Apakah laporan ini sesuai?')}</h2>
        <p class="muted small">
          {verdict
            ? t('Boleh diubah selama Dinas Sosial belum memutuskan.')
            : until
              ? t('Ditunggu sampai {hari}. Sesudah itu Dinas Sosial boleh memutuskan tanpa tanggapan.', { hari: day(until) })
              : t('Batasnya sudah lewat. Masih boleh ditanggapi selama Dinas Sosial belum memutuskan.')}
        </p>
      </div>
      {verdict && (
        <p>
          <StateBadge of="verdict" status={verdict} />
        </p>
      )}
      <div class="row">
        {verdict !== 'CONFIRMED' && (
          <Button look={verdict ? 'outline' : 'primary'} icon="check" why={why} onClick={() => setGiving('CONFIRMED')}>
            {verdict ? t('Ubah: membenarkan') : t('Sesuai')}
          </Button>
        )}
        {verdict !== 'OBJECTED' && (
          <Button why={why} onClick={() => setGiving('OBJECTED')}>
            {verdict ? t('Ubah: berkeberatan') : t('Keberatan')}
          </Button>
        )}
      </div>
      {giving && <Giving companyId={company.id} reportId={reportId} verdict={giving} onClose={() => setGiving(undefined)} />}
    </section>
  );
}

interface GivingProps {
  readonly companyId: string;
  readonly reportId: string;
  readonly verdict: FunderVerdict;
  readonly onClose: () => void;
}

function Giving({ companyId, reportId, verdict, onClose }: GivingProps) {
  const { t } = useWords();
  const answer = useAction(AnswerReportDocument);
  const isGood = verdict === 'CONFIRMED';
  return (
    <Dialog
      title={isGood ? t('Benarkan laporan ini') : t('Keberatan atas laporan ini')}
      lead={isGood ? t('Sejauh yang perusahaan tahu, laporan ini sesuai.') : t('Dinas Sosial membaca keberatannya sebelum memutuskan.')}
      onClose={onClose}
    >
      <ReasonForm
        label={isGood ? t('Catatan') : t('Apa yang tidak sesuai?')}
        optional={isGood}
        word={isGood ? t('Benarkan') : t('Kirim keberatan')}
        draftKey={`tanggap-${reportId}-${verdict}`}
        onCancel={onClose}
        send={async (note) => {
          const done = await answer.run({ reportId, companyId, verdict, note: note || null });
          if (done.success) onClose();
          return done;
        }}
      />
    </Dialog>
  );
}

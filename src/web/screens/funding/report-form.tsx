import { useSignal } from '../../data/connection.ts';
import { isUnsent } from '../../data/kept.ts';
import { useStay } from '../../data/use-stay.ts';
import { useUpload } from '../../data/use-upload.ts';
import type { ProposalOfReportFragment } from '../../generated/graphql.ts';
import { Checklist } from '../../parts/form/checklist.tsx';
import { FileField } from '../../parts/form/file-field.tsx';
import { NumberField } from '../../parts/form/number-field.tsx';
import { SaveState } from '../../parts/form/save-state.tsx';
import { stateOfWriting } from '../../parts/form/save-state-of.ts';
import { TextArea } from '../../parts/form/text-area.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { lettersIn } from '../../words/typed.ts';
import { useWords } from '../../words/words.ts';
import { ReportNotice } from './report-notice.tsx';
import { checklistOf, openMatches } from './report-rules.ts';
import { filesOf, MOST, reportSender } from './report-sending.ts';
import { ReportSpending } from './report-spending.tsx';
import { ReportSums } from './report-sums.tsx';
import { SubmitReport } from './submit-report.tsx';
import { type ReportWriting, useReport } from './use-report.ts';

/** The group accounts for the money, line by line. Everything typed keeps itself, with or without a signal. */
export function ReportForm({ proposal, onSubmitted }: { proposal: ProposalOfReportFragment; onSubmitted: () => void }) {
  const { t, day } = useWords();
  const writing = useReport(proposal);
  useStay(Boolean(writing?.isFull && isUnsent(writing.kept)));
  return (
    <div class="report-form">
      <div class="wrap page stack stack-wide">
        <header>
          <div class="row spread">
            <p class="muted">{t('Laporan pertanggungjawaban (LPJ)')}</p>
            {writing && <SavedAs writing={writing} regionCode={proposal.karangTaruna.region.code} />}
          </div>
          <h1>{proposal.title}</h1>
          <p class="muted">{t('Paling lambat {hari}.', { hari: day(proposal.reportDueOn) })}</p>
        </header>
        {writing ? (
          <Fields proposal={proposal} writing={writing} onSubmitted={onSubmitted} />
        ) : (
          <>
            <noscript>
              <Notice tone="waiting">{t('Menulis laporan butuh JavaScript, supaya tulisan Anda tersimpan di HP ini.')}</Notice>
            </noscript>
            <Skeleton rows={5} />
          </>
        )}
      </div>
    </div>
  );
}

function SavedAs({ writing: { kept, progress, isFull }, regionCode }: { writing: ReportWriting; regionCode: string }) {
  const { timeOf } = useWords();
  const { reached } = useSignal();
  const state = stateOfWriting(kept, reportSender, kept.base.at !== undefined, { progress, isFull, hasSignal: reached });
  return state ? <SaveState state={state} at={kept.base.at ? timeOf(new Date(kept.base.at).toISOString(), regionCode) : undefined} /> : null;
}

interface FieldsProps {
  readonly proposal: ProposalOfReportFragment;
  readonly writing: ReportWriting;
  readonly onSubmitted: () => void;
}

function Fields({ proposal, writing, onSubmitted }: FieldsProps) {
  const words = useWords();
  const { t } = words;
  const requestUpload = useUpload();
  const { kept, write } = writing;
  const { content, halt } = kept;
  const items = checklistOf(content, proposal, words);
  const issueAt = (path: string) => halt?.problem?.__typename === 'InvalidInput' && halt.problem.issues.find((issue) => issue.path[0] === path)?.message;
  return (
    <>
      <ReportNotice writing={writing} proposal={proposal} />
      <ReportSpending lines={proposal.budgetLines} spending={content.spending} onChange={(spending) => write({ spending })} />
      <ReportSums proposal={proposal} content={content} onRefunded={(refunded) => write({ refunded })} />
      <section class="stack" aria-labelledby="cerita">
        <h2 id="cerita">{t('Apa yang dilakukan')}</h2>
        <TextArea
          label={t('Cerita kegiatan')}
          hint={t('Apa yang dikerjakan, siapa yang ikut, dan apa yang berubah bagi warga.')}
          value={content.narrative}
          onChange={(narrative) => write({ narrative })}
          error={lettersIn(content.narrative) > MOST.narrative ? t('Terlalu panjang.') : issueAt('narrative') || undefined}
          limit={MOST.narrative}
          rows={6}
        />
        <NumberField
          label={t('Berapa warga yang mendapat manfaat?')}
          value={content.beneficiaries}
          onChange={(beneficiaries) => write({ beneficiaries })}
          error={Number(content.beneficiaries || 0) > MOST.people ? t('Terlalu banyak.') : issueAt('beneficiariesReached') || undefined}
          unit={t('warga')}
        />
        <FileField
          label={t('Kuitansi dan foto')}
          hint={t('Cukup difoto dengan HP. Hanya dibaca kelompok, perusahaan yang membayar, dan Dinas Sosial.')}
          optional
          value={content.attachments}
          onChange={(files) => write({ attachments: files.map(({ id, name, byteSize }) => ({ id, name, byteSize })) })}
          error={issueAt('attachmentIds') || undefined}
          requestUpload={requestUpload}
          most={MOST.files}
          keepAs={filesOf(kept)}
        />
      </section>
      <section class="stack" aria-labelledby="periksa">
        <h2 id="periksa">{t('Periksa, lalu kirim')}</h2>
        <Checklist
          items={items.map((item, i) => ({
            ...item,
            action:
              !item.done && i === items.length - 1
                ? openMatches(proposal).map(({ id, program }) => (
                    <p key={id}>
                      <a href={`/pendanaan/${id}`}>{t('Lihat pendanaan dari {perusahaan}', { perusahaan: program.company.name })}</a>
                    </p>
                  ))
                : undefined,
          }))}
        />
        <SubmitReport writing={writing} missing={items.filter(({ done }) => !done).length} onSubmitted={onSubmitted} />
      </section>
    </>
  );
}

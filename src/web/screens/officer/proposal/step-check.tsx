import { useUpload } from '../../../data/use-upload.ts';
import { LinkButton } from '../../../parts/button.tsx';
import { Checklist } from '../../../parts/form/checklist.tsx';
import { FileField } from '../../../parts/form/file-field.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { rich } from '../../../words/rich.tsx';
import { useWords } from '../../../words/words.ts';
import { checklistOf } from './readiness.ts';
import { MOST } from './rules.ts';
import type { KeptProposal } from './sending.ts';
import type { StepProps } from './step-activity.tsx';
import { useBound } from './step-activity.tsx';
import { attachmentsOf, FIELD_WORDS, type Row, stepHref, stepOf } from './steps.ts';

export function StepCheck(props: StepProps) {
  const words = useWords();
  const { t } = words;
  const { writing, faults } = props;
  const { kept } = writing;
  const requestUpload = useUpload();
  const rows = checklistOf(kept, words);
  const missing = rows.filter(({ done }) => !done).length;
  // What is merely missing stands in the list already.
  const wrong = faults.filter(({ field }) => kept.content[field].length > 0 && field !== 'attachments');
  return (
    <div class="stack">
      {missing > 0 ? (
        <Notice tone="problem">{rich(t('<b>Tinggal {n} hal lagi</b> sebelum bisa dikirim ke Dinas Sosial.', { n: missing }))}</Notice>
      ) : (
        <Notice tone="good">{t('Semua sudah lengkap dan bisa dikirim ke Dinas Sosial.')}</Notice>
      )}
      {wrong.length > 0 && (
        <Notice tone="problem" title={t('{n} hal perlu diperbaiki', { n: wrong.length })}>
          <ul>
            {wrong.map((fault) => (
              <li key={fault.path.join('.')}>
                <a href={stepHref(kept, stepOf(fault.field))}>{t(FIELD_WORDS[fault.field])}</a>: {fault.said(t)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Checklist
        items={rows.map(({ step, href, ...row }) => ({ ...row, action: !row.done && <Mend kept={kept} step={step} href={href} title={row.title} /> }))}
      />
      <FileField
        {...useBound(props)('attachments')}
        optional
        hint={t('Foto lokasi, surat izin, atau penawaran toko. Cukup difoto dengan HP.')}
        onChange={(files) => writing.write({ attachments: files.map(({ id, name, byteSize }) => ({ id, name, byteSize })) })}
        requestUpload={requestUpload}
        most={MOST.files}
        keepAs={attachmentsOf(kept)}
      />
      <p class="muted">{t('Setelah dikirim, isi dikunci sampai Dinas Sosial selesai memeriksa.')}</p>
    </div>
  );
}

/** The way to where a row is mended. */
function Mend({ kept, step, href, title }: { kept: KeptProposal } & Pick<Row, 'step' | 'href' | 'title'>) {
  const { t } = useWords();
  const to = step === undefined ? href : stepHref(kept, step);
  if (!to) return null;
  return (
    <LinkButton small href={to}>
      {step === undefined ? t('Buka') : t('Isi di langkah {n}', { n: step + 1 })}
      <span class="visually-hidden">: {title}</span>
    </LinkButton>
  );
}

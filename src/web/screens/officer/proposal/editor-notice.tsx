import { LinkButton } from '../../../parts/button.tsx';
import { ProblemNotice } from '../../../parts/form/problem-notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { rich } from '../../../words/rich.tsx';
import { PROPOSAL_STATES, type State } from '../../../words/states.ts';
import { useWords } from '../../../words/words.ts';
import { Discard } from './discard.tsx';
import { attachmentsOf, FIELD_WORDS } from './steps.ts';
import { ANOTHER, type Writing } from './use-editor.ts';

/** Below the head: whatever stands between what was typed and the server, the most pressing first. */
export function EditorNotice({ writing, hasSignal, isTooLittle }: { writing: Writing; hasSignal: boolean; isTooLittle: boolean }) {
  const { t } = useWords();
  const { kept, progress, isFull, isResumed, again, change } = writing;
  const { closedAs, halt, takenOver, touched, sending, proposalId, base } = kept;
  const n = Math.max(Object.keys(touched).length, sending ? 1 : 0);
  const state = closedAs ? (PROPOSAL_STATES as Readonly<Record<string, State>>)[closedAs] : undefined;
  if (closedAs)
    return (
      <Notice tone="problem" live>
        <p>
          {!state
            ? t('Proposal ini tidak ada lagi, atau bukan untuk Anda.')
            : halt
              ? t('Statusnya sudah berubah menjadi {status}. Isinya tidak bisa diubah lagi.', { status: t(state.word) })
              : t('Status proposal ini: {status}. Isinya tidak bisa diubah.', { status: t(state.word) })}{' '}
          {n > 0 && t('Tulisan Anda yang belum terkirim masih ada di HP ini.')}
        </p>
        <div class="row">
          {state && (
            <LinkButton small href={`/proposal/${proposalId}`}>
              {t('Lihat proposal')}
            </LinkButton>
          )}
          {n > 0 && (
            <Discard files={attachmentsOf(kept)} forget={() => change(() => undefined)} href={proposalId ? `/proposal/${proposalId}` : '/proposal-kami'} />
          )}
        </div>
      </Notice>
    );
  if (progress.fault?.code === 'UNAUTHENTICATED') return <ProblemNotice fault={progress.fault} />;
  if (isFull)
    return (
      <Notice tone="problem" live>
        {t('HP ini penuh. Jangan tutup halaman ini sebelum tulisan Anda terkirim.')}
      </Notice>
    );
  if (!hasSignal)
    return (
      <Notice tone="waiting" icon="wifi-off" live>
        {n > 0
          ? // What is too little for the server waits for more than a signal.
            isTooLittle
            ? rich(t('Tidak ada sinyal. <b>{n} perubahan</b> aman di HP ini.', { n }))
            : rich(t('Tidak ada sinyal. <b>{n} perubahan</b> aman di HP ini, dikirim saat sinyal kembali.', { n }))
          : t('Tidak ada sinyal. Menulis tetap bisa, semuanya aman di HP ini.')}
      </Notice>
    );
  if (halt?.problem || halt?.fault) return <ProblemNotice {...halt} states={PROPOSAL_STATES} again={again} />;
  if (progress.fault && n > 0) return <ProblemNotice fault={progress.fault} again={again} />;
  if (takenOver)
    return (
      <Notice tone="info" live>
        {t('Rekan Anda juga mengubah: {apa}. Tulisan Anda dan tulisannya sama-sama tersimpan.', {
          apa: takenOver.map((field) => t(FIELD_WORDS[field])).join(', '),
        })}
      </Notice>
    );
  if (base?.reason)
    return (
      <Notice tone="problem" icon="undo-2" title={t('Diminta diperbaiki')}>
        {base.reason}
      </Notice>
    );
  if (isResumed && !proposalId)
    return <Notice tone="info">{rich(t('Ini tulisan Anda yang belum selesai. <a>Tulis proposal lain</a>'), `/proposal/baru?draf=${ANOTHER}`)}</Notice>;
  return null;
}

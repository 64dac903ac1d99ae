import { useEffect, useRef, useState } from 'preact/hooks';
import { useSignal } from '../../data/connection.ts';
import { isTrouble, type Trouble } from '../../data/trouble.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { lettersIn } from '../../words/typed.ts';
import { useWords } from '../../words/words.ts';
import type { Shown, Verdict } from './subject.ts';

interface ApproveDialogProps {
  readonly verdict: Verdict;
  readonly title: string;
  readonly states: Shown['states'];
  readonly send: (note: string) => Promise<Trouble>;
  readonly onClose: () => void;
}

const LIMIT = 2000;

/** Asks once before a yes: Enter says it, Esc goes back. A note may be added. */
export function ApproveDialog({ verdict, title, states, send, onClose }: ApproveDialogProps) {
  const { t } = useWords();
  const { reached } = useSignal();
  const form = useForm({ start: { note: '' } });
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>({});
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => foot.current?.querySelector('button')?.focus(), []);
  const confirm = async () => {
    if (busy || !reached) return;
    if (lettersIn(form.values.note) > LIMIT) return form.refuse([{ path: ['note'], message: t('Terlalu panjang.') }]);
    setBusy(true);
    const came = await send(form.values.note.trim());
    setBusy(false);
    setTrouble(came);
    if (!isTrouble(came)) onClose();
  };
  return (
    <Dialog title={t(verdict.asks)} lead={title} onClose={onClose} narrow>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void confirm();
        }}
      >
        <p>{t(verdict.hint)}</p>
        {verdict.text === 'note' && <TextArea {...form.field('note')} label={t('Catatan')} limit={LIMIT} rows={2} optional />}
        <ProblemNotice {...trouble} states={states} again={() => void confirm()} />
        <div class="dialog-actions" ref={foot}>
          <Button type="submit" look="primary" icon={verdict.icon} busy={busy} why={reached ? undefined : t('Butuh sinyal untuk langkah ini')}>
            {t(verdict.word)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Batal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

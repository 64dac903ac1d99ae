import { useState } from 'preact/hooks';
import { isTrouble, type Trouble } from '../../data/trouble.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { useNeedsSignal } from '../../parts/form/use-needs-signal.ts';
import { useWords } from '../../words/words.ts';

interface ShortlistFormProps {
  readonly title: string;
  readonly word: string;
  readonly start?: { readonly title: string; readonly note: string };
  readonly draftKey: string;
  readonly send: (values: { title: string; note: string }) => Promise<Trouble>;
  readonly onClose: () => void;
}

/** The title of a list and what it is for. */
export function ShortlistForm({ title, word, start = { title: '', note: '' }, draftKey, send, onClose }: ShortlistFormProps) {
  const { t } = useWords();
  const form = useForm({ start, draftKey });
  const why = useNeedsSignal();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>({});
  const submit = async () => {
    if (busy || why) return;
    const values = { title: form.values.title.trim(), note: form.values.note.trim() };
    if (!values.title) return form.refuse([{ path: ['title'], message: t('Isi nama daftarnya.') }]);
    setBusy(true);
    const came = await send(values);
    setBusy(false);
    if (came.problem?.__typename === 'InvalidInput' && came.problem.issues.every(({ path }) => path[0] !== 'forumId')) return form.refuse(came.problem.issues);
    setTrouble(came);
    if (!isTrouble(came)) form.forget();
  };
  return (
    <Dialog title={title} onClose={onClose} narrow>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField {...form.field('title')} label={t('Nama daftar')} hint={t('Misalnya: Prioritas 2026, pesisir')} />
        <TextArea {...form.field('note')} label={t('Untuk apa')} optional limit={2000} />
        <ProblemNotice {...trouble} again={() => void submit()} />
        <div class="dialog-actions">
          <Button type="submit" look="primary" busy={busy} why={why}>
            {word}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Batal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Trouble } from '../../data/trouble.ts';
import { useWords } from '../../words/words.ts';
import { Button, type ButtonLook } from '../button.tsx';
import { Dialog } from './dialog.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  /** What happens then. */
  readonly children?: ComponentChildren;
  /** The word of the button that does it. */
  readonly word: string;
  readonly look?: ButtonLook;
  /** Why it cannot be done now. */
  readonly why?: string;
  /** Does it; says what kept it from being done. Whoever opened the dialog closes it after a success. */
  readonly send: () => Promise<Trouble>;
  readonly onClose: () => void;
}

/** Asks once before something is done that cannot be taken back. */
export function ConfirmDialog({ title, children, word, look = 'primary', why, send, onClose }: ConfirmDialogProps) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>({});
  const confirm = async () => {
    setBusy(true);
    setTrouble(await send());
    setBusy(false);
  };
  return (
    <Dialog title={title} onClose={onClose} narrow>
      {children}
      <ProblemNotice {...trouble} again={() => void confirm()} />
      <div class="dialog-actions">
        <Button look={look} busy={busy} why={why} onClick={() => void confirm()}>
          {word}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('Batal')}
        </Button>
      </div>
    </Dialog>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icon.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** What it is about, below the title. */
  readonly lead?: ComponentChildren;
  /** By Esc, by the way back of a phone, or by "Tutup". A tap beside it closes nothing: what was typed could be lost. */
  readonly onClose: () => void;
  readonly narrow?: boolean;
  readonly children: ComponentChildren;
}

/** Over the page: in its middle on a laptop, a sheet from below on a phone. It is open as long as it is rendered. */
export function Dialog({ title, lead, onClose, narrow, children }: DialogProps) {
  const { t } = useWords();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    // Where there is a keyboard, typing begins at once; on a phone it would cover what is to be read first.
    const field = matchMedia('(pointer: fine)').matches && dialog?.querySelector<HTMLElement>('input:not([type=radio], [type=checkbox]), textarea, select');
    (field || heading.current)?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={narrow ? 'dialog dialog-narrow' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 ref={heading} id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="dialog-close" onClick={onClose}>
          <Icon name="x" />
          <span>{t('Tutup')}</span>
        </button>
      </header>
      {lead && <div class="dialog-lead">{lead}</div>}
      {children}
    </dialog>
  );
}

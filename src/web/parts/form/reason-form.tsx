import { useRef, useState } from 'preact/hooks';
import { isTrouble, type Trouble } from '../../data/trouble.ts';
import type { IconName } from '../../icons.ts';
import { lettersIn } from '../../words/typed.ts';
import { useWords } from '../../words/words.ts';
import { Button, type ButtonLook } from '../button.tsx';
import { useForm } from './form.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { TextArea } from './text-area.tsx';
import { useNeedsSignal } from './use-needs-signal.ts';
import '../chips.css';
import './reason-form.css';

export interface Starter {
  /** On the chip: "Pembanding harga". */
  readonly word: string;
  /** What it adds to the reason. */
  readonly sentence: string;
}

interface ReasonFormProps {
  /** "Alasan dikembalikan" */
  readonly label: string;
  /** Who reads it. */
  readonly hint?: string;
  readonly starters?: readonly Starter[];
  /** The word of the button that sends. */
  readonly word: string;
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  readonly optional?: boolean;
  readonly draftKey?: string;
  /** Sends the reason; says what kept it from being done. */
  readonly send: (reason: string) => Promise<Trouble>;
  readonly onCancel: () => void;
  /** For buttons elsewhere on the page, `<Button type="submit" form={id}>`, which then stand in for its own. */
  readonly id?: string;
  readonly onBusy?: (busy: boolean) => void;
}

/** As much as the API takes. */
const LIMIT = 2000;

/** A reason that somebody else will read, begun with a tap. Ctrl+Enter sends, Esc goes back. It is written without a signal, and sent with one. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, hint, starters = [], word, look = 'primary', icon, optional, draftKey, send, onCancel, id, onBusy } = props;
  const { t } = useWords();
  const form = useForm({ start: { reason: '' }, draftKey });
  const area = useRef<HTMLTextAreaElement>(null);
  const why = useNeedsSignal();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>({});
  const tell = (is: boolean) => {
    setBusy(is);
    onBusy?.(is);
  };
  const submit = async () => {
    if (busy) return;
    const { reason } = form.values;
    const letters = lettersIn(reason);
    setTrouble({});
    if (letters === 0 && !optional) return form.refuse([{ path: ['reason'], message: t('Tulis alasannya dulu.') }]);
    if (letters > LIMIT) return form.refuse([{ path: ['reason'], message: t('Terlalu panjang.') }]);
    tell(true);
    const came = await send(reason.trim());
    tell(false);
    if (came.problem?.__typename === 'InvalidInput') return form.refuse(came.problem.issues.map(({ message }) => ({ path: ['reason'], message })));
    setTrouble(came);
    if (!isTrouble(came)) form.forget();
  };
  const begin = (sentence: string) => {
    const before = form.values.reason.trimEnd();
    form.set('reason', before ? `${before} ${sentence}` : sentence);
    area.current?.focus();
  };
  return (
    <form
      id={id}
      class="reason-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!why) void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          if (!why) void submit();
        }
        if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <div class="reason-form-frame">
        <TextArea
          {...form.field('reason')}
          label={label}
          hint={hint}
          limit={LIMIT}
          optional={optional}
          inputRef={area}
          before={starters.length > 0 && <Starters starters={starters} begin={begin} />}
        />
      </div>
      <ProblemNotice {...trouble} again={() => void submit()} />
      {!id && (
        <div class="dialog-actions">
          <Button type="submit" look={look} icon={icon} busy={busy} why={why} shortcut="Control+Enter">
            {word}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {t('Batal')}
          </Button>
        </div>
      )}
    </form>
  );
}

function Starters({ starters, begin }: { starters: readonly Starter[]; begin: (sentence: string) => void }) {
  const { t } = useWords();
  return (
    <ul class="chips" aria-label={t('Mulai dengan')}>
      {starters.map(({ word, sentence }) => (
        <li key={word}>
          <button type="button" class="chip" onClick={() => begin(sentence)}>
            + {word}
          </button>
        </li>
      ))}
    </ul>
  );
}

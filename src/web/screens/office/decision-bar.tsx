import type { ComponentChildren } from 'preact';
import { useSignal } from '../../data/connection.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/words.ts';
import { Key } from './key.tsx';
import type { Verdict } from './subject.ts';

interface DecisionBarProps {
  /** None where this person does not decide. */
  readonly verdicts: readonly Verdict[];
  /** Whose reason is being written. */
  readonly chosen?: Verdict;
  readonly formId: string;
  readonly busy: boolean;
  readonly why?: string;
  /** Why the yes has to wait. */
  readonly notYet?: string;
  readonly keys: boolean;
  /** Where all of it can be read. */
  readonly href?: string;
  readonly choose: (verdict: Verdict | undefined) => void;
  readonly next?: () => void;
}

/** What can be answered, always in sight below what it is about. */
export function DecisionBar({ verdicts, chosen, formId, busy, why, notYet, keys, href, choose, next }: DecisionBarProps) {
  const { t } = useWords();
  const { reached } = useSignal();
  const key = (name: string): ComponentChildren => keys && <Key>{name}</Key>;
  const stopped = why ?? (reached ? undefined : t('Butuh sinyal untuk langkah ini'));
  if (verdicts.length === 0)
    return (
      <footer class="pane-bar no-print">
        <span class="muted row">
          <Icon name="lock" />
          {t('Hanya bisa dibaca')}
        </span>
        <span class="pane-bar-rest">
          {href && <LinkButton href={href}>{t('Baca lengkap')}</LinkButton>}
          {next && (
            <Button look="primary" onClick={next}>
              {t('Berikutnya')} {key('J')}
            </Button>
          )}
        </span>
      </footer>
    );
  const hasBack = verdicts.some(({ as }) => as === 'back');
  const letterOf = ({ as }: Verdict) => (as === 'yes' ? 'S' : as === 'back' || !hasBack ? 'R' : undefined);
  const button = (verdict: Verdict) => {
    const letter = letterOf(verdict);
    const waits = verdict.as === 'yes' ? notYet : undefined;
    const look = chosen && verdict.look === 'primary' ? 'outline' : verdict.look;
    return (
      <Button key={verdict.word} look={look} icon={verdict.icon} why={stopped ?? waits} shortcut={keys ? letter : undefined} onClick={() => choose(verdict)}>
        {t(verdict.word)} {letter && !chosen && key(letter)}
      </Button>
    );
  };
  const others = verdicts.filter((verdict) => verdict !== chosen);
  const first = chosen ? undefined : (others.find(({ as }) => as === 'back') ?? others.find(({ as }) => as === 'no'));
  return (
    <footer class="pane-bar no-print">
      {chosen ? (
        <>
          <Button type="submit" form={formId} look="primary" icon={chosen.icon} busy={busy} why={stopped} shortcut="Control+Enter">
            {t(chosen.word)} {key('Ctrl ↵')}
          </Button>
          <Button look="quiet" onClick={() => choose(undefined)}>
            {t('Batal')} {key('Esc')}
          </Button>
        </>
      ) : (
        first && button(first)
      )}
      <span class="pane-bar-rest">{others.filter((verdict) => verdict !== first).map(button)}</span>
    </footer>
  );
}

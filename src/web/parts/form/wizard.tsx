import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icon.tsx';
import './wizard.css';

export interface WizardStep {
  readonly title: string;
  readonly href: string;
  /** Something in it is to be mended. */
  readonly faulty?: boolean;
}

interface WizardProps {
  readonly steps: readonly WizardStep[];
  /** From 0. */
  readonly current: number;
  readonly closeHref: string;
  /** `<SaveState>` */
  readonly state?: ComponentChildren;
  /** Right below the head: that there is no signal. */
  readonly notice?: ComponentChildren;
  readonly footer: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Something long, one step after another: where one is, and what comes next. */
export function Wizard({ steps, current, closeHref, state, notice, footer, children }: WizardProps) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(current);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    title.current?.focus();
    scrollTo({ top: 0 });
  }, [current]);
  return (
    <div class="wizard">
      <header class="wizard-head">
        <div class="row spread">
          <a class="wizard-close" href={closeHref}>
            <Icon name="x" />
            {t('Tutup')}
          </a>
          {state}
        </div>
        <p class="wizard-step">{t('Langkah {n} dari {semua}', { n: current + 1, semua: steps.length })}</p>
        <h1 ref={title} tabIndex={-1}>
          {steps[current]?.title}
        </h1>
        <nav aria-label={t('Langkah-langkah')}>
          <ol class="wizard-steps">
            {steps.map(({ title: word, href, faulty }, i) => (
              <li key={href} class={`${i <= current ? 'wizard-done' : ''}${faulty ? ' wizard-faulty' : ''}`}>
                <a href={href} aria-current={i === current ? 'step' : undefined}>
                  <span class="visually-hidden">
                    {i + 1}. {word}
                    {faulty && `, ${t('perlu diperbaiki')}`}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      {notice}
      <div class="wizard-body">{children}</div>
      <footer class="wizard-foot">
        <div>{footer}</div>
      </footer>
    </div>
  );
}

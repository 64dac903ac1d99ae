import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icon.tsx';
import './field.css';

/** What every field takes; `form.field('title')` gives the lower half. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** May stay empty: said beside the label. All other fields are asked for. */
  readonly optional?: boolean;
  /** The label is for screen readers alone, where the page says it otherwise. */
  readonly hiddenLabel?: boolean;
  readonly id?: string;
  readonly name?: string;
  readonly error?: string;
  readonly onLabel?: (label: string) => void;
}

/** What wires an input to its label, hint and error. */
export interface Wired {
  readonly id: string;
  readonly name?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
  readonly 'aria-required'?: 'true';
}

interface Wiring {
  readonly wired: Wired;
  readonly hintId: string;
  readonly errorId: string;
}

/** `more`: ends of the ids of what else describes the field. */
export function useWiring({ label, hint, optional, id: given, name, error, onLabel }: FieldProps, ...more: readonly (string | false | undefined)[]): Wiring {
  const own = useId();
  const id = given ?? own;
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  onLabel?.(label);
  const described = [hint ? hintId : '', error ? errorId : '', ...more.map((end) => end && `${id}-${end}`)].filter(Boolean).join(' ');
  return {
    hintId,
    errorId,
    wired: {
      id,
      name,
      'aria-describedby': described || undefined,
      'aria-invalid': error ? 'true' : undefined,
      'aria-required': optional ? undefined : 'true',
    },
  };
}

export function FieldLabel({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const { t } = useWords();
  return (
    <>
      {label}
      {optional && <span class="field-optional"> {t('(boleh kosong)')}</span>}
    </>
  );
}

export const FieldError = ({ id, children }: { id: string; children?: string }) =>
  children ? (
    <p id={id} class="field-error">
      <Icon name="triangle-alert" />
      <span>{children}</span>
    </p>
  ) : null;

interface FieldFrame extends FieldProps {
  readonly wiring: Wiring;
  readonly children: ComponentChildren;
}

/** A label, what helps to answer, the input, and what is wrong with it. */
export const Field = ({ wiring, label, optional, hiddenLabel, hint, error, children }: FieldFrame) => (
  <div class="field">
    <label class={hiddenLabel ? 'visually-hidden' : 'field-label'} for={wiring.wired.id}>
      <FieldLabel label={label} optional={optional} />
    </label>
    {hint && (
      <p id={wiring.hintId} class="field-hint">
        {hint}
      </p>
    )}
    {children}
    <FieldError id={wiring.errorId}>{error}</FieldError>
  </div>
);

/** The same around several inputs. */
export const FieldGroup = ({ wiring, label, optional, hiddenLabel, hint, error, children }: FieldFrame) => (
  <fieldset class="field" id={wiring.wired.id} tabIndex={-1} aria-describedby={wiring.wired['aria-describedby']}>
    <legend class={hiddenLabel ? 'visually-hidden' : 'field-label'}>
      <FieldLabel label={label} optional={optional} />
    </legend>
    {hint && (
      <p id={wiring.hintId} class="field-hint">
        {hint}
      </p>
    )}
    {children}
    <FieldError id={wiring.errorId}>{error}</FieldError>
  </fieldset>
);

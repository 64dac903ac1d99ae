import type { RefObject } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { type DraftAbout, DraftsContext } from '../../data/drafts.ts';
import { type Errors, errorsLeft, errorsOf, type Issue, pathOf } from './form-errors.ts';
import { tellTyped } from './typed-early.ts';

/** What a field needs to be part of a form: `<TextField label={…} {...form.field('title')} />`. */
export interface Bound<Value> {
  readonly id: string;
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error?: string;
  /** Fields tell their label, so that the list of what is wrong can name them. */
  readonly onLabel: (label: string) => void;
}

export interface Form<Values extends object> {
  readonly values: Values;
  readonly set: <Field extends keyof Values>(field: Field, value: Values[Field]) => void;
  /** Several fields at once. */
  readonly change: (some: Partial<Values>) => void;
  readonly field: <Field extends keyof Values & string>(field: Field) => Bound<Values[Field]>;
  readonly errors: Errors;
  readonly errorAt: (...path: readonly (string | number)[]) => string | undefined;
  /** The id in the page of a field, as links of the summary want it. */
  readonly idAt: (...path: readonly (string | number)[]) => string;
  readonly labelAt: (path: string) => string | undefined;
  readonly setLabel: (path: string, label: string) => void;
  /** Says what is wrong beside the fields, and brings the reader there. */
  readonly refuse: (issues: readonly Issue[]) => void;
  readonly summaryRef: RefObject<HTMLElement | null>;
  /** When a draft was found on this device, in milliseconds. */
  readonly restoredAt?: number;
  /** Anything is different from how the form began. */
  readonly changed: boolean;
  /** The form was sent: its draft goes. */
  readonly forget: () => void;
  /** As it began; the draft goes too. */
  readonly reset: () => void;
}

export interface FormStart<Values> {
  readonly start: Values;
  /** Keeps what is typed on this device until `forget()`. */
  readonly draftKey?: string;
  /** Fields that are never kept: passwords. */
  readonly secret?: readonly (keyof Values)[];
  readonly about?: DraftAbout;
}

/** The state of a form. Nothing that was typed is lost: not by a refusal, not by a reload, not by a second tab. */
export function useForm<Values extends object>({ start, draftKey, secret = [], about }: FormStart<Values>): Form<Values> {
  const drafts = useContext(DraftsContext);
  const prefix = useId();
  const [first] = useState(start);
  const [state, setState] = useState<{ values: Values; errors: Errors; restoredAt?: number }>({ values: start, errors: {} });
  const [refusals, setRefusals] = useState(0);
  const latest = useRef(state);
  const typed = useRef<Partial<Values>>({});
  const labels = useRef<Record<string, string>>({});
  const summaryRef = useRef<HTMLElement>(null);

  const put = (next: typeof state) => {
    latest.current = next;
    setState(next);
  };
  const take = (some: Partial<Values>, restoredAt = latest.current.restoredAt) => {
    const { values, errors } = latest.current;
    const next = { ...values, ...some };
    put({ values: next, errors: errorsLeft(errors, values, next), restoredAt });
  };

  useEffect(tellTyped, []);

  useEffect(() => {
    if (!drafts || !draftKey) return;
    let gone = false;
    void drafts.find<Partial<Values>>(draftKey).then((draft) => {
      // Whoever typed before the device answered means what was typed.
      if (draft && !gone) take({ ...within(draft.values, first), ...typed.current }, draft.at);
    });
    const stop = drafts.watch(draftKey, (draft) => take(within(draft.values as Partial<Values>, first)));
    return () => {
      gone = true;
      stop();
    };
  }, [drafts, draftKey]);

  useEffect(() => {
    if (refusals === 0) return;
    const [path] = Object.keys(latest.current.errors);
    const at = summaryRef.current ?? (path === undefined ? null : document.getElementById(idAt(path)));
    at?.focus();
  }, [refusals]);

  const idAt = (...path: readonly (string | number)[]) => `${prefix}-${pathOf(...path).replaceAll('.', '-')}`;
  const change = (some: Partial<Values>) => {
    Object.assign(typed.current, some);
    take(some);
    if (drafts && draftKey) drafts.keep(draftKey, without(latest.current.values, secret), about);
  };
  const set: Form<Values>['set'] = (field, value) => change({ [field]: value } as unknown as Partial<Values>);
  const setLabel = (path: string, label: string) => {
    labels.current[path] = label;
  };
  const forget = () => {
    typed.current = {};
    if (drafts && draftKey) void drafts.forget(draftKey);
  };
  return {
    values: state.values,
    errors: state.errors,
    restoredAt: state.restoredAt,
    changed: Object.keys(first).some((name) => first[name as keyof Values] !== state.values[name as keyof Values]),
    set,
    change,
    field: (name) => ({
      id: idAt(name),
      name,
      value: state.values[name],
      onChange: (value) => set(name, value),
      error: state.errors[name],
      onLabel: (label) => setLabel(name, label),
    }),
    errorAt: (...path) => state.errors[pathOf(...path)],
    idAt,
    labelAt: (path) => labels.current[path],
    setLabel,
    refuse: (issues) => {
      put({ ...latest.current, errors: errorsOf(issues) });
      setRefusals((n) => n + 1);
    },
    summaryRef,
    forget,
    reset: () => {
      forget();
      put({ values: first, errors: {} });
    },
  };
}

/** A draft of an older app may have fields that the form has no more. */
const within = <Values extends object>(draft: Partial<Values>, form: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(draft).filter(([name]) => name in form)) as Partial<Values>;

const without = <Values extends object>(values: Values, secret: readonly (keyof Values)[]): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name as keyof Values))) as Partial<Values>;

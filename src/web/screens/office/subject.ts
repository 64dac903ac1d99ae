import type { ComponentChildren, VNode } from 'preact';
import type { Operation } from '../../data/operation.ts';
import type { Trouble } from '../../data/trouble.ts';
import type { IconName } from '../../icons.ts';
import type { ButtonLook } from '../../parts/button.tsx';
import type { Starter } from '../../parts/form/reason-form.tsx';
import type { State, WorkKind } from '../../words/states.ts';
import type { Words } from '../../words/words.ts';

/** What an office may answer, and how it is asked. All words are sentences for `t`. */
export interface Verdict {
  /** The key: S settles well, R sends back or, where nothing is sent back, says no. */
  readonly as: 'yes' | 'back' | 'no';
  readonly word: string;
  readonly icon: IconName;
  readonly look: ButtonLook;
  /** The question before it is done, or the label of the reason. */
  readonly asks: string;
  /** What follows from it, or who reads the reason. */
  readonly hint: string;
  /** Without a text, with one that may stay empty, or with one that has to be written. */
  readonly text: 'none' | 'note' | 'reason';
  /** Sentences are Indonesian in every language: the other side reads them. */
  readonly starters?: readonly Starter[];
  readonly operation: Operation<object, { input: object }>;
  readonly inputOf: (id: string, text: string) => object;
  /** Said once it is done: `{judul}` is the title. */
  readonly done: string;
}

/** A subject as the pane shows it. */
export interface Shown {
  readonly title: string;
  /** Whose it is and where, with links. */
  readonly lead: ComponentChildren;
  /** Beside the kind of work: a version, a date. */
  readonly more?: string;
  /** Its own page, where there is one to read it whole. */
  readonly href?: string;
  readonly facts: VNode;
  readonly state: State;
  /** It is in the state in which an office decides. */
  readonly waits: boolean;
  /** Why the good answer cannot be given yet. */
  readonly notYet?: string;
  /** What kind of states it has, to name the one that came instead. */
  readonly states: Readonly<Record<string, State>>;
}

/** A kind of subject: how it is read, shown, and decided. */
export interface SubjectKind {
  readonly kind: WorkKind;
  readonly operation: Operation<unknown, { id: string }>;
  /** Undefined where there is no such thing for this reader. */
  readonly show: (data: unknown, words: Words, today: string) => Shown | undefined;
  readonly verdicts: readonly Verdict[];
}

interface SubjectData {
  readonly node: { readonly __typename: string } | null;
}

/** Ties an operation to what shows its answer; outside, only the kind is known. */
export function subjectKind<Data extends SubjectData, const Name extends string>(
  name: Name,
  parts: {
    kind: WorkKind;
    operation: Operation<Data, { id: string }>;
    verdicts: readonly Verdict[];
    show: (node: Extract<NonNullable<Data['node']>, { __typename: Name }>, words: Words, today: string) => Shown;
  },
): SubjectKind {
  const { show } = parts;
  type Node = Parameters<typeof show>[0];
  return {
    ...parts,
    show: (data, words, today) => {
      const { node } = data as SubjectData;
      return node?.__typename === name ? show(node as Node, words, today) : undefined;
    },
  };
}

/** Everything that a reader has seen of it; addresses of files change by themselves. */
export const fingerprintOf = (data: unknown): string => JSON.stringify(data, (key, value) => (key === 'url' ? undefined : value)) ?? '';

export type Send = (verdict: Verdict, text: string) => Promise<Trouble>;

import { useState } from 'preact/hooks';
import type { RefusalFragment } from '../generated/graphql.ts';
import { type Fault, hashOf, type Operation } from './operation.ts';
import { answered, keyFor } from './unanswered.ts';
import { useStore } from './use-query.ts';

/** A refusal with whatever it carries; `__typename` tells which. */
export type Refused = Extract<RefusalFragment, { __typename: string }>;
type Success<Result> = Result extends { __typename: `${string}Success` } ? Result : never;
type ResultOf<Data> = Data[keyof Data];

/** What came of an action: its success, the refusal in words, or a fault of the way there. */
export type Done<Result> =
  | { readonly success: Success<Result>; readonly problem?: undefined; readonly fault?: undefined }
  | { readonly success?: undefined; readonly problem: Refused; readonly fault?: undefined }
  | { readonly success?: undefined; readonly problem?: undefined; readonly fault: Fault };

export interface Action<Input, Result> {
  /** `key`: when the action is a repetition of one from before a reload. */
  readonly run: (input: Input, key?: string) => Promise<Done<Result>>;
  readonly busy: boolean;
  /** The last refusal, until it runs again. */
  readonly problem?: Refused;
  readonly fault?: Fault;
  readonly clear: () => void;
}

/**
 * A mutation with one `input`. Trying again after a lost answer sends the same idempotency key, so that nothing happens twice,
 * whether the dialog was closed meanwhile or not; another input, or an answer of whatever kind, begins a new one.
 */
export function useAction<Data extends object, Input extends object>(operation: Operation<Data, { input: Input }>): Action<Input, ResultOf<Data>> {
  const store = useStore();
  const [state, setState] = useState<{ busy: boolean; problem?: Refused; fault?: Fault }>({ busy: false });
  const run = async (input: Input, given?: string): Promise<Done<ResultOf<Data>>> => {
    const name = hashOf(operation);
    const key = keyFor(name, input, Date.now(), given);
    setState({ busy: true });
    const { data, fault } = await store.change(operation, { input }, key);
    if (!fault || fault.code === 'IDEMPOTENCY_CONFLICT') answered(name, input);
    if (fault) {
      setState({ busy: false, fault });
      return { fault };
    }
    const result = Object.values(data)[0] as ResultOf<Data> & { __typename: string };
    if (result.__typename.endsWith('Success')) {
      setState({ busy: false });
      return { success: result as Success<ResultOf<Data>> };
    }
    const problem = result as unknown as Refused;
    setState({ busy: false, problem });
    return { problem };
  };
  return { run, ...state, clear: () => setState({ busy: false }) };
}

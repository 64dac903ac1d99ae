import { useRef, useState } from 'preact/hooks';
import type { RefusalFragment } from '../generated/graphql.ts';
import type { Fault, Operation } from './operation.ts';
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

/** Random enough for a key, also where a page is not served over https. */
export const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');

/**
 * A mutation with one `input`. Trying again after a lost answer sends the same idempotency key, so that nothing happens twice;
 * another input, or an answer of whatever kind, begins a new one.
 */
export function useAction<Data extends object, Input extends object>(operation: Operation<Data, { input: Input }>): Action<Input, ResultOf<Data>> {
  const store = useStore();
  const [state, setState] = useState<{ busy: boolean; problem?: Refused; fault?: Fault }>({ busy: false });
  const sent = useRef<{ text: string; key: string }>(undefined);
  const run = async (input: Input, given?: string): Promise<Done<ResultOf<Data>>> => {
    const text = JSON.stringify(input);
    const key = given ?? (sent.current?.text === text ? sent.current.key : newKey());
    sent.current = { text, key };
    setState({ busy: true });
    const { data, fault } = await store.change(operation, { input }, key);
    if (fault) {
      setState({ busy: false, fault });
      return { fault };
    }
    sent.current = undefined;
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

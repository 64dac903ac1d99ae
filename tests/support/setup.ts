import 'reflect-metadata';
import { expect } from 'vitest';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The result is that problem, or that code of a GraphQL error. */
    toBeProblem(name: string): R;
    /** The result is the mutation's success. */
    toSucceed(this: Matchers<R, T>): R;
  }
}

expect.extend({
  toBeProblem(received: { __typename?: string }, name: string) {
    return { pass: received?.__typename === name, message: () => `expected ${name}, got ${JSON.stringify(received, null, 1)?.slice(0, 1500)}` };
  },
  toSucceed(received: { __typename?: string }) {
    return {
      pass: Boolean(received?.__typename?.endsWith('Success')),
      message: () => `expected a success, got ${JSON.stringify(received, null, 1)?.slice(0, 1500)}`,
    };
  },
});

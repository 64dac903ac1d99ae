import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Problem } from '../../kernel/problem.ts';
import { InvalidCredentials } from './identity-problems.ts';
import { countUse, LIMITS, overLimit } from './limits.ts';
import { isPassword } from './passwords.ts';

/** What is guessed at: the password of an account, if there is one, from where the request came. */
export interface Guess {
  /** The account, or what was taken for one. */
  readonly account: string;
  readonly password: string;
  /** What is kept of the right one. */
  readonly kept: string | undefined;
}

export const guesserOf = ({ address }: Context, account: string): string => `${account} ${address}`;

/** Does what the right password opens; wrong ones are counted for each account and address, and too many shut it for a while. */
export function withPassword<T>(em: EntityManager, ctx: Context, { account, password, kept }: Guess, open: () => Promise<T>): Promise<T | Problem> {
  const who = guesserOf(ctx, account);
  // One at a time: guesses sent at once must not all be let through before the first is counted.
  return inTurn(who, async () => {
    const refusal = await overLimit(em, ctx, LIMITS.wrongPassword, who);
    if (refusal) return refusal;
    if (await isPassword(password, kept)) return open();
    await countUse(em, ctx, LIMITS.wrongPassword, who);
    return new InvalidCredentials();
  });
}

const turns = new Map<string, Promise<unknown>>();

/** Runs the work after all earlier work of that key has ended. */
async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
  turns.set(key, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === turn) turns.delete(key);
  }
}

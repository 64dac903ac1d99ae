import type { Context } from '../../context.ts';

/** Who guesses at a password: whoever asks from that address for that account, or for what they took for one. */
export const guesserOf = ({ address }: Context, account: string | undefined): string => `${account} ${address}`;

const turns = new Map<string, Promise<unknown>>();

/** Runs the work after all earlier work of that key has ended: guesses sent at once must not all be let through before the first is counted. */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
  turns.set(key, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === turn) turns.delete(key);
  }
}

import { describe, expect, it } from 'vitest';
import { as, type Result } from '../support/client.ts';
import type { Person } from '../support/world.ts';
import { everythingStored, nameOf, type Outcome } from './attempts.ts';

/** One thing that the right person tries, whatever state the subject is in. */
export interface Step<S, State extends string> {
  readonly mutation: string;
  readonly by: (subject: S) => Person | null | Promise<Person | null>;
  readonly input: (subject: S) => object | Promise<object>;
  /** What comes of it in each state: 'Success', 'WrongState VERIFIED', another problem or a code. A state left out is not tried. */
  readonly outcomes: Partial<Readonly<Record<State, Outcome>>>;
}

/** `Success` in those states, WrongState that names the state in all others, but for the exceptions. */
export const onlyIn =
  <State extends string>(states: readonly State[]) =>
  (allowed: readonly State[], exceptions: Partial<Readonly<Record<State, Outcome>>> = {}): Record<State, Outcome> =>
    ({ ...Object.fromEntries(states.map((s) => [s, allowed.includes(s) ? 'Success' : `WrongState ${s}`])), ...exceptions }) as Record<State, Outcome>;

/** `Success` in those states, one other answer in all others. */
export const orElse =
  <State extends string>(states: readonly State[]) =>
  (allowed: readonly State[], otherwise: Outcome): Record<State, Outcome> =>
    Object.fromEntries(states.map((s) => [s, allowed.includes(s) ? 'Success' : otherwise])) as Record<State, Outcome>;

const told = (result: Result): Outcome => (result?.__typename === 'WrongState' ? `WrongState ${result.status}` : nameOf(result));
const attempt = async <S>({ mutation, by, input }: Step<S, never>, subject: S) => told(await as(await by(subject))[mutation]?.(await input(subject)));

/** Every step in every state: what is refused is tried on one subject and changes nothing, each success has its own. */
export function describeStates<S, State extends string>(of: string, states: Readonly<Record<State, () => Promise<S>>>, steps: readonly Step<S, State>[]): void {
  describe.each(Object.entries<() => Promise<S>>(states))(`${of}: %s`, (state, build) => {
    const tried = steps.flatMap((step) => {
      const outcome = step.outcomes[state as State];
      return outcome === undefined ? [] : [{ step, outcome, name: nameOfStep(step, steps) }];
    });
    const refused = tried.filter((t) => t.outcome !== 'Success');
    const allowed = tried.filter((t) => t.outcome === 'Success');

    if (refused.length)
      it(`refuses ${refused.map((t) => t.name).join(', ')}, and nothing changes`, async () => {
        const subject = await build();
        const inputs = new Map(await Promise.all(refused.map(async ({ name, step }) => [name, await step.input(subject)] as const)));
        const people = new Map(await Promise.all(refused.map(async ({ name, step }) => [name, await step.by(subject)] as const)));
        const before = await everythingStored();
        const got: Record<string, Outcome> = {};
        for (const { name, step } of refused)
          got[name] = await attempt({ ...step, by: () => people.get(name) ?? null, input: () => inputs.get(name) ?? {} }, subject);
        expect(got).toEqual(Object.fromEntries(refused.map((t) => [t.name, t.outcome])));
        expect(await everythingStored()).toEqual(before);
      });
    if (allowed.length)
      it.each(allowed.map((t) => [t.name, t] as const))('allows %s', async (_name, { step }) => {
        expect(await attempt(step, await build())).toBe('Success');
      });
  });
}

/** Steps of one mutation are told apart by their place. */
function nameOfStep<S, State extends string>(step: Step<S, State>, steps: readonly Step<S, State>[]): string {
  const same = steps.filter((s) => s.mutation === step.mutation);
  return same.length > 1 ? `${step.mutation} (${same.indexOf(step) + 1})` : step.mutation;
}

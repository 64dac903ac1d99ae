import { WrongState } from './problem.ts';

/** State → the states that may follow. What is not drawn is `WrongState`. */
export type Transitions<S extends string> = Readonly<Record<S, readonly S[]>>;

/** A record with a state; `statusReason` is only of the present state. */
export interface Stateful<S extends string> {
  status: S;
  statusReason?: string | null;
}

/** The refusal, when this state does not lead there. `from` is given where two verbs lead to one state. */
export const cannotBecome = <S extends string>(transitions: Transitions<S>, subject: Stateful<S>, to: S, from: S = subject.status): WrongState | undefined =>
  subject.status === from && transitions[from].includes(to) ? undefined : new WrongState(subject.status);

/** Enters the state, or refuses. The database's trigger writes the audit entry in the same transaction. */
export function become<S extends string>(transitions: Transitions<S>, subject: Stateful<S>, to: S, reason?: string | null, from?: S): WrongState | undefined {
  const refusal = cannotBecome(transitions, subject, to, from);
  if (refusal) return refusal;
  subject.status = to;
  subject.statusReason = reason?.trim() || null;
  return undefined;
}

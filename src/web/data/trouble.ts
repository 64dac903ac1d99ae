import type { Fault } from './operation.ts';
import type { Refused } from './use-action.ts';

/** Why nothing came of it: the API's refusal, or a fault of the way there; neither when all is well. What `Action.run` answers is one. */
export interface Trouble {
  readonly problem?: Refused;
  readonly fault?: Fault;
}

export const isTrouble = ({ problem, fault }: Trouble): boolean => problem !== undefined || fault !== undefined;

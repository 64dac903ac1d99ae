import type { PROPOSAL_STATES } from '../words/states.ts';

const BEFORE_RUNNING: readonly (keyof typeof PROPOSAL_STATES)[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'FUNDED'];

/** Whether what is missing can still come. Later on nobody offers any more: what came is what there is. */
export const seeksFunds = ({ status, remaining }: { readonly status?: keyof typeof PROPOSAL_STATES; readonly remaining: string }): boolean =>
  BigInt(remaining) > 0n && (status === undefined || BEFORE_RUNNING.includes(status));

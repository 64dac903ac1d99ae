import type { MATCH_STATES } from '../words/states.ts';
import type { MoneyLook, MoneySegment } from './money-bar.tsx';

interface CountedMatch {
  readonly status: keyof typeof MATCH_STATES;
  readonly counted: string;
}

/** How sure the money of a match is; what is over and counts nothing is no money. */
const LOOKS: Readonly<Partial<Record<CountedMatch['status'], MoneyLook>>> = {
  OFFERED: 'offered',
  ACCEPTED: 'accepted',
  APPROVED: 'agreed',
  ACTIVE: 'agreed',
  COMPLETED: 'agreed',
  ENDED: 'agreed',
};

/** The bar of a proposal: its matches as far as this reader sees them; what counts beyond them is offered by somebody. */
export function segmentsOf(matches: readonly CountedMatch[], committed: string): MoneySegment[] {
  const seen = matches.flatMap(({ status, counted }) => {
    const look = LOOKS[status];
    return look && counted !== '0' ? [{ amount: counted, look }] : [];
  });
  const rest = BigInt(committed) - seen.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  return rest > 0n ? [...seen, { amount: String(rest), look: 'offered' as const }] : seen;
}

import { Bar } from '../../parts/bar.tsx';
import { useWords } from '../../words/words.ts';
import { worth } from './support.ts';

interface MatchMoneyLineProps {
  readonly match: { readonly amount: string; readonly disbursed: string; readonly received: string; readonly supportKind: Parameters<typeof worth>[0] };
}

/** How much of a match has arrived, in a line below its bar. */
export function MatchMoneyLine({ match: { amount, disbursed, received, supportKind } }: MatchMoneyLineProps) {
  const words = useWords();
  const said = words.t('{diterima} diterima dari {semua}', { diterima: words.rupiah(received), semua: worth(supportKind, amount, words) });
  return (
    <div class="match-row-money">
      <Bar whole={BigInt(amount)} parts={[{ amount: BigInt(received) }, { amount: BigInt(disbursed) - BigInt(received), fill: 'url(#money-accepted)' }]} />
      <p class="small muted">{said}</p>
    </div>
  );
}

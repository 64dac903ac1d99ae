import type { ProgramOfPageFragment } from '../../generated/graphql.ts';
import { MoneyBar, type MoneyLook, OF_PROGRAM } from '../../parts/money-bar.tsx';
import { useWords } from '../../words/words.ts';

const LOOKS: Readonly<Partial<Record<ProgramOfPageFragment['fundingMatches']['nodes'][number]['status'], MoneyLook>>> = {
  OFFERED: 'offered',
  ACCEPTED: 'accepted',
  APPROVED: 'agreed',
  ACTIVE: 'agreed',
  COMPLETED: 'agreed',
  ENDED: 'agreed',
};

/** The programme's budget as its matches have drawn on it, as far as this reader sees them. */
export function segmentsOf({ fundingMatches, committed }: Pick<ProgramOfPageFragment, 'fundingMatches' | 'committed'>) {
  const seen = fundingMatches.nodes.flatMap(({ status, counted }) => {
    const look = LOOKS[status];
    return look && counted !== '0' ? [{ amount: counted, look }] : [];
  });
  const rest = BigInt(committed) - seen.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  return rest > 0n ? [...seen, { amount: String(rest), look: 'offered' as const }] : seen;
}

export function ProgramMoney({ program }: { program: ProgramOfPageFragment }) {
  const { t, rupiah, rupiahShort } = useWords();
  const figures = [
    [t('Anggaran'), rupiah(program.budget)],
    [t('Sudah dijanjikan'), rupiah(program.committed)],
    [t('Masih tersedia'), rupiah(program.available)],
    [t('Per kegiatan'), `${rupiahShort(program.minimumAward)} – ${rupiahShort(program.maximumAward)}`],
  ] as const;
  return (
    <section class="card stack" aria-label={t('Dana program')}>
      <dl class="program-figures">
        {figures.map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <MoneyBar segments={segmentsOf(program)} whole={program.budget} said="beside" legend looks={OF_PROGRAM} />
    </section>
  );
}

import type { ProgramOfPageFragment } from '../../generated/graphql.ts';
import { segmentsOf } from '../../parts/match-segments.ts';
import { MoneyBar, OF_PROGRAM } from '../../parts/money-bar.tsx';
import { useWords } from '../../words/words.ts';

/** What was promised, what is left, and between which sums one activity can be supported. */
export function ProgramMoney({ program }: { program: ProgramOfPageFragment }) {
  const { t, rupiah, rupiahShort } = useWords();
  const figures = [
    [t('Anggaran'), rupiah(program.budget)],
    [t('Sudah dijanjikan'), rupiah(program.committed)],
    ...(program.status === 'OPEN' || program.status === 'DRAFT' ? [[t('Masih tersedia'), rupiah(program.available)] as const] : []),
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
      <MoneyBar segments={segmentsOf(program.fundingMatches.nodes, program.committed)} whole={program.budget} said="beside" legend looks={OF_PROGRAM} />
    </section>
  );
}

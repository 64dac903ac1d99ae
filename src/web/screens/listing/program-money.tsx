import type { ProgramOfPageFragment } from '../../generated/graphql.ts';
import { segmentsOf } from '../../parts/match-segments.ts';
import { MoneyBar, OF_PROGRAM } from '../../parts/money-bar.tsx';
import { msg, useWords } from '../../words/words.ts';

/** What was promised, what is left, and between which sums one activity can be supported. */
export function ProgramMoney({ program }: { program: ProgramOfPageFragment }) {
  const { t, rupiah, rupiahShort, rupiahRange } = useWords();
  const figures: (readonly [string, string, string?])[] = [
    [t('Anggaran'), rupiah(program.budget)],
    [t('Sudah dijanjikan'), rupiah(program.committed)],
    ...(program.status === 'OPEN' || program.status === 'DRAFT' ? [[t('Masih tersedia'), rupiah(program.available), 'program-left'] as const] : []),
    [
      t('Per kegiatan'),
      program.minimumAward === '0' ? t('sampai {uang}', { uang: rupiahShort(program.maximumAward) }) : rupiahRange(program.minimumAward, program.maximumAward),
    ],
  ];
  // Of more matches than came along, nobody here knows how sure each one is: all of it is promised.
  const { nodes, totalCount } = program.fundingMatches;
  const isWhole = totalCount <= nodes.length;
  return (
    <section class="card stack" aria-label={t('Dana program')}>
      <dl class="program-figures">
        {figures.map(([word, value, look]) => (
          <div key={word} class={look}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <MoneyBar
        segments={isWhole ? segmentsOf(nodes, program.committed) : [{ amount: program.committed, look: 'agreed' }]}
        whole={program.budget}
        said="beside"
        legend
        looks={isWhole ? OF_PROGRAM : { ...OF_PROGRAM, agreed: msg('sudah dijanjikan') }}
      />
    </section>
  );
}

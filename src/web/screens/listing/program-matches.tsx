import type { ProgramOfPageFragment } from '../../generated/graphql.ts';
import { useWords } from '../../words/words.ts';
import { MatchTable } from './match-table.tsx';

/** Whom the programme supports; `linked` leads to the match itself, for its parties. */
export function ProgramMatches({ program, linked }: { program: ProgramOfPageFragment; linked?: boolean }) {
  const { t } = useWords();
  const { nodes, totalCount } = program.fundingMatches;
  return (
    <section class="stack" aria-labelledby="pendanaan">
      <h2 id="pendanaan">{t('Pendanaan')}</h2>
      {nodes.length === 0 ? (
        <p class="muted">{t('Belum ada pendanaan yang disetujui.')}</p>
      ) : (
        <MatchTable caption={t('Pendanaan program ini')} matches={nodes} linked={linked} />
      )}
      {totalCount > nodes.length && (
        <p>
          <a href={`/pendanaan?program=${program.id}`}>{t('Semua {n} pendanaan', { n: totalCount })}</a>
        </p>
      )}
    </section>
  );
}

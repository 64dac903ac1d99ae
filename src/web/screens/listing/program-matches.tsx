import { usePages } from '../../data/use-pages.ts';
import { ProgramMatchesDocument, type ProgramOfPageFragment } from '../../generated/graphql.ts';
import { Load } from '../../parts/load.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { MatchTable } from './match-table.tsx';

/** Whom the programme supports; `linked` leads to the match itself, for its parties. */
export function ProgramMatches({ program: { id }, linked }: { program: ProgramOfPageFragment; linked?: boolean }) {
  const { t } = useWords();
  const list = usePages(ProgramMatchesDocument, { id, after: null as string | null }, ({ fundingMatches }) => fundingMatches, 'setelah-pendanaan');
  return (
    <section class="stack" aria-labelledby="pendanaan">
      <h2 id="pendanaan">{t('Pendanaan')}</h2>
      <Load of={list} skeleton={<Skeleton rows={4} />}>
        {() =>
          list.nodes.length === 0 ? (
            <p class="muted">{linked ? t('Belum ada tawaran dari program ini.') : t('Belum ada pendanaan yang disetujui.')}</p>
          ) : (
            <>
              <MatchTable caption={t('Pendanaan program ini')} matches={list.nodes} linked={linked} />
              <Pager of={list} />
            </>
          )
        }
      </Load>
    </section>
  );
}

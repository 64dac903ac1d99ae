import { useQuery } from '../../data/use-query.ts';
import { HomeSuggestionsDocument } from '../../generated/graphql.ts';
import { Load } from '../../parts/load.tsx';
import { ProposalCard } from '../../parts/proposal-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import './desk.css';

/** The best proposals for each open programme, each programme with the way to all of them and to their reasons. */
export function HomeSuggestions({ companyId }: { companyId: string }) {
  const { t } = useWords();
  const reading = useQuery(HomeSuggestionsDocument, { company: companyId });
  return (
    <section class="stack" aria-labelledby="usulan">
      <h2 id="usulan">{t('Usulan yang cocok')}</h2>
      <Load of={reading} skeleton={<Skeleton rows={2} />}>
        {({ programs }) => {
          const found = programs.nodes.filter(({ suggestedProposals }) => (suggestedProposals?.nodes.length ?? 0) > 0);
          if (found.length === 0) return <p class="muted">{t('Belum ada usulan yang cocok. Kami tampilkan begitu ada.')}</p>;
          return found.map(({ id, title, suggestedProposals }) => (
            <div key={id} class="desk-tasks">
              <p class="muted small">{t('dengan program {judul}', { judul: title })}</p>
              {suggestedProposals?.nodes.map(({ proposal }) => (
                <ProposalCard key={proposal.id} proposal={proposal} />
              ))}
              <p>
                <a href={`/program/${id}`}>{t('Lihat {n} usulan dengan alasannya', { n: suggestedProposals?.totalCount ?? 0 })}</a>
              </p>
            </div>
          ));
        }}
      </Load>
    </section>
  );
}

import { useQuery } from '../../data/use-query.ts';
import { ProposalSuggestionsDocument } from '../../generated/graphql.ts';
import { ScoreBar, ScoreDetail } from '../../parts/score-bar.tsx';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';

interface SuggestionsProps {
  readonly proposalId: string;
  readonly groupId: string;
  readonly status: string;
}

/** Programmes that fit, best first, each with its reasons: for the group's officers. */
export function Suggestions({ proposalId, groupId, status }: SuggestionsProps) {
  const { t, rupiahShort, day, count } = useWords();
  const own = useMe().groups.some(({ id }) => id === groupId);
  const { data } = useQuery(ProposalSuggestionsDocument, own && status === 'VERIFIED' ? { id: proposalId } : undefined);
  const node = data?.node && 'suggestedPrograms' in data.node ? data.node : undefined;
  const found = node?.suggestedPrograms;
  if (!found) return null;
  const improvements = node.improvements ?? [];
  return (
    <section class="stack no-print" aria-labelledby="program-cocok">
      <div>
        <h2 id="program-cocok">{t('Program yang cocok')}</h2>
        <p class="muted">
          {found.totalCount > 0
            ? t('{n} program cocok dengan proposal ini, yang paling cocok di atas.', { n: count(found.totalCount) })
            : t('Belum ada program terbuka yang cocok.')}
        </p>
      </div>
      <ul class="stack">
        {found.nodes.map(({ program, score, reasons }) => (
          <li key={program.id} class="card stack">
            <div class="row spread">
              <h3>
                <a href={`/program/${program.id}`}>{program.title}</a>
              </h3>
              <strong>{t('{skor} dari 100', { skor: Math.round(score) })}</strong>
            </div>
            <p class="muted small">
              {program.company.name} · {t('tersedia {uang}', { uang: rupiahShort(program.available) })} · {t('Sampai {hari}', { hari: day(program.closesOn) })}
            </p>
            <ScoreBar reasons={reasons} />
            <details>
              <summary>{t('Mengapa cocok')}</summary>
              <ScoreDetail reasons={reasons} />
            </details>
          </li>
        ))}
      </ul>
      {improvements.length > 0 && (
        <div class="card stack stack-tight">
          <h3>{t('Yang membuka lebih banyak program')}</h3>
          <ul class="prose">
            {improvements.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

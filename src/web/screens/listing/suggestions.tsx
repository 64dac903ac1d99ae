import { usePages } from '../../data/use-pages.ts';
import { ProposalSuggestionsDocument } from '../../generated/graphql.ts';
import { Pager } from '../../parts/pager.tsx';
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
  const own = useMe().groups.some(({ id }) => id === groupId);
  return own && status === 'VERIFIED' ? <Fitting proposalId={proposalId} /> : null;
}

function Fitting({ proposalId }: { proposalId: string }) {
  const { t, rupiahShort, day, count } = useWords();
  const found = usePages(
    ProposalSuggestionsDocument,
    { id: proposalId, after: null as string | null },
    ({ node }) => (node && 'suggestedPrograms' in node ? node.suggestedPrograms : undefined),
    'setelah-program',
  );
  const node = found.data?.node;
  if (!node || !('suggestedPrograms' in node) || found.total === undefined) return null;
  const improvements = node.improvements ?? [];
  return (
    <section class="stack no-print" aria-labelledby="program-cocok">
      <div>
        <h2 id="program-cocok">{t('Program yang cocok')}</h2>
        <p class="muted">
          {found.total > 0
            ? t('{n} program cocok dengan proposal ini, yang paling cocok di atas.', { n: count(found.total) })
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
      <Pager of={found} />
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

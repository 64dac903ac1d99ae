import type { ProgramOfPageFragment } from '../../generated/graphql.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';

/** Whom the programme supports; `linked` leads to the match itself, for its parties. */
export function ProgramMatches({ program, linked }: { program: ProgramOfPageFragment; linked?: boolean }) {
  const { t, rupiah } = useWords();
  const { nodes, totalCount } = program.fundingMatches;
  return (
    <section class="stack" aria-labelledby="pendanaan">
      <h2 id="pendanaan">{t('Pendanaan')}</h2>
      {nodes.length === 0 ? (
        <p class="muted">{t('Belum ada pendanaan yang disetujui.')}</p>
      ) : (
        <div class="scroll-x card">
          <table>
            <caption class="visually-hidden">{t('Pendanaan program ini')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('Kegiatan')}</th>
                <th scope="col" class="number">
                  {t('Nilai')}
                </th>
                <th scope="col">{t('Status')}</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ id, amount, status, proposal }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={linked ? `/pendanaan/${id}` : `/proposal/${proposal.id}`}>{proposal.title}</a>
                    <p class="muted small">
                      {proposal.karangTaruna.name}, {placeName(proposal.karangTaruna.region)}
                    </p>
                  </th>
                  <td class="number">{rupiah(amount)}</td>
                  <td>
                    <StateBadge of="match" status={status} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {totalCount > nodes.length && (
        <p>
          <a href={`/pendanaan?program=${program.id}`}>{t('Semua {n} pendanaan', { n: totalCount })}</a>
        </p>
      )}
    </section>
  );
}

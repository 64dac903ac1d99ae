import { useQuery } from '../../data/use-query.ts';
import { HomeOfficeDocument } from '../../generated/graphql.ts';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';

/** An office's region in a few figures; its work is done in the queue. */
export function OfficeHome({ name, code }: { name: string; code: string }) {
  const { t, count, rupiah } = useWords();
  const region = useQuery(HomeOfficeDocument, { within: code });
  return (
    <section class="stack" aria-labelledby={`kantor-${code}`}>
      <h2 id={`kantor-${code}`}>{name}</h2>
      <Load of={region} skeleton={<Skeleton rows={2} />}>
        {({ statistics: { karangTarunas, neverFunded, villagesWithoutGroup, proposalsSeekingFunds, disbursed } }) => (
          <dl class="card desk-figures">
            {(
              [
                [t('Kelompok terverifikasi'), count(karangTarunas)],
                [t('Kelompok desa yang belum pernah didanai'), count(neverFunded)],
                [t('Desa dan kelurahan tanpa kelompok'), count(villagesWithoutGroup)],
                [t('Proposal yang mencari dana'), count(proposalsSeekingFunds)],
                [t('Sudah disalurkan'), rupiah(disbursed)],
              ] as const
            ).map(([word, figure]) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd class="big">{figure}</dd>
              </div>
            ))}
          </dl>
        )}
      </Load>
      <a href={`/pemerataan?within=${code}`}>{t('Lihat siapa yang belum terjangkau')}</a>
    </section>
  );
}

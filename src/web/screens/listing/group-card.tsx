import type { ProposalOfPageFragment } from '../../generated/graphql.ts';
import { AspectBars } from '../../parts/charts/aspect-bars.tsx';
import { rich } from '../../words/rich.tsx';
import { CLASSIFICATIONS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';

/** Who asks: the group, its decree, and how the office assessed it last. */
export function GroupCard({ group, place }: { group: ProposalOfPageFragment['karangTaruna']; place: string }) {
  const { t, day } = useWords();
  const [newest] = group.assessments;
  return (
    <section class="card stack" aria-labelledby="kelompok">
      <div>
        <h2 id="kelompok">{group.name}</h2>
        <p class="muted small">
          {place} · {t('SK berlaku sampai {hari}', { hari: day(group.termEndsOn) })}
        </p>
      </div>
      {newest ? (
        <>
          <p>
            {rich(
              t('<b>{klasifikasi}</b>, dinilai Dinsos {hari}', { klasifikasi: t(CLASSIFICATIONS[newest.classification].word), hari: day(newest.assessedOn) }),
            )}
          </p>
          <AspectBars scores={newest.scores} />
        </>
      ) : (
        <p class="muted">{t('Belum dinilai Dinas Sosial.')}</p>
      )}
      <p>
        <a href={`/karang-taruna/${group.id}`}>{t('Lihat kelompok')}</a>
      </p>
    </section>
  );
}

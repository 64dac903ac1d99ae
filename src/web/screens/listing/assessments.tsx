import { useState } from 'preact/hooks';
import type { GroupOfPageFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { AspectBars } from '../../parts/charts/aspect-bars.tsx';
import { rich } from '../../words/rich.tsx';
import { CLASSIFICATIONS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { AssessDialog } from './assess-dialog.tsx';

/** How the office sees the group now, and how that came: every assessment with its day. */
export function Assessments({ group, mayAssess }: { group: GroupOfPageFragment; mayAssess: boolean }) {
  const { t, day } = useWords();
  const [assessing, setAssessing] = useState(false);
  const [newest] = group.assessments;
  return (
    <section class="stack" aria-labelledby="klasifikasi">
      <div class="row spread">
        <h2 id="klasifikasi">{t('Klasifikasi')}</h2>
        {mayAssess && <Button onClick={() => setAssessing(true)}>{t('Nilai kelompok')}</Button>}
      </div>
      {newest ? (
        <>
          <p>
            {rich(
              t('<b>{klasifikasi}</b>, dinilai Dinsos {hari}', { klasifikasi: t(CLASSIFICATIONS[newest.classification].word), hari: day(newest.assessedOn) }),
            )}
          </p>
          <AspectBars scores={newest.scores} />
          {newest.note && <q class="prose">{newest.note}</q>}
          <table class="small assessment-history">
            <caption class="visually-hidden">{t('Riwayat penilaian')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('Tanggal')}</th>
                <th scope="col">{t('Klasifikasi')}</th>
                <th scope="col" class="number">
                  {t('Rata-rata')}
                </th>
                <th scope="col">{t('Oleh')}</th>
              </tr>
            </thead>
            <tbody>
              {group.assessments.map(({ assessedOn, classification, scores, office }, i) => (
                <tr key={`${assessedOn} ${i}`}>
                  <th scope="row">{day(assessedOn)}</th>
                  <td>{t(CLASSIFICATIONS[classification].word)}</td>
                  <td class="number">{meanOf(scores)}</td>
                  <td>{office.name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : (
        <p class="muted">{t('Belum dinilai Dinas Sosial.')}</p>
      )}
      {assessing && <AssessDialog group={group} onClose={() => setAssessing(false)} />}
    </section>
  );
}

const ASPECTS = ['organisation', 'people', 'facilities', 'administration', 'partnership', 'activities'] as const;

/** The mean of the six aspects, rounded. */
const meanOf = (scores: GroupOfPageFragment['assessments'][number]['scores']): number =>
  Math.round(ASPECTS.reduce((sum, aspect) => sum + scores[aspect], 0) / ASPECTS.length);

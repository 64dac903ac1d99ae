import { AspectBars } from '../../parts/charts/aspect-bars.tsx';
import { CLASSIFICATIONS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import type { OwnGroup } from './group.tsx';

/** What the office found, the newest first; older ones folded. */
export function Assessments({ assessments }: { assessments: OwnGroup['assessments'] }) {
  const { t } = useWords();
  const [newest, ...older] = assessments;
  return (
    <section class="stack" aria-labelledby="penilaian">
      <h2 id="penilaian">{t('Penilaian')}</h2>
      {newest ? (
        <div class="card stack">
          <Assessment of={newest} />
          {older.length > 0 && (
            <details>
              <summary>{t('{n} penilaian sebelumnya', { n: older.length })}</summary>
              <div class="stack">
                {older.map((assessment) => (
                  <Assessment key={assessment.assessedOn} of={assessment} />
                ))}
              </div>
            </details>
          )}
        </div>
      ) : (
        <p class="muted">{t('Belum dinilai. Dinas Sosial menilai kelompok yang sudah terverifikasi.')}</p>
      )}
    </section>
  );
}

function Assessment({ of: { assessedOn, classification, note, office, scores } }: { of: OwnGroup['assessments'][number] }) {
  const { t, day } = useWords();
  return (
    <div class="stack">
      <p>
        <strong>{t(CLASSIFICATIONS[classification].word)}</strong>
        <br />
        <span class="muted small">{t('{hari}, oleh {kantor}', { hari: day(assessedOn), kantor: office.name })}</span>
      </p>
      <AspectBars scores={scores} />
      {note && <p class="muted">{t('Catatan: {catatan}', { catatan: note })}</p>}
    </div>
  );
}

import type { ProgramOfPageFragment } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { criterionWord } from '../../parts/score-bar.tsx';
import { regionName } from '../../words/place.ts';
import { CLASSIFICATIONS, FOCUS_AREAS, type FocusArea, SUPPORT_KINDS } from '../../words/states.ts';
import { useWords, type Words } from '../../words/words.ts';

/** The areas by name, or that it takes all. */
export const focusAreasSaid = (areas: readonly FocusArea[], t: Words['t']): string =>
  areas.length === Object.keys(FOCUS_AREAS).length ? t('Semua bidang') : areas.map((area) => t(FOCUS_AREAS[area].word)).join(', ');

/** What the programme is for, and what it asks. */
export function ProgramAbout({ program }: { program: ProgramOfPageFragment }) {
  const { t, rupiah, span } = useWords();
  return (
    <section class="stack" aria-labelledby="tentang">
      <h2 id="tentang">{t('Tentang program')}</h2>
      <p class="prose">{program.description}</p>
      <Definition
        of={[
          [
            t('Perusahaan'),
            <a key="perusahaan" href={`/perusahaan/${program.company.id}`}>
              {program.company.name}
            </a>,
          ],
          [t('Bidang'), focusAreasSaid(program.focusAreas, t)],
          [t('Bentuk dukungan'), program.supportKinds.map((kind) => t(SUPPORT_KINDS[kind].word)).join(', ')],
          [t('Wilayah'), program.regions.length > 0 ? program.regions.map(regionName).join(', ') : t('Seluruh Indonesia')],
          [t('Masa program'), span(program.opensOn, program.closesOn)],
          [t('Tahun anggaran'), String(program.fiscalYear)],
          [t('Bantuan terkecil'), rupiah(program.minimumAward)],
          [t('Bantuan terbesar'), rupiah(program.maximumAward)],
          [
            t('Klasifikasi'),
            program.minimumClassification
              ? t('{klasifikasi} atau lebih tinggi', { klasifikasi: t(CLASSIFICATIONS[program.minimumClassification].word) })
              : t('Semua kelompok'),
          ],
          [t('Bobot usulan'), program.weights.map(({ criterion, weight }) => `${t(criterionWord(criterion))} ${weight}`).join(', ')],
        ]}
      />
    </section>
  );
}

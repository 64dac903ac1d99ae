import { rich } from '../../words/rich.tsx';
import { msg, useWords } from '../../words/words.ts';
import { type District, inOrderOfNeed, type VillageLook } from './districts.ts';
import './tiles.css';

/** In the legend's order, the unfunded first. */
const LEGEND: readonly { readonly look: VillageLook; readonly word: string }[] = [
  { look: 'never', word: msg('ada kelompok, belum pernah didanai') },
  { look: 'none', word: msg('belum ada kelompok') },
  { look: 'funded-1', word: msg('di bawah Rp 30 juta') },
  { look: 'funded-2', word: msg('Rp 30–59 juta') },
  { look: 'funded-3', word: msg('Rp 60–99 juta') },
  { look: 'funded-4', word: msg('Rp 100 juta lebih') },
];

const wordOf = (look: VillageLook): string => LEGEND.find((entry) => entry.look === look)?.word ?? look;

export interface VillageTilesProps {
  readonly districts: readonly District[];
  readonly href?: (code: string) => string;
}

/**
 * One tile, one village, by kecamatan, those in greatest need first. A kabupaten may have 900 of them, so a tile is a link with its name and nothing else;
 * what its colour says is said once for all tiles alike. The page puts a table beside it.
 */
export function VillageTiles({ districts, href = (code) => `/wilayah/${code}` }: VillageTilesProps) {
  const { t } = useWords();
  return (
    <div class="village-tiles">
      <ul class="legend">
        {LEGEND.map(({ look, word }) => (
          <li key={look}>
            <i class={look} />
            {t(word)}
          </li>
        ))}
      </ul>
      <div class="village-tiles-districts">
        {inOrderOfNeed(districts).map(({ code, name, byLook, groups, funded }) => (
          <section key={code}>
            <h3>{t('Kec. {nama}', { nama: name })}</h3>
            <p>{said(t, groups, funded)}</p>
            {byLook.map(({ look, villages }) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in; these are links.
              <div key={look} class={look} role="group" aria-label={t(wordOf(look))}>
                {villages.map((village) => (
                  <a key={village.code} href={href(village.code)}>
                    <b>{village.name}</b>
                  </a>
                ))}
              </div>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function said(t: ReturnType<typeof useWords>['t'], groups: number, funded: number) {
  if (groups === 0) return t('belum ada kelompok');
  return rich(funded === 0 ? t('<b>belum satu pun</b> dari {n}', { n: groups }) : t('{sudah} dari {n} didanai', { sudah: funded, n: groups }));
}

import { msg, useWords } from '../../words/words.ts';
import { quantilesOf } from '../shares.ts';
import { PROVINCES, rowFor } from './provinces.ts';
import './tiles.css';

export interface ProvinceAmount {
  readonly region: { readonly code: string; readonly name: string };
  /** What its groups were promised, or given, for each of them or of its poor families: the page says which. Nothing where there is nobody to count. */
  readonly each: bigint | undefined;
}

export interface ProvinceTilesProps {
  readonly rows: readonly ProvinceAmount[];
  readonly per?: keyof typeof NAMES;
  /** Amounts that are shown at another time, in the same shades. */
  readonly beside?: readonly bigint[];
  readonly href?: (code: string) => string;
}

const SHADES = [1, 2, 3, 4, 5];

/** A tile's name with an amount and without one, and the legend's two ends. */
const NAMES = {
  group: {
    tile: msg('{provinsi}: {uang} per kelompok'),
    most: msg('{uang} per kelompok'),
    bare: msg('{provinsi}: belum ada dana'),
    none: msg('belum ada'),
  },
  family: {
    tile: msg('{provinsi}: {uang} per keluarga miskin'),
    most: msg('{uang} per keluarga miskin'),
    bare: msg('{provinsi}: belum ada dana atau tanpa data'),
    none: msg('belum ada atau tanpa data'),
  },
} as const;

/** All provinces, each a link, in five shades of what comes to each there. The page puts a table beside it, and a list in its place on phones. */
export function ProvinceTiles({ rows, per = 'group', beside = [], href = (code) => `/wilayah/${code}` }: ProvinceTilesProps) {
  const { t, rupiah, rupiahShort } = useWords();
  const amounts = PROVINCES.map((tile) => rowFor(rows, tile)?.each ?? 0n);
  const shades = quantilesOf([...amounts, ...beside], SHADES.length);
  const some = [...amounts, ...beside].filter((amount) => amount > 0n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [least, most] = [some[0], some.at(-1)];
  return (
    <div class="province-tiles">
      <ul class="province-tiles-grid">
        {PROVINCES.map((tile, i) => {
          const { region } = rowFor(rows, tile) ?? { region: tile };
          const shade = shades[i];
          const amount = amounts[i] ?? 0n;
          const values = { provinsi: region.name, uang: rupiah(amount) };
          const name = shade === undefined ? t(NAMES[per].bare, values) : t(NAMES[per].tile, values);
          return (
            <li key={tile.letters} class={`tile-column-${tile.column} tile-row-${tile.row}`}>
              <a
                class={shade === undefined ? 'shade-none' : `shade-${shade + 1}`}
                href={href(region.code)}
                aria-label={`${tile.letters}, ${name}`}
                title={name}
              >
                {tile.letters}
              </a>
            </li>
          );
        })}
      </ul>
      <p class="legend province-tiles-legend">
        <i class="shade-none" />
        <span>{t(NAMES[per].none)}</span>
        {least !== undefined && most !== undefined && (
          <>
            <span class="province-tiles-least">{rupiahShort(least)}</span>
            {SHADES.map((shade) => (
              <i key={shade} class={`shade-${shade}`} />
            ))}
            <span>{t(NAMES[per].most, { uang: rupiahShort(most) })}</span>
          </>
        )}
      </p>
    </div>
  );
}

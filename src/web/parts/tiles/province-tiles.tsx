import { useWords } from '../../words/words.ts';
import { quantilesOf } from '../shares.ts';
import { PROVINCES, rowFor } from './provinces.ts';
import './tiles.css';

export interface ProvinceAmount {
  readonly region: { readonly code: string; readonly name: string };
  readonly karangTarunas: number;
  /** What its groups were promised, or given: the page says which. */
  readonly amount: string;
}

export interface ProvinceTilesProps {
  readonly rows: readonly ProvinceAmount[];
  readonly href?: (code: string) => string;
}

const SHADES = [1, 2, 3, 4, 5];

/** What each group of a province comes to on average; nothing where there is no group. */
const perGroup = (row?: ProvinceAmount): bigint => (row && row.karangTarunas > 0 ? BigInt(row.amount) / BigInt(row.karangTarunas) : 0n);

/** All provinces, each a link, in five shades of what comes to a group there. The page puts a table beside it, and a list in its place on phones. */
export function ProvinceTiles({ rows, href = (code) => `/wilayah/${code}` }: ProvinceTilesProps) {
  const { t, rupiah, rupiahShort } = useWords();
  const amounts = PROVINCES.map((tile) => perGroup(rowFor(rows, tile)));
  const shades = quantilesOf(amounts, SHADES.length);
  const some = amounts.filter((amount) => amount > 0n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [least, most] = [some[0], some.at(-1)];
  return (
    <div class="province-tiles">
      <ul class="province-tiles-grid">
        {PROVINCES.map((tile, i) => {
          const { region } = rowFor(rows, tile) ?? { region: tile };
          const shade = shades[i];
          const amount = amounts[i] ?? 0n;
          const values = { provinsi: region.name, uang: rupiah(amount) };
          const name = shade === undefined ? t('{provinsi}: belum ada dana', values) : t('{provinsi}: {uang} per kelompok', values);
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
        <span>{t('belum ada')}</span>
        {least !== undefined && most !== undefined && (
          <>
            <span class="province-tiles-least">{rupiahShort(least)}</span>
            {SHADES.map((shade) => (
              <i key={shade} class={`shade-${shade}`} />
            ))}
            <span>{t('{uang} per kelompok', { uang: rupiahShort(most) })}</span>
          </>
        )}
      </p>
    </div>
  );
}

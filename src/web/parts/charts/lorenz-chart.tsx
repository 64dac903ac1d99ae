import { msg, useWords } from '../../words/words.ts';
import '../legend.css';

/** In shares of the whole, from 0 and 0 to 1 and 1. */
type Points = readonly { readonly population: number; readonly money: number }[];

export interface LorenzChartProps {
  readonly points: Points;
  /** What it is compared with. The lines are named then, and told apart by how they are drawn. */
  readonly before?: Points;
  /** What it shows, in words. */
  readonly label: string;
  /** What the two sides count. */
  readonly sides: { readonly population: string; readonly money: string };
}

const SIZE = 260;

const LINES = {
  before: { stroke: 'var(--nila)', 'stroke-width': '3', 'stroke-dasharray': '9 5' },
  after: { stroke: 'var(--nila)', 'stroke-width': '3' },
  even: { stroke: 'var(--tinta-2)', 'stroke-dasharray': '5 4' },
} as const;
const LEGEND = [
  { line: 'before', word: msg('sebelum') },
  { line: 'after', word: msg('sesudah') },
  { line: 'even', word: msg('bila semua menerima sama') },
] as const;

/** How much came to those who received least, one after the other, below the line on which each received the same. The page puts a table beside it. */
export function LorenzChart({ points, before, label, sides }: LorenzChartProps) {
  const { t } = useWords();
  const curve = cornersOf(points);
  return (
    <figure>
      <svg width={SIZE} height={SIZE} viewBox={`-1 -1 ${SIZE + 2} ${SIZE + 2}`} role="img" aria-label={label}>
        <rect width={SIZE} height={SIZE} fill="var(--muka-2)" stroke="var(--garis-kuat)" />
        <polygon points={`0,${SIZE} ${curve}`} fill="var(--kunyit-muda)" />
        <line x1="0" y1={SIZE} x2={SIZE} y2="0" {...LINES.even} />
        {before && <polyline points={cornersOf(before)} fill="none" {...LINES.before} />}
        <polyline points={curve} fill="none" {...LINES.after} />
      </svg>
      <figcaption class="muted small">
        → {sides.population}
        <br />↑ {sides.money}
        {before && (
          <ul class="legend">
            {LEGEND.map(({ line, word }) => (
              <li key={line}>
                <svg width="32" height="8" aria-hidden="true">
                  <line x1="0" y1="4" x2="32" y2="4" {...LINES[line]} />
                </svg>
                {t(word)}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}

const cornersOf = (points: Points): string => points.map(({ population, money }) => `${round(population * SIZE)},${round((1 - money) * SIZE)}`).join(' ');
const round = (n: number) => Math.round(n * 10) / 10;

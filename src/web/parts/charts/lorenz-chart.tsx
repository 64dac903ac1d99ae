export interface LorenzChartProps {
  /** In shares of the whole, from 0 and 0 to 1 and 1. */
  readonly points: readonly { readonly population: number; readonly money: number }[];
  /** What it shows, in words. */
  readonly label: string;
  /** What the two sides count. */
  readonly sides: { readonly population: string; readonly money: string };
}

const SIZE = 260;

/** How much came to those who received least, one after the other, below the line on which each received the same. The page puts a table beside it. */
export function LorenzChart({ points, label, sides }: LorenzChartProps) {
  const curve = points.map(({ population, money }) => `${round(population * SIZE)},${round((1 - money) * SIZE)}`).join(' ');
  return (
    <figure>
      <svg width={SIZE} height={SIZE} viewBox={`-1 -1 ${SIZE + 2} ${SIZE + 2}`} role="img" aria-label={label}>
        <rect width={SIZE} height={SIZE} fill="var(--muka-2)" stroke="var(--garis-kuat)" />
        <polygon points={`0,${SIZE} ${curve}`} fill="var(--kunyit-muda)" />
        <line x1="0" y1={SIZE} x2={SIZE} y2="0" stroke="var(--tinta-2)" stroke-dasharray="5 4" />
        <polyline points={curve} fill="none" stroke="var(--nila)" stroke-width="3" />
      </svg>
      <figcaption class="muted small">
        → {sides.population}
        <br />↑ {sides.money}
      </figcaption>
    </figure>
  );
}

const round = (n: number) => Math.round(n * 10) / 10;

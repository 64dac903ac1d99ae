import { cpus, totalmem } from 'node:os';
import type pg from 'pg';

/** One thing that was measured. */
export interface Figure {
  readonly name: string;
  /** The median where there are several rounds. */
  readonly value: number;
  /** `req/s`, `ms`, `s`, `%`, `MB`; `×` for a ratio of two measurements that took turns in the same run. */
  readonly unit: string;
  /** What the value is the median of, in their order. */
  readonly rounds?: readonly number[];
  /** What is wanted of it. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** What it was made of, for whoever reads the line. */
  readonly beside?: Readonly<Record<string, number | string>>;
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
/** The value that so many of them (0.99: ninety-nine in a hundred) do not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] as number;

export const holds = ({ value, atLeast, atMost }: Figure): boolean => value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);

/** Lets each of them measure once in every round, one after the other, so that whatever slows the machine slows all; another begins each time. */
export async function takingTurns<K extends string, T>(rounds: number, measures: Readonly<Record<K, () => Promise<T>>>): Promise<Record<K, T[]>> {
  const names = Object.keys(measures) as K[];
  const found = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<K, T[]>;
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] as K;
      found[name].push(await measures[name]());
    }
  return found;
}

/** The median of the ratios of each round. */
export function ratio(name: string, one: readonly number[], other: readonly number[], wanted: Pick<Figure, 'atLeast' | 'atMost' | 'beside'> = {}): Figure {
  const rounds = one.map((value, i) => value / (other[i] as number));
  return { name, value: median(rounds), unit: '×', rounds, ...wanted };
}

/** Of rounds of one measurement. */
export const measured = (name: string, unit: string, rounds: readonly number[], wanted: Pick<Figure, 'atLeast' | 'atMost' | 'beside'> = {}): Figure => ({
  name,
  value: median(rounds),
  unit,
  rounds,
  ...wanted,
});

/** A figure as a line of JSON, for programs. */
export function say(figure: Figure): void {
  const rounded = (value: number) => Number(value.toPrecision(4));
  const wanted = figure.atLeast !== undefined || figure.atMost !== undefined;
  console.log(JSON.stringify({ ...figure, value: rounded(figure.value), rounds: figure.rounds?.map(rounded), ...(wanted && { holds: holds(figure) }) }));
}

/** All of them as a table, for people. */
export function table(figures: readonly Figure[]): string {
  const wanted = ({ atLeast, atMost }: Figure) => (atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : '');
  const rows = figures.map((figure) => [
    figure.name,
    `${Number(figure.value.toPrecision(3))} ${figure.unit}`,
    wanted(figure),
    wanted(figure) && (holds(figure) ? 'yes' : 'NO'),
    figure.rounds?.map((value) => Number(value.toPrecision(3))).join(' ') ?? '',
  ]);
  return [['figure', 'value', 'wanted', 'holds', 'rounds'], ['---', '--:', '--:', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Where it was measured. */
export async function machine(database: pg.Pool): Promise<string> {
  const [cpu] = cpus();
  const { rows } = await database.query('show server_version');
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim()}, ${memory} GB, ${process.platform}, Node ${process.versions.node}, PostgreSQL ${rows[0]?.server_version}; load, servers and database share it`;
}

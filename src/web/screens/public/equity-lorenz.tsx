import type { SpreadFragment } from '../../generated/graphql.ts';
import { LorenzChart } from '../../parts/charts/lorenz-chart.tsx';
import { useWords } from '../../words/words.ts';
import type { Measure } from './equity-measure.ts';
import { PEOPLE, shareSaid } from './equity-words.ts';

type Points = SpreadFragment['lorenz'];

interface EquityLorenzProps {
  readonly points: Points;
  /** What it is compared with. */
  readonly before?: Points;
  readonly measure: Measure;
  readonly caption: string;
  /** What the curve says, in a sentence. */
  readonly said: string;
}

/** A Lorenz curve, and a table that says the same. */
export function EquityLorenz({ points, before, measure, caption, said }: EquityLorenzProps) {
  const words = useWords();
  const { t } = words;
  const columns = before
    ? [
        { head: t('Dana sebelum'), points: before },
        { head: t('Dana sesudah'), points },
      ]
    : [{ head: t('Bagian dana'), points }];
  return (
    <div class="equity-columns">
      <div>
        <table class="small">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t(PEOPLE[measure])}</th>
              {columns.map(({ head }) => (
                <th key={head} scope="col" class="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FIFTHS.map((fifth) => (
              <tr key={fifth}>
                <th scope="row">{shareSaid(words, fifth / 5)}</th>
                {columns.map((column) => (
                  <td key={column.head} class="number">
                    {shareSaid(words, moneyAt(column.points, fifth / 5))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <LorenzChart
        points={points}
        before={before}
        label={t('Kurva Lorenz: {kalimat}', { kalimat: said })}
        sides={{ population: t(PEOPLE[measure]), money: t('Bagian dana') }}
      />
    </div>
  );
}

const FIFTHS = [1, 2, 3, 4, 5] as const;

/** What came to that share of the population, between two points of the curve in proportion. */
export function moneyAt(points: Points, population: number): number {
  const next = points.findIndex((point) => point.population >= population);
  const [from, to] = [points[next - 1], points[next]];
  if (!from || !to) return to?.money ?? 0;
  return from.money + ((to.money - from.money) * (population - from.population)) / (to.population - from.population);
}

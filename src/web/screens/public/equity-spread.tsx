import type { EquityQuery } from '../../generated/graphql.ts';
import { LorenzChart } from '../../parts/charts/lorenz-chart.tsx';
import { msg, useWords } from '../../words/words.ts';
import type { Measure } from './equity-measure.ts';

type Equity = EquityQuery['statistics']['equity'];
type Spread = Equity['perGroup'];

/** The places by which it is told. */
const PLACES: Readonly<Record<string, string>> = { REGENCY: msg('kabupaten dan kota'), DISTRICT: msg('kecamatan'), VILLAGE: msg('desa') };
/** What the half that received least has of all. One village has one group, so that by villages it is said of the groups themselves. */
const SAID: Readonly<Record<Measure, string>> = {
  kelompok: msg('Separuh kelompok, di {wilayah} yang paling sedikit menerima, mendapat {persen} dari seluruh dana.'),
  keluarga: msg('Separuh keluarga miskin, di {wilayah} yang paling sedikit menerima, mendapat {persen} dari dana yang sampai ke desa-desa itu.'),
};
const SAID_OF_GROUPS = msg('Separuh kelompok yang paling sedikit menerima mendapat {persen} dari seluruh dana.');
const LEFT_OUT: Readonly<Record<Measure, string>> = {
  kelompok: msg('{n} {wilayah} belum punya kelompok, jadi tidak dihitung.'),
  keluarga: msg('{n} {wilayah} tidak dihitung karena belum ada data kesejahteraannya, atau keluarga miskinnya kurang dari lima.'),
};
const PEOPLE: Readonly<Record<Measure, string>> = {
  kelompok: msg('Kelompok, dari yang paling sedikit menerima'),
  keluarga: msg('Keluarga miskin, dari yang paling sedikit menerima'),
};

/** How evenly money is spread: in a sentence, as a curve, and as a table that says the same. */
export function EquitySpread({ equity, measure, year }: { equity: Equity; measure: Measure; year: number }) {
  const { t, count, percent, quantity } = useWords();
  const { gini, lowerHalf, lorenz, leftOut }: Spread = measure === 'kelompok' ? equity.perGroup : equity.perPoorHousehold;
  const wilayah = t(PLACES[equity.level] ?? '');
  const share = (part: number) => percent(String(Math.round(part * 10_000)), '10000');
  // Of a single place nothing more is known than its sum: there is nothing to be even with.
  if (gini === null || lowerHalf === null || lorenz.length < 3)
    return (
      <section class="card stack stack-tight">
        <h2>{t('Seberapa merata')}</h2>
        <p class="muted">{t('Belum ada yang dapat dibandingkan untuk tahun {tahun}.', { tahun: year })}</p>
        {leftOut > 0 && <p class="muted small">{t(LEFT_OUT[measure], { n: count(leftOut), wilayah })}</p>}
      </section>
    );
  const said = t(measure === 'kelompok' && equity.level === 'VILLAGE' ? SAID_OF_GROUPS : SAID[measure], { wilayah, persen: share(lowerHalf) });
  return (
    <section class="card stack">
      <div>
        <h2>{t('Seberapa merata')}</h2>
        <p>{said}</p>
        <p class="muted small">
          {t('Koefisien Gini {gini}: 0 bila semua menerima sama, mendekati 1 bila semua untuk satu.', { gini: quantity(gini.toFixed(2)) })}{' '}
          {leftOut > 0 && t(LEFT_OUT[measure], { n: count(leftOut), wilayah })}
        </p>
      </div>
      <div class="equity-columns">
        <div>
          <table class="small">
            <caption class="visually-hidden">{t('Kurva Lorenz, {tahun}', { tahun: year })}</caption>
            <thead>
              <tr>
                <th scope="col">{t(PEOPLE[measure])}</th>
                <th scope="col" class="number">
                  {t('Bagian dana')}
                </th>
              </tr>
            </thead>
            <tbody>
              {FIFTHS.map((fifth) => (
                <tr key={fifth}>
                  <th scope="row">{share(fifth / 5)}</th>
                  <td class="number">{share(moneyAt(lorenz, fifth / 5))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <LorenzChart
          points={lorenz}
          label={t('Kurva Lorenz: {kalimat}', { kalimat: said })}
          sides={{ population: t(PEOPLE[measure]), money: t('Bagian dana') }}
        />
      </div>
    </section>
  );
}

const FIFTHS = [1, 2, 3, 4, 5] as const;

/** What came to that share of the population, between two points of the curve in proportion. */
export function moneyAt(points: Spread['lorenz'], population: number): number {
  const next = points.findIndex((point) => point.population >= population);
  const [from, to] = [points[next - 1], points[next]];
  if (!from || !to) return to?.money ?? 0;
  return from.money + ((to.money - from.money) * (population - from.population)) / (to.population - from.population);
}

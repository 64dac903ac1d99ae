import type { EquityQuery } from '../../generated/graphql.ts';
import { useWords } from '../../words/words.ts';
import { EquityLorenz } from './equity-lorenz.tsx';
import type { Measure } from './equity-measure.ts';
import { LEFT_OUT, lowerHalfSaid, PLACES } from './equity-words.ts';

type Equity = EquityQuery['statistics']['equity'];

/** How evenly money is spread: in a sentence, as a curve, and as a table that says the same. */
export function EquitySpread({ equity, measure, year }: { equity: Equity; measure: Measure; year: number }) {
  const words = useWords();
  const { t, count, quantity } = words;
  const { gini, lowerHalf, lorenz, leftOut } = measure === 'kelompok' ? equity.perGroup : equity.perPoorHousehold;
  const wilayah = t(PLACES[equity.level] ?? '');
  // Of a single place nothing more is known than its sum: there is nothing to be even with.
  if (gini === null || lowerHalf === null || lorenz.length < 3)
    return (
      <section class="card stack stack-tight">
        <h2>{t('Seberapa merata')}</h2>
        <p class="muted">{t('Belum ada yang dapat dibandingkan untuk tahun {tahun}.', { tahun: year })}</p>
        {leftOut > 0 && <p class="muted small">{t(LEFT_OUT[measure], { n: count(leftOut), wilayah })}</p>}
      </section>
    );
  const said = lowerHalfSaid(words, measure, equity.level, lowerHalf);
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
      <EquityLorenz points={lorenz} measure={measure} caption={t('Kurva Lorenz, {tahun}', { tahun: year })} said={said} />
    </section>
  );
}

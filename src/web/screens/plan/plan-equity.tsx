import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { PlanEquityDocument, type PlanEquityQuery, type PlanOfPageFragment } from '../../generated/graphql.ts';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { regionName } from '../../words/place.ts';
import { rich } from '../../words/rich.tsx';
import { msg, useWords, type Words } from '../../words/words.ts';
import { EquityLorenz } from '../public/equity-lorenz.tsx';
import { MEASURES, type Measure } from '../public/equity-measure.ts';
import { LEFT_OUT, lowerHalfSaid, PLACES, shareSaid } from '../public/equity-words.ts';
import { PlanEquityMap } from './plan-equity-map.tsx';
import { PlanEquityPlaces } from './plan-equity-places.tsx';
import { planEquityHref, type SpreadsOfPlan, spreadsIn } from './plan-equity-values.ts';
import '../public/equity.css';

/** How evenly money is spread with the plan and without it. Asked for once the page stands: nothing else on it waits for this. */
export function PlanEquity({ plan }: { plan: PlanOfPageFragment }) {
  const { t } = useWords();
  const { path, query } = useLocation();
  const [stands, setStands] = useState(false);
  useEffect(() => setStands(true), []);
  const measure: Measure = query.ukuran === 'keluarga' ? 'keluarga' : 'kelompok';
  const reading = useQuery(PlanEquityDocument, stands ? { id: plan.id, families: measure === 'keluarga', within: plan.within?.code.length === 2 } : undefined);
  return (
    <section class="stack">
      <div class="row spread">
        <h2>{t('Pemerataan sesudah rencana')}</h2>
        <ChoiceChips
          label={t('Dana dihitung')}
          chips={(Object.keys(MEASURES) as Measure[]).map((one) => ({
            word: t(MEASURES[one].name),
            href: planEquityHref(path, { ...query, ukuran: one }),
            current: one === measure,
          }))}
        />
      </div>
      <Load of={reading} skeleton={<Skeleton rows={6} />}>
        {({ node }) => {
          const equity = node && 'equity' in node ? node.equity : null;
          const spreads = equity && spreadsIn(equity, measure);
          return spreads && <Told plan={plan} equity={equity} spreads={spreads} measure={measure} />;
        }}
      </Load>
    </section>
  );
}

type Equity = NonNullable<Extract<NonNullable<PlanEquityQuery['node']>, { equity: unknown }>['equity']>;

interface ToldProps {
  readonly plan: PlanOfPageFragment;
  readonly equity: Equity;
  readonly spreads: SpreadsOfPlan;
  readonly measure: Measure;
}

function Told({ plan, equity, spreads, measure }: ToldProps) {
  const words = useWords();
  const { t, count, quantity, rupiahShort } = words;
  const { before, after } = spreads;
  const said = changeSaid(words, equity, spreads, measure);
  const change = (one: string, other: string) =>
    one === other ? t('tetap {n}', { n: one }) : rich(t('{sebelum} menjadi <b>{sesudah}</b>', { sebelum: one, sesudah: other }));
  const gini = (value: number | null) => (value === null ? '–' : quantity(value.toFixed(2)));
  return (
    <>
      <section class="card stack">
        <div>
          {before.gini !== null && after.gini !== null && said && <h3>{t(evennessSaid(before.gini, after.gini))}</h3>}
          {said ? <p>{rich(said)}</p> : <p class="muted">{t('Belum ada yang dapat dibandingkan.')}</p>}
        </div>
        <Definition
          of={[
            [
              t('Belum pernah didanai'),
              change(t('{n} kelompok', { n: count(equity.before.neverFunded) }), t('{n} kelompok', { n: count(equity.after.neverFunded) })),
            ],
            [t(MEASURES[measure].name), change(rupiahShort(before.each ?? '0'), rupiahShort(after.each ?? '0'))],
            said !== undefined && [t('Koefisien Gini'), change(gini(before.gini), gini(after.gini))],
          ]}
        />
        <Notes plan={plan} equity={equity} leftOut={after.leftOut} measure={measure} hasGini={said !== undefined} />
        {said && (
          <EquityLorenz
            points={after.lorenz}
            before={before.lorenz.length > 0 ? before.lorenz : undefined}
            measure={measure}
            caption={t('Kurva Lorenz, sebelum dan sesudah rencana')}
            said={said.replace(/<\/?b>/g, '')}
          />
        )}
      </section>
      <PlanEquityMap plan={plan} measure={measure} />
      <PlanEquityPlaces spreads={spreads} level={equity.level} measure={measure} />
    </>
  );
}

/** By as many decimals as are shown. */
function evennessSaid(before: number, after: number): string {
  const change = Math.round(after * 100) - Math.round(before * 100);
  if (change === 0) return EVENNESS.same;
  return change < 0 ? EVENNESS.more : EVENNESS.less;
}
const EVENNESS = {
  more: msg('Dana menjadi lebih merata'),
  less: msg('Dana menjadi kurang merata'),
  same: msg('Dana sama meratanya seperti sebelumnya'),
} as const;

/** What the half that receives least has, before and after. Of a single place nothing more is known than its sum: there is nothing to be even with. */
function changeSaid(words: Words, { level }: Equity, { before, after }: SpreadsOfPlan, measure: Measure): string | undefined {
  const { t } = words;
  if (after.lowerHalf === null || after.lorenz.length < 3) return undefined;
  if (before.lowerHalf === null) return `${t('Sebelum rencana ini belum ada dana yang diterima.')} ${lowerHalfSaid(words, measure, level, after.lowerHalf)}`;
  const [one, other] = [shareSaid(words, before.lowerHalf), shareSaid(words, after.lowerHalf)];
  const then = one === other ? t('Dengan rencana ini tetap {persen}.', { persen: other }) : t('Dengan rencana ini menjadi <b>{persen}</b>.', { persen: other });
  return `${lowerHalfSaid(words, measure, level, before.lowerHalf)} ${then}`;
}

/** What is counted, and what is not. */
function Notes({
  plan,
  equity: { level, given, givenAbove },
  leftOut,
  measure,
  hasGini,
}: {
  plan: PlanOfPageFragment;
  equity: Equity;
  leftOut: number;
  measure: Measure;
  hasGini: boolean;
}) {
  const { t, count, rupiah } = useWords();
  const wilayah = t(PLACES[level] ?? '');
  const over = BigInt(plan.given ?? '0') - BigInt(given) - BigInt(givenAbove);
  const notes = [
    t('Sebelum: semua yang pernah diterima di {tempat}, semua tahun. Sesudah: ditambah yang masih akan diberikan rencana ini.', {
      tempat: plan.within ? regionName(plan.within) : t('Indonesia'),
    }),
    over > 0n && t('{uang} dari rencana ini sudah diterima atau tidak jadi, dan tidak dihitung lagi.', { uang: rupiah(over.toString()) }),
    givenAbove !== '0' && t('{uang} untuk kelompok di tingkat atasnya tidak dihitung di {wilayah} mana pun.', { uang: rupiah(givenAbove), wilayah }),
    leftOut > 0 && t(LEFT_OUT[measure], { n: count(leftOut), wilayah }),
    hasGini && t('Gini 0 bila semua menerima sama, mendekati 1 bila semua untuk satu.'),
  ];
  return <p class="muted small">{notes.filter(Boolean).join(' ')}</p>;
}

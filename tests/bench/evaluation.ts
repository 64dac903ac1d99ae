import { type Asked, type Market, marketOf, SHOWN } from './askings.ts';
import { withCopy } from './copied.ts';
import { type Country, fromBuild } from './country.ts';
import { type Exposure, exposures } from './fairness.ts';
import type { Figure } from './figures.ts';
import { CRITERIA, Judge, TASTES, type Taste, TELLING, type Telling } from './judge.ts';
import { interval, mean, ndcg, type Tiers, tiersOf } from './ndcg.ts';
import { ablationOf, ORDERS, ordersOf, scoresBy, variantsOf } from './rankings.ts';
import { plantRegisters } from './registers.ts';

/** People who choose, each with truths and wishes of their own. */
const JUDGES = [1, 2, 3, 4, 5];
const SEED = 11;
/** Beside the best order that needs no score. */
const WANTED = 1.2;
/** What is told of unless something else is said. */
const [PLAIN, HALF] = ['all alike', 'tell half'] as const;
const KNOWING = 'the best from these figures';
const PER_PROVINCE = 'province';
/** Of provinces that have so little of what can be funded, a share says nothing. */
const SEEN = 0.005;

/** Of each ranking, one figure per programme: the mean over the judges. */
type Found = Map<string, readonly number[]>;

const mapped = <T, U>(of: Readonly<Record<string, T>>, made: (value: T, name: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, made(value, name)]));

/** Whether the order of suggestions finds what a knowledgeable person would choose, and whom it leaves behind. Over a copy: what has to be planted for it is gone afterwards. */
export const evaluation = (country: Country): Promise<Figure[]> =>
  withCopy(country, async (copy) => {
    const owner = await copy.admin.connect();
    await plantRegisters(owner).finally(() => owner.release());
    const market = await marketOf(copy);
    const { pointsOf } = await fromBuild<typeof import('../../src/modules/matching/pairs.ts')>('modules/matching/pairs.js');
    const variants = variantsOf(market);
    const varied = market.asked.map((asked) => mapped(variants, (shares) => tiersOf(scoresBy(market, asked, pointsOf, asked.weights, shares), SHOWN)));
    const rankings = market.asked.map((asked, n) => ({ ...ordersOf(market, asked), ...ablationOf(market, asked, pointsOf), ...varied[n] }));
    const judges = JUDGES.map((seed) => new Judge(market.found, seed));
    const judged = (taste: Taste, telling: Telling): Found => {
      const found = market.asked.map((asked, n) => {
        const verdicts = judges.map((judge) => judge.verdict(asked, taste, telling));
        const worth = Object.entries(rankings[n] as object).map(([name, tiers]) => [name, mean(verdicts.map(({ grades }) => ndcg(tiers, grades)))] as const);
        return new Map([...worth, [KNOWING, mean(verdicts.map(({ grades, expected }) => ndcg(tiersOf(expected), grades)))]]);
      });
      return new Map([...(found[0] as Map<string, number>).keys()].map((name) => [name, found.map((of) => of.get(name) as number)]));
    };
    const byTaste = new Map(TASTES.map((taste) => [taste, judged(taste, HALF)]));
    const byTelling = new Map((Object.keys(TELLING) as Telling[]).map((telling) => [telling, judged(PLAIN, telling)]));
    console.log(
      `\n${ordersTable(byTaste)}\n\n${ordersTable(byTelling)}\n\n${variantsTable(byTaste, Object.keys(variants))}\n\n${ablationTable(byTaste)}\n\n${fairnessTable(market, judges, varied)}\n`,
    );
    return figuresOf(byTaste, market);
  });

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const lines = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');
const rounded = (value: number): string => value.toFixed(2);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
const changes = (one: readonly number[] = [], other: readonly number[] = []): number[] => one.map((value, n) => value - (other[n] as number));
const between = ([least, most]: readonly [number, number], write = rounded): string => `${write(least)}–${write(most)}`;

/** NDCG@10 of each order, with the interval of its mean over programmes. */
function ordersTable(by: ReadonlyMap<string, Found>): string {
  const cell = (name: string, found: Found) => {
    const values = found.get(name) as readonly number[];
    return `${rounded(mean(values))} (${between(interval(values, SEED))})`;
  };
  return lines(
    ['NDCG@10', ...by.keys()],
    [...ORDERS, KNOWING].map((name) => [name, ...[...by.values()].map((found) => cell(name, found))]),
  );
}

/** How much better or worse other ways are than suggestions, programme by programme. */
function variantsTable(byTaste: ReadonlyMap<string, Found>, variants: readonly string[]): string {
  return lines(
    ['change of NDCG@10', ...byTaste.keys()],
    variants.map((name) => [
      name,
      ...[...byTaste.values()].map((found) => {
        const change = changes(found.get(name), found.get('all'));
        return `${signed(mean(change))} (${between(interval(change, SEED), signed)})`;
      }),
    ]),
  );
}

/** What each criterion adds: the change of NDCG@10 without it, programme by programme, where all weigh alike and over all tastes. */
function ablationTable(byTaste: ReadonlyMap<string, Found>): string {
  const plain = byTaste.get(PLAIN) as Found;
  const overAll = (name: string) =>
    (plain.get(name) as readonly number[]).map((_, n) => mean([...byTaste.values()].map((found) => (found.get(name) as readonly number[])[n] as number)));
  return lines(
    ['criterion', 'alone', 'without it', 'change', '95 %', 'change over all tastes', '95 %'],
    CRITERIA.map((criterion) => {
      const [alone, without, all] = [`${criterion} alone`, `without ${criterion}`, 'all'].map((name) => plain.get(name) as readonly number[]) as [
        number[],
        number[],
        number[],
      ];
      const [one, every] = [changes(without, all), changes(overAll(`without ${criterion}`), overAll('all'))];
      return [
        criterion,
        rounded(mean(alone)),
        rounded(mean(without)),
        signed(mean(one)),
        between(interval(one, SEED), signed),
        signed(mean(every)),
        between(interval(every, SEED), signed),
      ];
    }),
  );
}

/** Who is shown, beside how many they are; and who would be by the other way with what is unknown. */
function fairnessTable(market: Market, judges: readonly Judge[], varied: readonly Readonly<Record<string, Tiers>>[]): string {
  const deserving = market.asked.map((asked) =>
    judges.flatMap((judge) => [...judge.verdict(asked, PLAIN, HALF).grades].flatMap((grade, at) => (grade >= 2 ? [at] : []))),
  );
  const found = exposures(market, market.asked, deserving);
  const others = mapped(varied[0] ?? {}, (_, name) =>
    exposures(
      market,
      market.asked.map((asked, n) => ({ ...asked, shown: (varied[n]?.[name] ?? []).flat().slice(0, SHOWN) })),
      deserving,
    ),
  );
  const percent = (value: number) => (100 * value).toFixed(1);
  const rows = found.map((one, i) => ({ ...one, others: Object.values(others).map((of) => (of[i] as Exposure).top) }));
  const told = ({ kind, group, eligible, deserving: worth, top, shown, money, others: otherwise }: (typeof rows)[number]) => [
    `${kind}: ${group}`,
    ...[eligible, worth, top, shown, money].map(percent),
    ...[top, shown, ...otherwise].map((value) => rounded(value / eligible)),
  ];
  const provinces = rows.filter(({ kind, eligible }) => kind === PER_PROVINCE && eligible > SEEN).sort((a, b) => a.shown / a.eligible - b.shown / b.eligible);
  return lines(
    [
      '',
      'of eligible %',
      'of grades 2–3 %',
      'of the first 10 %',
      'of the first 50 %',
      'of their money %',
      'first 10 ÷ eligible',
      'first 50 ÷ eligible',
      ...Object.keys(others).map((name) => `first 10 ÷ eligible, ${name}`),
    ],
    [...rows.filter(({ kind }) => kind !== PER_PROVINCE), ...provinces.slice(0, 3), ...provinces.slice(-1)].map(told),
  );
}

function figuresOf(byTaste: ReadonlyMap<string, Found>, { asked }: { readonly asked: readonly Asked[] }): Figure[] {
  return [...byTaste].map(([taste, found]) => {
    const of = (name: string) => mean(found.get(name) as readonly number[]);
    const simple = Math.max(...ORDERS.filter((name) => name !== 'suggestions').map(of));
    return {
      name: `evaluation, ${taste}: suggestions beside the best simple order`,
      value: of('suggestions') / simple,
      unit: '×',
      atLeast: WANTED,
      beside: { ndcg: of('suggestions'), simple, knowing: of(KNOWING), programmes: asked.length },
    };
  });
}

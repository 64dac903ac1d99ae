import { raw, type Sql, sql } from '../../database/sql.ts';
import { type KeptWeights, MATCH_CRITERIA, type MatchCriterion, STANDARD_WEIGHTS, type Weights, weightsOf } from '../program/match-weights.ts';
import { NEARNESS } from './criteria.ts';
import { OWN_CRITERIA, SHARE_COLUMNS, type Told, tenthsOf } from './scoring.ts';

/** Hundredths of a criterion's points: given, and possible with the data that there is. */
interface Share {
  readonly given: number;
  readonly known: number;
}

/** A pair as `pairs` selects it. */
export interface PairRow {
  /** 1 the province to 4 the village: the smallest region that place and company share; 0 for none. */
  readonly shared: number;
  readonly has_home: boolean;
  readonly weights: KeptWeights;
  readonly told: Told;
  readonly shares: Readonly<Record<string, number>>;
}

/** What a pair was given for each criterion, and out of how much. */
export interface Points {
  readonly points: Readonly<Record<MatchCriterion, number>>;
  readonly maxima: Readonly<Record<MatchCriterion, number>>;
  readonly weight: Weights;
  readonly score: number;
}

/** The same arithmetic as `tenths`, in whole numbers, for the few pairs that are told. */
export function pointsOf({ weights, shared, has_home, shares }: Pick<PairRow, 'weights' | 'shared' | 'has_home' | 'shares'>): Points {
  const weight = weightsOf(weights);
  const shareOf = (criterion: MatchCriterion): Share =>
    criterion === 'PROXIMITY'
      ? { given: NEARNESS[shared] as number, known: has_home ? 100 : 0 }
      : { given: shares[criterion.toLowerCase()] as number, known: shares[`${criterion.toLowerCase()}_known`] as number };
  const halves = (of: keyof Share) =>
    Object.fromEntries(MATCH_CRITERIA.map((criterion) => [criterion, Math.floor((2 * weight[criterion] * shareOf(criterion)[of] + 50) / 100)])) as Weights;
  const [given, possible] = [halves('given'), halves('known')];
  const sum = (all: Weights) => MATCH_CRITERIA.reduce((total, criterion) => total + all[criterion], 0);
  const [points, most] = [sum(given), sum(possible)];
  const half = (all: Weights) => Object.fromEntries(MATCH_CRITERIA.map((criterion) => [criterion, all[criterion] / 2])) as Weights;
  return { points: half(given), maxima: half(possible), weight, score: Math.floor((2000 * points + most) / (2 * most)) / 10 };
}

/**
 * Joins to programmes p what is worked out once for each of them: `home`, where their companies are, each by the length of a code; `own`, their
 * own weights in half points. Null where there is none.
 */
export const withHome: Sql = sql`
  cross join lateral (select count(*) > 0 as has_home, ${byLength('o')} from company_region o where o.company_id = p.company_id offset 0) home
  cross join lateral (select ${raw(MATCH_CRITERIA.map((criterion) => `2 * ${weight(criterion)} as ${criterion.toLowerCase()}`).join(', '))} offset 0) own`;

function weight(criterion: MatchCriterion): string {
  return `p.weights[${MATCH_CRITERIA.indexOf(criterion) + 1}]`;
}

function byLength(alias: string): Sql {
  const code = `${alias}.region_code`;
  return raw(`array_agg(distinct left(${code}, 2)) as provinces, array_agg(distinct left(${code}, 5)) filter (where length(${code}) >= 5) as regencies,
    array_agg(distinct left(${code}, 8)) filter (where length(${code}) >= 8) as districts, array_agg(distinct ${code}) filter (where length(${code}) = 13) as villages`);
}

/** How near a village is to home: from 0, in another province, to 4, in that village. */
const nearness = (village: Sql): Sql => sql`case
    when left(${village}, 2) = any(home.provinces) is not true then 0
    when ${village} = any(home.villages) then 4
    when left(${village}, 8) = any(home.districts) then 3
    when left(${village}, 5) = any(home.regencies) then 2
    else 1 end`;

/** The smallest region that a standing's villages and the home share: of several villages, the nearest. */
const shared: Sql = sql`case when f.village is not null then ${nearness(sql`f.village`)}
    else coalesce((select max(${nearness(sql`v`)}) from unnest(f.villages) v), 0) end`;

/** The proposal's own criteria in half points: kept by the standard weights, worked out by others. */
const ownCriteria = (kept: string, of: '' | '_known'): Sql =>
  raw(
    `case when p.weights is null then f.${kept} else ${OWN_CRITERIA.map((c) => `(own.${c.toLowerCase()} * f.${c.toLowerCase()}${of} + 50) / 100`).join(' + ')} end`,
  );
const PROXIMITY = raw(`coalesce(own.proximity, ${2 * STANDARD_WEIGHTS.PROXIMITY})`);
const points: Sql = sql`(${ownCriteria('points', '')} + (${PROXIMITY} * (array[${raw(NEARNESS.join(', '))}])[${shared} + 1] + 50) / 100)`;
const possible: Sql = sql`(${ownCriteria('possible', '_known')} + case when home.has_home then ${PROXIMITY} else 0 end)`;

/** True where a standing is in no province of the company's. */
export const isFar: Sql = sql`left(f.region_code, 2) <> all(home.provinces)`;
/** The score of programmes with a home and standings f, in tenths; by the standard weights it is kept, but for what is in a province of the company's. */
export const tenths: Sql = sql`(case when p.weights is null and not home.has_home then f.alone
    when p.weights is null and ${isFar} then f.far
    else ${tenthsOf(points, possible)} end)`;

const object = (alias: string, columns: readonly string[]): Sql => raw(`jsonb_build_object(${columns.map((c) => `'${c}', ${alias}.${c}`).join(', ')})`);

/** The columns of `PairRow`, over programmes with a home and standings f. */
export const pairColumns: Sql = sql`${shared} as shared, home.has_home, p.weights, f.told, ${object('f', SHARE_COLUMNS)} as shares`;
export const sharesOf = (alias: string): Sql => object(alias, SHARE_COLUMNS);

const LENGTHS = [0, 2, 5, 8, 13];
/** The code of that smallest region, the first where there are several; null for none. */
export const sharedPlace: Sql = sql`(select left(v, (array[${raw(LENGTHS.join(', '))}])[n + 1]) from (select v, ${nearness(sql`v`)} as n from unnest(f.villages) v) one
  where n > 0 order by n desc, v limit 1)`;

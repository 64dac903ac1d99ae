import type { Context } from '../../context.ts';
import { isAfter } from '../../database/keyset.ts';
import { all, inside, join, mostly, raw, type Sql, sql } from '../../database/sql.ts';
import { CLASSIFICATIONS } from '../karang-taruna/karang-taruna.ts';
import { FOCUS_AREAS } from '../program/program.ts';
import { isFar, tenths, withHome } from './pairs.ts';
import { canBeOffered, canFund, isSeekingOf, programs, proposals, seeking } from './rules.ts';
import { STANDING_COLUMNS } from './scoring.ts';

/** Which proposals a programme's suggestions show; every condition narrows them. */
export interface SuggestedProposalFilter {
  readonly within?: string | null;
  readonly focusAreas?: readonly string[] | null;
  readonly neverFunded?: boolean | null;
  readonly newOnly?: boolean | null;
}

/** What is asked of a programme's standings; `weekAgo` is when new begins. */
export interface Asked {
  readonly filter: SuggestedProposalFilter;
  readonly weekAgo: Sql;
}

const RANKS = raw(`array[${CLASSIFICATIONS.map((c) => `'${c}'`).join(', ')}]`);
const isClassified = sql`(p.minimum_classification is null or array_position(${RANKS}, f.classification) >= array_position(${RANKS}, p.minimum_classification))`;

const AREAS = raw(`array[${FOCUS_AREAS.map((area) => `'${area}'`).join(', ')}]`);

/** The kabupaten and kota that a province comes to, in the mean. */
const REGENCIES = raw('14');
/** Where programmes p fund. `few`: in no more than a province comes to, so that an index by region is quick. `wide`: everywhere, or in all of several provinces. */
const reach = sql`cross join lateral (select array_agg(r.region_code) as codes,
      coalesce(sum(case length(r.region_code) when 2 then ${REGENCIES} when 5 then 1 else 0 end) <= ${REGENCIES}, false) as few,
      count(*) = 0 or (bool_and(length(r.region_code) = 2) and count(*) >= 5) as wide
    from program_region r where r.program_id = p.id offset 0) reach`;

/**
 * The programmes p that ask, with a home and a `way`: whether they can fund at all; whether an index by region leaves `few` of the standings;
 * whether those that are far are read `ordered` by the score that is kept of them, which pays where most of what is read is taken; and the regions
 * of which all are read, few or near.
 */
export const askers = (ctx: Context): Sql => sql`${programs} ${withHome} ${reach}
  cross join lateral (select p.focus_areas @> ${AREAS} as every_area, one.fund, one.few, one.ordered, case when one.few then reach.codes when one.ordered then home.provinces end as codes
    from (select can.fund, can.fund and reach.few as few, can.fund and reach.wide and home.has_home and p.weights is null
        and coalesce(p.minimum_classification, 'TUMBUH') in ('TUMBUH', 'BERKEMBANG') as ordered
      from (select ${canFund(ctx)} as fund offset 0) can) one offset 0) way`;

const reaches = (village: Sql): Sql =>
  sql`(${village} = any(reach.codes) or left(${village}, 2) = any(reach.codes) or left(${village}, 5) = any(reach.codes) or left(${village}, 8) = any(reach.codes))`;
/** True where the programme funds in all villages of a standing. */
const isReached = sql`(reach.codes is null or case when f.village is not null then ${reaches(sql`f.village`)}
    else not exists (select 1 from unnest(f.villages) v where not ${reaches(sql`v`)}) end)`;

/** Over programmes p and standings f: what the rules say of what is kept, so that few are asked in vain, and what the viewer asks for. */
const isTaken = (asked: Asked): Sql => all([isAlike(asked), isThere(asked)]);
/** What of that is quick to say. */
const isAlike = ({ filter: { focusAreas, neverFunded, newOnly }, weekAgo }: Asked): Sql =>
  all([
    sql`(way.every_area or f.focus_area = any(p.focus_areas))`,
    isClassified,
    ...(focusAreas ? [sql`f.focus_area = any(${focusAreas}::text[])`] : []),
    ...(neverFunded ? [sql`f.never_funded`] : []),
    ...(newOnly ? [sql`f.seeking_since > ${weekAgo}`] : []),
  ]);
const isThere = ({ filter: { within } }: Asked): Sql =>
  all([isReached, ...(within ? [sql`exists (select 1 from unnest(f.villages) v where ${inside(sql`v`, [within])})`] : [])]);
/** Rules that standings alone can judge: neither the places nor the area of a proposal change once it seeks funds. */
const KEPT_RULES = ['REGION_OUTSIDE', 'FOCUS_AREA'];

const COLUMNS = raw(STANDING_COLUMNS.join(', '));
const union = (selects: readonly Sql[]): Sql => join(selects, ' union all ');
/** Standings from somewhere, of programmes for which they are looked for there. */
const found = (from: Sql, when: Sql): Sql => sql`select ${COLUMNS} from ${from} where ${when}`;
const FRESH = found(sql`fresh`, sql`way.fund`);

/** The standings kept of what lies in the regions of those codes, or of boards above them, which may work in none but those: each once. */
const around = (codes: Sql): Sql => sql`(select one.code as first, one.code || '/' as beyond from unnest(${codes}) one (code) where ${isOutermost(codes)}
    union select left(one.code, length), left(one.code, length) || '.' from unnest(${codes}) one (code), unnest(array[2, 5, 8]) length
    where length < length(one.code) and ${isOutermost(codes)}) place
  cross join lateral (select * from match_standing s where s.region_code ~>=~ place.first and s.region_code ~<~ place.beyond offset 0) f`;
const isOutermost = (codes: Sql): Sql => sql`not exists (select 1 from unnest(${codes}) other where starts_with(one.code, other || '.'))`;

/** Where an index leaves few of the standings whatever the programme takes. */
function few({ filter: { within, newOnly }, weekAgo }: Asked): Sql | undefined {
  if (newOnly) return found(sql`match_standing f`, sql`way.fund and f.seeking_since > ${weekAgo}`);
  return within ? found(around(sql`array[${within}::text]`), sql`way.fund`) : undefined;
}

/** A page begins after the row of these keys: the score, negative, and the id. */
export type Keys = readonly string[] | null;
export const after = (keys: Keys, rank: Sql, id: Sql): Sql => (keys ? isAfter([sql`-${rank}`, id], ['int', 'uuid'], keys) : sql`true`);

/** The best standings of a programme, at most so many: id and tenths. Whether an offer could be made is not asked yet. */
export function best(asked: Asked, keys: Keys, most: number): Sql {
  const only = few(asked);
  const scored = (from: Sql, when: Sql) => sql`(select one.id, one.tenths from (
      select f.proposal_id as id, ${tenths} as tenths from ${from} f where ${when} and ${mostly(isTaken(asked))}) one
    where ${after(keys, sql`one.tenths`, sql`one.id`)} order by 2 desc, 1 limit ${most})`;
  const some = scored(sql`(${union([only ?? found(around(sql`way.codes`), sql`true`), FRESH])})`, sql`true`);
  const rest = scored(sql`match_standing`, sql`way.fund and not way.few and not way.ordered`);
  return sql`select best.id, best.tenths from (${union(only ? [some] : [some, rest, ordered(asked, keys, most)])}) best order by 2 desc, 1 limit ${most}`;
}

/** Those of each area that are far, as the index has them in order, without reading a standing. */
function ordered({ filter: { focusAreas, neverFunded } }: Asked, keys: Keys, most: number): Sql {
  const conditions = [
    sql`f.focus_area = area`,
    isFar,
    isClassified,
    sql`(reach.codes is null or left(f.region_code, 2) = any(reach.codes))`,
    ...(neverFunded ? [sql`f.never_funded`] : []),
    ...(keys ? [sql`f.far <= -(${keys[0]}::int) and (f.far < -(${keys[0]}::int) or f.proposal_id > ${keys[1]}::uuid)`] : []),
  ];
  return sql`(select f.* from unnest(p.focus_areas) area cross join lateral (
      select f.proposal_id as id, f.far::int as tenths from match_standing f where ${all(conditions)} order by f.far desc, f.proposal_id limit ${most}) f
    where way.ordered and ${focusAreas ? sql`area = any(${focusAreas}::text[])` : sql`true`})`;
}

/** Every standing of a programme that can be offered to now: what is selected of each, over standings f. The rules are asked of one after another where those are few, else of all at once. */
export function eligible(ctx: Context, asked: Asked, what: Sql): Sql {
  const only = few(asked);
  const single = sql`select ${what} from (${union([only ?? found(around(sql`way.codes`), sql`way.few`), FRESH])}) f
    cross join lateral (select from ${proposals} where q.id = f.proposal_id and ${canBeOffered(ctx, KEPT_RULES)} offset 0) can where ${isTaken(asked)}`;
  const many = sql`select ${what} from match_standing f join ${seeking(ctx, KEPT_RULES)} on s.id = f.proposal_id
    where way.fund and not way.few and ${mostly(isAlike(asked))} and ${mostly(all([isThere(asked), isSeekingOf(ctx)]), sql`s.id`)}`;
  return union([single, ...(only ? [] : [many])]);
}

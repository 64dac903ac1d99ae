import type { Context } from '../../context.ts';
import { isAfter } from '../../database/keyset.ts';
import type { EntityClass } from '../../database/model.ts';
import { badCursor, decodeCursor, encodeCursor, type Page, type Paging, pageOf, sizeOf } from '../../database/page.ts';
import { all, inside, raw, type Sql, sql } from '../../database/sql.ts';
import { daysFrom } from '../../kernel/calendar.ts';
import { isCompanyInsider } from '../company/company-exposure.ts';
import { CLASSIFICATIONS } from '../karang-taruna/karang-taruna.ts';
import { CsrProgram, type SupportKind } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { isProposalInsider } from '../proposal/proposal-exposure.ts';
import { WEIGHTS_VERSION } from './criteria.ts';
import { allStandings, NEWS_DAYS, standingsOf } from './keep-standings.ts';
import { isReached, type PairRow, pairColumns, pointsOf, sharedPlace, sharesOf, tenths, withHome } from './pairs.ts';
import { type MatchReason, reasonsOf } from './reasons.ts';
import { canBeFunded, canFund, programs, proposals } from './rules.ts';

/** One pair that can be funded, seen from either side. */
export interface Suggestion {
  readonly proposalId?: string;
  readonly programId?: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** The proposal was verified within the last week. */
  readonly isNew: boolean;
  /** Null where the proposal was not verified then. */
  readonly scoreLastWeek: number | null;
}

/** Which proposals a programme's suggestions show; every condition narrows them. */
export interface SuggestedProposalFilter {
  readonly within?: string | null;
  readonly focusAreas?: readonly string[] | null;
  readonly neverFunded?: boolean | null;
  readonly newOnly?: boolean | null;
}

/** Which programmes a proposal's suggestions show. */
export interface SuggestedProgramFilter {
  readonly supportKinds?: readonly SupportKind[] | null;
}

/** For whom suggestions are made and of what: programmes p of companies c, proposals q of groups g. */
interface Side {
  readonly of: EntityClass;
  readonly owner: 'p' | 'q';
  /** Whoever is not is answered null. */
  readonly isInsider: Sql;
  readonly suggested: EntityClass;
  readonly idField: 'proposalId' | 'programId';
  owners(keys: Sql): Sql;
  /** For one owner: id, tenths, code, is_new, was and the columns of a pair. */
  page(after: (rest: readonly Sql[]) => Sql, size: number): Sql;
  /** All pairs of all owners that can be funded. */
  readonly pairs: Sql;
  readonly key: string;
}

/** Proposals that the programme can offer to now, best first, the older one first where they are equal; null for who may not know. */
export function suggestedProposals(ctx: Context, programId: string, paging: Paging, filter: SuggestedProposalFilter = {}): Promise<Page<Suggestion> | null> {
  const weekAgo = newSince(ctx);
  const among = all([canFund(ctx), ...narrowed(filter, weekAgo)]);
  const standing = allStandings(ctx.clock.now());
  return suggest(ctx, programId, paging, {
    of: CsrProgram,
    owner: 'p',
    isInsider: isCompanyInsider(ctx.viewer, 'c'),
    suggested: Proposal,
    idField: 'proposalId',
    key: JSON.stringify(filter),
    owners: () => sql`${programs} ${withHome}`,
    // Ranked by what is kept, then asked one after another, the best first, whether an offer could be made now.
    page: (after, size) => sql`select best.id, -best.rank as tenths, ${pairColumns}, ${sharedPlace} as code, f.seeking_since > ${weekAgo} as is_new, (
          select ${sharesOf('w')} from match_standing_past w where w.proposal_id = best.id and w.until > ${weekAgo} order by w.until limit 1) as was
        from (select ranked.id, ranked.rank from (
            select f.proposal_id as id, -${tenths} as rank from ${standing} f where ${among} and ${after([sql`-${tenths}`, sql`f.proposal_id`])} order by 2, 1) ranked
          cross join lateral (select from ${proposals} where q.id = ranked.id and ${canBeFunded(ctx)} offset 0) can
          order by ranked.rank, ranked.id limit ${size}) best
        cross join lateral (${standingsOf(sql`array[best.id]`)}) f`,
    pairs: fundablePairs(ctx, filter),
  });
}

/** Programmes that can offer to the proposal now, best first, the older one first where they are equal; null for who may not know. */
export function suggestedPrograms(ctx: Context, proposalId: string, paging: Paging, filter: SuggestedProgramFilter = {}): Promise<Page<Suggestion> | null> {
  const among = filter.supportKinds ? sql`p.support_kinds && ${filter.supportKinds}::text[]` : sql`true`;
  return suggest(ctx, proposalId, paging, {
    of: Proposal,
    owner: 'q',
    isInsider: isProposalInsider(ctx.viewer, 'q'),
    suggested: CsrProgram,
    idField: 'programId',
    key: JSON.stringify(filter),
    owners: (keys) => sql`${proposals} join (${standingsOf(keys)}) f on f.proposal_id = q.id`,
    page: (after, size) => sql`select p.id, ${tenths} as tenths, ${pairColumns}, ${sharedPlace} as code, false as is_new, null::jsonb as was
      from ${programs} ${withHome}
      where ${canBeFunded(ctx)} and ${among} and ${after([sql`-${tenths}`, sql`p.id`])} order by -${tenths}, p.id limit ${size}`,
    pairs: sql`${proposals} cross join (${programs}) where ${among} and ${canBeFunded(ctx)}`,
  });
}

/** All pairs of programmes p with a home, and proposals q of groups g with standings f, that this viewer's side could make an offer between now. */
export function fundablePairs(ctx: Context, filter: SuggestedProposalFilter = {}): Sql {
  const among = all([canFund(ctx), ...narrowed(filter, newSince(ctx))]);
  return sql`${programs} ${withHome} join ${allStandings(ctx.clock.now())} f on ${among} join (${proposals}) on q.id = f.proposal_id
    where ${canBeFunded(ctx, KEPT_RULES)}`;
}

const newSince = ({ clock }: Context): Sql => sql`${daysFrom(clock.now(), -NEWS_DAYS).toISOString()}::timestamptz`;

/** Rules that standings alone can judge: neither the places nor the area of a proposal change once it seeks funds. */
const KEPT_RULES = ['REGION_OUTSIDE', 'FOCUS_AREA'];
const RANKS = raw(`array[${CLASSIFICATIONS.map((c) => `'${c}'`).join(', ')}]`);

/** Over programmes p and standings f: what the rules say of what is kept, so that few are asked in vain, and what the viewer asks for. */
const narrowed = ({ within, focusAreas, neverFunded, newOnly }: SuggestedProposalFilter, weekAgo: Sql): Sql[] => [
  sql`f.focus_area = any(p.focus_areas)`,
  sql`(p.minimum_classification is null or array_position(${RANKS}, f.classification) >= array_position(${RANKS}, p.minimum_classification))`,
  isReached,
  ...(within ? [sql`exists (select 1 from unnest(f.villages) v where ${inside(sql`v`, [within])})`] : []),
  ...(focusAreas ? [sql`f.focus_area = any(${focusAreas}::text[])`] : []),
  ...(neverFunded ? [sql`f.never_funded`] : []),
  ...(newOnly ? [sql`f.seeking_since > ${weekAgo}`] : []),
];

type Found = readonly { readonly cursor: string; readonly node: Suggestion }[];

async function suggest(ctx: Context, ownerId: string, paging: Paging, side: Side): Promise<Page<Suggestion> | null> {
  const { reads, viewer } = ctx;
  // Nobody in particular has suggestions of nothing.
  if (!viewer.personId) return null;
  const name = `${side.of.name} suggestions ${side.key}`;
  const found = await reads.loader<Found | null>(`${name} ${JSON.stringify(paging)}`, (owners) => pages(ctx, side, paging, owners)).load(ownerId);
  return found && pageOf(found, paging, () => reads.loader(`${name}+`, (owners) => counts(ctx, side, owners)).load(ownerId));
}

interface Told extends PairRow {
  readonly id: string;
  readonly tenths: number;
  readonly is_new: boolean;
  readonly was: PairRow['shares'] | null;
}

/** One statement for all owners that ask for the same page. Whoever's row does not come back is none of the viewer's. */
async function pages(ctx: Context, side: Side, paging: Paging, owners: readonly string[]): Promise<(Found | null)[]> {
  const { reads } = ctx;
  const { key } = reads.table(side.of);
  const item = reads.table(side.suggested).key;
  const keys = sql`${reads.keys(key, owners)}`;
  const owner = raw(`${side.owner}.id`);
  const after = (rest: readonly Sql[]) => (paging.after == null ? sql`true` : isAfter(rest, ['int', 'uuid'], keysIn(paging.after)));
  const rows = await reads.queries.rows(sql`select ${owner}, to_jsonb(page), r.name
      from ${side.owners(keys)} left join lateral (${side.page(after, sizeOf(paging) + 1)}) page on true left join region r on r.code = page.code
      where ${owner} = any(${keys}::uuid[]) and ${side.isInsider} order by -page.tenths, page.id`);
  const edge = ([, found, place]: unknown[]) => {
    const pair = found as Told;
    const { score, ...points } = pointsOf(pair);
    const node = {
      [side.idField]: item.convert(pair.id) as string,
      score,
      reasons: reasonsOf({ ...pair.told, ...points, shared: pair.shared, place: place as string | null }),
      isNew: pair.is_new,
      scoreLastWeek: pair.is_new ? null : pair.was ? pointsOf({ ...pair, shares: pair.was }).score : score,
    };
    return { cursor: encodeCursor([String(WEIGHTS_VERSION), String(-pair.tenths), pair.id]), node };
  };
  const byOwner = Map.groupBy(rows, ([id]) => key.convert(id));
  return owners.map((id) => byOwner.get(id)?.flatMap((row) => (row[1] ? [edge(row)] : [])) ?? null);
}

function keysIn(cursor: string): string[] {
  const [version, ...keys] = decodeCursor(cursor, ['bigint', 'bigint', 'uuid']);
  if (version !== String(WEIGHTS_VERSION) || (keys[0] as string).length > 6) throw badCursor();
  return keys;
}

async function counts(ctx: Context, side: Side, owners: readonly string[]): Promise<number[]> {
  const { reads } = ctx;
  const { key } = reads.table(side.of);
  const owner = raw(`${side.owner}.id`);
  const rows = await reads.queries.rows(sql`select ${owner}, count(*)::int from ${side.pairs} and ${owner} = any(${reads.keys(key, owners)}::uuid[])
    and ${side.isInsider} group by 1`);
  const counted = new Map(rows.map(([id, n]) => [key.convert(id), n as number]));
  return owners.map((id) => counted.get(id) ?? 0);
}

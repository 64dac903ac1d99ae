import type { Context } from '../../context.ts';
import { isAfter } from '../../database/keyset.ts';
import type { EntityClass } from '../../database/model.ts';
import { badCursor, decodeCursor, encodeCursor, type Page, type Paging, pageOf, sizeOf } from '../../database/page.ts';
import { all, raw, type Sql, sql } from '../../database/sql.ts';
import { isCompanyInsider } from '../company/company-exposure.ts';
import type { Viewer } from '../identity/viewer.ts';
import { isMember, isOfficer } from '../identity/visibility.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { isProposalInsider } from '../proposal/proposal-exposure.ts';
import { WEIGHTS_VERSION } from './criteria.ts';
import { type EligibilityRule, eligibility, states } from './eligibility.ts';
import { type Explained, type MatchReason, reasonsOf } from './reasons.ts';
import { background, figures, scored } from './scoring.ts';

/** One pair that can be funded, seen from either side. */
export interface Suggestion {
  readonly proposalId?: string;
  readonly programId?: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** For whom suggestions are made and of what: programmes p of companies c, proposals q of groups g. */
interface Side {
  readonly of: EntityClass;
  readonly owner: 'p' | 'q';
  readonly owners: Sql;
  /** Whoever is not is answered null. */
  readonly isInsider: Sql;
  readonly suggested: EntityClass;
  readonly item: 'p' | 'q';
  readonly items: Sql;
  readonly idField: 'proposalId' | 'programId';
  /** The focus areas that can occur, given the owners' uuids. */
  focusAreas(owners: readonly string[]): Sql;
}

export const programs = sql`csr_program p join company c on c.id = p.company_id`;
export const proposals = sql`proposal q join karang_taruna g on g.id = q.karang_taruna_id`;

/** Proposals that the programme can offer to now, best first, the older one first where they are equal; null for who may not know. */
export const suggestedProposals = (ctx: Context, programId: string, paging: Paging): Promise<Page<Suggestion> | null> =>
  suggest(ctx, programId, paging, {
    of: CsrProgram,
    owner: 'p',
    owners: programs,
    isInsider: isCompanyInsider(ctx.viewer, 'c'),
    suggested: Proposal,
    item: 'q',
    items: proposals,
    idField: 'proposalId',
    focusAreas: (owners) => sql`select unnest(o.focus_areas) from csr_program o where o.id = any(${owners}::uuid[])`,
  });

/** Programmes that can offer to the proposal now, best first, the older one first where they are equal; null for who may not know. */
export const suggestedPrograms = (ctx: Context, proposalId: string, paging: Paging): Promise<Page<Suggestion> | null> =>
  suggest(ctx, proposalId, paging, {
    of: Proposal,
    owner: 'q',
    owners: proposals,
    isInsider: isProposalInsider(ctx.viewer, 'q'),
    suggested: CsrProgram,
    item: 'p',
    items: programs,
    idField: 'programId',
    focusAreas: (owners) => sql`select o.focus_area from proposal o where o.id = any(${owners}::uuid[])`,
  });

type Found = readonly { readonly cursor: string; readonly node: Suggestion }[];

async function suggest(ctx: Context, ownerId: string, paging: Paging, side: Side): Promise<Page<Suggestion> | null> {
  const { reads, viewer } = ctx;
  // Nobody in particular has suggestions of nothing.
  if (!viewer.personId) return null;
  const name = `${side.of.name} suggestions`;
  const found = await reads.loader<Found | null>(`${name} ${JSON.stringify(paging)}`, (owners) => pages(ctx, side, paging, owners)).load(ownerId);
  return found && pageOf(found, paging, () => reads.loader(`${name}+`, (owners) => counts(ctx, side, owners)).load(ownerId));
}

/** One statement for all owners that ask for the same page. Whoever's row does not come back is none of the viewer's. */
async function pages(ctx: Context, side: Side, paging: Paging, owners: readonly string[]): Promise<(Found | null)[]> {
  const { reads } = ctx;
  const { key } = reads.table(side.of);
  const item = reads.table(side.suggested).key;
  const keys = reads.keys(key, owners);
  const owner = raw(`${side.owner}.id`);
  const rest = [sql`-total.score`, raw(`${side.item}.id`)];
  const rows = await reads.queries.rows(sql`with ${background(side.focusAreas(keys))}
      select ${owner}, page.id, (-page.score)::text, to_jsonb(page), r.name
      from ${side.owners} left join lateral (
        select ${raw(`${side.item}.id`)}, total.score, ${figures} from ${side.items} ${scored}
        where ${canBeFunded(ctx)} and ${paging.after != null ? isAfter(rest, ['numeric', 'uuid'], keysIn(paging.after)) : sql`true`}
        order by ${rest[0]}, ${rest[1]} limit ${sizeOf(paging) + 1}
      ) page on true left join region r on r.code = page.shared_code
      where ${owner} = any(${keys}::uuid[]) and ${side.isInsider} order by -page.score, page.id`);
  const edge = ([, id, rank, found, place]: unknown[]) => {
    const pair = { ...(found as Explained & { score: number }), place: place as string | null };
    const node = { [side.idField]: item.convert(id) as string, score: pair.score, reasons: reasonsOf(pair) };
    return { cursor: encodeCursor([String(WEIGHTS_VERSION), rank as string, id as string]), node };
  };
  const byOwner = Map.groupBy(rows, ([id]) => key.convert(id));
  return owners.map((id) => byOwner.get(id)?.flatMap((row) => (row[1] ? [edge(row)] : [])) ?? null);
}

function keysIn(cursor: string): string[] {
  const [version, ...keys] = decodeCursor(cursor, ['bigint', 'numeric', 'uuid']);
  if (version !== String(WEIGHTS_VERSION)) throw badCursor();
  return keys;
}

async function counts(ctx: Context, side: Side, owners: readonly string[]): Promise<number[]> {
  const { reads } = ctx;
  const { key } = reads.table(side.of);
  const owner = raw(`${side.owner}.id`);
  const rows = await reads.queries.rows(sql`select ${owner}, count(*)::int from ${programs} cross join (${proposals})
    where ${owner} = any(${reads.keys(key, owners)}::uuid[]) and ${side.isInsider} and ${canBeFunded(ctx)} group by 1`);
  const counted = new Map(rows.map(([id, n]) => [key.convert(id), n as number]));
  return owners.map((id) => counted.get(id) ?? 0);
}

/** Every rule of an offer by this viewer now, over programmes p of companies c and proposals q of groups g. */
export const rulesFor = (viewer: Viewer, now: Date): EligibilityRule[] => [
  ...states('p', 'c', 'q', now),
  ...eligibility('p', 'q', 'g', now),
  {
    code: 'BOTH_SIDES',
    text: { id: 'Anda termasuk perusahaan dan kelompoknya sekaligus.', en: 'You belong to both the company and the group.' },
    holds: sql`not (${isMember(viewer, sql`p.company_id`)} and ${isOfficer(viewer, sql`q.karang_taruna_id`)})`,
  },
];

/** What this viewer's side could bring to an offer now. Who belongs to both sides acts for neither, and is told of nothing between them. */
function canBeFunded({ reads, viewer, clock }: Context): Sql {
  const now = clock.now();
  return all([...rulesFor(viewer, now).map((rule) => rule.holds), reads.visible(Proposal, 'q'), reads.visible(CsrProgram, 'p')]);
}

import type { Context } from '../../context.ts';
import type { Page, Paging } from '../../database/page.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { daysFrom } from '../../kernel/calendar.ts';
import { isCompanyInsider } from '../company/company-exposure.ts';
import { CsrProgram, type SupportKind } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { isProposalInsider } from '../proposal/proposal-exposure.ts';
import { freshStandings, NEWS_DAYS, standingIn, standingsOf } from './keep-standings.ts';
import { pairColumns, sharedPlace, sharesOf, tenths, withHome } from './pairs.ts';
import { canBeFunded, canBeOffered, programs, proposals } from './rules.ts';
import { type Suggestion, suggest } from './suggest.ts';
import { type Asked, after, askers, best, eligible, type SuggestedProposalFilter } from './ways.ts';

/** Which programmes a proposal's suggestions show. */
export interface SuggestedProgramFilter {
  readonly supportKinds?: readonly SupportKind[] | null;
}

/** The rules are asked of so many times a page, the best first. Where that fills none, as for a programme whose money is nearly gone, they are asked of all at once. */
const LOOKS_THROUGH = 10;

const askedFor = ({ clock }: Context, filter: SuggestedProposalFilter): Asked => ({
  filter,
  weekAgo: sql`${daysFrom(clock.now(), -NEWS_DAYS).toISOString()}::timestamptz`,
});

/** Proposals that the programme can offer to now, best first, the older one first where they are equal; null for who may not know. */
export function suggestedProposals(ctx: Context, programId: string, paging: Paging, filter: SuggestedProposalFilter = {}): Promise<Page<Suggestion> | null> {
  const asked = askedFor(ctx, filter);
  const { weekAgo } = asked;
  const shown = sql`select found.id, found.tenths, ${pairColumns}, ${sharedPlace} as code, f.seeking_since > ${weekAgo} as is_new, (
      select ${sharesOf('w')} from match_standing_past w where w.proposal_id = found.id and w.until > ${weekAgo} order by w.until limit 1) as was
    from found cross join lateral ${standingIn(sql`found.id`)} f`;
  return suggest(ctx, programId, paging, {
    of: CsrProgram,
    owner: 'p',
    isInsider: isCompanyInsider(ctx.viewer, 'c'),
    suggested: Proposal,
    idField: 'proposalId',
    key: JSON.stringify(filter),
    begin: sql`with ${freshStandings(ctx.clock.now())}`,
    owners: () => askers(ctx),
    // Ranked by what is kept, then asked one after another, the best first, whether an offer could be made now.
    page(keys, size) {
      const most = LOOKS_THROUGH * size;
      return sql`with ranked as materialized (${best(asked, keys, most)}),
          found as materialized (select ranked.id, ranked.tenths from ranked
            cross join lateral (select from ${proposals} where q.id = ranked.id and ${canBeOffered(ctx)} offset 0) can order by ranked.tenths desc, ranked.id limit ${size})
        select looked.through >= ${most} as is_cut, shown.* from (select count(*) as through from ranked) looked left join (${shown}) shown on true`;
    },
    whole: (keys, size) => sql`with found as materialized (select e.id, e.tenths
          from (${eligible(ctx, asked, sql`f.proposal_id as id, ${tenths} as tenths`)}) e where ${after(keys, sql`e.tenths`, sql`e.id`)} order by 2 desc, 1 limit ${size})
      ${shown}`,
    count: sql`select count(*)::int as n from (${eligible(ctx, asked, sql`1`)}) e`,
  });
}

/** A select of every proposal that the programme could offer to now, as this viewer could: id and tenths. */
export const fundable = (ctx: Context, program: Sql, filter: SuggestedProposalFilter = {}): Sql => sql`with ${freshStandings(ctx.clock.now())}
  select e.id, e.tenths from ${askers(ctx)} cross join lateral (${eligible(ctx, askedFor(ctx, filter), sql`f.proposal_id as id, ${tenths} as tenths`)}) e where p.id = ${program}`;

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
    begin: sql``,
    owners: (keys) => sql`${proposals} join (${standingsOf(keys)}) f on f.proposal_id = q.id`,
    page: (keys, size) => sql`select p.id, ${tenths} as tenths, ${pairColumns}, ${sharedPlace} as code, false as is_new, null::jsonb as was
      from ${programs} ${withHome}
      where ${canBeFunded(ctx)} and ${among} and ${after(keys, tenths, sql`p.id`)} order by -${tenths}, p.id limit ${size}`,
    count: sql`select count(*)::int as n from ${programs} where ${among} and ${canBeFunded(ctx)}`,
  });
}

import type { Context } from '../../context.ts';
import { all, inside, type Sql, sql } from '../../database/sql.ts';
import { hasReceived } from '../funding/funding-matches.ts';
import { oneOf } from '../identity/visibility.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { Proposal, PUBLIC_PROPOSAL_STATUSES } from '../proposal/proposal.ts';
import { regionAt } from '../region/regions.ts';

/** What is counted: in one region or everywhere, of one year or of all. */
export interface Scope {
  readonly within?: string;
  readonly fiscalYear?: number;
}

export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

export const lies = (code: Sql, { within }: Scope): Sql => (within ? inside(code, [within]) : sql`true`);

/** Verified groups of that alias that lie there. */
export const countedGroups = ({ reads }: Context, scope: Scope): Sql =>
  all([sql`g.status = 'VERIFIED'`, lies(sql`g.region_code`, scope), reads.visible(KarangTaruna, 'g')]);

/** Those of them that are of a village and never received anything. */
export const neverFundedGroups = (ctx: Context, scope: Scope): Sql =>
  all([countedGroups(ctx, scope), sql`${regionAt(sql`g.region_code`, 'VILLAGE')} is not null`, sql`not ${hasReceived(sql`g.id`)}`]);

/** All villages there r, and their verified boards g where they have one: the database admits one. */
export const villagesWithBoards = (scope: Scope): Sql =>
  sql`from region r left join karang_taruna g on g.region_code = r.code and g.status = 'VERIFIED' where r.level = 'VILLAGE' and ${lies(sql`r.code`, scope)}`;

/** Proposals of that alias from verified to closed whose group lies there, and which start in the year. */
export const countedProposals = ({ reads }: Context, scope: Scope): Sql =>
  all([
    oneOf(sql`q.status`, PUBLIC_PROPOSAL_STATUSES),
    lies(sql`q.region_code`, scope),
    ...(scope.fiscalYear === undefined ? [] : [sql`extract(year from q.starts_on) = ${scope.fiscalYear}::int`]),
    reads.visible(Proposal, 'q'),
  ]);

import type { Context } from '../../context.ts';
import { all, join, sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { isCompanyInsider } from '../company/company-exposure.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { isProposalInsider } from '../proposal/proposal-exposure.ts';
import { ReadinessItem } from '../proposal/proposal-problems.ts';
import { standingsOf } from './keep-standings.ts';
import { type PairRow, pairColumns, pointsOf, sharedPlace, withHome } from './pairs.ts';
import { type MatchReason, reasonsOf } from './reasons.ts';
import { programs, proposals, rulesFor } from './rules.ts';

/** How one proposal fits one programme, whether that could offer to it now or not. */
export interface Fit {
  readonly proposalId: string;
  /** Every rule that an offer would break now; none where one could be made. */
  readonly failing: readonly ReadinessItem[];
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Null for who is insider to neither side, and for what they may not see. One statement for all programmes that ask about one proposal. */
export async function fitOf(ctx: Context, programId: string, proposalId: string): Promise<Fit | null> {
  const { reads, viewer } = ctx;
  const key = uuidOf('prp', proposalId);
  if (!viewer.personId || !key) return null;
  return reads
    .loader<Fit | null>(`fit of ${key}`, async (ids) => {
      const rules = rulesFor(viewer, ctx.clock.now());
      const program = reads.table(CsrProgram).key;
      const failing = join(rules.map(({ code, holds }) => sql`case when ${holds} then null else ${code}::text end`));
      const rows = await reads.queries.rows(sql`select pair.id, to_jsonb(pair), r.name from (
        select p.id, array_remove(array[${failing}], null) as failing, ${pairColumns}, ${sharedPlace} as code
        from ${programs} ${withHome} cross join (${proposals}) join (${standingsOf(sql`array[${key}]`)}) f on f.proposal_id = q.id
        where ${all([
          sql`p.id = any(${reads.keys(program, ids)}::uuid[]) and q.id = ${key}::uuid`,
          sql`(${isCompanyInsider(viewer, 'c')} or ${isProposalInsider(viewer, 'q')})`,
          reads.visible(Proposal, 'q'),
          reads.visible(CsrProgram, 'p'),
        ])}) pair left join region r on r.code = pair.code`);
      const fits = new Map(
        rows.map(([id, found, place]) => {
          const pair = found as PairRow & { readonly failing: readonly string[] };
          const { score, ...points } = pointsOf(pair);
          const items = rules.filter(({ code }) => pair.failing.includes(code)).map(({ code, text }) => new ReadinessItem(code, text));
          const reasons = reasonsOf({ ...pair.told, ...points, shared: pair.shared, place: place as string | null });
          return [program.convert(id), { proposalId, failing: items, score, reasons }];
        }),
      );
      return ids.map((id) => fits.get(id) ?? null);
    })
    .load(programId);
}

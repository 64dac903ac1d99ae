import type { Context } from '../../context.ts';
import { all, join, sql } from '../../database/sql.ts';
import type { Text } from '../../kernel/text.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { isProposalInsider } from '../proposal/proposal-exposure.ts';
import { programs, proposals, rulesFor } from './rules.ts';

/** One thing that a group can change, and how many open programmes it alone keeps from offering. */
export interface Improvement {
  readonly code: string;
  readonly text: Text;
  readonly programs: number;
}

/** What a group can do about a rule. Its place, the programme and what the activity is about stay as they are: none is chosen for the money's sake. */
const REMEDIES: Readonly<Record<string, (programs: number) => Text>> = {
  GROUP_NOT_VERIFIED: (n) => ({
    id: `SK yang berlaku dan kelompok yang terverifikasi membuka ${n} program lagi.`,
    en: `A running decree and a verified group would make ${n} more programme${n === 1 ? '' : 's'} eligible.`,
  }),
  REPORT_OVERDUE: (n) => ({
    id: `Mengirim LPJ yang terlambat membuka ${n} program lagi.`,
    en: `Sending the report that is overdue would make ${n} more programme${n === 1 ? '' : 's'} eligible.`,
  }),
  CLASSIFICATION: (n) => ({
    id: `Klasifikasi yang lebih tinggi membuka ${n} program lagi; mintalah penilaian Dinas Sosial.`,
    en: `A higher classification would make ${n} more programme${n === 1 ? '' : 's'} eligible; ask your office to assess the group.`,
  }),
};

/** Rules that the group waits for others to keep, or that writing the proposal to its end keeps. */
const NOT_ITS_OWN = new Set(['PROPOSAL_NOT_SEEKING', 'BOTH_SIDES']);

/**
 * The single changes that would each let more programmes offer to the proposal, the most first; null for who is no insider of it.
 * A rule counts for the programmes, open now and visible, of which it is the only one that is not kept.
 */
export async function improvementsOf(ctx: Context, proposalId: string): Promise<Improvement[] | null> {
  const { reads, viewer } = ctx;
  if (!viewer.personId) return null;
  return reads
    .loader<Improvement[] | null>('improvements', async (ids) => {
      const { key } = reads.table(Proposal);
      const rules = rulesFor(viewer, ctx.clock.now()).filter(({ code }) => !NOT_ITS_OWN.has(code));
      const failing = sql`array_remove(array[${join(rules.map(({ code, holds }) => sql`case when ${holds} then null else ${code}::text end`))}], null)`;
      const rows = await reads.queries.rows(sql`select q.id, found.code, found.programs from (${proposals}) left join lateral (
        select pair.failing[1] as code, count(*)::int as programs from (
          select ${failing} as failing from ${programs} where p.status = 'OPEN' and ${reads.visible(CsrProgram, 'p')}) pair
        where cardinality(pair.failing) = 1 group by 1) found on true
      where ${all([sql`q.id = any(${reads.keys(key, ids)}::uuid[])`, isProposalInsider(viewer, 'q'), reads.visible(Proposal, 'q')])} order by found.programs desc, found.code`);
      const byProposal = Map.groupBy(rows, ([id]) => key.convert(id));
      return ids.map(
        (id) =>
          byProposal.get(id)?.flatMap(([, code, programs]) => {
            const text = REMEDIES[code as string]?.(programs as number);
            return text ? [{ code: code as string, text, programs: programs as number }] : [];
          }) ?? null,
      );
    })
    .load(proposalId);
}

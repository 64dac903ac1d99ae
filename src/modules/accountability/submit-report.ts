import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { invalid, Problem, WrongState } from '../../kernel/problem.ts';
import { formatRupiah, sum } from '../../kernel/rupiah.ts';
import type { FundingMatch } from '../funding/funding-match.ts';
import { unsettled } from '../funding/funding-matches.ts';
import { conflictWhen } from '../funding/funding-policy.ts';
import { type AccountabilityReport, FunderAnswer } from './report.ts';
import { cannotBeWritten, startDraft, write } from './report-draft.ts';
import type { SubmitReportInput } from './report-graphql.ts';
import { isFunder } from './report-policy.ts';

// Authorised by startDraft.
export const submitReport = (ctx: Context, input: SubmitReportInput) =>
  atomically(ctx, async (em) => {
    const draft = await startDraft(em, ctx, input);
    if (draft instanceof Problem) return draft;
    const { proposal, matches } = draft;
    const now = ctx.clock.now();
    const refusal =
      cannotBeWritten(draft) ??
      unfinished(matches, now) ??
      (await unsettled(em, { fundingMatch: { proposal: proposal.id } })) ??
      conflictWhen(isFunder(ctx.viewer, matches)) ??
      unbalanced(input, matches);
    if (refusal) return refusal;
    const asked = draft.report ? await em.find(FunderAnswer, { report: draft.report }) : [];
    const report = write(em, ctx, draft, input);
    askFunders(em, report, asked, matches);
    return proposal.report() ?? report.submit(now) ?? report;
  });

/** Every live match must be under its agreement: none waits for an answer, a decision or a signature. */
function unfinished(matches: readonly FundingMatch[], now: Date): Problem | undefined {
  const waiting = matches.map((match) => match.statusAt(now)).find((status) => status === 'OFFERED' || status === 'ACCEPTED' || status === 'APPROVED');
  return waiting ? new WrongState(waiting) : undefined;
}

/** Spent and refunded are what was received. */
function unbalanced({ spending, refunded }: SubmitReportInput, matches: readonly FundingMatch[]): Problem | undefined {
  const received = sum(matches.map((match) => match.received));
  if (sum(spending.map((s) => s.amount)) + refunded === received) return undefined;
  return invalid(['refunded'], {
    id: `Yang dipakai ditambah yang dikembalikan harus sama dengan yang diterima: ${formatRupiah(received, 'id')}.`,
    en: `What was spent and what was given back must together be what was received: ${formatRupiah(received, 'en')}.`,
  });
}

/** One answer per company that paid; each starts anew when the report is submitted again. */
function askFunders(em: EntityManager, report: AccountabilityReport, asked: readonly FunderAnswer[], matches: readonly FundingMatch[]): void {
  for (const answer of asked) answer.clear();
  const payers = new Map(matches.filter((match) => match.received > 0n).map((match) => [match.company.id, match.company]));
  for (const [id, company] of payers) {
    if (!asked.some((answer) => answer.company.id === id)) em.create(FunderAnswer, { report, company });
  }
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { cannotBecome } from '../../kernel/lifecycle.ts';
import { InvalidInput, type Issue, type Problem } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { formatRupiah, LARGEST, sum } from '../../kernel/rupiah.ts';
import type { Text } from '../../kernel/text.ts';
import { requireFiles, usableFiles } from '../document/attach.ts';
import type { File } from '../document/file.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { PROPOSAL_TRANSITIONS, type Proposal } from '../proposal/proposal.ts';
import { lockProposal } from '../proposal/proposals.ts';
import { AccountabilityReport, Spending } from './report.ts';
import type { SaveReportInput, SpendingInput, SubmitReportInput } from './report-graphql.ts';
import { mayReport } from './report-policy.ts';

/** What saving and submitting a report start from. */
export interface Draft {
  readonly proposal: Proposal;
  readonly matches: readonly FundingMatch[];
  /** Null before the first one. */
  readonly report: AccountabilityReport | null;
  /** Null where the input names none. */
  readonly attachments: File[] | null;
}

/** Locks the proposal, loads its report, and refuses what neither role nor form allow. */
export async function startDraft(em: EntityManager, ctx: Context, input: SaveReportInput | SubmitReportInput): Promise<Draft | InvalidInput> {
  const proposal = await lockProposal(em, ctx, input.proposalId, ['budgetLines']);
  await requireFiles(em, ctx, input.attachmentIds);
  authorize(mayReport(ctx.viewer, proposal));
  const form = checkForm(input, ...spendingIssues(input.spending ?? [], input.refunded ?? 0n, proposal));
  if (form) return form;
  const report = await em.findOne(AccountabilityReport, { proposal }, { populate: ['spending', 'attachments'] });
  const already = report?.attachments.getItems().map((file) => file.id) ?? [];
  const attachments = input.attachmentIds ? usableFiles(em, ctx, input.attachmentIds, ['attachmentIds'], already) : null;
  if (attachments instanceof InvalidInput) return attachments;
  return { proposal, report, attachments, matches: await em.find(FundingMatch, { proposal }) };
}

/** A report is written while its proposal runs, until it is submitted. */
export const cannotBeWritten = ({ proposal, report }: Draft): Problem | undefined =>
  cannotBecome(PROPOSAL_TRANSITIONS, proposal, 'REPORTED') ?? report?.cannotBeWritten();

/** Writes what the input holds into the report; absent or null fields stay as they are. */
export function write(
  em: EntityManager,
  ctx: Context,
  { proposal, report: written, attachments }: Draft,
  input: SaveReportInput | SubmitReportInput,
): AccountabilityReport {
  const report =
    written ??
    em.create(AccountabilityReport, { proposal, karangTarunaId: proposal.karangTaruna.id, regionCode: proposal.regionCode, createdAt: ctx.clock.now() });
  if (input.narrative != null) report.narrative = input.narrative.trim();
  if (input.beneficiariesReached != null) report.beneficiariesReached = input.beneficiariesReached;
  if (input.refunded != null) report.refunded = input.refunded;
  if (attachments) report.attachments.set(attachments);
  if (input.spending) {
    report.spending.set(entriesOf(em, report, proposal, input.spending));
    report.spent = sum(input.spending.map((s) => s.amount));
  }
  return report;
}

/** A line stands once: one that stays keeps its row, else the new row would meet the old one. */
function entriesOf(em: EntityManager, report: AccountabilityReport, proposal: Proposal, spending: readonly SpendingInput[]): Spending[] {
  const kept = new Map(report.spending.getItems().map((entry) => [entry.budgetLine.id, entry]));
  const lines = new Map(proposal.budgetLines.getItems().map((line) => [line.id, line]));
  return spending.map(({ budgetLineId, amount, note }, position) => {
    const values = { position, amount, note: note?.trim() || null };
    const entry = kept.get(budgetLineId);
    return entry ? Object.assign(entry, values) : em.create(Spending, { report, budgetLine: lines.get(budgetLineId) as never, ...values });
  });
}

/** Only lines that ask CSR, each once; and no sum beyond what a rupiah amount can hold. */
function spendingIssues(spending: readonly SpendingInput[], refunded: bigint, proposal: Proposal): (Issue | undefined)[] {
  const asked = new Set(proposal.budgetLines.getItems().flatMap((line) => (line.source === 'CSR' ? [line.id] : [])));
  const seen = new Set<string>();
  const issues = spending.map(({ budgetLineId }, i) => {
    const isTwice = seen.has(budgetLineId);
    seen.add(budgetLineId);
    return when(!asked.has(budgetLineId), ['spending', i, 'budgetLineId'], NO_CSR_LINE) ?? when(isTwice, ['spending', i, 'budgetLineId'], TWICE);
  });
  return [...issues, when(sum(spending.map((s) => s.amount)) + refunded > LARGEST, ['spending'], TOO_MUCH)];
}

const NO_CSR_LINE: Text = { id: 'Pilih baris RAB proposal ini yang dimintakan ke CSR.', en: 'Choose a budget line of this proposal that is asked of CSR.' };
const TWICE: Text = { id: 'Baris RAB ini sudah diisi. Gabungkan jumlahnya.', en: 'This budget line is there already. Put the amounts together.' };
const TOO_MUCH: Text = { id: `Jumlahnya melebihi ${formatRupiah(LARGEST, 'id')}.`, en: `The sum exceeds ${formatRupiah(LARGEST, 'en')}.` };

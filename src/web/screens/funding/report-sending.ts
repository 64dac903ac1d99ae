import type { Kept, Outgoing, Sender, Sending } from '../../data/kept.ts';
import { type ProposalOfReportFragment, SaveReportDocument, type SaveReportInput } from '../../generated/graphql.ts';
import { lettersIn } from '../../words/typed.ts';
import { contentOf, differing, EMPTY, type Field, partsOf, pick, type ReportContent } from './report-content.ts';

/** What the server has, as far as this device knows. */
interface Stored {
  readonly content: ReportContent;
  /** When it was heard of, in milliseconds; undefined before there was any. */
  readonly at?: number;
}

/** A report that is being written. There is one for each proposal, and the server makes it with the first saving. */
export interface KeptReport extends Kept {
  readonly kind: 'report';
  readonly proposalId: string;
  readonly content: ReportContent;
  readonly base: Stored;
  /** It cannot be written on any more: sent, accepted, or not to be seen. */
  readonly closedAs?: string;
}

export const MOST = { narrative: 10_000, note: 500, people: 300_000_000, files: 20 } as const;

export const keyOf = (proposalId: string): string => `laporan ${proposalId}`;

/** Under which name chosen files wait on this device. */
export const filesOf = ({ key }: Pick<Kept, 'key'>): string => `lampiran ${key}`;

/** Whether the report of this proposal may be written. */
export const isWritable = ({ status, report }: Pick<ProposalOfReportFragment, 'status'> & { readonly report: { readonly status: string } | null }): boolean =>
  status === 'RUNNING' && (!report || report.status === 'DRAFT' || report.status === 'RETURNED');

export function knownReport(proposal: ProposalOfReportFragment, now: number): KeptReport {
  const { id, title, report } = proposal;
  const content = contentOf(report);
  return {
    format: 1,
    kind: 'report',
    key: keyOf(id),
    title,
    href: `/proposal/${id}/laporan`,
    touched: {},
    changedAt: now,
    proposalId: id,
    content,
    base: { content, at: report ? now : undefined },
  };
}

/** Forgets the times of what the server has by now. */
function tidied(kept: KeptReport): KeptReport {
  const open = new Set<string>(differing(kept.base.content, kept.content));
  return { ...kept, touched: Object.fromEntries(Object.entries(kept.touched).filter(([field]) => open.has(field))) };
}

/** What the person changes; what the server does not have yet is remembered with its time. */
export function write(kept: KeptReport, changes: Partial<ReportContent>, now: number): KeptReport {
  const touched = { ...kept.touched, ...Object.fromEntries(Object.keys(changes).map((field) => [field, now])) };
  return tidied({ ...kept, content: { ...kept.content, ...changes }, touched, changedAt: now });
}

/** What the API would not take as it is; it stays here until it is mended. */
export function tooLong({ narrative, spending, beneficiaries }: ReportContent): Field[] {
  return [
    ...(lettersIn(narrative) > MOST.narrative ? ['narrative' as const] : []),
    ...(Number(beneficiaries || 0) > MOST.people ? ['beneficiaries' as const] : []),
    ...(Object.values(spending).some(({ note }) => lettersIn(note) > MOST.note) ? ['spending' as const] : []),
  ];
}

function next({ content, base, proposalId, closedAs }: KeptReport): Outgoing | undefined {
  if (closedAs) return undefined;
  const blocked = new Set(tooLong(content));
  const fields = differing(base.content, content).filter((field) => !blocked.has(field));
  const input: SaveReportInput = { proposalId, ...partsOf(content, fields) };
  return fields.length > 0 ? { what: 'save', input, carries: pick(content, fields) } : undefined;
}

/** The server's newest, met by what was written here: each field that waits here stays, all others are the server's. */
export function meet(kept: KeptReport, proposal: ProposalOfReportFragment, now: number): KeptReport {
  // What is on its way finds out by itself.
  if (kept.sending) return kept;
  if (!isWritable(proposal)) return { ...kept, closedAs: proposal.report?.status ?? proposal.status, halt: { changedAt: kept.changedAt } };
  const theirs = contentOf(proposal.report);
  const mine = pick(kept.content, Object.keys(kept.touched) as Field[]);
  const { closedAs: _, ...rest } = kept;
  return tidied({
    ...rest,
    title: proposal.title,
    base: { content: theirs, at: proposal.report ? now : undefined },
    content: { ...EMPTY, ...theirs, ...mine },
  });
}

function succeeded(kept: KeptReport, { carries }: Sending, at: number): KeptReport {
  return tidied({ ...kept, base: { content: { ...kept.base.content, ...carries }, at } });
}

export const reportSender: Sender<KeptReport> = {
  next,
  operation: () => SaveReportDocument as never,
  succeeded: (kept, sending, _result, now) => succeeded(kept, sending, now),
  refused: (kept, _sending, problem) => (problem.__typename === 'WrongState' ? { ...kept, closedAs: problem.status } : kept),
  question: () => undefined,
  answered: (kept) => kept,
};

import type { ProposalOfReportFragment, ReportOfPageFragment, SaveReportInput, SpendingInput } from '../../generated/graphql.ts';

export interface Attached {
  readonly id: string;
  readonly name: string;
  readonly byteSize: number;
}

/** What was spent on one line, as it is typed. */
export interface SpentOn {
  /** Digits; empty is not filled in yet. */
  readonly amount: string;
  readonly note: string;
}

/** A report as it is written: what is not filled in yet is empty. */
export interface ReportContent {
  readonly narrative: string;
  /** Digits. */
  readonly beneficiaries: string;
  /** By line of the budget. */
  readonly spending: Readonly<Record<string, SpentOn>>;
  /** Digits. */
  readonly refunded: string;
  readonly attachments: readonly Attached[];
}

export type Field = keyof ReportContent;

export const EMPTY: ReportContent = { narrative: '', beneficiaries: '', spending: {}, refunded: '', attachments: [] };
export const FIELDS = Object.keys(EMPTY) as Field[];

/** What the server has, as it is written. */
export function contentOf(report: ReportOfPageFragment | null): ReportContent {
  if (!report) return EMPTY;
  return {
    narrative: report.narrative,
    beneficiaries: report.beneficiariesReached > 0 ? String(report.beneficiariesReached) : '',
    spending: Object.fromEntries(report.spending.map(({ amount, note, budgetLine }) => [budgetLine.id, { amount, note: note ?? '' }])),
    refunded: report.refunded === '0' ? '' : report.refunded,
    attachments: report.attachments.map(({ id, name, byteSize }) => ({ id, name, byteSize })),
  };
}

type Parts = Required<Omit<SaveReportInput, 'proposalId'>>;

/** In one order, so that two writings can be compared; a line without a word or a sum is not sent. */
const spendingInput = (spending: ReportContent['spending']): SpendingInput[] =>
  Object.keys(spending)
    .sort()
    .flatMap((budgetLineId) => {
      const { amount, note } = spending[budgetLineId] as SpentOn;
      const said = note.trim() || null;
      return amount || said ? [{ budgetLineId, amount: amount || '0', note: said }] : [];
    });

const PARTS: { readonly [F in Field]: (content: ReportContent) => Partial<Parts> } = {
  narrative: ({ narrative }) => ({ narrative: narrative.trim() }),
  beneficiaries: ({ beneficiaries }) => ({ beneficiariesReached: Number(beneficiaries || '0') }),
  spending: ({ spending }) => ({ spending: spendingInput(spending) }),
  refunded: ({ refunded }) => ({ refunded: refunded || '0' }),
  attachments: ({ attachments }) => ({ attachmentIds: attachments.map(({ id }) => id) }),
};

/** Some fields in the API's words. */
export const partsOf = (content: ReportContent, fields: readonly Field[]): Partial<Parts> => Object.assign({}, ...fields.map((field) => PARTS[field](content)));

/** All of it, as it is sent to the office. */
export const wholeOf = (content: ReportContent) => partsOf(content, FIELDS) as { [Part in keyof Parts]: NonNullable<Parts[Part]> };

const textOf = (content: ReportContent, field: Field): string => JSON.stringify(PARTS[field](content));
export const differing = (a: ReportContent, b: ReportContent): Field[] => FIELDS.filter((field) => textOf(a, field) !== textOf(b, field));

export const pick = (content: ReportContent, fields: readonly Field[]): Partial<ReportContent> =>
  Object.fromEntries(fields.map((field) => [field, content[field]]));

export interface Sums {
  readonly received: bigint;
  readonly spent: bigint;
  readonly refunded: bigint;
  /** What is not accounted for yet; negative when more was spent than came. */
  readonly rest: bigint;
}

export function sumsOf({ spending, refunded }: ReportContent, proposal: Pick<ProposalOfReportFragment, 'fundingMatches'>): Sums {
  const received = proposal.fundingMatches.nodes.reduce((sum, match) => sum + BigInt(match.received), 0n);
  const spent = Object.values(spending).reduce((sum, { amount }) => sum + BigInt(amount || 0), 0n);
  const back = BigInt(refunded || 0);
  return { received, spent, refunded: back, rest: received - spent - back };
}

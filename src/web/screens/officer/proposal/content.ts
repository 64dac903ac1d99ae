import type { BudgetLineInput, FocusArea, FundingSource, ProposalWritingFragment, ReviseProposalInput } from '../../../generated/graphql.ts';

/** One line of the budget as it is written: quantity `2.5`, price in digits. */
export interface Line {
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly source: FundingSource;
}

export interface Village {
  readonly code: string;
  readonly name: string;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly byteSize: number;
}

/** A proposal as it is written: what is not filled in yet is empty. */
export interface ProposalContent {
  readonly title: string;
  readonly summary: string;
  readonly focusArea: FocusArea | '';
  readonly background: string;
  readonly objectives: string;
  readonly sustainability: string;
  /** Digits; empty is nobody. */
  readonly beneficiaries: string;
  /** `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** Only boards above the village choose them. */
  readonly villages: readonly Village[];
  readonly budgetLines: readonly Line[];
  readonly attachments: readonly Attachment[];
}

export type Field = keyof ProposalContent;

export const EMPTY: ProposalContent = {
  title: '',
  summary: '',
  focusArea: '',
  background: '',
  objectives: '',
  sustainability: '',
  beneficiaries: '',
  startsOn: '',
  endsOn: '',
  villages: [],
  budgetLines: [],
  attachments: [],
};

export const FIELDS = Object.keys(EMPTY) as Field[];

/** Villages have codes of 13 signs; a board above them says where it works. */
export const isVillage = (regionCode: string): boolean => regionCode.length === 13;

/** What the server has, as it is written. */
export function contentOf(proposal: ProposalWritingFragment, regionCode: string): ProposalContent {
  return {
    title: proposal.title,
    summary: proposal.summary,
    focusArea: proposal.focusArea,
    background: proposal.background,
    objectives: proposal.objectives,
    sustainability: proposal.sustainability,
    beneficiaries: proposal.beneficiaries > 0 ? String(proposal.beneficiaries) : '',
    startsOn: proposal.startsOn,
    endsOn: proposal.endsOn,
    villages: isVillage(regionCode) ? [] : proposal.villages.map(({ code, name }) => ({ code, name })),
    budgetLines: proposal.budgetLines.map(({ description, quantity, unit, unitPrice, source }) => ({ description, quantity, unit, unitPrice, source })),
    attachments: proposal.attachments.map(({ id, name, byteSize }) => ({ id, name, byteSize })),
  };
}

type Parts = Required<Omit<ReviseProposalInput, 'id' | 'version'>>;
type PartOf = { readonly [F in Field]: (content: ProposalContent) => Partial<Parts> };

const lineInput = ({ description, quantity, unit, unitPrice, source }: Line): BudgetLineInput => ({
  description: description.trim(),
  quantity: quantity.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
  unit: unit.trim(),
  unitPrice: BigInt(unitPrice || '0').toString(),
  source,
});

/** Each field in the API's words, and in the one form by which two writings are compared. */
const PARTS: PartOf = {
  title: ({ title }) => ({ title: title.trim() }),
  summary: ({ summary }) => ({ summary: summary.trim() }),
  focusArea: ({ focusArea }) => ({ focusArea: focusArea || null }),
  background: ({ background }) => ({ background: background.trim() }),
  objectives: ({ objectives }) => ({ objectives: objectives.trim() }),
  sustainability: ({ sustainability }) => ({ sustainability: sustainability.trim() }),
  beneficiaries: ({ beneficiaries }) => ({ beneficiaries: Number(beneficiaries || '0') }),
  startsOn: ({ startsOn }) => ({ startsOn: startsOn || null }),
  endsOn: ({ endsOn }) => ({ endsOn: endsOn || null }),
  villages: ({ villages }) => ({ villageCodes: villages.map(({ code }) => code).sort() }),
  budgetLines: ({ budgetLines }) => ({ budgetLines: budgetLines.map(lineInput) }),
  attachments: ({ attachments }) => ({ attachmentIds: attachments.map(({ id }) => id) }),
};

export const partsOf = (content: ProposalContent, fields: readonly Field[]): Partial<Parts> =>
  Object.assign({}, ...fields.map((field) => PARTS[field](content)));

/** One field as text: two writings are the same where these are. */
export const textOf = (content: ProposalContent, field: Field): string => JSON.stringify(PARTS[field](content));

export const differing = (a: ProposalContent, b: ProposalContent): Field[] => FIELDS.filter((field) => textOf(a, field) !== textOf(b, field));

/** Some fields of a writing, as they are typed. */
export const pick = (content: ProposalContent, fields: readonly Field[]): Partial<ProposalContent> =>
  Object.fromEntries(fields.map((field) => [field, content[field]]));

/** The field that a path of the API's input is about. */
export function fieldOf([first]: readonly string[]): Field | undefined {
  if (first === 'villageCodes') return 'villages';
  if (first === 'attachmentIds') return 'attachments';
  return FIELDS.find((field) => field === first);
}

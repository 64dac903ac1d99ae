import { Chance, favouring } from './chance.ts';
import { uuidAt } from './rows.ts';
import { AIMS, LINES, WORKS } from './words.ts';

export interface Place {
  readonly code: string;
  readonly zone: string;
}

export interface Size {
  readonly seed: number;
  readonly groups: readonly Place[];
  readonly proposals: number;
  readonly programs: number;
  /** What a row is found by, of each text that names are put together from, and of each region by its code. */
  readonly lexemes: ReadonlyMap<string, string>;
  /** The last day of the country's history, in milliseconds. */
  readonly now: number;
}

export interface Line {
  readonly description: string;
  readonly quantity: number;
  readonly unit: string;
  readonly unitPrice: number;
  readonly amount: number;
  readonly source: string;
}

export interface Match {
  readonly program: number;
  readonly amount: number;
  readonly status: string;
  readonly kind: string;
  readonly offeredAt: number;
  readonly received: number;
  readonly counted: number;
}

export interface Proposal {
  readonly n: number;
  readonly id: string;
  readonly group: number;
  readonly createdAt: number;
  readonly title: string;
  readonly focusArea: string;
  readonly status: string;
  readonly beneficiaries: number;
  readonly startsOn: number;
  readonly days: number;
  readonly lines: readonly Line[];
  readonly matches: readonly Match[];
}

export const DAY = 86_400_000;
const YEARS = 4 * 365 * DAY;
export const KINDS = {
  person: 1,
  group: 2,
  officer: 3,
  assessment: 4,
  company: 5,
  program: 6,
  proposal: 7,
  line: 8,
  match: 9,
  disbursement: 10,
  agreement: 11,
  report: 12,
  spending: 13,
  answer: 14,
  office: 15,
};

const STATUSES = [
  ['DRAFT', 8],
  ['SUBMITTED', 6],
  ['RETURNED', 4],
  ['VERIFIED', 38],
  ['FUNDED', 6],
  ['RUNNING', 10],
  ['REPORTED', 3],
  ['CLOSED', 20],
  ['REJECTED', 3],
  ['WITHDRAWN', 2],
] as const;
const SOURCES = [
  ['CSR', 40],
  ['VILLAGE_FUND', 25],
  ['SELF_FUNDED', 20],
  ['REGENCY_BUDGET', 8],
  ['PROVINCIAL_BUDGET', 4],
  ['NATIONAL_BUDGET', 1],
  ['OTHER', 2],
] as const;
const SUPPORT = [
  ['CASH', 80],
  ['GOODS', 12],
  ['TRAINING', 5],
  ['SERVICES', 3],
] as const;
/** What becomes of a proposal's matches, by where it stands: states, and whether together they cover all of it. */
const MATCHES: Readonly<Record<string, { readonly states: readonly string[]; readonly all: boolean; readonly chance: number }>> = {
  VERIFIED: { states: ['OFFERED', 'DECLINED', 'EXPIRED', 'ACCEPTED', 'WITHDRAWN'], all: false, chance: 0.45 },
  FUNDED: { states: ['APPROVED'], all: true, chance: 1 },
  RUNNING: { states: ['ACTIVE'], all: true, chance: 1 },
  REPORTED: { states: ['ACTIVE'], all: true, chance: 1 },
  CLOSED: { states: ['COMPLETED'], all: true, chance: 1 },
  WITHDRAWN: { states: ['EXPIRED'], all: false, chance: 0.3 },
};
const COUNTED = new Set(['OFFERED', 'ACCEPTED', 'APPROVED', 'ACTIVE']);
export const SETTLED = new Set(['APPROVED', 'ACTIVE', 'COMPLETED']);

/** When the nth of so many happened: evenly over the years, the newest last. */
export const momentOf = ({ now }: Size, n: number, of: number): number => Math.floor(now - YEARS + (YEARS - 30 * DAY) * (n / of));

export const groupId = (size: Size, n: number): string => uuidAt(momentOf(size, 0, 1) - 400 * DAY + n * 60_000, KINDS.group, n);
export const programId = (size: Size, n: number): string => uuidAt(momentOf(size, n, size.programs), KINDS.program, n);
export const companyOf = (program: number): number => Math.floor(program / 3);
export const companyId = (size: Size, n: number): string => uuidAt(momentOf(size, 0, 1) - 300 * DAY + n * 60_000, KINDS.company, n);
export const matchId = (proposal: Proposal, i: number): string => uuidAt((proposal.matches[i] as Match).offeredAt, KINDS.match, proposal.n * 8 + i);
export const lineId = (proposal: Proposal, i: number): string => uuidAt(proposal.createdAt, KINDS.line, proposal.n * 8 + i);
export const reportId = (proposal: Proposal): string => uuidAt(proposal.createdAt + 200 * DAY, KINDS.report, proposal.n);

/** The nth proposal with all that hangs on it; the same whenever it is asked for. */
export function proposalAt(size: Size, n: number): Proposal {
  const chance = new Chance(size.seed, 7, n);
  // Those that write much are spread over the country.
  const group = (favouring(chance, size.groups.length) * 48_271) % size.groups.length;
  const createdAt = momentOf(size, n, size.proposals) + chance.below(3_600_000);
  const [what, focusArea, unit] = chance.one(WORKS);
  const status = chance.weighted(STATUSES);
  const lines = linesOf(chance, unit);
  const requested = lines.reduce((sum, { source, amount }) => (source === 'CSR' ? sum + amount : sum), 0);
  const id = uuidAt(createdAt, KINDS.proposal, n);
  const matches = matchesOf(chance, size, status, requested, createdAt);
  return {
    n,
    id,
    group,
    createdAt,
    title: `${what} ${chance.one(AIMS)}`,
    focusArea,
    status,
    beneficiaries: Math.ceil(40 * chance.skewed()),
    startsOn: createdAt + chance.between(30, 120) * DAY,
    days: chance.between(20, 200),
    lines,
    matches,
  };
}

function linesOf(chance: Chance, unit: string): Line[] {
  const count = chance.weighted([
    [2, 50],
    [3, 30],
    [4, 15],
    [5, 5],
  ] as const);
  return Array.from({ length: count }, (_, i) => {
    const quantity = chance.between(1, 24);
    const unitPrice = Math.max(1, Math.round((8_000_000 * chance.skewed()) / quantity / 5000)) * 5000;
    const source = i === 0 ? 'CSR' : chance.weighted(SOURCES);
    return { description: chance.one(LINES), quantity, unit: i === 0 ? unit : 'paket', unitPrice, amount: quantity * unitPrice, source };
  });
}

function matchesOf(chance: Chance, size: Size, status: string, requested: number, createdAt: number): Match[] {
  const rule = MATCHES[status];
  if (!rule || chance.next() >= rule.chance) return [];
  const count = chance.weighted([
    [1, 45],
    [2, 30],
    [3, 15],
    [5, 10],
  ] as const);
  const share = Math.floor(requested / count);
  return Array.from({ length: count }, (_, i) => {
    const amount = rule.all && i === count - 1 ? requested - share * (count - 1) : share;
    const offeredAt = createdAt + (i + 8) * DAY;
    const state = stateNow(chance.one(rule.states), offeredAt, size);
    const received = state === 'COMPLETED' || status === 'REPORTED' ? amount : state === 'ACTIVE' && status !== 'FUNDED' ? Math.floor(amount / 2) : 0;
    const counted = COUNTED.has(state) ? amount : received;
    // Every twentieth programme is still a draft: nothing was offered out of it.
    const program = favouring(chance, Math.floor(size.programs / 20)) * 20 + chance.between(1, 19);
    const kind = chance.weighted(SUPPORT);
    return { program: Math.min(program, size.programs - 1), amount, status: state, kind, offeredAt, received, counted };
  }).filter(({ amount }) => amount > 0);
}

/** What dates have ended is ended, and what was approved long ago is signed: nothing is left that a server would have to write down first. */
function stateNow(state: string, offeredAt: number, { now }: Size): string {
  if (state === 'OFFERED' && offeredAt + 30 * DAY < now) return 'EXPIRED';
  return state === 'APPROVED' && offeredAt + 60 * DAY < now ? 'ACTIVE' : state;
}

export const sum = (of: readonly { readonly amount: number }[]): number => of.reduce((total, { amount }) => total + amount, 0);
export const csr = (lines: readonly Line[]): number => sum(lines.filter(({ source }) => source === 'CSR'));

import fc from 'fast-check';
import { type Actor, as, type Result } from '../support/client.ts';
import { type Company, type Group, hex, inDays, person, sql, staffOf, today, unique, verifiedCompany, verifiedGroupIn } from '../support/people.ts';
import * as world from '../support/world.ts';

/** Who may come by; half of them have no business with what they try. */
export interface Cast {
  readonly group: Group;
  readonly companies: readonly [Company, Company];
  readonly people: Readonly<Record<Part, Actor & { readonly id: string }>>;
}
export type Part = 'chair' | 'companyOne' | 'companyTwo' | 'office' | 'colleague' | 'province' | 'otherOffice' | 'both' | 'stranger';
export const PARTS: readonly Part[] = ['chair', 'companyOne', 'companyTwo', 'office', 'colleague', 'province', 'otherOffice', 'both', 'stranger'];

export async function makeCast(): Promise<Cast> {
  const [group, one, two] = [await verifiedGroupIn(), await verifiedCompany(), await verifiedCompany()];
  const both = await person();
  await world.join(both, group, 'TREASURER');
  await world.join(both, one, 'STAFF');
  const [colleague, province, otherOffice] = [await staffOf('82.71'), await staffOf('82'), await staffOf('82.06')];
  const people = {
    chair: group.chair,
    companyOne: one.admin,
    companyTwo: two.admin,
    office: group.staff,
    colleague,
    province,
    otherOffice,
    both,
    stranger: await person(),
  };
  return { group, companies: [one, two], people };
}

/** Two programmes and two verified proposals of a few million rupiah, so that every limit is met soon. */
export interface Scene extends Cast {
  readonly programs: readonly string[];
  readonly proposals: readonly string[];
}

export const MILLION = 1_000_000;
const money = (millions: number) => String(millions * MILLION);

export async function makeScene(cast: Cast): Promise<Scene> {
  const program = (company: Company, budget: number) =>
    world.openProgram(company, { budget: money(budget), minimumAward: '1', maximumAward: money(6), supportKinds: ['GOODS'] });
  const programs = [await program(cast.companies[0], 12), await program(cast.companies[1], 7)];
  const proposals = [await world.verifiedProposal(cast.group, world.asking(8 * MILLION)), await world.verifiedProposal(cast.group, world.asking(4 * MILLION))];
  return { ...cast, programs, proposals };
}

/** One thing with a state, as it stands in the database. */
export interface Subject {
  readonly kind: 'CsrProgram' | 'Proposal' | 'FundingMatch' | 'Disbursement' | 'AccountabilityReport' | 'FunderAnswer';
  readonly id: string;
  readonly status: string | null;
  readonly amount: string | null;
  readonly reason: string | null;
  /** The company that it is of, where that matters. */
  readonly company: string | null;
}

export const subjectsOf = ({ programs, proposals }: Scene): Promise<Subject[]> =>
  sql<Subject>(
    `with q as (select * from proposal where id = any($2::uuid[])), m as (select m.* from funding_match m join q on q.id = m.proposal_id), r as (select r.* from accountability_report r join q on q.id = r.proposal_id)
     select * from (
       select 1 as n, created_at as at, 'CsrProgram' as kind, id, status, budget::text as amount, status_reason as reason, company_id::text as company from csr_program where id = any($1::uuid[])
       union all select 2, created_at, 'Proposal', id, status, requested::text, status_reason, null from q
       union all select 3, offered_at, 'FundingMatch', id, status, amount::text, status_reason, company_id::text from m
       union all select 4, d.created_at, 'Disbursement', d.id, d.status, d.amount::text, d.status_reason, m.company_id::text from disbursement d join m on m.id = d.funding_match_id
       union all select 5, created_at, 'AccountabilityReport', id, status, (spent + refunded)::text, status_reason, null from r
       union all select 6, r.created_at, 'FunderAnswer', a.id, a.verdict, null, a.note, a.company_id::text from funder_answer a join r on r.id = a.report_id
     ) s order by n, at, id`,
    [programs.map(hex), proposals.map(hex)],
  );

/** What is tried: a mutation of something in that state, by whom it is for. */
interface Act {
  readonly of: Subject['kind'];
  readonly in: readonly string[];
  readonly by: Part | 'company';
  readonly input: (scene: Scene, id: string, amount: number) => object | Promise<object>;
  readonly mutation: string;
}
const PREFIXES: Record<Subject['kind'], string> = {
  CsrProgram: 'prg',
  Proposal: 'prp',
  FundingMatch: 'mtc',
  Disbursement: 'dsb',
  AccountabilityReport: 'rep',
  FunderAnswer: 'ans',
};
export const globalId = ({ kind, id }: Subject) => `${PREFIXES[kind]}_${id.replaceAll('-', '')}`;

const REASON = 'Alasan yang jelas.';
const act = (mutation: string, of: Subject['kind'], states: readonly string[], by: Act['by'], input: Act['input'] = (_scene, id) => ({ id })): Act => ({
  mutation,
  of,
  in: states,
  by,
  input,
});
const withReason: Act['input'] = (_scene, id) => ({ id, reason: REASON });
/** A small amount as it is, a large one all that is left. */
const offerOf = async (programId: string | undefined, proposalId: string, amount: number) => {
  const [rest] = await sql<{ remaining: string }>('select remaining::text from proposal where id = $1', [hex(proposalId)]);
  return { programId, proposalId, amount: amount < 5 ? money(amount) : rest?.remaining, supportKind: 'GOODS' };
};
const accounts = async (_scene: Scene, proposalId: string, spent: number, more: object = {}) => {
  const [line] = await sql<{ id: string }>('select id from budget_line where proposal_id = $1', [hex(proposalId)]);
  const [got] = await sql<{ received: string }>('select coalesce(sum(received), 0)::text as received from funding_match where proposal_id = $1', [
    hex(proposalId),
  ]);
  const used = Math.min(Number(got?.received), spent * MILLION);
  return {
    proposalId,
    spending: [{ budgetLineId: `bln_${line?.id.replaceAll('-', '')}`, amount: String(used) }],
    refunded: String(Number(got?.received) - used),
    ...more,
  };
};

export const ACTS = {
  offer: act('offerFunding', 'Proposal', ['VERIFIED'], 'companyOne', ({ programs }, proposalId, amount) => offerOf(programs[0], proposalId, amount)),
  offerToo: act('offerFunding', 'Proposal', ['VERIFIED'], 'companyTwo', ({ programs }, proposalId, amount) => offerOf(programs[1], proposalId, amount)),
  accept: act('acceptFunding', 'FundingMatch', ['OFFERED'], 'chair'),
  decline: act('declineFunding', 'FundingMatch', ['OFFERED'], 'chair', withReason),
  withdraw: act('withdrawFunding', 'FundingMatch', ['OFFERED', 'ACCEPTED'], 'company', withReason),
  approve: act('approveFunding', 'FundingMatch', ['ACCEPTED'], 'colleague'),
  reject: act('rejectFunding', 'FundingMatch', ['ACCEPTED'], 'office', withReason),
  sign: act('recordAgreement', 'FundingMatch', ['APPROVED'], 'company', async (_scene, fundingMatchId) => ({
    fundingMatchId,
    number: unique(),
    signedOn: await today(),
  })),
  send: act('recordDisbursement', 'FundingMatch', ['ACTIVE'], 'company', async (_scene, fundingMatchId, amount) => ({
    fundingMatchId,
    amount: money(amount / 2),
    deliveredOn: await inDays(-1),
    reference: unique(),
  })),
  confirm: act('confirmDisbursement', 'Disbursement', ['SENT'], 'chair'),
  dispute: act('disputeDisbursement', 'Disbursement', ['SENT'], 'chair', withReason),
  void: act('voidDisbursement', 'Disbursement', ['SENT', 'DISPUTED'], 'company', withReason),
  resolve: act('resolveDisbursement', 'Disbursement', ['DISPUTED'], 'office', (_scene, id, amount) => ({ id, received: amount % 2 === 0, reason: REASON })),
  end: act('endFunding', 'FundingMatch', ['APPROVED', 'ACTIVE'], 'company', withReason),
  endAsGroup: act('endFunding', 'FundingMatch', ['APPROVED', 'ACTIVE'], 'chair', withReason),
  endAsOffice: act('endFunding', 'FundingMatch', ['APPROVED', 'ACTIVE'], 'office', withReason),
  revise: act('reviseProgram', 'CsrProgram', ['OPEN'], 'company', (_scene, id, amount) => ({ id, budget: money(amount + 8), maximumAward: money(amount) })),
  lessen: act('reviseProgram', 'CsrProgram', ['OPEN'], 'company', (_scene, id, amount) => ({ id, budget: money(amount + 3) })),
  close: act('closeProgram', 'CsrProgram', ['OPEN'], 'company'),
  cancel: act('cancelProgram', 'CsrProgram', ['OPEN'], 'company', withReason),
  withdrawProposal: act('withdrawProposal', 'Proposal', ['VERIFIED', 'FUNDED'], 'chair', withReason),
  save: act('saveReport', 'Proposal', ['RUNNING'], 'chair', (scene, id, amount) => accounts(scene, id, amount)),
  report: act('submitReport', 'Proposal', ['RUNNING'], 'chair', (scene, id, amount) =>
    accounts(scene, id, amount, { narrative: 'Sudah selesai.', beneficiariesReached: 30, attachmentIds: [] }),
  ),
  answer: act('answerReport', 'AccountabilityReport', ['SUBMITTED'], 'companyOne', ({ companies }, reportId, amount) => ({
    reportId,
    companyId: companies[0].id,
    verdict: amount % 2 ? 'CONFIRMED' : 'OBJECTED',
  })),
  answerToo: act('answerReport', 'AccountabilityReport', ['SUBMITTED'], 'companyTwo', ({ companies }, reportId) => ({
    reportId,
    companyId: companies[1].id,
    verdict: 'CONFIRMED',
  })),
  acceptReport: act('acceptReport', 'AccountabilityReport', ['SUBMITTED'], 'office'),
  returnReport: act('returnReport', 'AccountabilityReport', ['SUBMITTED'], 'colleague', withReason),
} satisfies Record<string, Act>;
export type ActName = keyof typeof ACTS;

/** Each name as often as its weight. */
const DECK: readonly ActName[] = Object.entries({
  ...Object.fromEntries(Object.keys(ACTS).map((name) => [name, 2])),
  ...{ offer: 3, offerToo: 3, accept: 6, approve: 7, sign: 6, send: 6, confirm: 5, dispute: 4, report: 3, close: 0, cancel: 0, withdrawProposal: 0 },
}).flatMap(([name, weight]) => Array(weight).fill(name as ActName));
const LAST: readonly ActName[] = ['close', 'cancel', 'withdrawProposal'];

/** One step of a sequence: what, of which of those there are, by whom, how much. */
export interface Step {
  readonly draw: number;
  /** Whether it is tried where it has a chance, and by whom it is for. */
  readonly aimed: boolean;
  readonly rightly: boolean;
  /** What ends a programme or a proposal comes seldom. */
  readonly ending: boolean;
  readonly which: number;
  readonly amount: number;
}
const mostly = (weight: number) => fc.oneof({ arbitrary: fc.constant(true), weight }, { arbitrary: fc.constant(false), weight: 1 });
export const step: fc.Arbitrary<Step> = fc.record({
  draw: fc.nat(10_000),
  aimed: mostly(6),
  rightly: mostly(9),
  ending: mostly(60).map((seldom) => !seldom),
  which: fc.nat(20),
  amount: fc.integer({ min: 2, max: 10 }),
});

export interface Taken {
  readonly act: ActName;
  readonly result: Result;
  readonly by: { readonly id: string };
}

/** Takes one step; undefined where there is nothing to try it on. */
export async function take(scene: Scene, subjects: readonly Subject[], { draw, aimed, rightly, ending, which, amount }: Step): Promise<Taken | undefined> {
  const likely = (name: ActName) => subjects.filter((s) => s.kind === ACTS[name].of && ACTS[name].in.includes(s.status ?? ''));
  const deck = ending ? LAST : DECK;
  const name = pick(aimed ? deck.filter((n) => likely(n).length) : deck, draw);
  if (!name) return undefined;
  const { of, by, input, mutation }: Act = ACTS[name];
  const subject = pick(aimed ? likely(name) : subjects.filter((s) => s.kind === of), which);
  if (!subject) return undefined;
  const owner = subject.company?.replaceAll('-', '') === hex(scene.companies[0].id) ? 'companyOne' : 'companyTwo';
  const who = rightly ? (by === 'company' ? owner : by) : (pick(PARTS, which) as Part);
  const actor = scene.people[who];
  return { act: name, result: await as(actor)[mutation]?.(await input(scene, globalId(subject), amount)), by: actor };
}
const pick = <T>(of: readonly T[], which: number): T | undefined => of[which % of.length];

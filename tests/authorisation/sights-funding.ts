import { accepted, active, approved, type Deal, offered, openProgram, received, reported, sql, verifiedCompany } from '../support/world.ts';
import { type Home, newHome } from './cast.ts';
import { type Case, EVERYBODY, heldBy, list, OFFICES, PARTIES, under } from './sights.ts';
import {
  type Account,
  acceptedReport,
  type Delivery,
  declined,
  delivered,
  disputed,
  done,
  draftReport,
  ended,
  expired,
  REASON,
  RECEIVED,
  rejected,
  returnedReport,
  running,
  submittedReport,
  suspend,
  voided,
  withdrawn,
} from './subjects.ts';

const insiders = [...PARTIES, ...OFFICES];

/** A match that is the only one of its proposal and of its programme. */
const match = (build: (there: Home) => Promise<Deal>) => async () => {
  const there = await newHome();
  const { matchId, proposalId, programId } = await build(there);
  const [row] = await sql<{ status: string }>('select status from funding_match where id = $1', [matchId.slice(4)]);
  const [program, proposal, company] = [`programId: "${programId}"`, `proposalId: "${proposalId}"`, `companyId: "${there.company.id}"`];
  const places = [
    list(`fundingMatches(filter: { ${proposal} })`),
    list(`fundingMatches(filter: { ${program} }, last: 5)`),
    list(`fundingMatches(filter: { ${company} })`),
    list(`fundingMatches(filter: { within: "${there.group.regionCode}" })`),
    list(`fundingMatches(filter: { ${program}, ${proposal}, status: [${row?.status}] })`),
    under(proposalId, 'Proposal', 'fundingMatches'),
    under(programId, 'CsrProgram', 'fundingMatches'),
  ];
  return { cast: there.cast, id: matchId, places };
};
const withProposalWithdrawn = (build: (there: Home) => Promise<Deal>) =>
  match(async (there) => {
    const deal = await build(there);
    await done(deal.group.chair, 'withdrawProposal', { id: deal.proposalId, reason: REASON });
    return deal;
  });
const withCompanySuspended = (build: (there: Home) => Promise<Deal>) =>
  match(async (there) => {
    const deal = await build(there);
    await suspend(deal.company);
    return deal;
  });

const delivery = (build: (there: Home) => Promise<Delivery>) => async () => {
  const there = await newHome();
  const { disbursementId, matchId } = await build(there);
  return { cast: there.cast, id: disbursementId, places: [heldBy(matchId, 'FundingMatch', 'disbursements { id }')] };
};

const report = (build: (there: Home) => Promise<Account>) => async () => {
  const there = await newHome();
  const { reportId, proposalId } = await build(there);
  return { cast: there.cast, id: reportId, places: [heldBy(proposalId, 'Proposal', 'report { id }')] };
};
/** Another company has signed for the same proposal, and has paid nothing. */
const besideOneThatPaidNothing = async () => {
  const there = await newHome();
  const other = await verifiedCompany();
  const deal = await active({ ...there, asks: 20_000_000, amount: 10_000_000 });
  await active({
    group: there.group,
    company: other,
    proposalId: deal.proposalId,
    programId: await openProgram(other, { supportKinds: ['GOODS'] }),
    amount: 5_000_000,
  });
  await received(deal, RECEIVED);
  const id = await reported(deal, RECEIVED);
  return { cast: { ...there.cast, otherCompany: other.admin }, id, places: [heldBy(deal.proposalId, 'Proposal', 'report { id }')] };
};

/** Who sees which match, delivery and report, state by state. */
export const fundingCases: readonly Case[] = [
  { kind: 'FundingMatch', state: 'OFFERED', arrange: match(offered), seenBy: insiders },
  { kind: 'FundingMatch', state: 'ACCEPTED', arrange: match(accepted), seenBy: insiders },
  { kind: 'FundingMatch', state: 'APPROVED', arrange: match(approved), seenBy: EVERYBODY },
  { kind: 'FundingMatch', state: 'ACTIVE', arrange: match(active), seenBy: EVERYBODY },
  { kind: 'FundingMatch', state: 'COMPLETED', arrange: match(acceptedReport), seenBy: EVERYBODY },
  { kind: 'FundingMatch', state: 'ENDED', arrange: match(ended), seenBy: EVERYBODY },
  { kind: 'FundingMatch', state: 'DECLINED', arrange: match(declined), seenBy: insiders },
  { kind: 'FundingMatch', state: 'WITHDRAWN', arrange: match(withdrawn), seenBy: insiders },
  { kind: 'FundingMatch', state: 'REJECTED', arrange: match(rejected), seenBy: insiders },
  { kind: 'FundingMatch', state: 'EXPIRED', arrange: match(expired), seenBy: insiders },
  { kind: 'FundingMatch', state: 'DECLINED, proposal withdrawn', arrange: withProposalWithdrawn(accepted), seenBy: insiders },
  { kind: 'FundingMatch', state: 'ENDED, proposal withdrawn', arrange: withProposalWithdrawn(approved), seenBy: insiders },
  { kind: 'FundingMatch', state: 'ENDED before the proposal was withdrawn', arrange: withProposalWithdrawn(ended), seenBy: insiders },
  { kind: 'FundingMatch', state: 'WITHDRAWN, company suspended', arrange: withCompanySuspended(offered), seenBy: insiders },
  { kind: 'FundingMatch', state: 'APPROVED, company suspended', arrange: withCompanySuspended(approved), seenBy: EVERYBODY },

  { kind: 'Disbursement', state: 'SENT', arrange: delivery(delivered), seenBy: insiders },
  { kind: 'Disbursement', state: 'RECEIVED', arrange: delivery(running), seenBy: EVERYBODY },
  { kind: 'Disbursement', state: 'DISPUTED', arrange: delivery(disputed), seenBy: insiders },
  { kind: 'Disbursement', state: 'VOID', arrange: delivery(voided), seenBy: insiders },

  { kind: 'AccountabilityReport', state: 'DRAFT', arrange: report(draftReport), seenBy: insiders },
  { kind: 'AccountabilityReport', state: 'SUBMITTED', arrange: report(submittedReport), seenBy: insiders },
  { kind: 'AccountabilityReport', state: 'SUBMITTED, the other company paid nothing', arrange: besideOneThatPaidNothing, seenBy: insiders },
  { kind: 'AccountabilityReport', state: 'RETURNED', arrange: report(returnedReport), seenBy: insiders },
  { kind: 'AccountabilityReport', state: 'ACCEPTED', arrange: report(acceptedReport), seenBy: EVERYBODY },
];

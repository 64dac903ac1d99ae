import { accepted, active, approved, type Deal, offered, openProgram, today, unique, verifiedProposal } from '../support/world.ts';
import { atHome, type Entry, entry, outcomes } from './attempts.ts';
import type { Home } from './cast.ts';
import { answeredReport, delivered, disputed, REASON, RECEIVED, returnedReport, running, submittedReport } from './subjects.ts';

const onMatch = (build: (home: Home) => Promise<Deal>, input: object = {}) => atHome(build, ({ matchId }) => ({ id: matchId, ...input }));
const onDelivery = (build: typeof delivered, input: object = {}) => atHome(build, ({ disbursementId }) => ({ id: disbursementId, ...input }));
const onReport = (input: object = {}) => atHome(answeredReport, ({ reportId }) => ({ id: reportId, ...input }));

const CONFLICT = 'ConflictOfInterest';
/** What is not public yet: both parties and the offices above see it. */
const between = { officer: 'FORBIDDEN', company: 'FORBIDDEN', officeAbove: 'FORBIDDEN', province: 'FORBIDDEN', both: 'FORBIDDEN' };
const hidden = (who: Parameters<typeof outcomes>[1]) => outcomes('NOT_FOUND', { ...between, ...who });
/** Who belongs to both sides acts for neither. */
const byGroup = { officer: 'Success', both: CONFLICT };
const byCompany = { company: 'Success', both: CONFLICT };

const report = { narrative: 'Pelatihan berjalan baik.', beneficiariesReached: 30, spending: [], refunded: String(RECEIVED) };

/** Matches, deliveries and reports. */
export const fundingEntries: readonly Entry[] = [
  entry(
    'offerFunding',
    'an open programme and a verified proposal',
    atHome(
      async ({ group, company }) => ({ programId: await openProgram(company), proposalId: await verifiedProposal(group) }),
      (ids) => ({ ...ids, amount: '2000000', message: 'Kami ingin membantu.' }),
    ),
    outcomes('FORBIDDEN', byCompany),
  ),
  entry('acceptFunding', 'an offer', onMatch(offered), hidden(byGroup)),
  entry('declineFunding', 'an offer', onMatch(offered, { reason: REASON }), hidden(byGroup)),
  entry('withdrawFunding', 'an offer', onMatch(offered, { reason: REASON }), hidden(byCompany)),
  entry('withdrawFunding', 'an accepted offer', onMatch(accepted, { reason: REASON }), hidden(byCompany)),
  entry('approveFunding', 'an accepted offer', onMatch(accepted, { note: 'Baik.' }), hidden({ officeAbove: 'Success' })),
  entry('rejectFunding', 'an accepted offer', onMatch(accepted, { reason: REASON }), hidden({ officeAbove: 'Success' })),
  // From Rp 500 million on the province decides, instead of the kota.
  entry('approveFunding', 'Rp 500 million', onMatch(accepted500, { note: 'Baik.' }), hidden({ officeAbove: 'ProvinceMustDecide', province: 'Success' })),
  entry('rejectFunding', 'Rp 500 million', onMatch(accepted500, { reason: REASON }), hidden({ officeAbove: 'ProvinceMustDecide', province: 'Success' })),
  entry(
    'endFunding',
    'an approved match',
    onMatch(approved, { reason: REASON }),
    outcomes('FORBIDDEN', { officer: 'Success', company: 'Success', officeAbove: 'Success', both: CONFLICT }),
  ),
  entry(
    'endFunding',
    'a running match',
    onMatch(running, { reason: REASON }),
    outcomes('FORBIDDEN', { officer: 'Success', company: 'Success', officeAbove: 'Success', both: CONFLICT }),
  ),
  entry(
    'recordAgreement',
    'an approved match',
    atHome(approved, async ({ matchId }) => ({ fundingMatchId: matchId, number: `PKS/${unique()}`, signedOn: await today() })),
    outcomes('FORBIDDEN', byCompany),
  ),
  entry(
    'recordDisbursement',
    'an active match',
    atHome(active, async ({ matchId }) => ({ fundingMatchId: matchId, amount: '1000000', deliveredOn: await today(), reference: `BAST/${unique()}` })),
    outcomes('FORBIDDEN', byCompany),
  ),
  entry('confirmDisbursement', 'a delivery', onDelivery(delivered), hidden(byGroup)),
  entry('disputeDisbursement', 'a delivery', onDelivery(delivered, { reason: REASON }), hidden(byGroup)),
  entry('voidDisbursement', 'a delivery', onDelivery(delivered, { reason: REASON }), hidden(byCompany)),
  entry('voidDisbursement', 'a disputed delivery', onDelivery(disputed, { reason: REASON }), hidden(byCompany)),
  entry('resolveDisbursement', 'a disputed delivery', onDelivery(disputed, { received: true, reason: REASON }), hidden({ officeAbove: 'Success' })),

  entry(
    'saveReport',
    'a running proposal',
    atHome(running, ({ proposalId }) => ({ proposalId, narrative: 'Baru sebagian.' })),
    outcomes('FORBIDDEN', byGroup),
  ),
  entry(
    'submitReport',
    'a running proposal',
    atHome(running, ({ proposalId }) => ({ proposalId, ...report })),
    outcomes('FORBIDDEN', byGroup),
  ),
  entry(
    'submitReport',
    'a returned report',
    atHome(returnedReport, ({ proposalId }) => ({ proposalId, ...report })),
    outcomes('FORBIDDEN', byGroup),
  ),
  entry(
    'answerReport',
    'a submitted report',
    atHome(submittedReport, ({ reportId, company }) => ({ reportId, companyId: company.id, verdict: 'CONFIRMED' })),
    hidden(byCompany),
  ),
  entry('acceptReport', 'an answered report', onReport({ note: 'Baik.' }), hidden({ officeAbove: 'Success' })),
  entry('returnReport', 'an answered report', onReport({ reason: REASON }), hidden({ officeAbove: 'Success' })),
];

async function accepted500({ group, company }: Home): Promise<Deal> {
  const programId = await openProgram(company, { budget: '600000000', maximumAward: '600000000', supportKinds: ['GOODS'] });
  return accepted({ group, company, programId, asks: 500_000_000, amount: 500_000_000 });
}

import { as } from '../support/client.ts';
import {
  active,
  approved,
  draftProposal,
  expectRecord,
  freeVillage,
  inDays,
  person,
  staffOf,
  submittedProposal,
  today,
  unique,
  verifiedProposal,
} from '../support/world.ts';
import { type Home, home, newHome } from './cast.ts';
import { type Case, heldBy, OFFICERS, OFFICES, PARTIES, type Place } from './sights.ts';
import { broughtFile, done, RECEIVED, running } from './subjects.ts';

const ofGroup = [...OFFICERS, ...OFFICES];
const insiders = [...PARTIES, ...OFFICES];

const file = (build: (there: Home) => Promise<{ id: string; place?: Place }>) => async () => {
  const there = await newHome();
  const { id, place } = await build(there);
  return { cast: there.cast, id, places: place ? [place] : [] };
};

/** The decree of a group that is verified, which everybody sees. */
const decree = async () => {
  const chair = await person('Ketua Karang Taruna');
  const id = await broughtFile(chair);
  const regionCode = await freeVillage();
  const registration = {
    name: `Karang Taruna ${unique()}`,
    regionCode,
    decreeNumber: 'SK/1',
    decreeDate: await inDays(-30),
    termEndsOn: await inDays(900),
    decreeFileId: id,
    officers: [{ name: 'Siti Rahma', role: 'CHAIR' }],
    role: 'CHAIR',
  };
  const group = { id: expectRecord(await as(chair).registerKarangTaruna?.(registration), 'karangTaruna').id, regionCode, chair, staff: await staffOf('82.71') };
  await done(group.staff, 'verifyKarangTaruna', { id: group.id });
  const { cast } = await newHome({ group, company: (await home()).company });
  return { cast, id, places: [heldBy(group.id, 'KarangTaruna', 'decree { id }')] };
};
const attachment = (build: typeof draftProposal) =>
  file(async ({ group }) => {
    const id = await broughtFile(group.chair);
    return { id, place: heldBy(await build(group, { attachmentIds: [id] }), 'Proposal', 'attachments { id }') };
  });
const agreement = file(async (there) => {
  const { matchId, company } = await approved(there);
  const id = await broughtFile(company.admin);
  await done(company.admin, 'recordAgreement', { fundingMatchId: matchId, number: 'PKS/1', signedOn: await today(), fileId: id });
  return { id, place: heldBy(matchId, 'FundingMatch', 'agreement { x: document { id } }') };
});
const proof = (isReceived: boolean) =>
  file(async (there) => {
    const { matchId, company, group } = await active(there);
    const id = await broughtFile(company.admin);
    const sent = await as(company.admin).recordDisbursement?.({
      fundingMatchId: matchId,
      amount: '1000000',
      deliveredOn: await today(),
      reference: 'BAST/1',
      proofFileId: id,
    });
    const delivery = expectRecord(sent, 'disbursement').id;
    if (isReceived) await done(group.chair, 'confirmDisbursement', { id: delivery });
    return { id, place: heldBy(matchId, 'FundingMatch', 'disbursements { x: proof { id } }') };
  });
const receipt = (isAccepted: boolean) =>
  file(async (there) => {
    const { proposalId, group, company, approver } = await running(there);
    const id = await broughtFile(group.chair);
    const input = { proposalId, narrative: 'Selesai.', beneficiariesReached: 3, spending: [], refunded: String(RECEIVED), attachmentIds: [id] };
    const report = expectRecord(await as(group.chair).submitReport?.(input), 'report').id;
    if (isAccepted) {
      await done(company.admin, 'answerReport', { reportId: report, companyId: company.id, verdict: 'CONFIRMED' });
      await done(approver, 'acceptReport', { id: report });
    }
    return { id, place: heldBy(proposalId, 'Proposal', 'report { x: attachments { id } }') };
  });

/** Who sees which file: those with a need of what it belongs to, and whoever brought it. */
export const fileCases: readonly Case[] = [
  { kind: 'File', state: 'carried by nothing', arrange: file(async ({ cast }) => ({ id: await broughtFile(cast.stranger) })), seenBy: ['stranger'] },
  { kind: 'File', state: 'decree', arrange: decree, seenBy: ofGroup },
  {
    kind: 'File',
    state: 'paper of an account',
    arrange: file(async (there) => {
      const id = await broughtFile(there.group.chair);
      const account = { karangTarunaId: there.group.id, bank: 'BRI', holder: 'Karang Taruna', number: '1200034567', fileId: id };
      await done(there.group.staff, 'verifyPayoutAccount', { id: expectRecord(await as(there.group.chair).setPayoutAccount?.(account), 'payoutAccount').id });
      return { id, place: heldBy(there.group.id, 'KarangTaruna', 'payoutAccount { x: proof { id } }') };
    }),
    seenBy: ofGroup,
  },
  { kind: 'File', state: 'attached to a draft', arrange: attachment(draftProposal), seenBy: OFFICERS },
  { kind: 'File', state: 'attached to what was submitted', arrange: attachment(submittedProposal), seenBy: ofGroup },
  { kind: 'File', state: 'attached to what is public', arrange: attachment(verifiedProposal), seenBy: ofGroup },
  { kind: 'File', state: 'signed agreement', arrange: agreement, seenBy: insiders },
  { kind: 'File', state: 'proof of what was sent', arrange: proof(false), seenBy: insiders },
  { kind: 'File', state: 'proof of what was received', arrange: proof(true), seenBy: insiders },
  { kind: 'File', state: 'receipt of a report', arrange: receipt(false), seenBy: insiders },
  { kind: 'File', state: 'receipt of an accepted report', arrange: receipt(true), seenBy: insiders },
];

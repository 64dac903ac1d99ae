import { suspendCompany } from '../../src/modules/company/suspend-company.ts';
import { suspendForum } from '../../src/modules/forum/suspend-forum.ts';
import { suspendKarangTaruna } from '../../src/modules/karang-taruna/suspend-karang-taruna.ts';
import { as } from '../support/client.ts';
import { testServer } from '../support/server.ts';
import {
  accepted,
  active,
  approved,
  type Company,
  type Deal,
  expectRecord,
  type Group,
  offered,
  pendingCompany,
  pendingGroupIn,
  received,
  reported,
  sent,
  sql,
  staffOf,
} from '../support/world.ts';

type Options = NonNullable<Parameters<typeof offered>[0]>;

/** What was received of a match in these stories; it asks for Rp 10 million. */
export const RECEIVED = 4_000_000;
export const REASON = 'Berkas belum lengkap.';

/** Does it, or fails the test: for the steps on the way to a subject. */
export async function done(who: Parameters<typeof as>[0], mutation: string, input: object): Promise<void> {
  const result = await as(who)[mutation]?.(input);
  if (!result?.__typename?.endsWith('Success')) throw new Error(`${mutation} on the way to the subject: ${JSON.stringify(result)}`);
}

// ── organisations ──
export async function rejectedGroup(): Promise<Group> {
  const group = await pendingGroupIn();
  await done(group.staff, 'rejectKarangTaruna', { id: group.id, reason: REASON });
  return group;
}
export async function suspend(organisation: { id: string }): Promise<void> {
  const { orm, clock } = await testServer();
  const stop = { krt: suspendKarangTaruna, cmp: suspendCompany, frm: suspendForum }[organisation.id.slice(0, 3)] as typeof suspendForum;
  const result = await stop(orm.em.fork(), clock, { id: organisation.id, reason: REASON });
  if (!('id' in result)) throw new Error(`Not suspended: ${JSON.stringify(result)}`);
}
export async function rejectedCompany(options: Parameters<typeof pendingCompany>[0] = {}): Promise<Company> {
  const company = await pendingCompany(options);
  await done(await staffOf('82.71'), 'rejectCompany', { id: company.id, reason: REASON });
  return company;
}
export async function pendingAccount(group: Group, number = '1200034567'): Promise<string> {
  return expectRecord(
    await as(group.chair).setPayoutAccount?.({ karangTarunaId: group.id, bank: 'Bank Maluku Malut', holder: 'Karang Taruna', number }),
    'payoutAccount',
  ).id;
}

// ── matches ──
export async function declined(options: Options = {}): Promise<Deal> {
  const deal = await offered(options);
  await done(deal.group.chair, 'declineFunding', { id: deal.matchId, reason: REASON });
  return deal;
}
export async function withdrawn(options: Options = {}): Promise<Deal> {
  const deal = await offered(options);
  await done(deal.company.admin, 'withdrawFunding', { id: deal.matchId, reason: REASON });
  return deal;
}
export async function rejected(options: Options = {}): Promise<Deal> {
  const deal = await accepted(options);
  await done(deal.approver, 'rejectFunding', { id: deal.matchId, reason: REASON });
  return deal;
}
export async function ended(options: Options = {}): Promise<Deal> {
  const deal = await approved(options);
  await done(deal.company.admin, 'endFunding', { id: deal.matchId, reason: REASON });
  return deal;
}
/** The sweep has written it down. */
export async function expired(options: Options = {}): Promise<Deal> {
  const deal = await offered(options);
  await sql(`update funding_match set status = 'EXPIRED', expires_on = current_date - 2 where id = $1`, [deal.matchId.slice(4)]);
  return deal;
}

// ── deliveries and reports ──
export interface Delivery extends Deal {
  readonly disbursementId: string;
}
export async function delivered(options: Options = {}): Promise<Delivery> {
  const deal = await active(options);
  return { ...deal, disbursementId: await sent(deal, RECEIVED) };
}
export async function disputed(options: Options = {}): Promise<Delivery> {
  const delivery = await delivered(options);
  await done(delivery.group.chair, 'disputeDisbursement', { id: delivery.disbursementId, reason: REASON });
  return delivery;
}
export async function voided(options: Options = {}): Promise<Delivery> {
  const delivery = await delivered(options);
  await done(delivery.company.admin, 'voidDisbursement', { id: delivery.disbursementId, reason: REASON });
  return delivery;
}
export async function running(options: Options = {}): Promise<Delivery> {
  const deal = await active(options);
  return { ...deal, disbursementId: await received(deal, RECEIVED) };
}

export interface Account extends Delivery {
  readonly reportId: string;
}
export async function draftReport(options: Options = {}): Promise<Account> {
  const delivery = await running(options);
  const result = await as(delivery.group.chair).saveReport?.({ proposalId: delivery.proposalId, narrative: 'Baru sebagian.' });
  return { ...delivery, reportId: expectRecord(result, 'report').id };
}
export async function submittedReport(options: Options = {}): Promise<Account> {
  const delivery = await running(options);
  return { ...delivery, reportId: await reported(delivery, RECEIVED) };
}
/** The paying company has answered: the office may decide. */
export async function answeredReport(options: Options = {}): Promise<Account> {
  const account = await submittedReport(options);
  await done(account.company.admin, 'answerReport', { reportId: account.reportId, companyId: account.company.id, verdict: 'CONFIRMED', note: 'Sesuai.' });
  return account;
}
export async function returnedReport(options: Options = {}): Promise<Account> {
  const account = await submittedReport(options);
  await done(account.approver, 'returnReport', { id: account.reportId, reason: REASON });
  return account;
}
export async function acceptedReport(options: Options = {}): Promise<Account> {
  const account = await answeredReport(options);
  await done(account.approver, 'acceptReport', { id: account.reportId, note: 'Baik.' });
  return account;
}

// ── files ──
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n');
/** A file that somebody has brought and nothing carries yet. */
export async function broughtFile(who: Parameters<typeof as>[0]): Promise<string> {
  const { fileId, url } = expectRecord(await as(who).requestUpload?.({ name: 'Bukti.pdf', mediaType: 'application/pdf', byteSize: PDF.length }), 'upload');
  const answer = await fetch(url.replace('http://sambung.test', (await testServer()).url), { method: 'PUT', body: PDF });
  if (answer.status !== 204) throw new Error(`The upload answered ${answer.status}`);
  return fileId;
}

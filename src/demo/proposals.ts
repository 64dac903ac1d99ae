import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../database/lock.ts';
import { sql } from '../database/sql.ts';
import { ACTIVITIES, type Activity } from './activities.ts';
import type { Company } from './companies.ts';
import type { Group, Staff } from './groups.ts';
import type { Actor, Stage } from './stage.ts';

/** How far a proposal and its match have come. Every state of proposals, matches, deliveries and reports is somebody's. */
export const FATES = [
  'CLOSED',
  'RUNNING',
  'VERIFIED',
  'OFFERED',
  'SUBMITTED',
  'DISPUTED',
  'RETURNED',
  'ACCEPTED',
  'REPORTED',
  'DRAFT',
  'APPROVED',
  'SENT',
  'DECLINED',
  'CLOSED',
  'ENDED',
  'EXPIRED',
  'PARTLY',
  'REPORT_RETURNED',
  'VERIFIED',
  'REJECTED',
  'MATCH_WITHDRAWN',
  'ACTIVE',
  'WITHDRAWN',
  'MATCH_REJECTED',
  'VOIDED',
  'REPORT_DRAFT',
  'VERIFIED',
  'CLOSED',
  'SUBMITTED',
  'RUNNING',
] as const;
export type Fate = (typeof FATES)[number];

interface Play {
  readonly stage: Stage;
  readonly group: Group;
  readonly company: Company;
  /** Verifies; the other one approves. */
  readonly officer: Actor;
  readonly approver: Actor;
  readonly kind: string;
}

const WAITING: readonly Fate[] = ['SUBMITTED', 'OFFERED', 'ACCEPTED', 'APPROVED'];
const PARTS: readonly Fate[] = ['CLOSED', 'RUNNING', 'DISPUTED', 'REPORTED', 'SENT', 'ENDED', 'REPORT_RETURNED', 'VOIDED', 'REPORT_DRAFT', 'PARTLY'];

/** One proposal of a group, brought as far as its fate says. */
export async function play(stage: Stage, staff: Staff, group: Group, company: Company, n: number, fate: Fate): Promise<void> {
  const [officer, approver] = staff[group.place.code] as readonly [Actor, Actor];
  // The first groups have checked accounts; the others are given things.
  const scene: Play = { stage, group, company, officer, approver, kind: n < 12 ? 'CASH' : 'GOODS' };
  const activity = ACTIVITIES[n % ACTIVITIES.length] as Activity;
  // What still waits for somebody is of these days: the sweep ends what has waited too long.
  stage.daysAgo(WAITING.includes(fate) ? 12 : fate === 'EXPIRED' ? 75 : 150 - (n % 30) * 4);
  const id = await write(scene, activity);
  if (fate === 'DRAFT') return;
  await stage.act(group.chair, 'submitProposal', { id });
  if (fate === 'SUBMITTED') return;
  stage.later(40);
  if (fate === 'RETURNED')
    await stage.act(officer, 'returnProposal', { id, reason: 'Mohon lengkapi rincian honor pengajar dan lampirkan daftar hadir musyawarah.' });
  else if (fate === 'REJECTED') await stage.act(officer, 'rejectProposal', { id, reason: 'Kegiatan serupa sudah didanai Dana Desa tahun ini.' });
  else await goOn(scene, id, fate);
}

async function goOn(scene: Play, id: string, fate: Fate): Promise<void> {
  const { stage, group, officer } = scene;
  await stage.act(officer, 'verifyProposal', { id, note: 'RAB wajar dan lokasi sudah dilihat.' });
  if (fate === 'VERIFIED') return;
  if (fate === 'WITHDRAWN') {
    await stage.act(group.chair, 'withdrawProposal', { id, reason: 'Lokasi dipakai untuk balai desa.' });
    return;
  }
  stage.later(60);
  const asked = await requested(stage, id);
  const amount = fate === 'PARTLY' ? (asked * 6n) / 10n : asked;
  const match = await stage.act(scene.company.admin, 'offerFunding', {
    programId: scene.company.programs[0],
    proposalId: id,
    amount: amount.toString(),
    supportKind: scene.kind,
    message: 'Kami melihat kesungguhan kelompok ini dan ingin ikut mendukung.',
  });
  if (await settledEarly(scene, match, fate)) return;
  await stage.act(scene.approver, 'approveFunding', { id: match, note: 'Sesuai proposal yang diverifikasi.' });
  if (fate === 'APPROVED') return;
  await stage.act(scene.company.admin, 'recordAgreement', {
    fundingMatchId: match,
    number: `PKS/${amount % 997n}/${stage.dayFromNow(0).slice(5, 7)}/${stage.dayFromNow(0).slice(0, 4)}`,
    signedOn: stage.dayFromNow(-1),
  });
  if (PARTS.includes(fate)) await deliver(scene, id, match, amount, fate);
}

/** What ends before the office has approved. */
async function settledEarly({ stage, group, company, approver }: Play, id: string, fate: Fate): Promise<boolean> {
  const { chair } = group;
  if (fate === 'OFFERED' || fate === 'EXPIRED') return true;
  if (fate === 'DECLINED') await stage.act(chair, 'declineFunding', { id, reason: 'Kami sudah mendapat dukungan alat dari kecamatan.' });
  else if (fate === 'MATCH_WITHDRAWN') await stage.act(company.admin, 'withdrawFunding', { id, reason: 'Anggaran dialihkan untuk tanggap banjir.' });
  else {
    stage.later(30);
    await stage.act(chair, 'acceptFunding', { id });
    if (fate === 'ACCEPTED') return true;
    if (fate !== 'MATCH_REJECTED') return false;
    await stage.act(approver, 'rejectFunding', { id, reason: 'Kelompok sedang menyelesaikan laporan sebelumnya.' });
  }
  return true;
}

async function deliver(scene: Play, id: string, match: string, amount: bigint, fate: Fate): Promise<void> {
  const { stage, group, company } = scene;
  const half = amount / 2n;
  const send = (sum: bigint) =>
    stage.act(company.admin, 'recordDisbursement', {
      fundingMatchId: match,
      amount: sum.toString(),
      deliveredOn: stage.dayFromNow(-1),
      reference: scene.kind === 'CASH' ? `TRX${sum % 100_003n}` : `BAST/${sum % 911n}`,
      description: 'Termin sesuai perjanjian.',
    });
  const first = await send(half);
  if (fate === 'VOIDED') {
    await stage.act(company.admin, 'voidDisbursement', { id: first, reason: 'Salah catat jumlah.' });
    return;
  }
  if (fate === 'DISPUTED') {
    await stage.act(group.chair, 'disputeDisbursement', { id: first, reason: 'Barang yang datang kurang dua unit.' });
    return;
  }
  if (fate === 'SENT') return;
  await stage.act(group.chair, 'confirmDisbursement', { id: first });
  if (fate === 'RUNNING') return;
  if (fate === 'ENDED') {
    await stage.act(company.admin, 'endFunding', { id: match, reason: 'Pabrik berhenti beroperasi sementara.' });
    return;
  }
  await stage.act(group.chair, 'confirmDisbursement', { id: await send(amount - half) });
  await account(scene, id, amount, fate);
}

async function account({ stage, group, company, officer }: Play, proposalId: string, amount: bigint, fate: Fate): Promise<void> {
  stage.later(200);
  const lines = await csrLines(stage, proposalId);
  let rest = amount;
  const spending = lines.map(({ id, amount: planned }) => {
    const spent = planned < rest ? planned : rest;
    rest -= spent;
    return { budgetLineId: id, amount: spent.toString(), note: 'Kuitansi terlampir di berkas kelompok.' };
  });
  const report = {
    proposalId,
    narrative: 'Kegiatan berjalan sesuai rencana. Warga ikut bekerja bakti dan hasilnya sudah dipakai.',
    beneficiariesReached: 30,
    spending,
    refunded: rest.toString(),
    attachmentIds: [],
  };
  if (fate === 'REPORT_DRAFT') {
    await stage.act(group.chair, 'saveReport', report);
    return;
  }
  const id = await stage.act(group.chair, 'submitReport', report);
  if (fate === 'REPORTED') return;
  await stage.act(company.admin, 'answerReport', {
    reportId: id,
    companyId: company.id,
    verdict: fate === 'REPORT_RETURNED' ? 'OBJECTED' : 'CONFIRMED',
    note: fate === 'REPORT_RETURNED' ? 'Kuitansi alat belum ada.' : 'Terima kasih, laporannya jelas.',
  });
  if (fate === 'REPORT_RETURNED') await stage.act(officer, 'returnReport', { id, reason: 'Lengkapi kuitansi alat.' });
  else await stage.act(officer, 'acceptReport', { id, note: 'Lengkap.' });
}

async function write({ stage, group }: Play, { title, lines, ...texts }: Activity): Promise<string> {
  const budgetLines = lines.map(([description, quantity, unit, unitPrice, source]) => ({ description, quantity, unit, unitPrice: String(unitPrice), source }));
  return stage.act(group.chair, 'createProposal', { karangTarunaId: group.id, title, ...texts, startsOn: stage.day(14), endsOn: stage.day(110), budgetLines });
}

async function requested(stage: Stage, id: string): Promise<bigint> {
  const [row] = await execute<{ requested: string }>(
    stage.operator().em as EntityManager,
    sql`select requested::text from proposal where id = ${id.slice(4)}::uuid`,
  );
  return BigInt(row?.requested ?? 0);
}

async function csrLines(stage: Stage, id: string): Promise<{ id: string; amount: bigint }[]> {
  const rows = await execute<{ id: string; amount: string }>(
    stage.operator().em as EntityManager,
    sql`select 'bln_' || replace(id::text, '-', '') as id, amount::text from budget_line where proposal_id = ${id.slice(4)}::uuid and source = 'CSR' order by position`,
  );
  return rows.map((r) => ({ id: r.id, amount: BigInt(r.amount) }));
}

import type pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { as, type Result } from '../support/client.ts';
import { expectRecord, hex, type Person, sql } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import * as world from '../support/world.ts';

/** How many statements each mutation's transaction is, from who acts and when (always one) to the last write, along a proposal's whole way. */
const STATEMENTS: Readonly<Record<string, number>> = {
  registerKarangTaruna: 7,
  verifyKarangTaruna: 6,
  requestMembership: 9,
  confirmMembership: 5,
  setPayoutAccount: 6,
  verifyPayoutAccount: 6,
  registerCompany: 8,
  verifyCompany: 5,
  createProgram: 5,
  publishProgram: 4,
  requestUpload: 5,
  createProposal: 7,
  reviseProposal: 8,
  submitProposal: 10,
  verifyProposal: 3,
  offerFunding: 6,
  acceptFunding: 4,
  approveFunding: 6,
  recordAgreement: 5,
  recordDisbursement: 4,
  confirmDisbursement: 4,
  saveReport: 9,
  submitReport: 13,
  answerReport: 9,
  acceptReport: 10,
};

/** What the database heard between `begin` and `commit`, by mutation. */
const heard = new Map<string, readonly { readonly text: string; readonly name?: string }[]>();

type Hear = (who: Person, mutation: string, input: object, field: string) => Promise<Result>;

beforeAll(async () => {
  const { orm } = await testServer();
  const pool = (await (orm.em.getDriver().getConnection() as unknown as { getNativeClient(): Promise<pg.Pool> }).getNativeClient()) as pg.Pool;
  const client = await pool.connect();
  // Of the driver's own class: what arrives here goes out as it is.
  const spy = vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(client)) as pg.Client, 'query');
  client.release();
  await story(async (who, mutation, input, field) => {
    spy.mockClear();
    const record = expectRecord(await as(who)[mutation]?.(input), field);
    const all = spy.mock.calls.map(([config]) => (typeof config === 'string' ? { text: config } : (config as unknown as pg.QueryConfig)));
    const texts = all.map(({ text }) => text);
    heard.set(mutation, all.slice(texts.lastIndexOf('begin') + 1, texts.lastIndexOf('commit')));
    return record;
  });
  spy.mockRestore();
}, 120_000);

async function story(hear: Hear): Promise<void> {
  const regionCode = await world.freeVillage();
  const [chair, admin, other] = [await world.person('Ketua'), await world.person('Staf CSR'), await world.person('Anggota')];
  const [staff, approver] = [await world.staffOf('82.71'), await world.staffOf('82.71')];
  const officers = [
    { name: 'Siti Rahma', role: 'CHAIR' },
    { name: 'Abdul Malik', role: 'TREASURER' },
  ];
  const decree = { decreeNumber: 'SK/1', decreeDate: await world.inDays(-400), termEndsOn: await world.inDays(1400) };
  const group = await hear(chair, 'registerKarangTaruna', { name: 'Karang Taruna', regionCode, ...decree, officers, role: 'CHAIR' }, 'karangTaruna');
  await hear(staff, 'verifyKarangTaruna', { id: group.id }, 'karangTaruna');
  const request = await hear(other, 'requestMembership', { organisationId: group.id, role: 'MEMBER' }, 'request');
  await hear(chair, 'confirmMembership', { id: request.id }, 'request');
  const bank = { karangTarunaId: group.id, bank: 'Bank Maluku Malut', holder: 'Karang Taruna', number: '1200034567' };
  const account = await hear(chair, 'setPayoutAccount', bank, 'payoutAccount');
  await hear(staff, 'verifyPayoutAccount', { id: account.id }, 'payoutAccount');
  const places = { domicileCode: '82.71', operatingRegionCodes: ['82'] };
  const company = await hear(admin, 'registerCompany', { name: 'PT Contoh', nib: world.nib(), industry: 'Pertambangan', ...places }, 'company');
  await hear(staff, 'verifyCompany', { id: company.id }, 'company');
  const program = await hear(admin, 'createProgram', await world.programInput(company, { supportKinds: ['CASH'] }), 'program');
  await hear(admin, 'publishProgram', { id: program.id }, 'program');

  const { fileId } = await hear(chair, 'requestUpload', { name: 'foto.pdf', mediaType: 'application/pdf', byteSize: 9 }, 'upload');
  await sql(`update file set stored_at = now(), stored_as = 'x', sha256 = '\\x00' where id = $1`, [hex(fileId)]);
  const { id } = await hear(chair, 'createProposal', await world.proposalInput(group, { attachmentIds: [fileId] }), 'proposal');
  await hear(chair, 'reviseProposal', { id, version: 1, title: 'Pelatihan lain', ...world.asking(10_000_000) }, 'proposal');
  await hear(chair, 'submitProposal', { id }, 'proposal');
  await hear(staff, 'verifyProposal', { id }, 'proposal');

  const offer = { programId: program.id, proposalId: id, amount: '10000000', supportKind: 'CASH' };
  const match = await hear(admin, 'offerFunding', offer, 'fundingMatch');
  await hear(chair, 'acceptFunding', { id: match.id }, 'fundingMatch');
  await hear(approver, 'approveFunding', { id: match.id }, 'fundingMatch');
  await hear(admin, 'recordAgreement', { fundingMatchId: match.id, number: 'PKS/1', signedOn: await world.today() }, 'fundingMatch');
  const delivery = { fundingMatchId: match.id, amount: '10000000', deliveredOn: await world.today(), reference: 'BAST/1' };
  const disbursement = await hear(admin, 'recordDisbursement', delivery, 'disbursement');
  await hear(chair, 'confirmDisbursement', { id: disbursement.id }, 'disbursement');

  const [line] = await sql<{ id: string }>('select id from budget_line where proposal_id = $1', [hex(id)]);
  const spending = [{ budgetLineId: `bln_${line?.id.replaceAll('-', '')}`, amount: '10000000' }];
  const report = { proposalId: id, narrative: 'Berjalan baik.', beneficiariesReached: 30, spending, refunded: '0', attachmentIds: [fileId] };
  const { id: reportId } = await hear(chair, 'saveReport', report, 'report');
  await hear(chair, 'submitReport', report, 'report');
  await hear(admin, 'answerReport', { reportId, companyId: company.id, verdict: 'CONFIRMED' }, 'report');
  await hear(approver, 'acceptReport', { id: reportId }, 'report');
}

describe('the database hears no more than needed of', () => {
  it.each(Object.entries(STATEMENTS))('%s: %i statements', (mutation, most) => {
    expect(heard.get(mutation)?.map(({ text }) => text)).toHaveLength(most);
  });
});

it('no value stands in a statement, and what comes again has a name', () => {
  const texts = [...heard.values()].flat();
  expect(texts.filter(({ text }) => /'[0-9a-f]{8}-|Pelatihan|1200034567/.test(text))).toEqual([]);
  const announcements = texts.filter(({ text }) => text.includes('sambung.actor'));
  expect([...new Set(announcements.slice(3).map(({ name }) => name))]).toEqual([expect.any(String)]);
});

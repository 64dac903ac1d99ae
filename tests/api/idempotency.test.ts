import { describe, expect, it } from 'vitest';
import { as, request } from '../support/client.ts';
import { hex, nib, person, sql, unique } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import { waiting } from '../support/waiting.ts';
import * as world from '../support/world.ts';

const company = (changes: object = {}) => ({
  name: `PT ${unique()}`,
  nib: nib(),
  industry: 'Perikanan',
  domicileCode: '82.71',
  operatingRegionCodes: ['82', '81'],
  ...changes,
});
const companiesOf = ({ id }: { id: string }) => sql<{ id: string }>('select id::text from company where registered_by = $1', [hex(id)]);

describe('the same key with the same input', () => {
  it('has one effect and answers with the same record', async () => {
    const me = await person();
    const [key, input] = [unique(), company()];
    const first = await as(me, { key }).registerCompany?.(input);
    const again = await as(me, { key }).registerCompany?.(input);
    expect(first).toSucceed();
    expect(again).toEqual(first);
    expect(await companiesOf(me)).toHaveLength(1);
    expect(await sql('select 1 from audit_entry where subject_id = $1', [hex(first.company.id)])).toHaveLength(1);
  });

  it('sent ten times at once has one effect, and all are told of it', async () => {
    const me = await person();
    const [key, input] = [unique(), company()];
    const all = await Promise.all(Array.from({ length: 10 }, () => as(me, { key }).registerCompany?.(input)));
    expect(all.map((r) => r.__typename)).toEqual(Array(10).fill('RegisterCompanySuccess'));
    expect(new Set(all.map((r) => r.company.id)).size).toBe(1);
    expect(await companiesOf(me)).toHaveLength(1);
  });

  it('waits for the one that is under way', async () => {
    const { admin } = await testServer();
    const group = await world.pendingGroupIn();
    const key = unique();
    const input = await world.proposalInput(group);
    const blocker = await admin.connect();
    try {
      // Holds up the first one in the middle of its transaction.
      await blocker.query('begin; lock table budget_line in access exclusive mode');
      const first = as(group.chair, { key }).createProposal?.(input);
      await waiting(1);
      let isAnswered = false;
      const second = as(group.chair, { key })
        .createProposal?.(input)
        .then((r) => {
          isAnswered = true;
          return r;
        });
      await waiting(2);
      expect(isAnswered).toBe(false);
      await blocker.query('commit');
      const [a, b] = await Promise.all([first, second]);
      expect(a).toSucceed();
      expect(b.proposal.id).toBe(a.proposal.id);
    } finally {
      await blocker.query('rollback');
      blocker.release();
    }
    expect(await sql('select 1 from proposal where karang_taruna_id = $1', [hex(group.id)])).toHaveLength(1);
  });

  it('names one file to upload, and ends a membership once', async () => {
    const company = await world.pendingCompany();
    const admin = company.admin;
    const upload = { name: 'rab.pdf', mediaType: 'application/pdf', byteSize: 1000 };
    const [one, two] = [await as(admin, { key: 'upload' }).requestUpload?.(upload), await as(admin, { key: 'upload' }).requestUpload?.(upload)];
    expect(one).toSucceed();
    expect(two.upload.fileId).toBe(one.upload.fileId);
    await world.join(await person(), company, 'ADMIN');
    const leave = { organisationId: company.id, username: admin.username, reason: 'Pindah tugas.' };
    for (let i = 0; i < 2; i++) expect(await as(admin, { key: 'leave' }).endMembership?.(leave)).toEqual({ __typename: 'EndMembershipSuccess', ok: true });
    expect(await sql('select 1 from membership where company_id = $1 and ended_at is not null', [hex(company.id)])).toHaveLength(1);
  });

  it('answers with the fields of the record as they are now', async () => {
    const group = await world.pendingGroupIn();
    const key = unique();
    const input = await world.proposalInput(group);
    const first = await as(group.chair, { key }).createProposal?.(input);
    await as(group.chair).reviseProposal?.({ id: first.proposal.id, version: 1, title: 'Judul baru' });
    const again = await as(group.chair, { key }).createProposal?.(input);
    expect(again.proposal).toMatchObject({ id: first.proposal.id, title: 'Judul baru', version: 2 });
  });

  it('answers a step that was taken, though it could not be taken again', async () => {
    const group = await world.verifiedGroupIn();
    const id = await world.draftProposal(group);
    const key = unique();
    expect(await as(group.chair, { key }).submitProposal?.({ id })).toSucceed();
    expect(await as(group.chair).submitProposal?.({ id })).toBeProblem('WrongState');
    const again = await as(group.chair, { key }).submitProposal?.({ id });
    expect(again).toSucceed();
    expect(again.proposal.status).toBe('SUBMITTED');
  });

  it('means one delivery, not two, with both of its records', async () => {
    const deal = await world.active();
    const key = unique();
    const input = { fundingMatchId: deal.matchId, amount: '1000000', deliveredOn: await world.today(), reference: 'BAST/1' };
    const first = await as(deal.company.admin, { key }).recordDisbursement?.(input);
    const again = await as(deal.company.admin, { key }).recordDisbursement?.(input);
    expect(again.disbursement.id).toBe(first.disbursement.id);
    expect(again.fundingMatch).toMatchObject({ id: deal.matchId, disbursed: '1000000' });
  });

  it('is the same input whatever the order of its fields, and whether what is usual was written or left out', async () => {
    const deal = await world.offered({ amount: 4_000_000, kind: 'CASH' });
    const { programId, proposalId } = deal;
    const key = unique();
    const first = await as(deal.company.admin, { key }).offerFunding?.({ programId, proposalId, amount: '2000000' });
    const again = await as(deal.company.admin, { key }).offerFunding?.({ supportKind: 'CASH', amount: 2000000, proposalId, programId });
    expect(first).toSucceed();
    expect(again.fundingMatch.id).toBe(first.fundingMatch.id);
    const asLiteral = await request(
      deal.company.admin,
      `mutation { ...Offer } fragment Offer on Mutation { o: offerFunding(input: { proposalId: "${proposalId}", programId: "${programId}", amount: "2000000" }) { ... on OfferFundingSuccess { fundingMatch { id } } } }`,
      {},
      { key },
    );
    expect(asLiteral.data.o.fundingMatch.id).toBe(first.fundingMatch.id);
  });
});

describe('the same key with something else', () => {
  it('is a conflict: another input, and nothing is done', async () => {
    const me = await person();
    const [key, input] = [unique(), company()];
    expect(await as(me, { key }).registerCompany?.(input)).toSucceed();
    expect(await as(me, { key }).registerCompany?.({ ...input, nib: nib() })).toBeProblem('IDEMPOTENCY_CONFLICT');
    expect(await as(me, { key }).registerCompany?.({ ...input, operatingRegionCodes: ['81', '82'] })).toBeProblem('IDEMPOTENCY_CONFLICT');
    expect(await companiesOf(me)).toHaveLength(1);
  });

  it('is a conflict for all but one, of many inputs at once', async () => {
    const me = await person();
    const key = unique();
    const all = await Promise.all(Array.from({ length: 8 }, () => as(me, { key }).registerCompany?.(company())));
    expect(all.map((r) => r.__typename).sort()).toEqual([...Array(7).fill('IDEMPOTENCY_CONFLICT'), 'RegisterCompanySuccess']);
    expect(await companiesOf(me)).toHaveLength(1);
  });

  it('is a conflict: another mutation with the very same input', async () => {
    const group = await world.verifiedGroupIn();
    const id = await world.submittedProposal(group);
    const key = unique();
    expect(await as(group.staff, { key }).returnProposal?.({ id, reason: 'Lengkapi.' })).toSucceed();
    expect(await as(group.staff, { key }).rejectProposal?.({ id, reason: 'Lengkapi.' })).toBeProblem('IDEMPOTENCY_CONFLICT');
  });

  it('comes before the question whether the thing exists, and after the question who asks', async () => {
    const me = await person();
    const key = unique();
    expect(await as(me, { key }).registerCompany?.(company())).toSucceed();
    expect(await as(me, { key }).submitProposal?.({ id: 'prp_unknown' })).toBeProblem('IDEMPOTENCY_CONFLICT');
    expect(await as(null, { key }).submitProposal?.({ id: 'prp_unknown' })).toBeProblem('UNAUTHENTICATED');
    expect(await as(me, { key: unique() }).submitProposal?.({ id: 'prp_unknown' })).toBeProblem('NOT_FOUND');
  });
});

describe('a key', () => {
  it('is forgotten when it came with a refusal: the same request may succeed later', async () => {
    const group = await world.pendingGroupIn();
    const id = await world.draftProposal(group);
    const key = unique();
    expect(await as(group.chair, { key }).submitProposal?.({ id })).toBeProblem('NotVerified');
    expect(await as(group.staff).verifyKarangTaruna?.({ id: group.id })).toSucceed();
    expect(await as(group.chair, { key }).submitProposal?.({ id })).toSucceed();
  });

  it('is forgotten when it came with an error, and another input may use it', async () => {
    const me = await person();
    const key = unique();
    expect(await as(me, { key }).verifyProposal?.({ id: 'prp_unknown' })).toBeProblem('NOT_FOUND');
    expect(await as(me, { key }).registerCompany?.(company({ name: ' ' }))).toBeProblem('InvalidInput');
    expect(await as(me, { key }).registerCompany?.(company())).toSucceed();
  });

  it('is one person’s: another may use the same', async () => {
    const [me, other] = [await person(), await person()];
    const key = unique();
    const mine = await as(me, { key }).registerCompany?.(company());
    const theirs = await as(other, { key }).registerCompany?.(company());
    expect(theirs).toSucceed();
    expect(theirs.company.id).not.toBe(mine.company.id);
  });

  it('is kept for 24 hours', async () => {
    const { clock } = await testServer();
    const me = await person();
    const key = unique();
    const input = company();
    const first = await as(me, { key }).registerCompany?.(input);
    clock.advanceHours(23.99);
    expect(await as(me, { key }).registerCompany?.(input)).toEqual(first);
    clock.advanceHours(0.02);
    const other = company();
    const second = await as(me, { key }).registerCompany?.(other);
    expect(second).toSucceed();
    expect(second.company.id).not.toBe(first.company.id);
    expect(await as(me, { key }).registerCompany?.(input)).toBeProblem('IDEMPOTENCY_CONFLICT');
    clock.reset();
  });

  it('has 1 to 255 characters', async () => {
    const me = await person();
    expect(await as(me, { headers: { 'idempotency-key': '' } }).registerCompany?.(company())).toBeProblem('BAD_USER_INPUT');
    expect(await as(me, { key: 'k'.repeat(256) }).registerCompany?.(company())).toBeProblem('BAD_USER_INPUT');
    expect(await as(me, { key: 'k'.repeat(255) }).registerCompany?.(company())).toSucceed();
  });

  it('means nothing to queries', async () => {
    const me = await person();
    const key = unique();
    for (const code of ['82', '81']) expect((await request(me, `{ region(code: "${code}") { code } }`, {}, { key })).data.region.code).toBe(code);
    expect(await sql('select 1 from idempotency_record where key = $1', [key])).toEqual([]);
  });

  it('means nothing to signing up, in and out', async () => {
    const key = unique();
    const account = { name: `Kembar ${unique()}`, password: 'kata-sandi-panjang' };
    const first = await as(null, { key }).signUp?.(account);
    const second = await as(null, { key }).signUp?.(account);
    expect(second.viewer.id).not.toBe(first.viewer.id);
    const login = { login: first.viewer.username, password: account.password };
    const [one, two] = [await as({ token: first.sessionToken }, { key }).signIn?.(login), await as({ token: first.sessionToken }, { key }).signIn?.(login)];
    expect(two.sessionToken).not.toBe(one.sessionToken);
    expect(await as({ token: one.sessionToken }, { key }).signOut?.()).toSucceed();
    expect(await as({ token: two.sessionToken }, { key }).signOut?.()).toSucceed();
    expect(await sql('select 1 from idempotency_record where key = $1', [key])).toEqual([]);
  });

  it('is kept without what was sent', async () => {
    const me = await person();
    expect(await as(me, { key: unique() }).registerCompany?.(company({ industry: 'rahasia7' }))).toSucceed();
    expect(JSON.stringify(await sql('select * from idempotency_record where person_id = $1', [hex(me.id)]))).not.toContain('rahasia7');
  });
});

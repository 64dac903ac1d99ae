import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { active, type Deal, expectRecord, hex, received, reported, sql } from '../../support/world.ts';

/** What the application could do with plain SQL, whatever its code says. */
describe("the application's role", () => {
  let app: pg.Client;
  let deal: Deal;
  let reportId: string;

  beforeAll(async () => {
    app = new pg.Client(await testServer().then(({ appUrl }) => appUrl));
    await app.connect();
    deal = await active({ amount: 6_000_000 });
    await received(deal, 6_000_000);
    reportId = await reported(deal, 5_000_000, 1_000_000);
    expectRecord(await as(deal.company.admin).answerReport?.({ reportId, companyId: deal.company.id, verdict: 'CONFIRMED' }), 'report');
  });
  afterAll(() => app.end());

  /** The statement, tried and taken back: one that succeeds must not spoil the rest. */
  const undone = async (statement: string) => {
    await app.query('begin');
    try {
      await app.query(statement);
    } finally {
      await app.query('rollback');
    }
  };
  const entries = () => sql<{ count: number }>('select count(*)::int from audit_entry where chain = $1', [hex(deal.proposalId)]);

  it.each([
    'disbursement',
    'agreement',
    'funding_match',
    'funder_answer',
    'accountability_report',
    'proposal',
    'csr_program',
    'payout_account',
    'membership',
    'membership_request',
    'company',
    'karang_taruna',
    'office',
    'person',
  ])('cannot make a row of %s vanish, of which no entry would tell', async (table) => {
    await expect(undone(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['the account that an agreement froze', 'update agreement set account_id = null'],
    ['what was accounted for as spent', 'update accountability_report set spent = spent - 1'],
    ['what was accounted for as given back', 'update accountability_report set spent = spent - 1, refunded = refunded + 1'],
  ])('cannot change %s', async (_what, statement) => {
    const before = await entries();
    await expect(undone(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|23514)$/) });
    expect(await entries()).toEqual(before);
  });

  it('cannot have an entry written that no change stands behind', async () => {
    const before = await entries();
    await app.query('create temp table forged (id uuid, proposal_id uuid, status text, amount bigint, status_reason text)');
    await expect(undone('create trigger forge after insert on forged for each row execute function funding_match_audited_fn()')).rejects.toMatchObject({
      code: '42501',
    });
    const any = 'gen_random_uuid()';
    await expect(undone(`select audit_record(${any}, 'Proposal', ${any}, null, 'CLOSED', null, null)`)).rejects.toMatchObject({ code: '42501' });
    expect(await entries()).toEqual(before);
  });

  it('leaves a report that was returned open to correction', async () => {
    expect(await as(deal.approver).returnReport?.({ id: reportId, reason: 'Kuitansi kurang' })).toSucceed();
    expect(await reported(deal, 6_000_000)).toBe(reportId);
  });
});

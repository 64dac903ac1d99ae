import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keptColumns, keptTables } from '../../src/database/kept-columns.ts';
import { as } from '../support/client.ts';
import { expectRecord, hex, sql } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import { waiting } from '../support/waiting.ts';
import * as world from '../support/world.ts';

/** The application's role with plain SQL, as if no code stood above the database. */
let app: pg.Client;
/** Rp 4 million of a programme of 6 and a need of 10 are under agreement, 3 of them are sent. */
let deal: world.Deal;
let deliveryId: string;
let draftId: string;
const ids = () => ({ match: hex(deal.matchId), program: hex(deal.programId), proposal: hex(deal.proposalId), delivery: hex(deliveryId), draft: hex(draftId) });

beforeAll(async () => {
  const [company, group] = [await world.verifiedCompany(), await world.verifiedGroupIn()];
  const programId = await world.openProgram(company, { budget: '6000000', maximumAward: '6000000', supportKinds: ['GOODS'] });
  deal = await world.active({ company, group, programId, amount: 4_000_000, asks: 10_000_000 });
  deliveryId = await world.sent(deal, 3_000_000);
  draftId = await world.draftProposal(group);
  app = new pg.Client({ connectionString: (await testServer()).appUrl });
  await app.connect();
});
afterAll(() => app.end());

/** Runs it and takes it back. */
async function tried(statement: string, values: unknown[] = []) {
  await app.query('begin');
  try {
    return await app.query(statement, values);
  } finally {
    await app.query('rollback');
  }
}
const code = (expected: string, message = '') => expect.objectContaining({ code: expected, message: expect.stringContaining(message) });
const CHECK = '23514';
const DENIED = '42501';

const another = (amount: number, status = 'OFFERED') =>
  `insert into funding_match (id, program_id, proposal_id, company_id, karang_taruna_id, region_code, zone, proposal_version, amount, support_kind, status, offered_by, offered_at, expires_on)
   select gen_random_uuid(), program_id, proposal_id, company_id, karang_taruna_id, region_code, zone, proposal_version, ${amount}, support_kind, '${status}', offered_by, offered_at, expires_on from funding_match where id = $1`;
const delivery = (amount: number, status = 'SENT') =>
  `insert into disbursement (id, funding_match_id, kind, amount, delivered_on, reference, status, sent_by, created_at)
   select gen_random_uuid(), id, support_kind, ${amount}, expires_on, 'x', '${status}', offered_by, offered_at from funding_match where id = $1`;

describe('what matches count never exceeds', () => {
  it.each(['OFFERED', 'ACCEPTED', 'APPROVED', 'ACTIVE'])("a programme's budget: a match that is %s", async (status) => {
    await expect(tried(another(2_000_001, status), [ids().match])).rejects.toEqual(code(CHECK, 'csr_program_budget_check'));
    await expect(tried(another(2_000_000, status), [ids().match])).resolves.toMatchObject({ rowCount: 1 });
  });

  it("a programme's budget that is lowered", async () => {
    await expect(tried('update csr_program set budget = 3999999, maximum_award = 1, minimum_award = 0 where id = $1', [ids().program])).rejects.toEqual(
      code(CHECK, 'csr_program_budget_check'),
    );
    await expect(tried('update csr_program set budget = 4000000, maximum_award = 1, minimum_award = 0 where id = $1', [ids().program])).resolves.toMatchObject({
      rowCount: 1,
    });
  });

  it('what a proposal asks of CSR', async () => {
    const wide = 'update csr_program set budget = 100000000 where id = $1';
    const both = async (amount: number) => {
      await app.query('begin');
      try {
        await app.query(wide, [ids().program]);
        return await app.query(another(amount), [ids().match]);
      } finally {
        await app.query('rollback');
      }
    };
    await expect(both(6_000_001)).rejects.toEqual(code(CHECK, 'proposal_committed_check'));
    await expect(both(6_000_000)).resolves.toMatchObject({ rowCount: 1 });
  });

  it('what a proposal asks once a line of it is taken away, though it was given back first', async () => {
    await app.query('begin');
    try {
      await app.query("update proposal set status = 'RETURNED' where id = $1", [ids().proposal]);
      await expect(app.query('delete from budget_line where proposal_id = $1', [ids().proposal])).rejects.toEqual(code(CHECK, 'proposal_committed_check'));
    } finally {
      await app.query('rollback');
    }
  });

  it('when two connections take the last of a budget, each not seeing the other', async () => {
    const other = new pg.Client({ connectionString: (await testServer()).appUrl });
    await other.connect();
    try {
      await app.query('begin');
      await other.query('begin');
      await app.query(another(1_500_000), [ids().match]);
      const late = expect(other.query(another(1_500_000), [ids().match])).rejects.toEqual(code(CHECK, 'csr_program_budget_check'));
      await waiting(1);
      await app.query('commit');
      await late;
    } finally {
      await other.query('rollback');
      await other.end();
    }
    expect(await sql('select committed::text from csr_program where id = $1', [ids().program])).toEqual([{ committed: '5500000' }]);
    await sql(`update funding_match set status = 'WITHDRAWN' where program_id = $1 and amount = 1500000`, [ids().program]);
  });
});

describe('deliveries never exceed', () => {
  it('the amount of their match', async () => {
    await expect(tried(delivery(1_000_001), [ids().match])).rejects.toEqual(code(CHECK, 'funding_match_disbursed_check'));
    await expect(tried(delivery(1_000_000, 'RECEIVED'), [ids().match])).resolves.toMatchObject({ rowCount: 1 });
    await expect(tried(delivery(5_000_000, 'VOID'), [ids().match])).resolves.toMatchObject({ rowCount: 1 });
  });

  it('the amount of their match, when one that was void is awakened', async () => {
    const voided = expectRecord(await as(deal.company.admin).voidDisbursement?.({ id: deliveryId, reason: 'Salah catat.' }), 'disbursement');
    deliveryId = await world.sent(deal, 3_000_000);
    await expect(tried(`update disbursement set status = 'SENT' where id = $1`, [hex(voided.id)])).rejects.toEqual(
      code(CHECK, 'funding_match_disbursed_check'),
    );
  });

  it.each([0, -1])('or are Rp %i', async (amount) => {
    await expect(tried(delivery(amount), [ids().match])).rejects.toEqual(code(CHECK, 'disbursement_amount_check'));
    await expect(tried(another(amount), [ids().match])).rejects.toEqual(code(CHECK, 'funding_match_amount_check'));
  });
});

describe('what was agreed on stays', () => {
  it.each([
    ['amount', 'amount - 1'],
    ['program_id', '(select id from csr_program where id <> program_id limit 1)'],
    ['proposal_id', '(select id from proposal where id <> proposal_id limit 1)'],
    ['company_id', '(select id from company where id <> company_id limit 1)'],
    ['karang_taruna_id', '(select id from karang_taruna where id <> karang_taruna_id limit 1)'],
  ])('the %s of a match', async (column, value) => {
    await world.draftProgram(await world.verifiedCompany());
    await world.pendingGroupIn();
    await expect(tried(`update funding_match set ${column} = ${value} where id = $1`, [ids().match])).rejects.toEqual(code(CHECK, 'never change'));
  });

  it.each([
    ['amount', 'amount - 1'],
    ['funding_match_id', '(select id from funding_match where id <> funding_match_id limit 1)'],
  ])('the %s of a delivery', async (column, value) => {
    await world.offered();
    await expect(tried(`update disbursement set ${column} = ${value} where id = $1`, [ids().delivery])).rejects.toEqual(code(CHECK, 'never change'));
  });

  it.each([
    ['changed', 'update budget_line set unit_price = 1 where proposal_id = $1'],
    ['given to another payer', `update budget_line set source = 'OTHER' where proposal_id = $1`],
    [
      'added',
      `insert into budget_line (id, proposal_id, position, description, quantity, unit, unit_price, source) values (gen_random_uuid(), $1, 9, 'x', 1, 'x', 1, 'OTHER')`,
    ],
    ['taken away', 'delete from budget_line where proposal_id = $1'],
  ])('what was submitted: no line is %s', async (_what, statement) => {
    await expect(tried(statement, [ids().proposal])).rejects.toEqual(code(CHECK, 'frozen'));
    await expect(tried(statement, [ids().draft])).resolves.toBeDefined();
  });

  it('the lines of what was submitted, which do not move to a draft', async () => {
    await expect(tried('update budget_line set proposal_id = $2 where proposal_id = $1', [ids().proposal, ids().draft])).rejects.toEqual(
      code(CHECK, 'stays with its proposal'),
    );
    await expect(tried('update budget_line set proposal_id = $1 where proposal_id = $2', [ids().proposal, ids().draft])).rejects.toEqual(
      code(CHECK, 'stays with its proposal'),
    );
  });

  it.each(['version', 'content', 'submitted_at'])('the %s of a version', async (column) => {
    await expect(tried(`update proposal_version set ${column} = ${column}`)).rejects.toEqual(code(DENIED));
  });
});

async function isOnlyRead(table: string): Promise<void> {
  await expect(tried(`select * from ${table}`)).resolves.toBeDefined();
  const [first] = (await tried(`select column_name as name from information_schema.columns where table_name = $1 order by ordinal_position`, [table])).rows;
  for (const statement of [
    `update ${table} set ${first.name} = ${first.name}`,
    `delete from ${table}`,
    `insert into ${table} default values`,
    `truncate ${table}`,
  ])
    await expect(tried(statement)).rejects.toEqual(code(DENIED));
}

describe('the sums that triggers keep', () => {
  const kept = Object.entries(keptColumns).flatMap(([table, columns]) => columns.map((column) => [table, column] as const));

  it.each(kept)('are written by nobody else: %s.%s', async (table, column) => {
    await expect(tried(`update ${table} set ${column} = ${column}`)).rejects.toEqual(code(DENIED));
    await expect(tried(`insert into ${table} (id, ${column}) values (gen_random_uuid(), null)`)).rejects.toEqual(code(DENIED));
  });

  it.each(['csr_program.available', 'proposal.remaining', 'funding_match.counted', 'budget_line.amount'])(
    'nor those that are made of others: %s',
    async (name) => {
      const [table, column] = name.split('.');
      await expect(tried(`update ${table} set ${column} = 0`)).rejects.toEqual(code('428C9'));
    },
  );

  it.each(keptTables)('are not in a table that the application writes: %s', (table) => isOnlyRead(table));

  const keepers = ['match_sums', 'disbursement_sums', 'proposal_sums', 'reached', 'region_years'].map((sums) => `keep_${sums}(null, null)`);
  it.each([...keepers, 'recount_region_years()'])('nor by calling what keeps them: %s', async (call) => {
    await expect(tried(`select ${call}`)).rejects.toEqual(code(DENIED));
  });
});

describe('the audit log', () => {
  beforeEach(async () => {
    await sql('select audit_seal_heads(now())');
  });
  it.each(['audit_entry', 'audit_head', 'audit_seal', 'audit_access'])('is read, and never written by the application: %s', (table) => isOnlyRead(table));

  it.each([
    ['its triggers are put aside', 'alter table funding_match disable trigger all'],
    ['they are passed by', `set local session_replication_role = 'replica'`],
    [
      'a function is put in their place',
      'create or replace function funding_match_audited_fn() returns trigger language plpgsql as $$ begin return null; end $$',
    ],
    ['another table stands before it', 'create table public.audit_entry (id int)'],
    ['rows are read past the rights', "copy audit_entry to program 'cat'"],
  ])('nor when %s', async (_what, statement) => {
    await expect(tried(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^42501$|^42P07$/) });
  });

  it('is written by plain SQL as well, by whoever and whenever it says', async () => {
    await app.query('begin');
    try {
      await app.query(`update csr_program set status = 'CLOSED', status_reason = 'Selesai' where id = $1`, [ids().program]);
      const { rows } = await app.query(
        'select from_status, to_status, amount::text, reason, actor from audit_entry where subject_id = $1 order by id desc limit 1',
        [ids().program],
      );
      expect(rows).toEqual([{ from_status: 'OPEN', to_status: 'CLOSED', amount: '6000000', reason: 'Selesai', actor: null }]);
      const { rows: faults } = await app.query('select * from audit_faults()');
      expect(faults).toEqual([]);
    } finally {
      await app.query('rollback');
    }
  });
});

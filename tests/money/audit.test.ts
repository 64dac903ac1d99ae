import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../support/client.ts';
import { hex, sql } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import * as world from '../support/world.ts';

interface Fault {
  readonly fault: string;
  readonly chain: string | null;
  readonly sequence: number;
}
/** The database's owner, who may do everything, and whose tampering is to be found. */
let owner: PoolClient;
let chain: string;
const COUNT = 9;

beforeAll(async () => {
  owner = await (await testServer()).admin.connect();
  const deal = await world.active();
  await world.received(deal, 2_000_000);
  const [row] = await sql<{ chain: string }>('select chain from audit_entry where subject_id = $1', [hex(deal.proposalId)]);
  chain = row?.chain as string;
  await sql('select audit_seal_heads(now())');
  expect(await as(deal.company.admin).endFunding?.({ id: deal.matchId, reason: 'Anggaran dipotong.' })).toSucceed();
  await world.offered();
  await sql('select audit_seal_heads(now())');
});
afterAll(() => owner.release());

/** What is found after somebody has done that, before it is taken back. */
async function faultsAfter(...statements: string[]): Promise<Fault[]> {
  await owner.query('begin');
  try {
    for (const statement of statements) await owner.query(statement.replaceAll('$chain', `'${chain}'`));
    return (await owner.query<Fault>('select * from audit_faults() order by 1, 3')).rows;
  } finally {
    await owner.query('rollback');
  }
}
const REHASH = `do $$ declare e audit_entry; before bytea := ''; begin
  for e in select * from audit_entry where chain = $chain order by sequence loop
    update audit_entry set previous_hash = before, hash = audit_hash(before, e.chain, e.sequence, e.at, e.actor, e.subject_type, e.subject_id, e.from_status, e.to_status, e.amount, e.reason) where id = e.id returning hash into before;
  end loop;
  update audit_head set hash = before where chain = $chain; end $$`;

it('an untouched log has no fault, sealed or not', async () => {
  expect(await faultsAfter()).toEqual([]);
  const [{ n } = { n: 0 }] = await sql<{ n: number }>('select count(*)::int as n from audit_entry where chain = $1', [chain]);
  expect(n).toBeGreaterThanOrEqual(COUNT);
});

describe('found is an old entry of which somebody changed', () => {
  it.each([
    ['at', `at + interval '1 second'`],
    ['actor', 'gen_random_uuid()'],
    ['actor', 'null'],
    ['subject_type', `'FundingMatch'`],
    ['subject_id', 'gen_random_uuid()'],
    ['from_status', `'RUNNING'`],
    ['to_status', `'WITHDRAWN'`],
    ['amount', 'coalesce(amount, 0) + 1'],
    ['reason', `'Lain.'`],
    ['chain', 'gen_random_uuid()'],
    ['sequence', '1000'],
  ])('the %s (to %s)', async (column, value) => {
    expect(await faultsAfter(`update audit_entry set ${column} = ${value} where chain = $chain and sequence = 2`)).not.toEqual([]);
  });

  it('with its own hash made to fit: the next one does not', async () => {
    const faults = await faultsAfter(
      `update audit_entry e set amount = 1, hash = audit_hash(e.previous_hash, e.chain, e.sequence, e.at, e.actor, e.subject_type, e.subject_id, e.from_status, e.to_status, 1, e.reason) where chain = $chain and sequence = 3`,
    );
    expect(faults).toContainEqual({ fault: 'entry missing before this one', chain, sequence: 4 });
  });

  it('with the whole chain and its head made to fit: the seals do not', async () => {
    expect(await faultsAfter(REHASH)).toEqual([]);
    const faults = await faultsAfter('update audit_entry set amount = 1 where chain = $chain and sequence = 3', REHASH);
    expect(new Set(faults.map((f) => [f.fault, f.chain].join()))).toEqual(new Set([`sealed entry missing or altered,${chain}`]));
  });
});

describe('found is what somebody has removed', () => {
  it('an entry in the middle', async () => {
    expect(await faultsAfter('delete from audit_entry where chain = $chain and sequence = 3')).toContainEqual({
      fault: 'entry missing before this one',
      chain,
      sequence: 4,
    });
  });
  it('the first entry', async () => {
    expect(await faultsAfter('delete from audit_entry where chain = $chain and sequence = 1')).toContainEqual({
      fault: 'entry missing before this one',
      chain,
      sequence: 2,
    });
  });
  const last = '(select max(sequence) from audit_entry where chain = $chain)';
  it('the last entry', async () => {
    const faults = await faultsAfter(`delete from audit_entry where chain = $chain and sequence = ${last}`);
    expect(faults.map((f) => f.fault).sort()).toEqual(['last entry missing', 'sealed entry missing or altered']);
  });
  it('the last entry, with the head set back as if it had never been', async () => {
    const faults = await faultsAfter(
      `delete from audit_entry where chain = $chain and sequence = ${last}`,
      `update audit_head h set (sequence, hash) = (select e.sequence, e.hash from audit_entry e where e.chain = h.chain order by e.sequence desc limit 1) where chain = $chain`,
    );
    expect(faults.map((f) => f.fault)).toEqual(['sealed entry missing or altered']);
  });
  it('a whole chain, with its head', async () => {
    const faults = await faultsAfter('delete from audit_entry where chain = $chain', 'delete from audit_head where chain = $chain');
    expect(faults.length).toBeGreaterThanOrEqual(2);
    expect(new Set(faults.map((f) => [f.fault, f.chain].join()))).toEqual(new Set([`sealed entry missing or altered,${chain}`]));
  });
  it('a head alone', async () => {
    expect(await faultsAfter('delete from audit_head where chain = $chain')).toContainEqual({
      fault: 'chain without a head',
      chain,
      sequence: expect.any(Number),
    });
  });
  it('a seal', async () => {
    expect(await faultsAfter('delete from audit_seal where id = (select min(id) from audit_seal)')).toContainEqual(
      expect.objectContaining({ fault: 'seal altered or missing before this one' }),
    );
  });
});

describe('found is what somebody has forged', () => {
  it('a chain of its own without a head', async () => {
    expect(
      await faultsAfter(
        `insert into audit_entry (chain, sequence, at, subject_type, subject_id, to_status, previous_hash, hash) values (gen_random_uuid(), 1, now(), 'Proposal', gen_random_uuid(), 'CLOSED', '', '\\x00')`,
      ),
    ).not.toEqual([]);
  });
  it('a seal whose heads were changed, also with its hash made to fit', async () => {
    const forged = `heads = jsonb_set(heads, '{0,hash}', '"00"')`;
    expect(await faultsAfter(`update audit_seal set ${forged} where id = (select min(id) from audit_seal)`)).not.toEqual([]);
    const faults = await faultsAfter(
      `update audit_seal set ${forged} where id = (select min(id) from audit_seal)`,
      `update audit_seal set hash = sha256(previous_hash || convert_to(heads::text, 'UTF8')) where id = (select min(id) from audit_seal)`,
    );
    expect(faults.map((f) => f.fault)).toEqual(expect.arrayContaining(['seal altered or missing before this one', 'sealed entry missing or altered']));
  });
});

describe('sealing', () => {
  it('takes what has grown since, once', async () => {
    await world.draftProgram(await world.verifiedCompany());
    const seal = async () => (await sql<{ n: number }>('select audit_seal_heads(now()) as n'))[0]?.n;
    expect(await seal()).toBeGreaterThanOrEqual(2);
    expect(await seal()).toBe(0);
  });

  it('does not wait for a write that is under way, whose entry the next seal takes', async () => {
    const group = await world.verifiedGroupIn();
    const id = hex(await world.draftProposal(group));
    await sql('select audit_seal_heads(now())');
    await owner.query('begin');
    await owner.query(`update proposal set status = 'SUBMITTED' where id = $1`, [id]);
    await sql(`begin; set local lock_timeout = '2s'; select audit_seal_heads(now()); commit`);
    await owner.query('commit');
    await sql('select audit_seal_heads(now())');
    expect(await sql('select sealed_sequence, sequence from audit_head where chain = $1', [id])).toEqual([{ sealed_sequence: 2, sequence: 2 }]);
    expect(await faultsAfter()).toEqual([]);
  });
});

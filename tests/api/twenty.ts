import type pg from 'pg';
import { vi } from 'vitest';
import { newId } from '../../src/kernel/id.ts';
import { type Actor, as, query } from '../support/client.ts';
import { expectRecord, hex, type Person, person, sql, staffOf } from '../support/people.ts';
import { testServer } from '../support/server.ts';
import * as world from '../support/world.ts';

const KOTA = '75.71';

/** Twenty of everything, each with all that it can have. */
export interface Twenty {
  /** Works for the province: sees all of it. */
  readonly staff: Person;
  /** Works for the kota: all of it waits for them. */
  readonly waitedFor: Person;
  /** Belongs to all groups and companies, and to the office. */
  readonly everywhere: Person;
  readonly requests: readonly string[];
  readonly proposals: readonly string[];
  /** What the names and titles have in common. */
  readonly mark: string;
}

export async function buildTwenty(): Promise<Twenty> {
  const mark = world.unique();
  const [staff, waitedFor, everywhere] = [await staffOf('75'), await staffOf(KOTA), await person('Serba Bisa')];
  const made: { proposal: string; request: string }[] = [];
  const villages = await sql<{ code: string }>(
    `select code from region r where code like $1 and level = 'VILLAGE' and not exists (select 1 from karang_taruna k where k.region_code = r.code) order by code limit 20`,
    [`${KOTA}.%`],
  );
  const make = async (i: number) => {
    made[i] = await makeOne(`${mark} ${i}`, villages[i]?.code as string, everywhere);
  };
  for (let i = 0; i < 20; i += 4) await Promise.all([i, i + 1, i + 2, i + 3].map(make));
  await world.join(everywhere, { id: staff.officeId }, 'STAFF');
  return { staff, waitedFor, everywhere, mark, requests: made.map((m) => m.request), proposals: made.map((m) => m.proposal) };
}

async function makeOne(mark: string, at: string, everywhere: Person) {
  const group = await world.verifiedGroupIn(KOTA, { name: `Karang ${mark}`, classification: 'MAJU', at });
  await world.checkedAccount(group);
  const company = await world.verifiedCompany({ name: `PT ${mark}`, domicile: KOTA, operatingRegions: ['75', '71'] });
  await world.join(everywhere, group, 'MEMBER');
  await world.join(everywhere, company, 'STAFF');
  const programId = await world.openProgram(company, { title: `Program ${mark}`, regionCodes: ['75'], supportKinds: ['CASH', 'GOODS'] });
  const [first, second] = [await file(group.chair, mark), await file(group.chair, mark)];
  const proposalId = await world.verifiedProposal(group, { ...world.asking(10_000_000), title: `Pelatihan ${mark}`, attachmentIds: [first, second] });
  const deal = await world.active({ group, company, programId, proposalId });
  await world.received(deal, 4_000_000);
  await world.received(deal, 2_000_000);
  await world.reported(deal, 6_000_000);
  // One to suggest, one that waits for the office, and one that is far from ready.
  await world.verifiedProposal(group, { ...world.asking(1_000_000), title: 'Lanjutan' });
  await world.submittedProposal(group, { title: 'Menunggu' });
  await world.draftProposal(group, { title: 'Konsep', background: '', budgetLines: [] });
  await sql('update karang_taruna set decree_file_id = $1 where id = $2', [hex(first), hex(group.id)]);
  await sql('update payout_account set file_id = $1 where karang_taruna_id = $2', [hex(first), hex(group.id)]);
  await sql('update agreement set file_id = $1 where funding_match_id = $2', [hex(first), hex(deal.matchId)]);
  await sql('update disbursement set proof_file_id = $1 where funding_match_id = $2', [hex(second), hex(deal.matchId)]);
  await sql('insert into report_attachment (report_id, file_id) select id, $1 from accountability_report where proposal_id = $2', [
    hex(first),
    hex(proposalId),
  ]);
  const asked = await as(await person('Pemohon')).requestMembership?.({ organisationId: group.id, role: 'MEMBER' });
  return { proposal: proposalId, request: expectRecord(asked, 'request').id as string };
}

/** A file whose bytes have arrived. */
async function file(owner: Person, name: string): Promise<string> {
  const id = newId('fil');
  await sql(
    `insert into file (id, name, media_type, byte_size, owner_id, created_at, stored_at, stored_as, sha256) values ($1, $2, 'application/pdf', 9, $3, now(), now(), $4, '\\x00')`,
    [hex(id), `${name}.pdf`, hex(owner.id), world.unique()],
  );
  return id;
}

/** How many statements reach the database while it is asked, by whatever way. */
export async function statementsOf(viewer: Actor | null, text: string, variables: object = {}): Promise<{ count: number; data: unknown }> {
  const { orm, statements } = await testServer();
  const pool = (await (orm.em.getDriver().getConnection() as unknown as { getNativeClient(): Promise<pg.Pool> }).getNativeClient()) as pg.Pool;
  const client = await pool.connect();
  const spy = vi.spyOn(Object.getPrototypeOf(client) as pg.Client, 'query');
  client.release();
  try {
    statements.length = 0;
    const data = await query(viewer, text, variables);
    // Whatever is not read through the reads is seen on the connections all the same.
    return { count: Math.max(spy.mock.calls.length, statements.length), data };
  } finally {
    spy.mockRestore();
  }
}

import { describe, expect, it } from 'vitest';
import { keepStandings, makeStandings } from '../../../src/modules/matching/keep-standings.ts';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';
import { ids, told } from './told.ts';

const keep = async () => {
  const { orm, clock } = await testServer();
  return keepStandings(orm.em.fork(), clock.now());
};

describe('suggestions for a programme', () => {
  it('are narrowed by place, area, what was never funded and what is new', async () => {
    const [here, there] = [await world.verifiedGroupIn('61.01'), await world.verifiedGroupIn('61.02')];
    const company = await world.verifiedCompany({ domicile: '61.01' });
    const programId = await world.openProgram(company, { regionCodes: ['61'], focusAreas: ['ENVIRONMENT', 'HEALTH'] });
    const old = await world.verifiedProposal(here, { focusArea: 'ENVIRONMENT', ...world.asking(5_000_000) });
    const other = await world.verifiedProposal(there, { focusArea: 'HEALTH', ...world.asking(5_000_000) });
    await world.sql("update proposal set verified_at = verified_at - interval '8 days' where id = $1", [world.hex(old)]);
    await world.sql('update karang_taruna set received = 1 where id = $1', [world.hex(there.id)]);
    await world.ranked();
    const shown = async (filter: object) => ids(await told(company.admin, programId, filter));
    expect((await shown({})).sort()).toEqual([old, other].sort());
    expect(await shown({ within: '61.01' })).toEqual([old]);
    expect(await shown({ within: there.regionCode })).toEqual([other]);
    expect(await shown({ focusAreas: ['HEALTH'] })).toEqual([other]);
    expect(await shown({ neverFunded: true })).toEqual([old]);
    expect(await shown({ newOnly: true })).toEqual([other]);
    expect(await shown({ newOnly: true, neverFunded: true })).toEqual([]);
  });

  it('say what is new since last week, and what the score was then', async () => {
    const { clock } = await testServer();
    const group = await world.verifiedGroupIn('62.01');
    const company = await world.verifiedCompany({ domicile: '62.01' });
    const programId = await world.openProgram(company, { regionCodes: ['62'], focusAreas: ['ENVIRONMENT'], closesOn: await world.inDays(60) });
    await world.verifiedProposal(group, { focusArea: 'ENVIRONMENT', ...world.asking(5_000_000) });
    await world.ranked();
    const [before] = await told(company.admin, programId);
    expect(before).toMatchObject({ isNew: true, scoreLastWeek: null });
    clock.advanceDays(8);
    expect((await told(company.admin, programId))[0]).toMatchObject({ isNew: false, scoreLastWeek: before?.score });
    await world.sql('update karang_taruna set received = 1 where id = $1', [world.hex(group.id)]);
    await world.ranked();
    const [after] = await told(company.admin, programId);
    expect(after?.score).toBeLessThan(before?.score as number);
    expect(after?.scoreLastWeek).toBe(before?.score);
    // Twice in one week: what it was a week ago stays what it is compared with.
    clock.advanceDays(3);
    await world.sql('update karang_taruna set received = 0 where id = $1', [world.hex(group.id)]);
    await world.ranked();
    expect((await told(company.admin, programId))[0]).toMatchObject({ score: before?.score, scoreLastWeek: before?.score });
    clock.advanceDays(6);
    expect((await told(company.admin, programId))[0]).toMatchObject({ score: before?.score, scoreLastWeek: after?.score });
    clock.reset();
  });

  it('stand by the very score that is told, near and far, by standard and own weights, of companies with regions and without', async () => {
    const groups = [
      await world.verifiedGroupIn('17.01'),
      await world.verifiedGroupIn('17.02', { classification: 'MAJU' }),
      await world.verifiedGroupIn('18.01'),
    ];
    for (const [n, group] of groups.entries())
      await world.verifiedProposal(group, { focusArea: 'DISASTER_RESPONSE', beneficiaries: 20 + 30 * n, ...world.asking(5_000_000) });
    await world.ranked();
    const text = `query ($id: ID!) { node(id: $id) { ... on CsrProgram { suggestedProposals { edges { cursor node { score } } } } } }`;
    let seen = 0;
    const scores = new Set<number>();
    for (const operatingRegions of [[], ['17'], ['18.01'], [groups[0]?.regionCode as string, '18']]) {
      const company = await world.verifiedCompany({ domicile: '17.01', ...(operatingRegions.length > 0 && { operatingRegions }) });
      if (operatingRegions.length === 0) await world.sql('delete from company_region where company_id = $1', [world.hex(company.id)]);
      for (const weights of [
        undefined,
        { need: 40, proximity: 5, capacity: 5, readiness: 5, reach: 5, equity: 40 },
        { need: 7, proximity: 33, capacity: 13, readiness: 17, reach: 19, equity: 11 },
      ]) {
        const programId = await world.openProgram(company, { regionCodes: ['17', '18'], focusAreas: ['DISASTER_RESPONSE'], ...(weights && { weights }) });
        const { edges } = (await query(company.admin, text, { id: programId })).node.suggestedProposals;
        for (const { cursor, node } of edges as { cursor: string; node: { score: number } }[]) {
          const [, rank] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
          expect(Number(rank)).toBe(-Math.round(node.score * 10));
          seen += 1;
          scores.add(node.score);
        }
      }
    }
    expect([seen, scores.size > 12]).toEqual([36, true]);
  });

  it('are the same in whatever order rows were written', async () => {
    const company = await world.verifiedCompany({ domicile: '63.01' });
    const programId = await world.openProgram(company, { regionCodes: ['63'], focusAreas: ['ENVIRONMENT'] });
    for (let n = 0; n < 6; n++)
      await world.verifiedProposal(await world.verifiedGroupIn(`63.0${1 + (n % 3)}`), { focusArea: 'ENVIRONMENT', ...world.asking(5_000_000) });
    await world.ranked();
    const first = await told(company.admin, programId);
    expect(first).toHaveLength(6);
    for (const seed of [0.1, 0.7]) {
      // Rewritten in another order, each row is a new one at the end of its table.
      await world.sql(`select setseed(${seed})`);
      await world.sql(`delete from match_standing_past`);
      const shuffled = await world.sql<{ id: string }>('delete from match_standing returning proposal_id as id');
      await world.sql(`do $$ declare q uuid; begin for q in select id from proposal where status = 'VERIFIED' order by random() loop
        update proposal set title = title where id = q; end loop; end $$`);
      expect(shuffled.length).toBeGreaterThanOrEqual(6);
      await world.ranked();
      expect(await told(company.admin, programId)).toEqual(first);
    }
  });
});

describe('standings', () => {
  it('are there at once for what begins to seek funds, kept from the next sweep on, and made anew after ten minutes', async () => {
    const { clock } = await testServer();
    const kept = async (id: string) => (await world.sql('select 1 from match_standing where proposal_id = $1', [world.hex(id)])).length;
    const group = await world.verifiedGroupIn('64.01');
    const company = await world.verifiedCompany({ domicile: '64.01' });
    const programId = await world.openProgram(company, { regionCodes: ['64'], focusAreas: ['ENVIRONMENT'] });
    const one = await world.verifiedProposal(group, { focusArea: 'ENVIRONMENT', ...world.asking(5_000_000) });
    await world.sql('delete from match_round');
    expect(await keep()).toBeGreaterThan(30);
    expect(ids(await told(company.admin, programId))).toEqual([one]);
    const two = await world.verifiedProposal(group, { focusArea: 'ENVIRONMENT', ...world.asking(5_000_000) });
    expect(ids(await told(company.admin, programId)).sort()).toEqual([one, two].sort());
    expect(await kept(two)).toBe(0);
    await world.sql('update karang_taruna set received = 1 where id = $1', [world.hex(group.id)]);
    expect(await keep()).toBe(0);
    expect(await kept(two)).toBe(1);
    const need = async () => Object.fromEntries((await told(company.admin, programId)).map(({ proposal, reasons }) => [proposal.id, reasons[0]?.points]));
    expect(await need()).toEqual({ [one]: 6, [two]: 0 });
    clock.advanceHours(1 / 6);
    expect(await keep()).toBeGreaterThan(30);
    expect(await need()).toEqual({ [one]: 0, [two]: 0 });
  });

  it('compare reach from the first sweep on that finds anything in an area', async () => {
    const group = await world.verifiedGroupIn('16.01');
    const company = await world.verifiedCompany({ domicile: '16.01' });
    const programId = await world.openProgram(company, { regionCodes: ['16'], focusAreas: ['DIGITAL'] });
    await world.ranked();
    await world.verifiedProposal(group, { focusArea: 'DIGITAL', ...world.asking(5_000_000) });
    const reach = async () => (await told(company.admin, programId))[0]?.reasons.find(({ criterion }) => criterion === 'REACH');
    expect(await reach()).toMatchObject({ points: 0, maximum: 0 });
    expect(await keep()).toBe(0);
    expect(await reach()).toMatchObject({ points: 7.5, maximum: 15 });
  });

  it('are kept while people are at work on the proposals, and the rest although one province fails', async () => {
    const { orm, clock, admin } = await testServer();
    const [here, there] = [await world.verifiedGroupIn('12.01'), await world.verifiedGroupIn('13.01')];
    const asks = { focusArea: 'ENVIRONMENT', ...world.asking(5_000_000) };
    const [one, other] = [await world.verifiedProposal(here, asks), await world.verifiedProposal(there, asks)];
    await world.ranked();
    await world.sql('update karang_taruna set received = 1 where id in ($1, $2)', [world.hex(here.id), world.hex(there.id)]);
    const client = await admin.connect();
    try {
      await client.query('begin');
      await client.query('select 1 from proposal for update');
      await world.ranked();
      await client.query('rollback');
    } finally {
      client.release();
    }
    const need = async (id: string) => (await world.sql<{ need: number }>('select need from match_standing where proposal_id = $1', [world.hex(id)]))[0]?.need;
    expect([await need(one), await need(other)]).toEqual([0, 0]);
    await world.sql('update karang_taruna set received = 0 where id in ($1, $2)', [world.hex(here.id), world.hex(there.id)]);
    await world.sql(
      `create function broken() returns trigger language plpgsql as $$ begin if new.village like '12.%' then raise 'broken'; end if; return new; end $$`,
    );
    await world.sql('create trigger broken before insert or update on match_standing for each row execute function broken()');
    const failed: unknown[] = [];
    const log = { error: (what: object) => failed.push(what) } as unknown as Parameters<typeof makeStandings>[2];
    await makeStandings(orm.em.fork(), clock.now(), log);
    const [lost, found] = [await world.verifiedProposal(here, asks), await world.verifiedProposal(there, asks)];
    await keepStandings(orm.em.fork(), clock.now(), log);
    await world.sql('drop trigger broken on match_standing');
    expect(failed).toMatchObject([{ province: '12' }, { province: '12' }]);
    expect([await need(lost), await need(found)]).toEqual([undefined, 30]);
    expect([await need(one), await need(other)]).toEqual([0, 30]);
  });

  it('go with what seeks funds no longer, which is not suggested from then on', async () => {
    const group = await world.verifiedGroupIn('65.01');
    const company = await world.verifiedCompany({ domicile: '65.01' });
    const programId = await world.openProgram(company, { regionCodes: ['65'], focusAreas: ['ENVIRONMENT'] });
    const proposalId = await world.verifiedProposal(group, { focusArea: 'ENVIRONMENT', ...world.asking(5_000_000) });
    await world.ranked();
    expect(ids(await told(company.admin, programId))).toEqual([proposalId]);
    expect(await as(group.chair).withdrawProposal?.({ id: proposalId, reason: 'Selesai.' })).toSucceed();
    expect(await told(company.admin, programId)).toEqual([]);
    await world.ranked();
    expect(await world.sql('select 1 from match_standing where proposal_id = $1', [world.hex(proposalId)])).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { reinstateKarangTaruna } from '../../../src/modules/karang-taruna/reinstate-karang-taruna.ts';
import { suspendKarangTaruna } from '../../../src/modules/karang-taruna/suspend-karang-taruna.ts';
import { type Actor, as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

const MILLION = 1_000_000;
/** A kabupaten in which nothing is but what this file makes. */
const KABUPATEN = '63.05';
const SPREAD = 'population received each gini lowerHalf lorenz { population money } places { region { code } population received each }';
const STATE = `neverFunded perGroup { ${SPREAD} } perPoorHousehold { ${SPREAD} }`;
const EQUITY = `equity(by: $by) { level given givenAbove firstFunded before { ${STATE} } after { ${STATE} } }`;
const PLAN = `query ($id: ID!, $by: RegionLevel) { node(id: $id) { ... on AllocationPlan { given ${EQUITY} } } }`;

type Listed = { id: string; status: string; within: { code: string } | null; equity: { before: { neverFunded: number } } };
type Place = { region: { code: string }; population: number; received: string };
const equityOf = async (id: string, by?: string, who: Actor | null = company.admin) => (await query(who, PLAN, { id, by })).node?.equity;
/** What came to each of these places, in millions. */
const millions = ({ places }: { places: Place[] }, codes: readonly string[]) =>
  codes.map((code) => places.find(({ region }) => region.code === code)).map((place) => place && Number(place.received) / MILLION);

let company: world.Company;
let villages: string[];
let groups: world.Group[];
let board: world.Group;
let proposals: string[];
let programId: string;

/** How many statements figures are read by; names of places are read as they come. */
async function cost(ask: () => Promise<unknown>): Promise<number> {
  const { statements } = await testServer();
  statements.length = 0;
  await ask();
  return statements.filter((statement) => /region_year|from karang_taruna g|village_welfare|allocation_award/.test(statement)).length;
}

/** Households by decile, so many of them in the first four. */
const welfare = (village: string | undefined, poor: number) =>
  world.sql(`insert into welfare_snapshot (region_code, quarter, households) values ($1, '2026-04-01', $2)`, [village, [poor, 0, 0, 0, 9, 9, 9, 9, 9, 9]]);

async function planned(input: object = {}): Promise<string> {
  const asked = { companyId: company.id, programIds: [programId], title: 'Rencana', whole: true, within: KABUPATEN, ...input };
  const id = expectPlan(await as(company.admin).startAllocation?.(asked));
  await world.planned();
  return id;
}

/**
 * Five groups: four in the villages of one kecamatan, which received 1, 3, 0 and 0 million, and one in another, which received nothing; and the board of
 * the first kecamatan, which received 2. Poor households: 100, 50, 3, none known, 40. They ask for 2, nothing, 4, nothing, 5, and the board for 6.
 */
beforeAll(async () => {
  const under = async (code: string | undefined, most: number) =>
    (await world.sql<{ code: string }>('select code from region where parent_code = $1 order by code limit $2', [code, most])).map((row) => row.code);
  const [one, other] = await under(KABUPATEN, 2);
  villages = [...(await under(one, 4)), ...(await under(other, 1))];
  groups = [];
  for (const at of villages) groups.push(await world.verifiedGroupIn(KABUPATEN, { at }));
  board = await world.verifiedGroupIn(KABUPATEN, { at: one as string });
  const spans = { villageCodes: villages.slice(0, 2) };
  const giver = await world.verifiedCompany({ domicile: KABUPATEN });
  for (const [group, amount] of [
    [groups[0], 1],
    [groups[1], 3],
    [board, 2],
  ] as const) {
    const proposalId = await world.verifiedProposal(group as world.Group, { ...world.asking(amount * MILLION), ...(group === board && spans) });
    const given = await world.openProgram(giver, { regionCodes: ['63'], supportKinds: ['GOODS'] });
    const deal = await world.active({ group: group as world.Group, company: giver, programId: given, proposalId, amount: amount * MILLION });
    await world.received(deal, amount * MILLION);
  }
  for (const [n, poor] of [100, 50, 3, undefined, 40].entries()) if (poor) await welfare(villages[n], poor);
  company = await world.verifiedCompany({ domicile: KABUPATEN });
  programId = await world.openProgram(company, { regionCodes: [KABUPATEN], focusAreas: ['HEALTH'], supportKinds: ['GOODS'] });
  proposals = [];
  for (const [group, amount] of [
    [groups[0], 2],
    [groups[2], 4],
    [groups[4], 5],
    [board, 6],
  ] as const)
    proposals.push(
      await world.verifiedProposal(group as world.Group, { focusArea: 'HEALTH', ...world.asking(amount * MILLION), ...(group === board && spans) }),
    );
  await world.ranked();
}, 120_000);

describe('how evenly money is spread before and after a plan', () => {
  let plan: string;
  beforeAll(async () => {
    plan = await planned();
  });

  it('is told village by village, in groups; what goes to a board above them is told apart', async () => {
    const { level, before, after, ...told } = await equityOf(plan);
    expect([level, told]).toEqual(['VILLAGE', { given: '11000000', givenAbove: '6000000', firstFunded: 2 }]);
    expect([before.neverFunded, after.neverFunded]).toEqual([3, 1]);
    expect([millions(before.perGroup, villages), millions(after.perGroup, villages)]).toEqual([
      [1, 3, 0, 0, 0],
      [3, 3, 4, 0, 5],
    ]);
    // 0, 0, 0, 1, 3: 2 × (4 × 1 + 5 × 3) ÷ (5 × 4) − 6 ÷ 5. The half that received least is two and a half groups.
    expect(before.perGroup).toMatchObject({ population: 5, received: '4000000', each: '800000', gini: 0.7, lowerHalf: 0 });
    // 0, 3, 3, 4, 5: 2 × (2 × 3 + 3 × 3 + 4 × 4 + 5 × 5) ÷ (5 × 15) − 6 ÷ 5; 0 and 3 and half of 3, of 15.
    expect(after.perGroup).toMatchObject({ population: 5, received: '15000000', each: '3000000', gini: 0.2933, lowerHalf: 0.3 });
    expect(after.perGroup.lorenz.at(-1)).toEqual({ population: 1, money: 1 });
  });

  it('counts no group as funded for the first time while it is suspended', async () => {
    const { orm, clock } = await testServer();
    const given = { id: groups[4]?.id as string, reason: 'Ada laporan.' };
    await suspendKarangTaruna(orm.em.fork(), clock, given);
    const meanwhile = await equityOf(plan);
    await reinstateKarangTaruna(orm.em.fork(), clock, given);
    expect(meanwhile).toMatchObject({ firstFunded: 1, before: { neverFunded: 2 }, after: { neverFunded: 1 } });
  });

  it('is told by poor households of villages with figures; what goes to a village with fewer than five shows in no sum', async () => {
    const { before, after } = await equityOf(plan);
    expect(before.perPoorHousehold).toMatchObject({ population: 190, received: '4000000' });
    // 100 with 3 million, 50 with 3, 40 with 5: 1 − (100 × 3 + 50 × (3 + 6) + 40 × (6 + 11)) ÷ (190 × 11).
    expect(after.perPoorHousehold).toMatchObject({ population: 190, received: '11000000', each: '57895', gini: 0.3158 });
    expect(millions(after.perPoorHousehold, villages)).toEqual([3, 3, undefined, undefined, 5]);
    const larger = await equityOf(plan, 'DISTRICT');
    expect([larger.before.perPoorHousehold.received, larger.after.perPoorHousehold.received]).toEqual(['4000000', '11000000']);
    expect(larger.after.perPoorHousehold.places).toMatchObject([
      { population: 150, received: '6000000' },
      { population: 40, received: '5000000' },
    ]);
  });

  it('is told by larger places, in which boards count where they lie', async () => {
    const { level, given, givenAbove, firstFunded, before, after } = await equityOf(plan, 'DISTRICT');
    expect([level, given, givenAbove, firstFunded]).toEqual(['DISTRICT', '17000000', '0', 2]);
    expect(before.perGroup.places).toMatchObject([
      { population: 5, received: '6000000' },
      { population: 1, received: '0' },
    ]);
    expect(after.perGroup.places).toMatchObject([
      { population: 5, received: '18000000' },
      { population: 1, received: '5000000' },
    ]);
    // 5 with 18 million, 1 with 5: 1 − (5 × 18 + 1 × (18 + 23)) ÷ (6 × 23).
    expect(after.perGroup.gini).toBe(0.0507);
  });

  it('begins with what everybody is told of the region', async () => {
    const { before } = await equityOf(plan);
    const { statistics } = await query(
      null,
      `{ statistics(within: "${KABUPATEN}") { neverFunded equity { perGroup { ${SPREAD} } perPoorHousehold { ${SPREAD} } } } }`,
    );
    expect(before).toEqual({ neverFunded: statistics.neverFunded, ...statistics.equity });
  });

  it('is of the whole country, by kabupaten, where the plan names no region', async () => {
    const everywhere = await planned({ within: null });
    const { level, given, before, after } = await equityOf(everywhere);
    expect([level, given]).toEqual(['REGENCY', '17000000']);
    expect([millions(before.perGroup, [KABUPATEN]), millions(after.perGroup, [KABUPATEN])]).toEqual([[6], [23]]);
    expect((await equityOf(everywhere, 'PROVINCE')).level).toBe('PROVINCE');
  });

  it.each(['PROVINCE', 'REGENCY'])('is not told by %s of a kabupaten', async (by) => {
    const { errors } = await request(company.admin, PLAN, { id: plan, by });
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is for those alone who see the plan, and not there while there is none', async () => {
    const [other, office] = [(await world.verifiedCompany()).admin, await world.staffOf('63')];
    for (const who of [other, office, groups[0]?.chair as Actor, null]) expect((await query(who, PLAN, { id: plan })).node).toBeNull();
    const waiting = expectPlan(await as(company.admin).startAllocation?.({ companyId: company.id, programIds: [programId], title: 'Menunggu' }));
    expect((await query(company.admin, PLAN, { id: waiting })).node).toMatchObject({ equity: null });
    await as(company.admin).cancelAllocation?.({ id: waiting });
  });

  it('is read by as many statements of ten thousand awards as of four', async () => {
    const many = await planned();
    await world.sql(
      `insert into allocation_award (id, plan_id, position, program_id, proposal_id, amount, score)
        select gen_random_uuid(), $1, 1000 + n, $2, ($3::uuid[])[1 + n % 4], 1000 + n, 500 from generate_series(1, 10000) n`,
      [world.hex(many), world.hex(programId), proposals.map(world.hex)],
    );
    const ofFew = await cost(() => equityOf(plan));
    // Received, groups, poor households, and what is still to come.
    expect(ofFew).toBe(4);
    expect(await cost(() => equityOf(many))).toBe(ofFew);
    // 10,000 × 1,000 and 1 to 10,000 besides, of which every fourth goes to the board.
    const { given, givenAbove } = await equityOf(many);
    expect(BigInt(given) + BigInt(givenAbove)).toBe(17_000_000n + 10_000_000n + 50_005_000n);
    await as(company.admin).removeAllocation?.({ id: many });
  });

  it('is read for a list of plans for several regions by as many statements as for one of each level, and told of each as if it were alone', async () => {
    for (const within of [villages[0]?.slice(0, 8), villages[4]?.slice(0, 8), '63']) await planned({ within });
    const list = `query ($id: ID!, $by: RegionLevel) { node(id: $id) { ... on Company { allocationPlans(first: 10) { nodes { id within { code } status ${EQUITY} } } } } }`;
    const read = async () =>
      (await query(company.admin, list, { id: company.id })).node.allocationPlans.nodes.filter((one: Listed) => one.status === 'FOUND') as Listed[];
    // The same four by villages, by kecamatan and by kabupaten.
    expect(await cost(read)).toBe(3 * 4);
    const plans = await read();
    expect(new Set(plans.map(({ within }) => within?.code)).size).toBe(5);
    for (const { id, equity } of plans) expect(equity).toEqual(await equityOf(id));
    const [small] = plans.filter(({ within }) => within?.code === villages[4]?.slice(0, 8));
    expect(small?.equity).toMatchObject({ given: '5000000', before: { neverFunded: 1 }, after: { neverFunded: 0, perGroup: { population: 1 } } });
  });
});

describe('awards that became offers', () => {
  const expectOffers = async (plan: string): Promise<Map<string, string>> => {
    const text = 'query ($id: ID!) { node(id: $id) { ... on AllocationPlan { awards(first: 10) { nodes { id proposal { id } fundingMatch { id } } } } } }';
    const awards = async () =>
      (await query(company.admin, text, { id: plan })).node.awards.nodes as { id: string; proposal: { id: string }; fundingMatch: { id: string } | null }[];
    await as(company.admin).offerAllocation?.({ id: plan, awardIds: (await awards()).map(({ id }) => id), supportKind: 'GOODS' });
    return new Map((await awards()).map(({ proposal, fundingMatch }) => [proposal.id, fundingMatch?.id as string]));
  };

  it('count what of them may still be received: what was received is told before, and nothing of one that is over', async () => {
    const plan = await planned();
    const whole = await equityOf(plan);
    const offers = await expectOffers(plan);
    expect(await equityOf(plan)).toEqual(whole);
    const [group, proposalId] = [groups[4] as world.Group, proposals[2] as string];
    const deal = { group, company, programId, proposalId, matchId: offers.get(proposalId) as string, approver: await world.staffOf(KABUPATEN) };
    await as(group.chair).acceptFunding?.({ id: deal.matchId });
    await as(deal.approver).approveFunding?.({ id: deal.matchId });
    await as(company.admin).recordAgreement?.({ fundingMatchId: deal.matchId, number: world.unique(), signedOn: await world.today() });
    await world.received(deal, 2 * MILLION);
    const partly = await equityOf(plan);
    expect(partly).toMatchObject({ given: '9000000', firstFunded: 1, before: { neverFunded: 2 }, after: { neverFunded: 1 } });
    expect([millions(partly.before.perGroup, villages), millions(partly.after.perGroup, villages)]).toEqual([
      [1, 3, 0, 0, 2],
      [3, 3, 4, 0, 5],
    ]);
    expect(partly.after.perGroup).toEqual(whole.after.perGroup);
    expect(partly.after.perPoorHousehold).toEqual(whole.after.perPoorHousehold);
    await as(groups[2]?.chair as Actor).declineFunding?.({ id: offers.get(proposals[1] as string), reason: 'Sudah ada dana lain.' });
    const declined = await equityOf(plan);
    expect(declined).toMatchObject({ given: '5000000', firstFunded: 0, after: { neverFunded: 2 } });
    expect(millions(declined.after.perGroup, villages)).toEqual([3, 3, 0, 0, 5]);
    await as(company.admin).endFunding?.({ id: deal.matchId, reason: 'Kegiatan dihentikan bersama.' });
    const ended = await equityOf(plan);
    expect(ended.given).toBe('2000000');
    expect(millions(ended.after.perGroup, villages)).toEqual([3, 3, 0, 0, 2]);
  });
});

const expectPlan = (result: unknown): string => world.expectRecord(result, 'plan').id;

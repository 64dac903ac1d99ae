import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

const MILLION = 1_000_000;
/** Kabupaten without proposals but those of this file. */
const [HERE, THERE] = ['74.01', '74.02'];
const TOLD = `id status title budget given value bound gap eligible considered greedy { value given } costs { rule value } tenthMore { value bound given proposals }
  tumbuhPerMillion neverFundedPerMillion bindingCaps { region { code } perMillion } conflict { rules explanation } shares { region { code } given proposals }
  budgets { budget given perMillion program { id } } awards(first: 100) { totalCount nodes { id amount score refusal program { id } proposal { id remaining } fundingMatch { id amount status } } }`;
const PLAN = `query ($id: ID!) { node(id: $id) { ... on AllocationPlan { ${TOLD} } } }`;
const START = `mutation ($input: StartAllocationInput!) { startAllocation(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path } } ... on StartAllocationSuccess { plan { id status } } } }`;
const OFFER = `mutation ($input: OfferAllocationInput!) { offerAllocation(input: $input) { __typename ... on Problem { message } ... on OfferAllocationSuccess { plan { ${TOLD} } } } }`;

let company: world.Company;
let programs: string[];
let proposals: { id: string; need: number }[];

const start = async (input: object = {}, who: Actor = company.admin) =>
  (await query(who, START, { input: { companyId: company.id, programIds: programs, title: 'Rencana', ...input } })).startAllocation;
const told = async (id: string, who: Actor | null = company.admin) => (await query(who, PLAN, { id })).node;
async function made(input: object = {}) {
  const { plan } = await start(input);
  await world.planned();
  return told(plan.id);
}

beforeAll(async () => {
  company = await world.verifiedCompany({ domicile: HERE });
  const program = (changes: object) => world.openProgram(company, { regionCodes: ['74'], focusAreas: ['ENVIRONMENT'], ...changes });
  programs = [
    await program({ budget: 60 * MILLION, minimumAward: 5 * MILLION, maximumAward: 30 * MILLION }),
    await program({ budget: 30 * MILLION, minimumAward: MILLION, maximumAward: 30 * MILLION }),
  ];
  proposals = [];
  for (const [i, at] of [HERE, HERE, HERE, THERE, THERE].entries()) {
    const need = (20 + 5 * i) * MILLION;
    const group = await world.verifiedGroupIn(at, i === 0 ? { classification: 'TUMBUH' } : i === 1 ? { classification: 'MAJU' } : {});
    proposals.push({ id: await world.verifiedProposal(group, { focusArea: 'ENVIRONMENT', ...world.asking(need) }), need });
  }
  await world.ranked();
});

describe('a plan over a company’s programmes', () => {
  it('gives all the money to the best proposals, within every limit, and tells what it is worth', async () => {
    const plan = await made({ kabupatenShare: 60, tumbuhShare: 10 });
    expect(plan).toMatchObject({ status: 'FOUND', budget: String(90 * MILLION), eligible: 5, considered: 5, conflict: null });
    const awards = plan.awards.nodes as { amount: string; score: number; program: { id: string }; proposal: { id: string } }[];
    const sumOf = (of: (award: (typeof awards)[number]) => boolean) => awards.filter(of).reduce((sum, { amount }) => sum + Number(amount), 0);
    expect(sumOf(() => true)).toBe(Number(plan.given));
    expect(plan.given).toBe(String(90 * MILLION));
    for (const { program, budget, given } of plan.budgets) {
      expect(sumOf((award) => award.program.id === program.id)).toBe(Number(given));
      expect(Number(given)).toBeLessThanOrEqual(Number(budget));
    }
    for (const { id, need } of proposals) expect(sumOf((award) => award.proposal.id === id)).toBeLessThanOrEqual(need);
    for (const { given } of plan.shares) expect(Number(given)).toBeLessThanOrEqual(0.6 * 90 * MILLION);
    expect(sumOf((award) => award.proposal.id === proposals[0]?.id)).toBeGreaterThanOrEqual(9 * MILLION);
    expect(plan.gap).toBeLessThanOrEqual(0.05);
    expect(Number(plan.value)).toBeGreaterThanOrEqual(Number(plan.greedy.value));
    expect(Number(plan.value)).toBeLessThanOrEqual(Number(plan.bound));
    expect(plan.costs.map(({ rule }: { rule: string }) => rule)).toEqual(['TUMBUH_FLOOR', 'KABUPATEN_CAP']);
    expect(Number(plan.tenthMore.value)).toBeGreaterThan(Number(plan.value));
    // The scores are those of suggestions.
    const [best] = (
      await query(
        company.admin,
        'query ($id: ID!) { node(id: $id) { ... on CsrProgram { suggestedProposals(first: 5) { nodes { score proposal { id } } } } } }',
        { id: programs[0] },
      )
    ).node.suggestedProposals.nodes as { score: number; proposal: { id: string } }[];
    expect(awards.find(({ proposal }) => proposal.id === best?.proposal.id)?.score).toBe(best?.score);
  });

  it('funds proposals as a whole where that is asked', async () => {
    const plan = await made({ whole: true });
    const given = new Map<string, number>();
    for (const { amount, proposal } of plan.awards.nodes) given.set(proposal.id, (given.get(proposal.id) ?? 0) + Number(amount));
    for (const [id, sum] of given) expect(sum).toBe(proposals.find((proposal) => proposal.id === id)?.need);
    expect(given.size).toBeGreaterThan(0);
  });

  it('is made of one region alone where that is asked', async () => {
    const plan = await made({ within: THERE });
    expect(plan).toMatchObject({ status: 'FOUND', eligible: 2 });
    expect(plan.shares.map(({ region }: { region: { code: string } }) => region.code)).toEqual([THERE]);
  });

  it('says in words why there is none', async () => {
    const plan = await made({ tumbuhShare: 50 });
    expect(plan).toMatchObject({ status: 'INFEASIBLE', given: null, gap: null, conflict: { rules: ['TUMBUH_FLOOR'] }, awards: { totalCount: 0 } });
    expect(plan.conflict.explanation.replaceAll('\u00a0', ' ')).toBe(
      'Rp 45.000.000 untuk kelompok TUMBUH tidak dapat dipenuhi. Paling banyak Rp 20.000.000, 22% dari yang dapat dibagi. Turunkan lantai, atau sertakan program lain.',
    );
    const english = await request(company.admin, PLAN, { id: plan.id }, { language: 'en' });
    expect(english.data.node.conflict.explanation.replaceAll('\u00a0', ' ')).toBe(
      'Rp 45,000,000 for groups classified TUMBUH cannot be reached. The most is Rp 20,000,000, 22% of what can be given. Lower the floor, or include other programmes.',
    );
  });

  it('is for the company’s members alone', async () => {
    const plan = await made();
    const [stranger, office, group] = [(await world.verifiedCompany()).admin, await world.staffOf('74'), (await world.verifiedGroupIn(HERE)).chair];
    const [award] = plan.awards.nodes;
    for (const who of [stranger, office, group, null]) {
      expect(await told(plan.id, who)).toBeNull();
      expect((await query(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: award.id })).node).toBeNull();
      expect(
        (await query(who, 'query ($id: ID!) { node(id: $id) { ... on Company { allocationPlans { totalCount nodes { id } } } } }', { id: company.id })).node
          .allocationPlans,
      ).toEqual({ totalCount: 0, nodes: [] });
      if (!who) continue;
      for (const text of [OFFER, 'mutation ($input: CancelAllocationInput!) { cancelAllocation(input: $input) { __typename } }']) {
        const input = { id: plan.id, ...(text === OFFER && { awardIds: [award.id] }) };
        expect((await request(who, text, { input })).errors?.[0].extensions.code).toBe('NOT_FOUND');
      }
      expect((await request(who, START, { input: { companyId: company.id, programIds: programs, title: 'x' } })).errors?.[0].extensions.code).toBe('FORBIDDEN');
    }
    expect(
      (await query(company.admin, 'query ($id: ID!) { node(id: $id) { ... on Company { allocationPlans { nodes { id } } } } }', { id: company.id })).node
        .allocationPlans.nodes[0],
    ).toEqual({ id: plan.id });
  });
});

describe('asking for a plan', () => {
  it('is refused for what is not open, not one’s own, or no share', async () => {
    const [foreign, draft] = [await world.openProgram(await world.verifiedCompany()), await world.draftProgram(company)];
    expect(await start({ programIds: [foreign] })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['programIds', '0'] }] });
    expect(await start({ programIds: [draft] })).toMatchObject({ __typename: 'WrongState' });
    expect(await start({ kabupatenShare: 0, tumbuhShare: 101 })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['kabupatenShare'] }, { path: ['tumbuhShare'] }],
    });
    expect(await start({ programIds: [programs[0], programs[0]] })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await start({ within: '99.99' })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['within'] }] });
  });

  it('waits its turn, three at most, and can be taken back', async () => {
    const asked = await Promise.all([1, 2, 3, 4, 5].map(() => start()));
    expect(asked.map(({ __typename }) => __typename).sort()).toEqual([...Array(3).fill('StartAllocationSuccess'), ...Array(2).fill('TooManyAttempts')]);
    const ids = asked.flatMap(({ plan }) => plan?.id ?? []);
    const cancelled = await as(company.admin).cancelAllocation?.({ id: ids[0] });
    expect(cancelled).toMatchObject({ __typename: 'CancelAllocationSuccess', plan: { status: 'CANCELLED' } });
    expect(await as(company.admin).cancelAllocation?.({ id: ids[0] })).toMatchObject({ __typename: 'WrongState' });
    expect(await world.planned()).toBe(2);
    expect(await told(ids[0])).toMatchObject({ status: 'CANCELLED', awards: { totalCount: 0 } });
    expect(await told(ids[1])).toMatchObject({ status: 'FOUND' });
  });

  it('can be thrown away, but not while it is made; offers that were made of it stay', async () => {
    const plan = await made();
    const [award] = plan.awards.nodes;
    await world.sql(`update allocation_plan set status = 'RUNNING' where id = $1`, [world.hex(plan.id)]);
    expect(await as(company.admin).removeAllocation?.({ id: plan.id })).toMatchObject({ __typename: 'WrongState' });
    await world.sql(`update allocation_plan set status = 'FOUND' where id = $1`, [world.hex(plan.id)]);
    expect(await as(company.admin).removeAllocation?.({ id: plan.id })).toMatchObject({ __typename: 'RemoveAllocationSuccess', company: { id: company.id } });
    expect([await told(plan.id), await world.sql('select 1 from allocation_award where id = $1', [world.hex(award.id)])]).toEqual([null, []]);
  });

  it('is begun anew where whoever worked on it is gone', async () => {
    const { plan } = await start();
    const { clock } = await testServer();
    await world.sql(`update allocation_plan set status = 'RUNNING', heard_at = $2::timestamptz - interval '3 minutes' where id = $1::uuid`, [
      world.hex(plan.id),
      clock.now().toISOString(),
    ]);
    expect(await world.planned()).toBe(1);
    expect(await told(plan.id)).toMatchObject({ status: 'FOUND' });
  });

  it('lets others go first where it was begun before, and is given up where that was five times', async () => {
    const [first, other, lost] = [(await start()).plan.id, (await start()).plan.id, (await start()).plan.id];
    await world.sql(`update allocation_plan set started_at = now() - interval '1 minute', heard_at = now(), begun = 4 where id = $1`, [world.hex(first)]);
    await world.sql('update allocation_plan set heard_at = now(), begun = 5 where id = $1', [world.hex(lost)]);
    expect(await world.planned()).toBe(3);
    const statuses = await Promise.all([first, other, lost].map(async (id) => (await told(id)).status));
    expect(statuses).toEqual(['FOUND', 'FOUND', 'FAILED']);
    const order = await world.sql<{ id: string }>('select id from allocation_plan where id = any($1::uuid[]) order by started_at', [
      [first, other, lost].map(world.hex),
    ]);
    expect(order[0]?.id.replaceAll('-', '')).toBe(other.slice(4));
  });
});

describe('turning a plan into offers', () => {
  it('makes each offer once, by the rules as they are now, and says why one could not be made', async () => {
    const plan = await made();
    const awards = plan.awards.nodes as { id: string; amount: string; program: { id: string }; proposal: { id: string } }[];
    // Somebody else was quicker with one proposal: nothing is left of it.
    const taken = awards.at(-1) as (typeof awards)[number];
    const other = await world.verifiedCompany();
    const need = proposals.find(({ id }) => id === taken.proposal.id)?.need as number;
    const rival = await world.openProgram(other, { regionCodes: ['74'], focusAreas: ['ENVIRONMENT'], budget: need, minimumAward: 0, maximumAward: need });
    expect(await as(other.admin).offerFunding?.({ programId: rival, proposalId: taken.proposal.id, amount: String(need) })).toMatchObject({
      __typename: 'OfferFundingSuccess',
    });
    const input = { id: plan.id, awardIds: awards.map(({ id }) => id), message: 'Salam' };
    const after = (await query(company.admin, OFFER, { input })).offerAllocation.plan.awards.nodes as {
      id: string;
      proposal: { id: string };
      refusal: string | null;
      fundingMatch: { id: string; amount: string; status: string } | null;
    }[];
    for (const award of after) {
      if (award.proposal.id === taken.proposal.id)
        expect(award).toMatchObject({ fundingMatch: null, refusal: expect.stringMatching(/^Statusnya|^Proposal ini tinggal butuh/) });
      else expect(award).toMatchObject({ refusal: null, fundingMatch: { status: 'OFFERED', amount: awards.find(({ id }) => id === award.id)?.amount } });
    }
    expect(after.some(({ fundingMatch }) => fundingMatch)).toBe(true);
    const again = (await query(company.admin, OFFER, { input })).offerAllocation.plan.awards.nodes as typeof after;
    expect(again.map(({ fundingMatch }) => fundingMatch?.id)).toEqual(after.map(({ fundingMatch }) => fundingMatch?.id));
    const [made_] = await world.sql<{ n: number }>('select count(*)::int as n from funding_match where company_id = $1::uuid', [world.hex(company.id)]);
    expect(made_?.n).toBe(after.filter(({ fundingMatch }) => fundingMatch).length);
  });

  it('never offers more than a budget has left, though awards of two plans ask for it', async () => {
    const own = await world.verifiedCompany({ domicile: HERE });
    const program = await world.openProgram(own, {
      regionCodes: [THERE],
      focusAreas: ['HEALTH'],
      budget: 30 * MILLION,
      minimumAward: 0,
      maximumAward: 30 * MILLION,
    });
    for (let i = 0; i < 3; i += 1) await world.verifiedProposal(await world.verifiedGroupIn(THERE), { focusArea: 'HEALTH', ...world.asking(20 * MILLION) });
    await world.ranked();
    const plans = [];
    for (let i = 0; i < 2; i += 1) {
      const { plan } = (await query(own.admin, START, { input: { companyId: own.id, programIds: [program], title: 'Rencana' } })).startAllocation;
      await world.planned();
      plans.push(await told(plan.id, own.admin));
    }
    const outcomes = await Promise.all(
      plans.map((plan) => query(own.admin, OFFER, { input: { id: plan.id, awardIds: plan.awards.nodes.map(({ id }: { id: string }) => id) } })),
    );
    const all = outcomes.flatMap(({ offerAllocation }) => offerAllocation.plan.awards.nodes) as {
      fundingMatch: { amount: string } | null;
      refusal: string | null;
    }[];
    expect(all.reduce((sum, { fundingMatch }) => sum + Number(fundingMatch?.amount ?? 0), 0)).toBe(30 * MILLION);
    expect(all.filter(({ refusal }) => refusal).length).toBe(2);
  });
});

import { expect, it } from 'vitest';
import { type Actor, as, query } from '../../support/client.ts';
import * as world from '../../support/world.ts';

const MILLION = 1_000_000;
const SUMS = `given value bound gap greedy { given } costs { rule } tenthMore { given } budgets { budget given perMillion } shares { region { code } given proposals }
  equity(by: REGENCY) { given after { perGroup { received } } } awards(first: 10) { totalCount nodes { amount } }`;
const told = async (id: string, who: Actor) => (await query(who, `query ($id: ID!) { node(id: $id) { ... on AllocationPlan { ${SUMS} } } }`, { id })).node;

async function planned(company: world.Company, programId: string, input: object = {}) {
  const asked = { companyId: company.id, programIds: [programId], title: 'Rencana', ...input };
  const { id } = world.expectRecord(await as(company.admin).startAllocation?.(asked), 'plan');
  await world.planned();
  return id;
}

it('who belongs to a group that a plan gives to reads no sum that would say how much', async () => {
  const HERE = '63.07';
  const company = await world.verifiedCompany({ domicile: HERE });
  const groups = [await world.verifiedGroupIn(HERE), await world.verifiedGroupIn(HERE)];
  const open = { regionCodes: [HERE], focusAreas: ['SPORT_ARTS'], budget: 20 * MILLION, minimumAward: MILLION, maximumAward: 20 * MILLION };
  const programId = await world.openProgram(company, open);
  for (const group of groups) await world.verifiedProposal(group, { focusArea: 'SPORT_ARTS', ...world.asking(8 * MILLION) });
  await world.ranked();
  const id = await planned(company, programId);
  const both = await world.person();
  await world.join(both, company, 'STAFF');
  await world.join(both, groups[0] as world.Group, 'MEMBER');
  expect(await told(id, company.admin)).toMatchObject({ given: '16000000', shares: [{ given: '16000000', proposals: 2 }], equity: { given: '16000000' } });
  expect(await told(id, both)).toEqual({
    given: null,
    value: null,
    bound: null,
    gap: null,
    greedy: null,
    costs: [],
    tenthMore: null,
    budgets: [{ budget: '20000000', given: null, perMillion: null }],
    shares: [{ region: { code: HERE }, given: '8000000', proposals: 1 }],
    equity: { given: '8000000', after: { perGroup: { received: '8000000' } } },
    awards: { totalCount: 1, nodes: [{ amount: '8000000' }] },
  });
  // Nor before it is found, nor where it is cancelled on the way.
  const { id: other } = world.expectRecord(
    await as(company.admin).startAllocation?.({ companyId: company.id, programIds: [programId], title: 'Lagi' }),
    'plan',
  );
  for (const status of ['RUNNING', 'CANCELLED']) {
    await world.sql('update allocation_plan set status = $2, value = 7777, bound = 7778, heard_at = now() where id = $1', [world.hex(other), status]);
    expect(await told(other, company.admin)).toMatchObject({ value: '7777', bound: '7778' });
    expect(await told(other, both)).toMatchObject({ value: null, bound: null });
  }
});

it('what a province’s board does in one kabupaten counts against its cap; what it does in several, as a place of its own', async () => {
  const [PROVINCE, HERE, THERE] = ['65', '65.01', '65.02'];
  const company = await world.verifiedCompany({ domicile: HERE });
  const [villages] = await world.sql<{ here: string[]; there: string }>(
    `select (array_agg(code order by code) filter (where code like $1))[1:2] as here, min(code) filter (where code like $2) as there from region where level = 'VILLAGE'`,
    [`${HERE}.%`, `${THERE}.%`],
  );
  const { here, there } = villages as { here: string[]; there: string };
  const board = await world.verifiedGroupIn(PROVINCE, { at: PROVINCE });
  const open = { regionCodes: [PROVINCE], focusAreas: ['SPORT_ARTS'], budget: 40 * MILLION, minimumAward: MILLION, maximumAward: 40 * MILLION };
  const programId = await world.openProgram(company, open);
  await world.verifiedProposal(await world.verifiedGroupIn(HERE), { focusArea: 'SPORT_ARTS', ...world.asking(20 * MILLION) });
  const inOne = await world.verifiedProposal(board, { focusArea: 'SPORT_ARTS', villageCodes: here, ...world.asking(20 * MILLION) });
  await world.ranked();
  const rules = { kabupatenShare: 50 };
  expect((await told(await planned(company, programId, rules), company.admin)).shares).toEqual([{ region: { code: HERE }, given: '20000000', proposals: 1 }]);
  expect(await as(board.chair).withdrawProposal?.({ id: inOne, reason: 'Diganti.' })).toSucceed();
  await world.verifiedProposal(board, { focusArea: 'SPORT_ARTS', villageCodes: [here[0], there], ...world.asking(20 * MILLION) });
  await world.ranked();
  expect((await told(await planned(company, programId, rules), company.admin)).shares).toEqual([
    { region: { code: PROVINCE }, given: '20000000', proposals: 1 },
    { region: { code: HERE }, given: '20000000', proposals: 1 },
  ]);
});

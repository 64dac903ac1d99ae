import { afterEach, describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { accepted, approved, asking, hex, offered, openProgram, sql, verifiedCompany, verifiedGroupIn, verifiedProposal } from '../../support/world.ts';

afterEach(async () => (await testServer()).clock.reset());

const PROGRAM =
  'query ($id: ID!) { node(id: $id) { ... on CsrProgram { status statusReason committed fundingMatches { nodes { id status statusReason } totalCount } } } }';
const show = async (who: Parameters<typeof query>[0], id: string) => (await query(who, PROGRAM, { id })).node;

describe('a company cancels its programme', () => {
  it('with its open offers, offered and accepted alike, which say why', async () => {
    const first = await offered();
    const second = await accepted({ company: first.company, programId: first.programId });
    expect(await as(first.company.admin).cancelProgram?.({ id: first.programId, reason: ' ' })).toBeProblem('InvalidInput');
    expect(await as(first.company.admin).cancelProgram?.({ id: first.programId, reason: 'Dana dialihkan.' })).toSucceed();
    const shown = await show(first.company.admin, first.programId);
    expect(shown).toMatchObject({ status: 'CANCELLED', statusReason: 'Dana dialihkan.', committed: '0' });
    expect(shown.fundingMatches.nodes).toEqual([second.matchId, first.matchId].map((id) => ({ id, status: 'WITHDRAWN', statusReason: 'Dana dialihkan.' })));
    expect(await show(null, first.programId)).toMatchObject({ status: 'CANCELLED', statusReason: null, fundingMatches: { totalCount: 0 } });
    const [proposal] = await sql('select committed, remaining from proposal where id = $1', [hex(second.proposalId)]);
    expect(proposal).toEqual({ committed: '0', remaining: '10000000' });
  });
  it('an offer that had lapsed already has lapsed, not been withdrawn', async () => {
    const deal = await offered();
    (await testServer()).clock.advanceDays(31);
    expect(await as(deal.company.admin).cancelProgram?.({ id: deal.programId, reason: 'Dana dialihkan.' })).toSucceed();
    const [match] = await sql('select status from funding_match where id = $1', [hex(deal.matchId)]);
    expect(match).toEqual({ status: 'EXPIRED' });
  });
  it('never once anything was approved, even if it has ended', async () => {
    const deal = await approved();
    const cancel = () => as(deal.company.admin).cancelProgram?.({ id: deal.programId, reason: 'Dana dialihkan.' });
    expect(await cancel()).toMatchObject({ __typename: 'WrongState', status: 'OPEN' });
    expect(await as(deal.company.admin).endFunding?.({ id: deal.matchId, reason: 'Batal.' })).toSucceed();
    expect(await cancel()).toBeProblem('WrongState');
  });
  it('closing leaves the offers', async () => {
    const deal = await offered();
    expect(await as(deal.company.admin).closeProgram?.({ id: deal.programId })).toSucceed();
    expect(await as(deal.group.chair).acceptFunding?.({ id: deal.matchId })).toSucceed();
  });
  it('against offers at the same time: none stays live, nothing stays committed', async () => {
    const company = await verifiedCompany();
    const group = await verifiedGroupIn();
    const programId = await openProgram(company, { supportKinds: ['GOODS'] });
    const proposals = await Promise.all([1, 2, 3, 4].map(() => verifiedProposal(group, asking(5_000_000))));
    const offers = proposals.map((proposalId) => as(company.admin).offerFunding?.({ programId, proposalId, amount: '2000000', supportKind: 'GOODS' }));
    const results = await Promise.all([...offers, as(company.admin).cancelProgram?.({ id: programId, reason: 'Dana dialihkan.' })]);
    expect(results.at(-1)).toSucceed();
    for (const result of results.slice(0, -1)) expect(['OfferFundingSuccess', 'WrongState']).toContain(result.__typename);
    expect(await show(company.admin, programId)).toMatchObject({ status: 'CANCELLED', committed: '0' });
    expect(await sql(`select 1 from funding_match where program_id = $1 and status <> 'WITHDRAWN'`, [hex(programId)])).toEqual([]);
  });
});

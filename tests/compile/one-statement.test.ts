import { describe, expect, it } from 'vitest';
import { type Actor, query, request } from '../support/client.ts';
import { active } from '../support/deals.ts';
import { testServer } from '../support/server.ts';
import { hex, sql, verifiedGroupIn, verifiedProposal } from '../support/world.ts';

const MAIN = `query ($first: Int, $more: Boolean!) {
  a: proposals(first: $first, filter: { status: [VERIFIED, RUNNING, FUNDED] }) {
    totalCount
    edges { cursor node { id title requested status createdAt startsOn karangTaruna { name region { name parent { name } } } budgetLines { description quantity amount } } }
    nodes { ...Money @include(if: $more) }
    pageInfo { hasNextPage endCursor }
  }
  region(code: "82.71") { name }
}
fragment Money on Proposal { id fundingMatches { nodes { amount status program { title company { name } } } } }`;

/** The statements that a query took besides finding out who asks. */
async function statementsOf(who: Actor | null, text: string, variables: object = {}): Promise<{ data: unknown; count: number }> {
  const { statements } = await testServer();
  statements.length = 0;
  const data = await query(who, text, variables);
  return { data, count: statements.filter((s) => !s.includes('from session')).length };
}

const counter = async (way: string): Promise<number> => {
  const text = await (await fetch(`${(await testServer()).url}/metrics`)).text();
  return [...text.matchAll(new RegExp(`sambung_query_answers_total\\{way="${way}"[^}]*\\} (\\d+)`, 'g'))].reduce((sum, [, n]) => sum + Number(n), 0);
};

describe('a query of declared fields', () => {
  it('costs one statement, whatever hangs on its rows, and is counted as compiled', async () => {
    const deal = await active();
    await verifiedProposal(await verifiedGroupIn());
    const before = await counter('compiled');
    for (const who of [null, deal.group.chair, deal.company.admin, deal.approver]) {
      const { data, count } = await statementsOf(who, MAIN, { first: 1, more: true });
      expect(count).toBe(1);
      expect(data).toMatchObject({
        a: { edges: [{ node: { karangTaruna: { region: {} } } }], nodes: [{ fundingMatches: {} }], pageInfo: { hasNextPage: true } },
        region: {},
      });
    }
    expect(await counter('compiled')).toBe(before + 4);
  });

  it('takes what its conditions leave out', async () => {
    const { data } = await statementsOf(null, MAIN, { first: 1, more: false });
    expect((data as { a: { nodes: unknown[] } }).a.nodes).toEqual([{}]);
  });

  it('keeps money exact, and what people write as they wrote it', async () => {
    const id = await verifiedProposal(await verifiedGroupIn());
    const title = 'Kopi "Tunas" \\ 100 % — jalan\ttanah é 😀';
    await sql('update proposal set title = $2, total = 999999999999999999 where id = $1', [hex(id), title]);
    const { data } = await statementsOf(null, 'query ($id: ID!) { node(id: $id) { ... on Proposal { title total } } }', { id });
    expect(data).toEqual({ node: { title, total: '999999999999999999' } });
  });
});

describe('what is not compiled', () => {
  it('is answered by resolvers, and counted with the field that was not understood', async () => {
    const id = await verifiedProposal(await verifiedGroupIn());
    const { data } = await statementsOf(null, 'query ($id: ID!) { node(id: $id) { ... on Proposal { title readiness { code } } } }', { id });
    expect(data).toEqual({ node: { title: expect.any(String), readiness: [] } });
    expect(await (await fetch(`${(await testServer()).url}/metrics`)).text()).toContain('way="resolved",reason="Proposal.readiness"');
  });

  it('stands beside what is, in the order that was asked for', async () => {
    const id = await verifiedProposal(await verifiedGroupIn());
    const text = `query ($id: ID!) { region(code: "82.71") { name } s: statistics(within: "82.71") { openPrograms } node(id: $id) { id }
      ...More } fragment More on Query { statistics { committed } s: statistics(within: "82.71") { requested } }`;
    const { data, count } = await statementsOf(null, text, { id });
    expect(JSON.stringify(data)).toMatch(
      /^{"region":{"name":"[^"]+"},"s":{"openPrograms":\d+,"requested":"\d+"},"node":{"id":"prp_\w+"},"statistics":{"committed":"\d+"}}$/,
    );
    const alone = await statementsOf(null, 'query { s: statistics(within: "82.71") { openPrograms requested } statistics { committed } }');
    expect(count).toBe(alone.count + 1);
    expect(await (await fetch(`${(await testServer()).url}/metrics`)).text()).toContain('way="mixed",reason="Query.statistics"');
  });

  it('says what it refuses in the words and at the place that resolvers do, whatever stands beside it', async () => {
    const text = `{ region(code: "82.71") { name } refused: proposalFacets(filter: { search: "${'a'.repeat(300)}" }) { regions { count } } }`;
    expect(await request(null, text)).toMatchObject({ data: null, errors: [{ path: ['refused'], extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('is what would take more tables than one statement bears', async () => {
    await verifiedProposal(await verifiedGroupIn());
    const part = (n: number) => `p${n}: proposals(first: 1) { nodes { karangTaruna { region { parent { name } } } } }`;
    const { data, count } = await statementsOf(null, `{ ${Array.from({ length: 20 }, (_, n) => part(n)).join(' ')} }`);
    expect(count).toBeGreaterThan(1);
    expect(data).toMatchObject({ p19: { nodes: [{ karangTaruna: { region: { parent: {} } } }] } });
  });

  it('is refused by resolvers, in their words', async () => {
    for (const text of [
      '{ proposals(after: "x") { nodes { id } } }',
      `{ proposals(after: "${Buffer.from('["2026-13-01 00:00:00+00","x"]').toString('base64url')}") { __typename } }`,
    ]) {
      const { errors, status } = await request(null, text);
      expect({ status, errors }).toMatchObject({
        status: 200,
        errors: [{ message: 'Penanda halaman tidak dikenali.', path: ['proposals'], extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
    const long = await request(null, `{ proposals(filter: { search: "${'a'.repeat(300)}" }) { nodes { id } } }`);
    expect(long.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is what comes out null where GraphQL allows none: the resolvers say so', async () => {
    const deal = await active();
    await sql("update csr_program set status = 'DRAFT' where id = $1", [hex(deal.programId)]);
    const { data, errors } = await request(null, 'query ($id: ID!) { node(id: $id) { ... on FundingMatch { amount program { title } } } }', {
      id: deal.matchId,
    });
    expect(data).toEqual({ node: null });
    expect(errors).toMatchObject([{ path: ['node', 'program'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });
});

import { describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import {
  asking,
  draftProposal,
  freeVillage,
  inDays,
  offered,
  type Person,
  sql,
  submittedProposal,
  unique,
  verifiedCompany,
  verifiedGroupIn,
  verifiedProposal,
} from '../../support/world.ts';

const LIST = `query ($filter: ProposalFilter, $orderBy: ProposalOrder, $first: Int, $after: String, $last: Int, $before: String) {
  proposals(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const page = async (who: Person | null, variables: object) => (await query(who, LIST, variables)).proposals;
const ids = (of: { nodes: { id: string }[] }) => of.nodes.map((node) => node.id);
const list = async (filter: object, orderBy?: string, who: Person | null = null) => ids(await page(who, { filter, orderBy, first: 100 }));

describe('proposals are listed', () => {
  it('by what they are and ask, by their group, and by part of the title', async () => {
    const group = await verifiedGroupIn('82.71', { classification: 'MAJU' });
    const of = { karangTarunaId: group.id };
    const word = `100%_${unique()}`;
    const small = await verifiedProposal(group, {
      ...asking(1_000_000),
      title: `Kebun ${word}`,
      focusArea: 'ENVIRONMENT',
      startsOn: await inDays(30),
      endsOn: await inDays(40),
    });
    const large = await verifiedProposal(group, { ...asking(9_000_000), startsOn: await inDays(20), endsOn: await inDays(40) });
    const draft = await draftProposal(group);
    const submitted = await submittedProposal(group);
    expect(await list(of)).toEqual([large, small]);
    expect(await list(of, undefined, group.chair)).toEqual([submitted, draft, large, small]);
    expect(await list(of, undefined, group.staff)).toEqual([submitted, large, small]);
    expect(await list({ ...of, status: ['DRAFT', 'SUBMITTED'] })).toEqual([]);
    expect(await list({ ...of, status: ['DRAFT', 'SUBMITTED'] }, undefined, group.chair)).toEqual([submitted, draft]);
    expect(await list({ ...of, status: [] }, undefined, group.chair)).toEqual([]);
    expect(await list({ ...of, focusAreas: ['ENVIRONMENT', 'HEALTH'] })).toEqual([small]);
    expect(await list({ ...of, minimumRequested: '1000001' })).toEqual([large]);
    expect(await list({ ...of, maximumRequested: '1000000' })).toEqual([small]);
    expect(await list({ ...of, minimumRequested: 1000000, maximumRequested: 9000000 })).toHaveLength(2);
    expect(await list({ ...of, classification: ['MAJU', 'TUMBUH'] })).toHaveLength(2);
    expect(await list({ ...of, classification: ['TUMBUH'] })).toEqual([]);
    expect(await list({ search: word.toUpperCase() })).toEqual([small]);
    expect(await list({ search: word.replace('%', 'x') })).toEqual([]);
    const { name, region } = (await query(null, 'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { name region { name } } } }', { id: group.id })).node;
    for (const search of [name, ` ${region.name.toLowerCase()} `]) expect(await list({ ...of, search })).toEqual([large, small]);
    expect(await list({ search: name })).toEqual([large, small]);
    expect(await list({ ...of, search: 'Maluku Utara' })).toEqual([]);
    expect(await list(of, 'CLOSEST_START')).toEqual([large, small]);
    await offered({ group, proposalId: large, amount: 8_500_000 });
    expect(await list(of, 'LARGEST_REMAINING')).toEqual([small, large]);
    expect(await list({ ...of, seekingFunds: true }, undefined, group.chair)).toEqual([large, small]);
    await offered({ group, proposalId: large, amount: 500_000 });
    expect(await list({ ...of, seekingFunds: true }, undefined, group.chair)).toEqual([small]);
    expect(await list({ ...of, seekingFunds: false })).toEqual([large, small]);
    for (const karangTarunaId of ['bukan', small, `krt_${'0'.repeat(32)}`]) expect(await list({ karangTarunaId })).toEqual([]);
  });

  it('where they lie: with their group, or in one of their villages', async () => {
    const group = await verifiedGroupIn('82.02');
    const id = await verifiedProposal(group);
    const of = { karangTarunaId: group.id };
    for (const within of ['82', '82.02', group.regionCode.slice(0, 8), group.regionCode]) expect(await list({ ...of, within })).toEqual([id]);
    for (const within of ['82.71', '33', await freeVillage('82.02')]) expect(await list({ ...of, within })).toEqual([]);

    const [free] = await sql<{ code: string }>(
      `select code from region r where level = 'REGENCY' and left(code, 2) not in ('82', '33') and not exists (select 1 from karang_taruna k where k.region_code = r.code) order by random() limit 1`,
    );
    const at = free?.code as string;
    const board = await verifiedGroupIn(at, { at });
    const [here, there] = await sql<{ code: string }>(
      `select min(code) as code from region where level = 'VILLAGE' and code like $1 group by parent_code order by 1 limit 2`,
      [`${at}.%`],
    );
    const both = await verifiedProposal(board, { villageCodes: [here?.code, there?.code] });
    const ofBoard = { karangTarunaId: board.id };
    for (const within of [at.slice(0, 2), at, here?.code.slice(0, 8), there?.code]) expect(await list({ ...ofBoard, within })).toEqual([both]);
    expect(await list({ ...ofBoard, within: await freeVillage('33.01') })).toEqual([]);
  });

  it('page by page both ways, and only what the viewer sees is counted', async () => {
    const group = await verifiedGroupIn();
    const filter = { karangTarunaId: group.id };
    const made: string[] = [];
    for (let i = 0; i < 5; i++) made.unshift(await verifiedProposal(group));
    await draftProposal(group);
    const first = await page(null, { filter, first: 2 });
    expect([ids(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([made.slice(0, 2), 5, true]);
    const second = await page(null, { filter, first: 3, after: first.pageInfo.endCursor });
    expect([ids(second), second.pageInfo]).toMatchObject([made.slice(2), { hasNextPage: false, hasPreviousPage: true }]);
    const back = await page(null, { filter, last: 2, before: second.pageInfo.startCursor });
    expect([ids(back), back.pageInfo.hasPreviousPage]).toEqual([made.slice(0, 2), false]);
  });

  it('by their group as well', async () => {
    const group = await verifiedGroupIn();
    const open = await verifiedProposal(group);
    const draft = await draftProposal(group);
    const of = async (who: Person | null) =>
      (await query(who, 'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { proposals { nodes { id } totalCount } } } }', { id: group.id })).node
        .proposals;
    expect(await of(null)).toEqual({ nodes: [{ id: open }], totalCount: 1 });
    expect(await of(group.chair)).toEqual({ nodes: [{ id: draft }, { id: open }], totalCount: 2 });
  });

  it('a draft that a company cannot see is not found by an offer either', async () => {
    const company = await verifiedCompany();
    const id = await draftProposal(await verifiedGroupIn());
    expect(await as(company.admin).withdrawProposal?.({ id, reason: 'x' })).toBeProblem('NOT_FOUND');
  });
});

import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ranked } from '../support/ranked.ts';
import { testServer } from '../support/server.ts';
import { buildTwenty, statementsOf, type Twenty } from './twenty.ts';

const contract = buildSchema(readFileSync(new URL('../contract.graphql', import.meta.url), 'utf8'));
let world: Twenty;
beforeAll(async () => {
  // The way of resolvers: it answers what the compiler does not, and must not ask once for every row.
  await testServer({ compiles: false });
  world = await buildTwenty();
  await ranked();
}, 120_000);

/** How a query comes to `n` rows of a type, `X` standing for what it asks of each. */
const WAYS: Record<string, (n: number) => string> = {
  Region: (n) => `regions(level: VILLAGE, within: "75.71", first: ${n}) { nodes { X } }`,
  KarangTaruna: (n) => `karangTarunas(filter: { search: "${world.mark}" }, first: ${n}) { nodes { X } }`,
  Company: (n) => `companies(filter: { search: "${world.mark}" }, first: ${n}) { nodes { X } }`,
  CsrProgram: (n) => `programs(filter: { search: "${world.mark}" }, first: ${n}) { nodes { X } }`,
  Proposal: (n) => `proposals(filter: { search: "Pelatihan ${world.mark}" }, first: ${n}) { nodes { X } }`,
  FundingMatch: (n) => `fundingMatches(filter: { within: "75.71" }, first: ${n}) { nodes { X } }`,
  Disbursement: (n) => `fundingMatches(filter: { within: "75.71" }, first: ${n}) { nodes { disbursements { X } } }`,
  Agreement: (n) => `fundingMatches(filter: { within: "75.71" }, first: ${n}) { nodes { agreement { X } } }`,
  AccountabilityReport: (n) => `proposals(filter: { search: "Pelatihan ${world.mark}" }, first: ${n}) { nodes { report { X } } }`,
  Spending: (n) => `proposals(filter: { search: "Pelatihan ${world.mark}" }, first: ${n}) { nodes { report { spending { X } } } }`,
  FunderAnswer: (n) => `proposals(filter: { search: "Pelatihan ${world.mark}" }, first: ${n}) { nodes { report { funderAnswers { X } } } }`,
  BudgetLine: (n) => `proposals(filter: { search: "Pelatihan ${world.mark}" }, first: ${n}) { nodes { budgetLines { X } } }`,
  FundingShare: (n) => `proposals(filter: { search: "Pelatihan ${world.mark}" }, first: ${n}) { nodes { fundingSplit { X } } }`,
  StateChange: (n) => `proposals(filter: { search: "Pelatihan ${world.mark}" }, first: ${n}) { nodes { history { X } } }`,
  File: (n) => `proposals(filter: { search: "Pelatihan ${world.mark}" }, first: ${n}) { nodes { attachments { X } } }`,
  Officer: (n) => `karangTarunas(filter: { search: "${world.mark}" }, first: ${n}) { nodes { officers { X } } }`,
  Assessment: (n) => `karangTarunas(filter: { search: "${world.mark}" }, first: ${n}) { nodes { assessments { X } } }`,
  AspectScores: (n) => `karangTarunas(filter: { search: "${world.mark}" }, first: ${n}) { nodes { assessments { scores { X } } } }`,
  PayoutAccount: (n) => `karangTarunas(filter: { search: "${world.mark}" }, first: ${n}) { nodes { payoutAccount { X } } }`,
  Office: (n) => `companies(filter: { search: "${world.mark}" }, first: ${n}) { nodes { verifiedBy { X } } }`,
  ReadinessItem: (n) => `proposals(filter: { within: "75.71", status: DRAFT }, first: ${n}) { nodes { readiness { X } } }`,
  ProposalSuggestion: (n) => `programs(filter: { search: "${world.mark}" }, first: ${n}) { nodes { suggestedProposals(first: 20) { nodes { X } } } }`,
  ProgramSuggestion: (n) => `proposals(filter: { within: "75.71", status: VERIFIED }, first: ${n}) { nodes { suggestedPrograms(first: 20) { nodes { X } } } }`,
  MatchReason: (n) => `programs(filter: { search: "${world.mark}" }, first: ${n}) { nodes { suggestedProposals(first: 1) { nodes { reasons { X } } } } }`,
  MembershipRequest: (n) => `nodes(ids: ${JSON.stringify(world.requests.slice(0, n))}) { ... on MembershipRequest { X } }`,
};

/** What a field costs beyond one statement for a relation and none for a column. */
const COSTS: Record<string, number> = {
  // Up to three regions above: one batch.
  'Region.ancestors': 1,
  // Part of the assessment's row.
  'Assessment.scores': 0,
  // The group, and whether the kota has staff: the province then sees it masked.
  'PayoutAccount.number': 2,
  // Nothing is missing from what was submitted; of drafts see below.
  'Proposal.readiness': 0,
  // Stands in the suggestion.
  'ProposalSuggestion.reasons': 0,
  'ProgramSuggestion.reasons': 0,
};

const asked = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  return `${field.name} { ${type.name.endsWith('Connection') ? 'nodes { __typename }' : '__typename'} }`;
};
const costOf = (type: string, field: GraphQLField<unknown, unknown>): number =>
  COSTS[`${type}.${field.name}`] ?? (isLeafType(getNamedType(field.type)) ? 0 : 1);
const fieldsOf = (type: string) => {
  const found = contract.getType(type);
  return isObjectType(found) ? Object.values(found.getFields()) : [];
};
const count = async (type: string, n: number, fields: string) => {
  // Drafts are their officers' alone.
  const { count: statements, data } = await statementsOf(
    type === 'ReadinessItem' ? world.everywhere : world.staff,
    `{ ${WAYS[type]?.(n).replace('X', `__typename ${fields}`)} }`,
  );
  // As many rows as were asked for, or the count says nothing.
  expect(JSON.stringify(data).split(`"__typename":"${type}"`).length - 1).toBeGreaterThanOrEqual(n);
  return statements;
};

describe.each(Object.keys(WAYS))('of twenty rows of %s', (type) => {
  const fields = fieldsOf(type);
  const columns = fields.filter((field) => costOf(type, field) === 0);
  it('all that stands in them costs nothing more, the same as of one', async () => {
    // What words are made of is asked once, and known for a while.
    await count(type, 20, '');
    const plain = await count(type, 20, '');
    expect(await count(type, 20, columns.map(asked).join(' '))).toBe(plain);
    expect(await count(type, 1, columns.map(asked).join(' '))).toBe(plain);
  });

  const others = fields.filter((field) => !columns.includes(field)).map((field) => ({ name: field.name, field }));
  if (others.length)
    it.each(others)('$name costs as many statements as of one', async ({ field }) => {
      const expected = (await count(type, 1, '')) + costOf(type, field);
      expect(await count(type, 20, asked(field))).toBe(expected);
      expect(await count(type, 1, asked(field))).toBe(expected);
    });
});

it('every type of the contract that a query reaches is among them', () => {
  const reached = new Set<string>();
  const reach = (name: string) => {
    const type = contract.getType(name);
    if (isAbstractType(type)) for (const possible of contract.getPossibleTypes(type)) reach(possible.name);
    if (!isObjectType(type) || reached.has(name)) return;
    reached.add(name);
    for (const field of Object.values(type.getFields())) reach(getNamedType(field.type).name);
  };
  reach('Query');
  const elsewhere = ['Query', 'Viewer', 'Membership', 'WorkItem', 'Statistics', 'ClassificationCount', 'RegionStatistics'];
  const types = [...reached].filter((name) => !/Connection$|Edge$|^PageInfo$|^InvalidInput$/.test(name) && !elsewhere.includes(name));
  expect(types.filter((name) => !WAYS[name])).toEqual([]);
});

describe('a query asks the database, after who asks it', () => {
  const ROOTS: Record<string, [text: (n: number) => string, statements: number]> = {
    viewer: [() => '{ viewer { name } }', 1],
    node: [(n) => `{ node(id: "${world.proposals[n - 1]}") { id } }`, 1],
    nodes: [(n) => `{ nodes(ids: ${JSON.stringify(world.proposals.slice(0, n))}) { id } }`, 1],
    region: [() => '{ region(code: "75") { name } }', 1],
    regions: [(n) => `{ regions(level: VILLAGE, first: ${n}) { nodes { name } } }`, 1],
    karangTarunas: [(n) => `{ karangTarunas(first: ${n}) { nodes { name } } }`, 1],
    companies: [(n) => `{ companies(first: ${n}) { nodes { name } } }`, 1],
    programs: [(n) => `{ programs(first: ${n}) { nodes { title } } }`, 1],
    proposals: [(n) => `{ proposals(first: ${n}) { nodes { title } } }`, 1],
    fundingMatches: [(n) => `{ fundingMatches(first: ${n}) { nodes { amount } } }`, 1],
    statistics: [
      () =>
        '{ statistics(within: "75") { karangTarunas villagesWithoutGroup openPrograms proposalsSeekingFunds requested committed disbursed beneficiariesReached } }',
      4,
    ],
  };
  it.each(Object.keys(contract.getQueryType()?.getFields() ?? {}))('once: %s', async (name) => {
    const [text, statements] = ROOTS[name] as (typeof ROOTS)[string];
    for (const n of [1, 20]) expect((await statementsOf(world.staff, text(n))).count).toBe(statements + 1);
    for (const n of [1, 20]) if (name !== 'viewer') expect((await statementsOf(null, text(n))).count).toBe(statements);
  });

  it('once for what a person belongs to, and once for each kind of organisation among it', async () => {
    const { count: statements, data } = await statementsOf(
      world.everywhere,
      '{ viewer { memberships { role organisation { __typename ... on KarangTaruna { name } ... on Company { name } } } } }',
    );
    expect((data as { viewer: { memberships: unknown[] } }).viewer.memberships).toHaveLength(41);
    expect(statements).toBe(1 + 1 + 1 + 3);
  });

  it('once for a worklist, and once for each kind of subject on a page', async () => {
    const plain = await statementsOf(world.waitedFor, '{ viewer { worklist(first: 40) { nodes { kind } } } }');
    const { count: statements, data } = await statementsOf(world.waitedFor, '{ viewer { worklist(first: 40) { nodes { subject { __typename id } } } } }');
    const subjects = (data as { viewer: { worklist: { nodes: { subject: { __typename: string } }[] } } }).viewer.worklist.nodes.map(
      (n) => n.subject.__typename,
    );
    expect([subjects.length, new Set(subjects).size]).toEqual([40, 2]);
    expect(plain.count).toBe(1 + 1 + 1);
    expect(statements).toBe(plain.count + new Set(subjects).size);
  });

  it('once for the people of twenty organisations, and twice for who would join them', async () => {
    for (const organisations of ['karangTarunas', 'companies']) {
      const text = (n: number, fields: string) => `{ ${organisations}(filter: { search: "${world.mark}" }, first: ${n}) { nodes { ${fields} } } }`;
      for (const n of [1, 20]) {
        // What the words are made of is asked once in a while, however slow the machine: before what is counted.
        await statementsOf(world.staff, text(n, 'id'));
        const plain = (await statementsOf(world.staff, text(n, 'id'))).count;
        const members = await statementsOf(world.staff, text(n, 'members { name }'));
        const requests = await statementsOf(world.staff, text(n, 'membershipRequests { name }'));
        expect([members.count, requests.count]).toEqual([plain + 1, plain + 2]);
        // The one who registered it, and whoever is everywhere.
        expect(JSON.stringify(members.data).split('"name"')).toHaveLength(2 * n + 1);
        expect(JSON.stringify(requests.data).split('"name"')).toHaveLength(organisations === 'companies' ? 1 : n + 1);
      }
    }
  });

  it('four times for what drafts lack: their groups, lines, villages and overdue reports', async () => {
    const text = (fields: string) => `{ proposals(filter: { within: "75.71", status: DRAFT }, first: 20) { nodes { ${fields} } } }`;
    const [plain, ready] = [await statementsOf(world.everywhere, text('id')), await statementsOf(world.everywhere, text('readiness { code }'))];
    expect(JSON.stringify(ready.data).split('BACKGROUND')).toHaveLength(21);
    expect(ready.count).toBe(plain.count + 4);
  });

  it('once to note that twenty numbers of accounts were shown in full', async () => {
    const text = (fields: string) => `{ karangTarunas(filter: { search: "${world.mark}" }, first: 20) { nodes { payoutAccount { ${fields} } } } }`;
    const [plain, shown] = [await statementsOf(world.waitedFor, text('id')), await statementsOf(world.waitedFor, text('number'))];
    expect(JSON.stringify(shown.data).split('"1200034567"')).toHaveLength(21);
    expect(shown.count).toBe(plain.count + 3);
  });

  it('a statement for each kind of thing that statistics count, however many regions lie inside', async () => {
    const all = '{ karangTarunas byClassification { classification count } byRegion { region { name } karangTarunas requested } }';
    for (const within of ['(within: "75.71")', '']) expect((await statementsOf(world.staff, `{ statistics${within} ${all} }`)).count).toBe(1 + 1 + 1 + 1);
  });

  it('once for each level, however wide a screen is', async () => {
    const text = (n: number) => `{ proposals(filter: { search: "Pelatihan ${world.mark}" }, first: ${n}) { totalCount nodes {
      title karangTaruna { name region { name parent { name } } } budgetLines { amount } villages { name } history { status }
      fundingMatches(first: 20) { totalCount nodes { amount program { title company { name } } disbursements { amount proof { url } } agreement { number } } }
      report { spent spending { budgetLine { description } } funderAnswers { company { name } } } } } }`;
    const [one, twenty] = [await statementsOf(world.staff, text(1)), await statementsOf(world.staff, text(20))];
    expect(twenty.count).toBe(one.count);
    expect(twenty.count).toBeLessThanOrEqual(22);
  });
});

import { describe, expect, it } from 'vitest';
import { query, type Result, schema } from '../support/client.ts';
import { draftProgram, freeVillage, offered, pendingCompany, pendingGroupIn, sql, submittedProposal } from '../support/world.ts';
import { type Cast, type Home, home, newHome, VIEWERS, type ViewerName } from './cast.ts';

/** What one field of Query tells whom. */
interface Asked {
  readonly field: string;
  readonly about: string;
  readonly text: string;
  readonly arrange: () => Promise<{ cast: Cast; variables: object; told: unknown; notTold: unknown }>;
  /** Who gets `told`; the others get `notTold`. */
  readonly toldTo: readonly ViewerName[];
}

const EVERYBODY = VIEWERS;
const OFFICES = ['officeAbove', 'province'] as const;
const OFFICERS = ['officer', 'both'] as const;
const MEMBERS = ['company', 'both'] as const;
const PARTIES = ['officer', 'company', 'both'] as const;

/** A list that holds one thing, or nothing. */
const one = (id: string) => ({ totalCount: 1, nodes: [{ id }] });
const NONE = { totalCount: 0, nodes: [] };
const LIST = '{ totalCount nodes { id } }';

const atHome = (build: (there: Home) => Promise<{ id: string; variables: object }>) => async () => {
  const there = await home();
  const { id, variables } = await build(there);
  return { cast: there.cast, variables, told: one(id), notTold: NONE };
};

const ASKED: readonly Asked[] = [
  {
    field: 'node',
    about: 'a proposal that was submitted',
    text: 'query ($id: ID!) { node(id: $id) { id } }',
    async arrange() {
      const { cast, group } = await home();
      const id = await submittedProposal(group);
      return { cast, variables: { id }, told: { id }, notTold: null };
    },
    toldTo: [...OFFICERS, ...OFFICES],
  },
  {
    field: 'nodes',
    about: 'a draft of a programme, between two offices',
    text: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    async arrange() {
      const { cast, company } = await home();
      const id = await draftProgram(company);
      const rows = await sql<{ id: string }>('select id from office order by id limit 2');
      const [first, last] = rows.map((row) => `off_${row.id.replaceAll('-', '')}`) as [string, string];
      return { cast, variables: { ids: [first, id, last] }, told: [{ id: first }, { id }, { id: last }], notTold: [{ id: first }, null, { id: last }] };
    },
    toldTo: MEMBERS,
  },
  {
    field: 'region',
    about: 'a village',
    text: 'query ($code: RegionCode!) { region(code: $code) { code } }',
    async arrange() {
      const code = await freeVillage();
      return { cast: (await home()).cast, variables: { code }, told: { code }, notTold: null };
    },
    toldTo: EVERYBODY,
  },
  {
    field: 'regions',
    about: 'the districts of Kota Ternate',
    text: 'query { regions(level: DISTRICT, within: "82.71", first: 1) { totalCount } }',
    arrange: async () => ({ cast: (await home()).cast, variables: {}, told: { totalCount: 8 }, notTold: null }),
    toldTo: EVERYBODY,
  },
  {
    field: 'karangTarunas',
    about: 'a group that waits',
    text: `query ($within: RegionCode!) { karangTarunas(filter: { within: $within }) ${LIST} }`,
    async arrange() {
      const { cast, group } = await newHome({ group: await pendingGroupIn(), company: (await home()).company });
      return { cast, variables: { within: group.regionCode }, told: one(group.id), notTold: NONE };
    },
    toldTo: [...OFFICERS, ...OFFICES],
  },
  {
    field: 'companies',
    about: 'a company that waits',
    text: `query ($search: String!) { companies(filter: { search: $search }) ${LIST} }`,
    async arrange() {
      const name = `PT Rahasia ${Math.random()}`;
      const { cast, company } = await newHome({ group: (await home()).group, company: await pendingCompany({ name }) });
      return { cast, variables: { search: name }, told: one(company.id), notTold: NONE };
    },
    toldTo: [...MEMBERS, ...OFFICES],
  },
  {
    field: 'programs',
    about: 'a draft',
    text: `query ($search: String!) { programs(filter: { search: $search }) ${LIST} }`,
    arrange: atHome(async ({ company }) => {
      const title = `Rencana ${Math.random()}`;
      return { id: await draftProgram(company, { title }), variables: { search: title } };
    }),
    toldTo: MEMBERS,
  },
  {
    field: 'proposals',
    about: 'a proposal that was submitted',
    text: `query ($search: String!) { proposals(filter: { search: $search }) ${LIST} }`,
    arrange: atHome(async ({ group }) => {
      const title = `Rencana ${Math.random()}`;
      return { id: await submittedProposal(group, { title }), variables: { search: title } };
    }),
    toldTo: [...OFFICERS, ...OFFICES],
  },
  {
    field: 'fundingMatches',
    about: 'an offer',
    text: `query ($proposalId: ID!) { fundingMatches(filter: { proposalId: $proposalId }) ${LIST} }`,
    arrange: atHome(async (there) => {
      const { matchId, proposalId } = await offered(there);
      return { id: matchId, variables: { proposalId } };
    }),
    toldTo: [...PARTIES, ...OFFICES],
  },
];

const ask = async (cast: Cast, viewer: ViewerName, { text, field }: Asked, variables: object): Promise<Result> =>
  (await query(cast[viewer], text, variables))[field];

describe('the matrix of queries', () => {
  it('has an entry for every field of Query', () => {
    const fields = Object.keys(schema().getQueryType()?.getFields() ?? {});
    expect([...ASKED.map((a) => a.field), 'viewer', 'statistics'].sort()).toEqual(fields.sort());
  });

  it.each(ASKED.map((a) => [a.field, a.about, a.toldTo.join(', '), a] as const))('%s tells of %s to %s', async (_field, _about, _who, asked) => {
    const { cast, variables, told, notTold } = await asked.arrange();
    for (const viewer of VIEWERS) expect(await ask(cast, viewer, asked, variables), viewer).toEqual(asked.toldTo.includes(viewer) ? told : notTold);
  });

  it('viewer tells each person of themselves, with what they may act for, and nobody of anybody', async () => {
    const { cast, group, company } = await newHome();
    const text = '{ viewer { id memberships { role organisation { ... on Node { id } } } } }';
    const acting: Partial<Record<ViewerName, object[]>> = {
      stranger: [],
      officer: [{ role: 'CHAIR', organisation: { id: group.id } }],
      company: [{ role: 'ADMIN', organisation: { id: company.id } }],
      both: [
        { role: 'SECRETARY', organisation: { id: group.id } },
        { role: 'STAFF', organisation: { id: company.id } },
      ],
    };
    expect((await query(null, text)).viewer).toBeNull();
    for (const [viewer, memberships] of Object.entries(acting)) {
      const who = cast[viewer as ViewerName];
      expect((await query(who, text)).viewer).toEqual({ id: who?.id, memberships });
    }
  });

  it('statistics tell everybody the same', async () => {
    const { cast } = await home();
    const text = `{ statistics(within: "82.71") { karangTarunas villagesWithoutGroup openPrograms proposalsSeekingFunds requested committed disbursed beneficiariesReached
      byClassification { classification count } byRegion { region { code } karangTarunas proposals requested committed disbursed } } }`;
    const { statistics } = await query(null, text);
    expect(statistics.karangTarunas).toBeGreaterThan(0);
    for (const viewer of VIEWERS) expect((await query(cast[viewer], text)).statistics, viewer).toEqual(statistics);
  });
});

import { describe, expect, it } from 'vitest';
import { query, type Result, schema } from '../support/client.ts';
import { draftProgram, freeVillage, offered, pendingCompany, pendingForum, pendingGroupIn, sql, submittedProposal } from '../support/world.ts';
import { type Cast, forumHome, type Home, home, newHome, VIEWERS, type ViewerName } from './cast.ts';

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
const counts = (...of: number[]) => of.map((count) => ({ count }));
/** The focus areas after the first. */
const NINE = Array(9).fill(0);

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
    field: 'document',
    about: 'a proposal that was submitted',
    text: 'query ($id: ID!) { document(id: $id) { id kind subject { id } } }',
    async arrange() {
      const { cast, group } = await home();
      const id = await submittedProposal(group);
      return { cast, variables: { id }, told: { id, kind: 'PROPOSAL', subject: { id } }, notTold: null };
    },
    toldTo: [...OFFICERS, ...OFFICES],
  },
  {
    field: 'document',
    about: 'a match that was offered, which has no paper yet',
    text: 'query ($id: ID!) { document(id: $id) { id } }',
    async arrange() {
      const there = await home();
      return { cast: there.cast, variables: { id: (await offered(there)).matchId }, told: null, notTold: null };
    },
    toldTo: EVERYBODY,
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
    field: 'forums',
    about: 'a forum that waits',
    text: `query ($within: RegionCode!) { forums(filter: { within: $within }) ${LIST} }`,
    async arrange() {
      const there = await home();
      const forum = await pendingForum({ company: there.company });
      const { cast } = await forumHome(there, forum);
      return { cast, variables: { within: forum.regionCode }, told: one(forum.id), notTold: NONE };
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
  {
    field: 'karangTarunaFacets',
    about: 'a group that waits',
    text: 'query ($within: RegionCode!) { karangTarunaFacets(filter: { within: $within }) { total statuses { count } classifications { count } } }',
    async arrange() {
      const { cast, group } = await newHome({ group: await pendingGroupIn(), company: (await home()).company });
      const facets = (count: number) => ({ total: count, statuses: counts(count, 0, 0, 0), classifications: counts(0, 0, 0, 0, count) });
      return { cast, variables: { within: group.regionCode }, told: facets(1), notTold: facets(0) };
    },
    toldTo: [...OFFICERS, ...OFFICES],
  },
  {
    field: 'programFacets',
    about: 'a draft',
    text: 'query ($search: String!) { programFacets(filter: { search: $search, within: "82" }) { total focusAreas { count } regions { count region { code } } } }',
    async arrange() {
      const { cast, company } = await home();
      const title = `Rencana ${Math.random()}`;
      await draftProgram(company, { title, focusAreas: ['EDUCATION'], regionCodes: ['82.06'] });
      const told = { total: 1, focusAreas: counts(1, ...NINE), regions: [{ count: 1, region: { code: '82.06' } }] };
      return { cast, variables: { search: title }, told, notTold: { total: 0, focusAreas: counts(0, ...NINE), regions: [] } };
    },
    toldTo: MEMBERS,
  },
  {
    field: 'proposalFacets',
    about: 'a proposal that was submitted',
    text: 'query ($search: String!) { proposalFacets(filter: { search: $search }) { total focusAreas { count } classifications { count } regions { count region { code } } } }',
    async arrange() {
      const { cast, group } = await home();
      const title = `Rencana ${Math.random()}`;
      await submittedProposal(group, { title, focusArea: 'EDUCATION' });
      const facets = (count: number) => ({ total: count, focusAreas: counts(count, ...NINE), classifications: counts(0, 0, 0, 0, count) });
      const regions = [{ count: 1, region: { code: '82' } }];
      return { cast, variables: { search: title }, told: { ...facets(1), regions }, notTold: { ...facets(0), regions: [] } };
    },
    toldTo: [...OFFICERS, ...OFFICES],
  },
];

const ask = async (cast: Cast, viewer: ViewerName, { text, field }: Asked, variables: object): Promise<Result> =>
  (await query(cast[viewer], text, variables))[field];

describe('the matrix of queries', () => {
  it('has an entry for every field of Query', () => {
    const fields = Object.keys(schema().getQueryType()?.getFields() ?? {});
    expect([...new Set(ASKED.map((a) => a.field)), 'viewer', 'statistics'].sort()).toEqual(fields.sort());
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
    const text = `{ statistics(within: "82.71") { karangTarunas villages villagesWithoutGroup neverFunded openPrograms proposalsSeekingFunds requested committed disbursed beneficiariesReached
      byClassification { classification count } byRegion { region { code } villages villagesWithoutGroup neverFunded karangTarunas proposals requested committed disbursed }
      byVillage { region { code } karangTaruna { id } received } } }`;
    const { statistics } = await query(null, text);
    expect(statistics.karangTarunas).toBeGreaterThan(0);
    for (const viewer of VIEWERS) expect((await query(cast[viewer], text)).statistics, viewer).toEqual(statistics);
  });
});

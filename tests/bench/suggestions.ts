import type { Country, Served } from './country.ts';
import { type Figure, quantile } from './figures.ts';
import { castOf, type Member } from './writes-cast.ts';

const PROGRAMS = 25;
const ROUNDS = 4;
/** Which programmes ask, and the order in which they are picked. What is wanted is wanted of any programme, not of those alone for which everything must be read. */
const PICKED: Readonly<Record<string, { readonly order: string; readonly isWanted: boolean }>> = {
  'those that take most': {
    order: 'exists (select 1 from program_region r where r.program_id = p.id), cardinality(p.focus_areas) desc, md5(p.id::text)',
    isWanted: false,
  },
  'some by chance': { order: 'md5(p.id::text)', isWanted: true },
};

const PAGE = 'score isNew scoreLastWeek reasons { criterion points maximum explanation } proposal { id title remaining }';
/** A page of a programme's suggestions, as its company's staff open it; then how many there are, and what is new. */
const ASKED: Readonly<Record<string, { readonly query: string; readonly atMost?: number }>> = {
  'a page': { query: `query ($id: ID!) { node(id: $id) { ... on CsrProgram { suggestedProposals { nodes { ${PAGE} } } } } }`, atMost: 100 },
  'how many there are': { query: 'query ($id: ID!) { node(id: $id) { ... on CsrProgram { suggestedProposals { totalCount } } } }', atMost: 300 },
  'both at once': { query: `query ($id: ID!) { node(id: $id) { ... on CsrProgram { suggestedProposals { totalCount nodes { ${PAGE} } } } } }` },
  'new ones of groups never funded': {
    query: `query ($id: ID!) { node(id: $id) { ... on CsrProgram { suggestedProposals(filter: { newOnly: true, neverFunded: true }) { nodes { ${PAGE} } } } } }`,
  },
};
const PROGRAMS_OF = `query ($id: ID!) { node(id: $id) { ... on Proposal { suggestedPrograms { nodes { score program { id title } reasons { points explanation } } } } } }`;
const FIT = `query ($id: ID!, $proposal: ID!) { node(id: $id) { ... on CsrProgram { fit(proposalId: $proposal) { score failing { code } } } } }`;

/** Programmes of the country, open now, of companies that say where they operate, as all do that register; and somebody of each. */
async function cast(country: Country, order: string): Promise<{ program: string; who: Member }[]> {
  const { member } = await castOf(country);
  const { rows } = await country.admin.query<{ id: string; company_id: string }>(
    `select p.id, p.company_id from csr_program p join company c on c.id = p.company_id
     where p.status = 'OPEN' and p.opens_on <= current_date and p.closes_on >= current_date and p.available > 0 and c.status = 'VERIFIED'
       and exists (select 1 from company_region o where o.company_id = c.id)
     order by ${order} limit $1`,
    [PROGRAMS],
  );
  if (rows.length < PROGRAMS) throw new Error(`Only ${rows.length} programmes are open`);
  return Promise.all(
    rows.map(async ({ id, company_id }) => ({ program: `prg_${id.replaceAll('-', '')}`, who: await member('company_id', company_id, 'STAFF') })),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the query's
export async function ask(server: Pick<Served, 'url'>, who: Member, query: string, variables: object): Promise<{ ms: number; data: any }> {
  const began = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${who.token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: { node: object | null } | null; errors?: unknown };
  if (!data?.node || errors) throw new Error(`${JSON.stringify(errors)} of ${query}`);
  return { ms: performance.now() - began, data: data.node };
}

/** What matching costs among all proposals of the country. */
export async function suggestions(country: Country): Promise<Figure[]> {
  const server = await country.serve('unkept');
  try {
    const figures: Figure[] = [await makeAll(country)];
    let programs: Awaited<ReturnType<typeof cast>> = [];
    for (const [which, { order, isWanted }] of Object.entries(PICKED)) {
      programs = await cast(country, order);
      for (const [what, { query, atMost }] of Object.entries(ASKED)) {
        const times: number[] = [];
        for (let round = 0; round <= ROUNDS; round += 1)
          for (const { program, who } of programs) {
            const { ms } = await ask(server, who, query, { id: program });
            if (round > 0) times.push(ms);
          }
        figures.push({ name: `suggestions, ${which}: ${what}, p50`, value: quantile(times, 0.5), unit: 'ms' });
        figures.push({ name: `suggestions, ${which}: ${what}, p99`, value: quantile(times, 0.99), unit: 'ms', ...(isWanted && atMost && { atMost }) });
      }
    }
    return [...figures, ...(await fromTheOtherSide(country, server, programs))];
  } finally {
    await server.stop();
  }
}

/** The whole of them, as the sweep makes them anew every ten minutes. */
async function makeAll({ adminUrl, admin }: Country): Promise<Figure> {
  const { MikroORM } = await import('@mikro-orm/postgresql');
  const { fromBuild } = await import('./country.ts');
  const { ormOptions } = await fromBuild<typeof import('../../src/database/orm.ts')>('database/orm.js');
  const { makeStandings } = await fromBuild<typeof import('../../src/modules/matching/keep-standings.ts')>('modules/matching/keep-standings.js');
  const orm = await MikroORM.init(ormOptions(adminUrl));
  try {
    await makeStandings(orm.em.fork(), new Date());
    const began = performance.now();
    await makeStandings(orm.em.fork(), new Date());
    const seconds = (performance.now() - began) / 1000;
    const { rows } = await admin.query<{ n: number }>('select count(*)::int as n from match_standing');
    // As PostgreSQL does by itself within a minute.
    await admin.query('vacuum analyze match_standing, match_standing_told, proposal');
    return { name: 'all standings made anew', value: seconds, unit: 's', beside: { standings: rows[0]?.n ?? 0 } };
  } finally {
    await orm.close();
  }
}

async function fromTheOtherSide(country: Country, server: Served, programs: readonly { program: string; who: Member }[]): Promise<Figure[]> {
  const { member } = await castOf(country);
  const { rows } = await country.admin.query<{ id: string; group: string }>(
    `select q.id, q.karang_taruna_id as group from proposal q where q.status = 'VERIFIED' order by md5(q.id::text) limit 20`,
  );
  const [toPrograms, fits]: [number[], number[]] = [[], []];
  for (const { id, group } of rows) {
    const [chair, proposal] = [await member('karang_taruna_id', group, 'MEMBER'), `prp_${id.replaceAll('-', '')}`];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { ms } = await ask(server, chair, PROGRAMS_OF, { id: proposal });
      const { program, who } = programs[round] as (typeof programs)[number];
      const fit = await ask(server, who, FIT, { id: program, proposal });
      if (round === 0) continue;
      toPrograms.push(ms);
      fits.push(fit.ms);
    }
  }
  return [
    { name: 'programmes for a proposal, p99', value: quantile(toPrograms, 0.99), unit: 'ms', atMost: 100 },
    { name: 'how a proposal fits a programme, p99', value: quantile(fits, 0.99), unit: 'ms' },
  ];
}

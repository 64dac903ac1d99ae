import type { AddressInfo } from 'node:net';
import type { KeptWeights } from '../../src/modules/program/match-weights.ts';
import { type Country, fromBuild } from './country.ts';
import type { Asking, Candidate } from './judge.ts';
import { ask } from './suggestions.ts';
import { castOf, type Member, uuidOf } from './writes-cast.ts';

/** How far programmes reach, and how many of each are looked at: by the standard weights, and by their own. */
const SAMPLE = { everywhere: [8, 4], provinces: [10, 4], kabupaten: [10, 4] } as const;
/** With fewer, most of a page is good whatever its order. */
const ENOUGH = 100;
export const SHOWN = 50;
const PAGE = `query ($id: ID!) { node(id: $id) { ... on CsrProgram { suggestedProposals(first: ${SHOWN}) { nodes { score proposal { id } } } } } }`;

/** A proposal that seeks funds, with all that it is ranked and counted by. */
export interface Found extends Candidate {
  readonly code: string;
  readonly villages: readonly string[];
  readonly shares: Readonly<Record<string, number>>;
  /** Whole rupiah. */
  readonly remaining: number;
  readonly createdAt: number;
}

/** A programme of the country, and what its company's staff are shown. */
export interface Asked extends Asking {
  readonly reach: keyof typeof SAMPLE;
  readonly ownWeights: KeptWeights;
  readonly eligible: readonly { readonly of: number; readonly shared: number; readonly tenths: number }[];
  /** What suggestions show first, as places in `eligible`. */
  readonly shown: readonly number[];
}

export interface Market {
  readonly found: readonly Found[];
  readonly asked: readonly Asked[];
}

type Place = Pick<Country, 'dataDir' | 'adminUrl' | 'appUrl' | 'admin'>;
interface Row {
  readonly id: string;
  readonly company: string;
  readonly reach: keyof typeof SAMPLE;
  readonly weights: KeptWeights;
  readonly home: readonly string[];
}

/** Programmes of all kinds over that database, with everything that each can fund now by the rules of an offer, and their suggestions as HTTP tells them. */
export async function marketOf({ dataDir, adminUrl, appUrl, admin }: Place): Promise<Market> {
  const { buildServer } = await fromBuild<typeof import('../../src/server.ts')>('server.js');
  const { readConfig } = await fromBuild<typeof import('../../src/config.ts')>('config.js');
  const { createLog } = await fromBuild<typeof import('../../src/log.ts')>('log.js');
  const { readSecretKey } = await fromBuild<typeof import('../../src/database/secret-key.ts')>('database/secret-key.js');
  const { GENERATED_AT } = await fromBuild<typeof import('../../src/generate/generate.ts')>('generate/generate.js');
  const { makeStandings } = await fromBuild<typeof import('../../src/modules/matching/keep-standings.ts')>('modules/matching/keep-standings.js');
  const { fundable } = await fromBuild<typeof import('../../src/modules/matching/suggestions.ts')>('modules/matching/suggestions.js');
  const { weightsOf } = await fromBuild<typeof import('../../src/modules/program/match-weights.ts')>('modules/program/match-weights.js');
  const { sql } = await fromBuild<typeof import('../../src/database/sql.ts')>('database/sql.js');
  const { MikroORM } = await import('@mikro-orm/postgresql');
  const { ormOptions } = await fromBuild<typeof import('../../src/database/orm.ts')>('database/orm.js');

  const owner = await MikroORM.init(ormOptions(adminUrl));
  await makeStandings(owner.em.fork(), GENERATED_AT);
  await owner.close();
  await admin.query('vacuum analyze match_standing, match_standing_told, proposal');
  // Nothing is swept, so that all of it is of one moment.
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'test' });
  const clock = { now: () => GENERATED_AT };
  const server = await buildServer({ config, databaseUrl: appUrl, secretKey: readSecretKey(dataDir), clock, log: createLog('test') });
  try {
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    const url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
    const found = await findAll(admin);
    const places = new Map(found.map(({ id }, of) => [id, of]));
    const { member } = await castOf({ admin });
    const asked: Asked[] = [];
    const left = Object.fromEntries(Object.entries(SAMPLE).map(([reach, counts]) => [reach, [...counts]])) as Record<Row['reach'], number[]>;
    for (const { id, company, reach, weights, home } of await programsOf(admin, GENERATED_AT)) {
      const kind = weights ? 1 : 0;
      if (!left[reach][kind]) continue;
      const who: Member = await member('company_id', company, 'STAFF');
      const ctx = await server.actAs(who.id);
      const rows = (await ctx.reads.queries.rows(fundable(ctx, sql`${id}`))) as [id: string, tenths: number][];
      if (rows.length < ENOUGH) continue;
      left[reach][kind] -= 1;
      const eligible = rows
        .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
        .map(([proposal, tenths]) => {
          const of = places.get(proposal) as number;
          return { of, tenths, shared: nearest((found[of] as Found).villages, home) };
        });
      const { data } = await ask({ url }, who, PAGE, { id: `prg_${id.replaceAll('-', '')}` });
      const nodes: { score: number; proposal: { id: string } }[] = data.suggestedProposals.nodes;
      const placeIn = new Map(eligible.map(({ of }, i) => [(found[of] as Found).id.replaceAll('-', ''), i]));
      const shown = nodes.map(({ proposal }) => placeIn.get(uuidOf(proposal.id)) ?? -1);
      // A page is the beginning of the whole order, or one of them is wrong.
      if (shown.some((at, i) => at !== i)) throw new Error(`Suggestions of ${id} are not the best of what it can fund`);
      asked.push({ n: asked.length, weights: weightsOf(weights), ownWeights: weights, reach, eligible, shown });
    }
    if (Object.values(left).some((counts) => counts.some((count) => count > 0))) throw new Error(`Too few programmes: ${JSON.stringify(left)}`);
    return { found, asked };
  } finally {
    await server.close();
  }
}

/** The smallest region that one of the villages shares with where the company is. */
function nearest(villages: readonly string[], home: readonly string[]): number {
  const shared = (length: number, beside: readonly string[]) =>
    villages.some((village) => beside.some((code) => code.length >= length && code.slice(0, length) === village.slice(0, length)));
  return [13, 8, 5, 2].map((length, i) => (shared(length, home) ? 4 - i : 0)).find((level) => level > 0) ?? 0;
}

async function programsOf(admin: Country['admin'], now: Date): Promise<Row[]> {
  const { rows } = await admin.query<Row>(
    `select p.id, p.company_id as company, p.weights, home.codes as home,
       case when reach.codes is null then 'everywhere' when exists (select from unnest(reach.codes) r where length(r) = 2) then 'provinces' else 'kabupaten' end as reach
     from csr_program p join company c on c.id = p.company_id
     cross join lateral (select array_agg(o.region_code) as codes from company_region o where o.company_id = c.id) home
     cross join lateral (select array_agg(r.region_code) as codes from program_region r where r.program_id = p.id) reach
     where p.status = 'OPEN' and p.opens_on <= $1::date and p.closes_on >= $1::date and p.available > 0 and c.status = 'VERIFIED' and home.codes is not null
     order by md5(p.id::text)`,
    [now.toISOString().slice(0, 10)],
  );
  return rows;
}

async function findAll(admin: Country['admin']): Promise<Found[]> {
  const { rows } = await admin.query<Omit<Found, 'createdAt' | 'remaining'> & { at: Date; rest: string }>(
    `select k.proposal_id as id, q.karang_taruna_id as group, left(k.region_code, 5) as kabupaten, k.region_code as code, k.villages, t.told, to_jsonb(k) as shares,
       q.remaining::text as rest, q.created_at as at
     from match_standing k join match_standing_told t on t.proposal_id = k.proposal_id join proposal q on q.id = k.proposal_id order by k.proposal_id`,
  );
  return rows.map(({ at, rest, ...row }) => ({ ...row, remaining: Number(rest), createdAt: at.getTime() }));
}

import { readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse, print } from 'graphql';
import pg from 'pg';
import type { Server } from '../../src/server.ts';
import { tell } from '../story/story.ts';
import { type Country, fromBuild } from './country.ts';
import { median } from './figures.ts';

/** What one operation of the web app, or one mutation of a proposal's whole way, costs. */
export interface Cost {
  readonly operation: string;
  readonly role: string;
  /** `compiled`, `mixed`, `resolved`; of a mutation `write`. */
  readonly way: string;
  /** Everything that is sent to PostgreSQL, but for who asks: `begin` and `commit` among it. */
  readonly statements: number;
  readonly ms: number;
}

const ROUNDS = 9;
const NAME = 'sambung_operations';
// biome-ignore lint/suspicious/noExplicitAny: answers are read by name
type Answer = any;

/** Every query of the web app's screens as whoever has such a screen, over the demo; and the mutations of a proposal's whole way. */
export async function operations({ adminUrl, dataDir }: Pick<Country, 'adminUrl' | 'dataDir'>): Promise<Cost[]> {
  const { ensureDatabase, prepareDatabase } = await fromBuild<typeof import('../../src/database/prepare.ts')>('database/prepare.js');
  const { buildServer } = await fromBuild<typeof import('../../src/server.ts')>('server.js');
  const { readConfig } = await fromBuild<typeof import('../../src/config.ts')>('config.js');
  const { readSecretKey } = await fromBuild<typeof import('../../src/database/secret-key.ts')>('database/secret-key.js');
  const { createLog } = await fromBuild<typeof import('../../src/log.ts')>('log.js');
  const { systemClock } = await fromBuild<typeof import('../../src/kernel/calendar.ts')>('kernel/calendar.js');
  const { loadDemo } = await fromBuild<typeof import('../../src/demo/index.ts')>('demo/index.js');
  const log = createLog('test');
  const on = (name: string) => Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  const drop = async () => {
    const cluster = new pg.Client({ connectionString: on('postgres') });
    await cluster.connect();
    await cluster.query(`drop database if exists ${NAME} with (force)`).finally(() => cluster.end());
  };
  await drop();
  await ensureDatabase(on('postgres'), NAME);
  const { appUrl } = await prepareDatabase({ adminUrl: on(NAME), dataDir, log });
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'development' });
  const server = await buildServer({ config, databaseUrl: appUrl, secretKey: readSecretKey(dataDir), clock: systemClock, log, keepsAnswers: false });
  const counting = new Counting();
  const admin = new pg.Pool({ connectionString: on(NAME), max: 1 });
  try {
    await loadDemo(server, log);
    const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
    return [...(await reads(server, url, admin, counting)), ...(await writes(server, url, counting))];
  } finally {
    counting.stop();
    await server.close();
    await admin.end();
    await drop();
  }
}

/** Hears of all that any connection of this process is sent. */
class Counting {
  private readonly query = pg.Client.prototype.query;
  private heard: string[] = [];

  constructor() {
    const { query } = this;
    const hear = (text: string) => this.heard.push(text);
    pg.Client.prototype.query = function (this: pg.Client, ...args: Answer[]) {
      hear(typeof args[0] === 'string' ? args[0] : (args[0]?.text ?? ''));
      return Reflect.apply(query, this, args);
    } as typeof query;
  }
  async of<T>(work: () => Promise<T>): Promise<{ answer: T; statements: number; ms: number }> {
    this.heard = [];
    const began = performance.now();
    const answer = await work();
    const ms = performance.now() - began;
    return { answer, statements: this.heard.filter((text) => !/from session s\b/.test(text)).length, ms };
  }
  stop(): void {
    pg.Client.prototype.query = this.query;
  }
}

const ask = async (url: string, query: string, variables: object, token?: string): Promise<Answer> =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    })
  ).json();

async function reads({ model }: Server, url: string, admin: pg.Pool, counting: Counting): Promise<Cost[]> {
  const { DEMO_ACCOUNTS, DEMO_PASSWORD } = await fromBuild<typeof import('../../src/demo-accounts.ts')>('demo-accounts.js');
  const roles: { name: string; token?: string }[] = [{ name: 'nobody' }];
  for (const { username } of DEMO_ACCOUNTS.slice(0, 3)) {
    const text = 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { sessionToken } } }';
    roles.push({ name: username, token: (await ask(url, text, { input: { login: username, password: DEMO_PASSWORD } })).data.signIn.sessionToken });
  }
  const ids = new Map<string, string[]>();
  for (const [prefix, table] of model.nodes) {
    const { rows } = await admin.query(
      `select ${table.key.select('t').sql}::text as id from ${table.name} t ${prefix === 'reg' ? "where code like '82.71%'" : ''} order by 1 limit 60`,
    );
    ids.set(
      model.exposures.get(table.entity)?.typename ?? table.entity,
      rows.map(({ id }) => `${prefix}_${id.replaceAll('-', '')}`),
    );
  }
  const texts = JSON.parse(readFileSync(new URL('../../src/web/generated/persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>;
  const costs: Cost[] = [];
  for (const text of Object.values(texts)) {
    const operation = parse(text).definitions.find((d) => d.kind === 'OperationDefinition') as OperationDefinitionNode;
    if (operation.operation !== 'query') continue;
    const found = await fitting(url, operation, text, roles, ids);
    if (!found) continue;
    const before = await ways(url);
    const { statements } = await counting.of(() => ask(url, text, found.variables, found.role.token));
    const after = await ways(url);
    const way = Object.keys(after).find((name) => after[name] !== before[name]) ?? '';
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push((await counting.of(() => ask(url, text, found.variables, found.role.token))).ms);
    costs.push({ operation: operation.name?.value as string, role: found.role.name, way, statements, ms: median(rounds) });
  }
  return costs;
}

/** Who gets the longest answer, and with which variables. */
async function fitting(
  url: string,
  operation: OperationDefinitionNode,
  text: string,
  roles: readonly { name: string; token?: string }[],
  ids: ReadonlyMap<string, readonly string[]>,
) {
  const kinds = [...ids.keys()].filter((kind) => new RegExp(`on ${kind}\\b`).test(text));
  const tries = /\bID\b/.test(print(operation).split('{')[0] as string) ? kinds.flatMap((kind) => ids.get(kind) ?? []).slice(0, 200) : [''];
  let best: { role: { name: string; token?: string }; variables: object; length: number } | undefined;
  for (const id of tries)
    for (const role of roles) {
      const variables = Object.fromEntries((operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, some(print(type), id)]));
      const { data, errors } = await ask(url, text, variables, role.token);
      const length = JSON.stringify(data ?? null).length;
      if (!errors && data && (!best || length > best.length * 1.05)) best = { role, variables, length };
    }
  return best;
}

function some(type: string, id: string): unknown {
  if (/^\[?ID/.test(type)) return type.startsWith('[') ? [id] : id;
  if (/RegionCode/.test(type)) return type.startsWith('[') ? ['82.71'] : '82.71';
  if (type.startsWith('Boolean')) return true;
  if (type === 'String!') return 'kopra';
  if (type === 'LocalDate!') return '2026-01-01';
  if (type === 'Int!') return 7;
  return /Filter!$/.test(type) ? {} : type === '[WorkKind!]!' ? ['VERIFY_PROPOSAL'] : undefined;
}

async function ways(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found: Record<string, number> = {};
  for (const [, way, n] of text.matchAll(/sambung_query_answers_total\{way="(\w+)"[^}]*\} (\d+)/g))
    found[way as string] = (found[way as string] ?? 0) + Number(n);
  return found;
}

/** A proposal's whole way, one request after the other; each mutation by its first success. */
async function writes({ orm, deployment: { clock } }: Server, url: string, counting: Counting): Promise<Cost[]> {
  const { appointStaff } = await fromBuild<typeof import('../../src/modules/identity/create-office.ts')>('modules/identity/create-office.js');
  const staff = async (regionCode: string, username: string) => {
    const appointed = await appointStaff(orm.em.fork() as never, clock, { regionCode, staffName: 'Staf', username });
    if (!('password' in appointed)) throw new Error(`Nobody was appointed in ${regionCode}`);
    return { login: username, password: appointed.password };
  };
  const offices = { city: [await staff('82.71', 'ukur.satu'), await staff('82.71', 'ukur.dua')] as const, province: await staff('82', 'ukur.tiga') };
  const costs = new Map<string, Cost>();
  const { fetch: send } = globalThis;
  globalThis.fetch = async (input, init) => {
    const name = /mutation[^{]*\{ (\w+)/.exec(String(init?.body))?.[1];
    if (!name) return send(input, init);
    const { answer, statements, ms } = await counting.of(() => send(input, init));
    if (!costs.has(name)) costs.set(name, { operation: name, role: '', way: 'write', statements, ms });
    return answer;
  };
  try {
    await tell(url, offices, () => {});
  } finally {
    globalThis.fetch = send;
  }
  return [...costs.values()];
}

/** All of them as a table, for people. */
export const costTable = (costs: readonly Cost[]): string =>
  [
    ['operation', 'as', 'way', 'statements', 'ms'],
    ['---', '---', '---', '--:', '--:'],
    ...costs.map(({ operation, role, way, statements, ms }) => [operation, role, way, String(statements), ms.toFixed(1)]),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

import { type DocumentNode, execute, type GraphQLField, type GraphQLObjectType, type OperationDefinitionNode, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/api/declare.ts';
import { ABSENT, written } from '../../src/compile/answer.ts';
import { Compiler } from '../../src/compile/compiler.ts';
import { NotUnderstood } from '../../src/compile/not-understood.ts';
import type { Context } from '../../src/context.ts';
import { Reads } from '../../src/database/reads.ts';
import { loadDemo } from '../../src/demo/index.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../src/demo-accounts.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import { createLog } from '../../src/log.ts';
import { viewerOf } from '../../src/modules/identity/sessions.ts';
import { Viewer } from '../../src/modules/identity/viewer.ts';
import { request } from '../support/client.ts';
import { testServer } from '../support/server.ts';
import { sql } from '../support/world.ts';
import { type Known, type Operation, RandomOperations } from './random-operations.ts';

const OPERATIONS = Number(process.env.OPERATIONS ?? 500);
const roles = [undefined, ...DEMO_ACCOUNTS.map(({ username }) => username)];

const SEED = Number(process.env.SEED ?? 1);

let server: Awaited<ReturnType<typeof testServer>>;
let known: Known;
const viewers: Viewer[] = [];

beforeAll(async () => {
  server = await testServer();
  await loadDemo(server, createLog('test'));
  const now = server.clock.now();
  for (const login of roles) {
    if (!login) {
      viewers.push(new Viewer(undefined, undefined, undefined, undefined, now));
      continue;
    }
    const { data } = await request(null, 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { sessionToken } } }', {
      input: { login, password: DEMO_PASSWORD },
    });
    viewers.push((await viewerOf(server.queries, data.signIn.sessionToken, now)) as Viewer);
  }
  const ids: string[] = ['prp_0', 'xyz', 'reg_82.71'];
  for (const [prefix, table] of server.model.nodes)
    ids.push(
      ...(await sql(`select ${table.key.select('t').sql}::text as id from ${table.name} t order by 1 limit 12`)).map(
        ({ id }) => `${prefix}_${prefix === 'reg' ? id : String(id).replaceAll('-', '')}`,
      ),
    );
  const codes = (await sql('select distinct left(region_code, n) as code from karang_taruna, (values (2), (5), (8), (13)) l(n) order by 1')).map(({ code }) =>
    String(code),
  );
  known = { ids, codes: [...codes, '11', '99.99'], words: ['', 'air bersih', 'Tunas', 'kopra', "o'"] };
}, 120_000);

const isUsual = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => {
  const { connection, found, node, relation, many, single, through, each, either, told, made } = field.extensions as Declaration;
  if (type.name === 'Query') return Boolean(connection ?? found ?? node);
  return !field.resolve || Boolean(connection ?? relation ?? many ?? single ?? through ?? each ?? either ?? told ?? made);
};

interface Tally {
  compiled: number;
  mixed: number;
  refused: number;
  other: number;
  readonly reasons: Map<string, number>;
}
const nothing = (): Tally => ({ compiled: 0, mixed: 0, refused: 0, other: 0, reasons: new Map() });

function parsed(operation: Operation): DocumentNode {
  const document = parse(operation.text);
  const faults = validate(server.schema, document);
  if (faults.length) throw new Error(`${faults[0]?.message}\n${operation.text}`);
  return document;
}

/** Asks both ways for that viewer and demands the same answer, which it gives back. */
async function agree(compiler: Compiler, operation: Operation, document: DocumentNode, viewer: Viewer, tally: Tally): Promise<unknown> {
  const { schema, model, queries, deployment, orm } = server;
  const contextValue = () => ({ ...deployment, viewer, reads: new Reads(model, queries, viewer), em: orm.em.fork(), locale: 'id' }) as unknown as Context;
  const first = await execute({ schema, document, variableValues: operation.variables, contextValue: contextValue() });
  const data = first.data ?? {};
  let text: string;
  try {
    const definition = document.definitions.find((d) => d.kind === 'OperationDefinition') as OperationDefinitionNode;
    const answer = await written(schema, compiler, document, definition, operation.variables, contextValue());
    text = answer.text;
    if (answer.rest) tally.mixed += 1;
  } catch (error) {
    if (error instanceof NotUnderstood && error.message === ABSENT) {
      expect(first.errors, operation.text).toBeDefined();
      tally.refused += 1;
    } else if (error instanceof NotUnderstood) {
      tally.other += 1;
      tally.reasons.set(error.message, (tally.reasons.get(error.message) ?? 0) + 1);
    } else if (error instanceof Refusal) tally.refused += 1;
    else throw said(operation, error);
    return data;
  }
  tally.compiled += 1;
  try {
    expect(first.errors).toBeUndefined();
    expect(JSON.stringify(JSON.parse(text), null, 1)).toBe(JSON.stringify(first.data, null, 1));
  } catch (error) {
    throw said(operation, error);
  }
  return data;
}

describe('both ways of answering', () => {
  it(`agree on ${OPERATIONS} random operations, for every role`, async () => {
    const compiler = new Compiler(server.schema, server.model);
    const operations = new RandomOperations(server.schema, known, SEED, isUsual);
    const tally = nothing();
    for (let n = 0; n < OPERATIONS; n += 1) {
      const operation = operations.next();
      operations.remember((await agree(compiler, operation, parsed(operation), viewers[n % viewers.length] as Viewer, tally)) as object);
    }
    const { reasons, ...counts } = tally;
    if (process.env.OPERATIONS) console.log(counts, [...reasons].toSorted((a, b) => b[1] - a[1]).slice(0, 20));
    expect(tally.compiled).toBeGreaterThan(OPERATIONS / 2);
  }, 3_600_000);

  it('agree on what everybody asks in turn, again, and at another hour: nothing of one is shown to the next', async () => {
    const compiler = new Compiler(server.schema, server.model);
    const operations = new RandomOperations(server.schema, known, SEED + 1, isUsual);
    const later = (viewer: Viewer) =>
      new Viewer(viewer.personId, viewer.groups, viewer.companies, viewer.offices, new Date(viewer.at.getTime() + 400 * 86_400_000), viewer.forums);
    const tally = nothing();
    // Lists are gone on with from cursors that were answered before.
    for (let n = 0; n < OPERATIONS / 10; n += 1) {
      const operation = operations.next();
      operations.remember((await agree(compiler, operation, parsed(operation), viewers[n % viewers.length] as Viewer, nothing())) as object);
    }
    for (let n = 0; n < OPERATIONS / 25; n += 1) {
      const operation = operations.next();
      const document = parsed(operation);
      for (const viewer of [...viewers, ...viewers.map(later), ...viewers])
        operations.remember((await agree(compiler, operation, document, viewer, tally)) as object);
    }
    expect(tally.compiled).toBeGreaterThan((OPERATIONS / 25) * viewers.length);
  }, 3_600_000);
});

const said = (operation: Operation, error: unknown) =>
  Object.assign(error as Error, { message: `${(error as Error).message.slice(0, 3000)}\n${operation.text}\n${JSON.stringify(operation.variables)}` });

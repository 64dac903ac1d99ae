import { execute, type GraphQLField, type GraphQLObjectType, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/api/declare.ts';
import { Compiler } from '../../src/compile/compiler.ts';
import { MISSING } from '../../src/compile/json.ts';
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

let known: Known;
const viewers: Viewer[] = [];

beforeAll(async () => {
  const server = await testServer();
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
  const { connection, found, node, relation, many, single, through } = field.extensions as Declaration;
  if (type.name === 'Query') return Boolean(connection ?? found ?? node);
  return !field.resolve || Boolean(connection ?? relation ?? many ?? single ?? through);
};

describe('both ways of answering', () => {
  it(`agree on ${OPERATIONS} random operations, for every role`, async () => {
    const { schema, model, queries, deployment, orm } = await testServer();
    const compiler = new Compiler(schema, model);
    const operations = new RandomOperations(schema, known, Number(process.env.SEED ?? 1), isUsual);
    const tally = { compiled: 0, refused: 0, other: 0 };
    const reasons = new Map<string, number>();
    for (let n = 0; n < OPERATIONS; n += 1) {
      const viewer = viewers[n % viewers.length] as Viewer;
      const operation = operations.next();
      const document = parse(operation.text);
      const faults = validate(schema, document);
      if (faults.length) throw new Error(`${faults[0]?.message}\n${operation.text}`);
      const contextValue = { ...deployment, viewer, reads: new Reads(model, queries, viewer), em: orm.em.fork(), locale: 'id' } as unknown as Context;
      const first = await execute({ schema, document, variableValues: operation.variables, contextValue });
      operations.remember(first.data ?? {});
      let text: string | null;
      try {
        const definition = document.definitions.find((d) => d.kind === 'OperationDefinition') as never;
        text = await queries.text(compiler.statement(document, definition, operation.variables, viewer));
      } catch (error) {
        if (error instanceof NotUnderstood) {
          tally.other += 1;
          reasons.set(error.message, (reasons.get(error.message) ?? 0) + 1);
        } else if (error instanceof Refusal) tally.refused += 1;
        else throw said(operation, error);
        continue;
      }
      if (text?.includes(MISSING)) {
        expect(first.errors, operation.text).toBeDefined();
        tally.refused += 1;
        continue;
      }
      tally.compiled += 1;
      try {
        expect(first.errors).toBeUndefined();
        expect(JSON.stringify(JSON.parse(text as string), null, 1)).toBe(JSON.stringify(first.data, null, 1));
      } catch (error) {
        throw said(operation, error);
      }
    }
    if (process.env.OPERATIONS) console.log(tally, [...reasons].toSorted((a, b) => b[1] - a[1]).slice(0, 20));
    expect(tally.compiled).toBeGreaterThan(OPERATIONS / 2);
  }, 3_600_000);
});

const said = (operation: Operation, error: unknown) =>
  Object.assign(error as Error, { message: `${(error as Error).message.slice(0, 3000)}\n${operation.text}\n${JSON.stringify(operation.variables)}` });

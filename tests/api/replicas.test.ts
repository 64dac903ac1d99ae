import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { buildServer, type Server } from '../../src/server.ts';
import { newDatabase, testServer } from '../support/server.ts';
import { person, verifiedCompany } from '../support/world.ts';

let server: Server;
let url: string;
let replica: Awaited<ReturnType<typeof newDatabase>>;

// What stands for the replica is another copy of the template: the same regions, none of these people.
beforeAll(async () => {
  const { deployment, appUrl } = await testServer();
  replica = await newDatabase();
  const dataDir = inject('dataDir');
  server = await buildServer({
    config: { host: '127.0.0.1', port: 0, publicUrl: 'http://sambung.test', nodeEnv: 'test', dataDir, replicaUrls: [replica.appUrl] },
    databaseUrl: appUrl,
    secretKey: readFileSync(join(dataDir, 'secret.key')),
    clock: deployment.clock,
    log: createLog('test'),
  });
  url = await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await replica.drop();
});

const companies = async (token?: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: '{ region(code: "82.71") { name } companies { totalCount } }' }),
  });
  return ((await response.json()) as { data: unknown }).data;
};

it('reads of anonymous people go to the replica, those of people who are signed in to the primary', async () => {
  await verifiedCompany();
  expect(await companies()).toEqual({ region: { name: 'Kota Ternate' }, companies: { totalCount: 0 } });
  expect(await companies((await person()).token)).toMatchObject({ companies: { totalCount: expect.any(Number) } });
  expect(await companies((await person()).token)).not.toMatchObject({ companies: { totalCount: 0 } });
});

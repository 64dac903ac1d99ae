import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { GENERATED_AT, generate } from '../../src/generate/generate.ts';
import { createLog } from '../../src/log.ts';
import { newDatabase } from '../support/server.ts';
import { type Served, startServer } from './country.ts';
import { takingTurns } from './figures.ts';
import { ask, load } from './load.ts';
import { MAIN_QUERY } from './main-query.ts';
import recorded from './recorded.json' with { type: 'json' };

let close: () => Promise<void>;
let servers: Record<'sambung' | 'limit', Served>;
beforeAll(async () => {
  const { adminUrl, appUrl, drop } = await newDatabase();
  await generate(adminUrl, { proposals: 2000, seed: 1, now: GENERATED_AT }, createLog('test'));
  const place = { dataDir: inject('dataDir'), adminUrl, appUrl };
  servers = { sambung: await startServer('sambung', place), limit: await startServer('limit', place) };
  close = async () => {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
    await drop();
  };
}, 240_000);
afterAll(() => close?.());

it('the main query is answered letter for letter as one who writes a single statement by hand answers it', async () => {
  expect((await ask(servers.sambung, MAIN_QUERY)).trim()).toBe((await ask(servers.limit, MAIN_QUERY)).trim());
});

it('an answer takes no more of the processor beside the hand-written one than was recorded', async () => {
  const turns = { sambung: () => load(servers.sambung, MAIN_QUERY, { amount: 400 }), limit: () => load(servers.limit, MAIN_QUERY, { amount: 400 }) };
  await takingTurns(2, turns);
  const found = await takingTurns(6, turns);
  // The least of each: whatever else runs on the machine only ever adds.
  const least = (loads: readonly { cpu: number }[]) => Math.min(...loads.map(({ cpu }) => cpu));
  expect(least(found.sambung) / least(found.limit)).toBeLessThan(1.3 * recorded.cpuAgainstLimit);
}, 240_000);

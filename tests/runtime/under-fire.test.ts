import { expect, it } from 'vitest';
import { freePort, newDataDir } from './programs.ts';
import { underFire } from './under-fire.ts';

it('loses and doubles no acknowledged write when server, database and both are killed under writes', { timeout: 120_000 }, async () => {
  const toll = await underFire(newDataDir(), await freePort(), Number(process.env.ROUNDS ?? 1));
  console.log(JSON.stringify(toll));
  expect(toll).toMatchObject({ lost: 0, doubled: 0 });
  expect(toll.acknowledged).toBeGreaterThan(10 * toll.kills);
});

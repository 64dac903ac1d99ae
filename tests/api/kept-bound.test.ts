import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { DataVersion, LOOKED_AT } from '../../src/database/data-version.ts';
import { Queries } from '../../src/database/queries.ts';
import { KeptAnswer } from '../../src/kept/kept-answer.ts';
import { KeptAnswers, type Outcome } from '../../src/kept/kept-answers.ts';
import { createLog } from '../../src/log.ts';
import { buildServer } from '../../src/server.ts';
import { newDatabase, testServer } from '../support/server.ts';
import { verifiedGroupIn, verifiedProposal } from '../support/world.ts';
import { kept, rename, titleOf, untilGiven } from './keeping.ts';

let id: string;
beforeAll(async () => {
  await testServer({ keepsAnswers: true });
  id = await verifiedProposal(await verifiedGroupIn());
});

/** What was committed, by number, and when that was known. */
interface Committed {
  readonly n: number;
  readonly at: number;
}

it('whatever another process commits is read by nobody a second later, however fast it writes', async () => {
  const log: Committed[] = [{ n: 0, at: -Infinity }];
  await rename(id, 'Judul 0');
  const given = await kept('query', 'given');
  let reads = 0;
  let isOver = false;
  const write = async () => {
    for (let n = 1; !isOver; n++) {
      await rename(id, `Judul ${n}`);
      log.push({ n, at: performance.now() });
      // Now and then it leaves off, so that what is kept is also given.
      if (n % 100 === 0) await new Promise((done) => setTimeout(done, 700));
    }
  };
  /** The newest that was committed so long ago. */
  const dueAt = (at: number) => (log.findLast((one) => one.at <= at) as Committed).n;
  const read = async () => {
    while (!isOver) {
      const due = dueAt(performance.now() - LOOKED_AT);
      const title = await titleOf(id);
      expect(Number(title.slice('Judul '.length))).toBeGreaterThanOrEqual(due);
      reads++;
    }
  };
  const enough = async () => {
    const began = performance.now();
    while (performance.now() - began < 4000 || ((await kept('query', 'given')) < given + 50 && performance.now() - began < 20_000))
      await new Promise((done) => setTimeout(done, 50));
    isOver = true;
  };
  await Promise.all([write(), enough(), ...Array.from({ length: 4 }, read)].map((one) => one.finally(() => (isOver = true))));
  expect(log.length).toBeGreaterThan(50);
  expect(reads).toBeGreaterThan(50);
  // Else it would have proved nothing.
  expect(await kept('query', 'given')).toBeGreaterThan(given);
});

it('also by who asks after a long while, first of all', async () => {
  await rename(id, 'Semula');
  await untilGiven('query', () => titleOf(id));
  await rename(id, 'Diganti');
  await new Promise((done) => setTimeout(done, LOOKED_AT + 50));
  expect(await titleOf(id)).toBe('Diganti');
});

it('what was read before a commit is not given after it, whenever it is ready', async () => {
  const { clock, queries } = await testServer();
  const version = new DataVersion([queries]);
  const answers = new KeptAnswers(version, clock, () => {});
  const early = await answers.ask('page', 'one');
  await rename(id, 'Lebih baru');
  version.forget();
  // Who comes later does not wait for it either.
  const late = await answers.ask('page', 'one');
  expect(late.given).toBeUndefined();
  early.settle(new KeptAnswer('old'));
  late.settle(new KeptAnswer('new'));
  expect((await answers.ask('page', 'one')).given?.text).not.toBe('old');
  const other = await answers.ask('page', 'two');
  await rename(id, 'Lebih baru lagi');
  version.forget();
  other.settle(new KeptAnswer('old'));
  expect((await answers.ask('page', 'two')).given).toBeUndefined();
});

it('what a replica shows is given as that changes', async () => {
  const { clock, appUrl } = await testServer();
  const primary = await newDatabase();
  const dataDir = inject('dataDir');
  const server = await buildServer({
    config: { host: '127.0.0.1', port: 0, publicUrl: 'http://sambung.test', nodeEnv: 'test', dataDir, replicaUrls: [appUrl] },
    databaseUrl: primary.appUrl,
    secretKey: readFileSync(join(dataDir, 'secret.key')),
    clock,
    log: createLog('test'),
  });
  const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.close();
    await primary.drop();
  });
  // The primary of that server has no such proposal.
  await untilGiven('query', () => titleOf(id, { url }), url);
  await rename(id, 'Judul di replika');
  const renamed = performance.now();
  let title: string;
  do {
    const isDue = performance.now() - renamed > LOOKED_AT;
    title = await titleOf(id, { url });
    if (isDue) expect(title).toBe('Judul di replika');
  } while (title !== 'Judul di replika');
});

it('no more is kept than fits, and nothing by too long a name', async () => {
  const { clock, queries } = await testServer();
  const outcomes: Outcome[] = [];
  const most = 1_000_000;
  const answers = new KeptAnswers(new DataVersion([queries]), clock, (_what, outcome) => outcomes.push(outcome), most);
  const make = async (key: string, letters: number) => {
    const turn = await answers.ask('page', key);
    if (!turn.given) turn.settle(new KeptAnswer('x'.repeat(letters)));
  };
  for (let n = 0; n < 200; n++) {
    await make(`page ${n}`, 10_000);
    expect(answers.size).toBeLessThanOrEqual(most);
  }
  expect(answers.size).toBeGreaterThan(most / 2);
  await make('large', 2_000_000);
  await make('k'.repeat(3000), 10);
  expect(outcomes.filter((outcome) => outcome === 'too-large')).toHaveLength(2);
  expect(answers.size).toBeLessThanOrEqual(most);
});

it('where the version cannot be known nothing is kept', async () => {
  const { clock } = await testServer();
  const outcomes: Outcome[] = [];
  const unreachable = new Queries({ query: () => Promise.reject(new Error('gone')) } as never);
  const answers = new KeptAnswers(new DataVersion([unreachable]), clock, (_what, outcome) => outcomes.push(outcome));
  for (let n = 0; n < 2; n++) (await answers.ask('page', 'one')).settle(new KeptAnswer('x'));
  expect([outcomes, answers.size]).toEqual([['unsure', 'unsure'], 0]);
});

it('whoever makes it in vain leaves the others to make their own, and nobody waits for ever', async () => {
  const { clock, queries } = await testServer();
  const answers = new KeptAnswers(new DataVersion([queries]), clock, () => {});
  const [first, ...others] = [answers.ask('page', 'one'), answers.ask('page', 'one'), answers.ask('page', 'one')];
  (await first).settle();
  for (const other of await Promise.all(others)) expect(other.given).toBeUndefined();
  const next = await answers.ask('page', 'one');
  expect(next.given).toBeUndefined();
  next.settle(new KeptAnswer('good'));
});

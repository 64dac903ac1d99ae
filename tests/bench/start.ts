import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Country } from './country.ts';
import { type Figure, measured, quantile } from './figures.ts';
import { crowd } from './mix.ts';
import { type Product, startProduct, type Use, useOf } from './product.ts';

const STARTS = 5;
const SAMPLES = 12;
const EVERY_MS = 5000;
const CONNECTIONS = 16;

/** What a start takes, what the product uses at rest and under a mixed load, and how long its event loop keeps others waiting. */
export async function start({ adminUrl, admin, dataDir }: Country): Promise<Figure[]> {
  const [empty, beside] = [newFolder(), newFolder()];
  // The same key gives the same role in the country's database.
  copyFileSync(join(dataDir, 'secret.key'), join(beside, 'secret.key'));
  try {
    const first = await startProduct(empty);
    await first.stop();
    const warm: number[] = [];
    for (let n = 0; n < STARTS; n += 1) {
      const product = await startProduct(empty);
      warm.push(product.seconds);
      await product.stop();
    }
    const product = await startProduct(beside, { DATABASE_URL: adminUrl });
    try {
      const atRest = await useOf(product);
      const { samples, done, failed } = await underLoad(product, admin);
      const made = { done, failed };
      return [
        measured('first start: database, regions', 's', [first.seconds]),
        measured('start with a warm data directory', 's', warm, { atMost: 3 }),
        measured('memory at rest', 'MB', [atRest.rss]),
        measured(
          'memory under a mixed load',
          'MB',
          samples.map(({ rss }) => rss),
          { beside: made },
        ),
        measured(
          'event loop, p99 of delay under a mixed load',
          'ms',
          samples.map(({ lagP99 }) => lagP99),
          { beside: { ...made, longest: Math.max(...samples.map(({ lagMax }) => lagMax)) } },
        ),
        measured('longest delay of the event loop in five seconds, nine of ten', 'ms', [
          quantile(
            samples.map(({ lagMax }) => lagMax),
            0.9,
          ),
        ]),
      ];
    } finally {
      await product.stop();
    }
  } finally {
    for (const folder of [empty, beside]) rmSync(folder, { recursive: true, force: true });
  }
}

/** The account of the database passes through it. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sambung-start-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** So many people, each of whom does one thing after another; the first sample is of connections and plans that are made anew. */
async function underLoad(product: Product, admin: Country['admin']): Promise<{ samples: Use[]; done: number; failed: number }> {
  const acts = await crowd(product.url, admin);
  const total = acts.reduce((sum, { weight }) => sum + weight, 0);
  const samples: Use[] = [];
  let [done, failed, isOver] = [0, 0, false];
  const person = async () => {
    while (!isOver) {
      let left = Math.random() * total;
      const act = acts.find(({ weight }) => {
        left -= weight;
        return left < 0;
      });
      await act?.do().then(
        () => (done += 1),
        () => (failed += 1),
      );
    }
  };
  const people = Array.from({ length: CONNECTIONS }, person);
  for (let n = 0; n <= SAMPLES; n += 1) {
    await sleep(EVERY_MS);
    samples.push(await useOf(product));
  }
  isOver = true;
  await Promise.all(people);
  return { samples: samples.slice(1), done, failed };
}

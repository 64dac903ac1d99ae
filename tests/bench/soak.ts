import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { median, quantile } from './figures.ts';
import { type Act, crowd } from './mix.ts';
import { type Product, startProduct, type Use, useOf } from './product.ts';

// node tests/bench/soak.ts --data DIR [--minutes 60] [--rate 40] [--out FILE] [--home DIR]
// The product over that data directory (of a generated country) under a modest, mixed load; says each ten seconds what it uses, as JSON, and in the end whether that grew.

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    minutes: { type: 'string', default: '60' },
    rate: { type: 'string', default: '40' },
    out: { type: 'string' },
    home: { type: 'string' },
  },
});
if (!values.data) throw new Error('--data names the data directory of a generated country');
const [minutes, rate] = [Number(values.minutes), Number(values.rate)];

const EVERY_MS = 10_000;
/** Nobody waits longer for an answer, so more at once are not begun. */
const MOST_UNDER_WAY = 64;

interface Sample extends Use {
  readonly minute: number;
  readonly done: number;
  readonly failed: number;
  readonly p99: number;
}

const say = (line: object) => {
  const text = JSON.stringify(line, (_name, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value));
  console.log(text);
  if (values.out) appendFileSync(values.out, `${text}\n`);
};

const product = await startProduct(values.data, {}, values.home);
const admin = new pg.Pool({ connectionString: product.adminUrl, max: 1 });
process.once('SIGTERM', () => void product.stop().then(() => process.exit(1)));
try {
  const atRest = await useOf(product);
  say({ soak: 'at rest', seconds: product.seconds, pid: product.pid, ...atRest });
  const acts = await crowd(product.url, admin);
  say(verdictOf(await soak(product, acts)));
} finally {
  await admin.end();
  await product.stop();
}

async function soak(running: Product, acts: readonly Act[]): Promise<Sample[]> {
  const began = performance.now();
  const end = began + minutes * 60_000;
  const samples: Sample[] = [];
  const underWay = new Set<Promise<void>>();
  let times: number[] = [];
  let failures: string[] = [];
  let sampleAt = began + EVERY_MS;
  for (let n = 0; performance.now() < end; n += 1) {
    await sleep(Math.max(0, began + (n * 1000) / rate - performance.now()));
    if (underWay.size < MOST_UNDER_WAY) {
      const act = chosen(acts);
      const at = performance.now();
      const doing = act
        .do()
        .then(() => void times.push(performance.now() - at))
        .catch((error: Error) => void failures.push(`${act.name}: ${error.message}`))
        .finally(() => underWay.delete(doing));
      underWay.add(doing);
    }
    if (performance.now() < sampleAt) continue;
    sampleAt += EVERY_MS;
    const sample = {
      minute: (performance.now() - began) / 60_000,
      done: times.length,
      failed: failures.length,
      p99: quantile(times, 0.99),
      ...(await useOf(running)),
    };
    say({ ...sample, ...(failures[0] && { failure: failures[0].slice(0, 300) }) });
    samples.push(sample);
    [times, failures] = [[], []];
  }
  await Promise.all(underWay);
  return samples;
}

function chosen(acts: readonly Act[]): Act {
  let left = Math.random() * acts.reduce((sum, { weight }) => sum + weight, 0);
  return (
    acts.find(({ weight }) => {
      left -= weight;
      return left < 0;
    }) ?? (acts[0] as Act)
  );
}

/** After a third of the time everything has been asked that there is to keep; what grows from there on leaks. */
function verdictOf(samples: readonly Sample[]) {
  const warm = samples.slice(Math.floor(samples.length / 3));
  const middle = Math.floor(warm.length / 2);
  // Between two collections the heap grows; what stays is what was there at its lowest.
  const kept = ['rss', 'heap', 'external', 'handles', 'connections', 'database'] as const;
  const grown = Object.fromEntries(
    kept.map((name) => {
      const [first, second] = [warm.slice(0, middle), warm.slice(middle)].map((half) =>
        quantile(
          half.map((sample) => sample[name]),
          0.1,
        ),
      ) as [number, number];
      return [name, { first, second, perHour: ((second - first) / (minutes / 3)) * 60, slopePerHour: slope(warm, name) * 60 }];
    }),
  );
  const sum = (name: 'done' | 'failed') => samples.reduce((total, sample) => total + sample[name], 0);
  return {
    soak: 'verdict',
    minutes,
    done: sum('done'),
    failed: sum('failed'),
    rssMedian: median(warm.map(({ rss }) => rss)),
    rssMax: Math.max(...warm.map(({ rss }) => rss)),
    lagP99: median(warm.map(({ lagP99 }) => lagP99)),
    lagMax: Math.max(...warm.map(({ lagMax }) => lagMax)),
    p99: median(warm.map(({ p99 }) => p99)),
    grown,
    grew: (grown.heap?.perHour ?? 0) > 10 || (grown.handles?.perHour ?? 0) > 20,
  };
}

/** By least squares, in units a minute. */
function slope(samples: readonly Sample[], name: keyof Use): number {
  const mean = (list: readonly number[]) => list.reduce((total, value) => total + value, 0) / list.length;
  const [x, y] = [mean(samples.map(({ minute }) => minute)), mean(samples.map((sample) => sample[name]))];
  const over = samples.reduce((total, sample) => total + (sample.minute - x) * (sample[name] - y), 0);
  return over / samples.reduce((total, { minute }) => total + (minute - x) ** 2, 0);
}

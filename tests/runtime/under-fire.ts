import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');

export interface Toll {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged writes that are not there. */
  readonly lost: number;
  /** Writes that are there more than once. */
  readonly doubled: number;
  /** Answers other than data while something was down: all of them clean errors. */
  readonly refused: number;
}

const WRITE =
  'mutation ($input: CreateProposalInput!) { createProposal(input: $input) { __typename ... on CreateProposalSuccess { proposal { id title } } ... on Problem { message } } }';
const TITLES =
  'query ($id: ID!, $after: String) { node(id: $id) { ... on KarangTaruna { proposals(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id title } } } } }';

/** A group that writes proposals, one after the other, each with a key of its own, until each is acknowledged. */
class Writer {
  private readonly url: string;
  private token = '';
  private group = '';
  private running: Promise<void> | undefined;
  readonly acknowledged = new Map<string, string>();
  refused = 0;
  stopped = false;

  constructor(url: string) {
    this.url = url;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a plain client knows no types
  private async ask(query: string, variables: object, key?: string): Promise<any> {
    const headers = {
      'content-type': 'application/json',
      ...(this.token && { authorization: `Bearer ${this.token}` }),
      ...(key && { 'idempotency-key': key }),
    };
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(10_000),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text);
    if (errors) {
      if (!errors[0].extensions.id) throw new Error(`Not a clean error: ${text}`, { cause: 'fatal' });
      throw new Error('refused', { cause: 'refused' });
    }
    return data;
  }

  async begin(village: string): Promise<void> {
    const up = await this.ask('mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpSuccess { sessionToken } } }', {
      input: { name: 'Rahmat Hidayat', password: 'padi menguning' },
    });
    this.token = up.signUp.sessionToken;
    const input = {
      name: 'Karang Taruna',
      regionCode: village,
      decreeNumber: 'SK/1',
      decreeDate: '2026-01-01',
      termEndsOn: '2030-12-31',
      officers: [{ name: 'Rahmat', role: 'CHAIR' }],
      role: 'CHAIR',
    };
    const made = await this.ask(
      'mutation ($input: RegisterKarangTarunaInput!) { registerKarangTaruna(input: $input) { ... on RegisterKarangTarunaSuccess { karangTaruna { id } } } }',
      { input },
    );
    this.group = made.registerKarangTaruna.karangTaruna.id;
    this.running = this.write();
  }

  private async write(): Promise<void> {
    for (let n = 0; !this.stopped; n++) {
      const title = `Kegiatan ${n}`;
      const key = crypto.randomUUID();
      const input = {
        karangTarunaId: this.group,
        title,
        summary: 'Ringkas.',
        focusArea: 'HEALTH',
        startsOn: '2026-12-01',
        endsOn: '2026-12-31',
        beneficiaries: 5,
        budgetLines: [{ description: 'Alat', quantity: '1', unit: 'buah', unitPrice: '1000', source: 'CSR' }],
      };
      while (!this.acknowledged.has(title)) {
        try {
          const { createProposal } = await this.ask(WRITE, { input }, key);
          this.acknowledged.set(title, createProposal.proposal.id);
        } catch (error) {
          if ((error as Error).cause === 'fatal') throw error;
          if ((error as Error).cause === 'refused') this.refused++;
          await sleep(50);
        }
      }
    }
  }

  /** What is stored under each title. */
  async stored(): Promise<Map<string, string[]>> {
    this.stopped = true;
    await this.running;
    const titles = new Map<string, string[]>();
    for (let after: string | null = null, more = true; more; ) {
      const { node } = await this.ask(TITLES, { id: this.group, after });
      for (const { id, title } of node.proposals.nodes) titles.set(title, [...(titles.get(title) ?? []), id]);
      after = node.proposals.pageInfo.endCursor;
      more = node.proposals.pageInfo.hasNextPage;
    }
    return titles;
  }
}

/** Kills server, database and both, `rounds` times each, under writes that never pause; counts what was lost or doubled. */
export async function underFire(dataDir: string, port: number, rounds: number): Promise<Toll> {
  const url = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: String(port) };
  const start = () => spawn(process.execPath, [join(root, 'src', 'start.js')], { cwd: root, env, stdio: 'ignore' });
  const ready = async () => {
    for (let tries = 0; !(await fetch(`${url}/health/ready`).catch(() => undefined))?.ok; tries++) {
      if (tries > 600) throw new Error('The server did not become ready again');
      await sleep(50);
    }
  };
  const database = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  let server: ChildProcess = start();
  const killServer = async () => {
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };
  try {
    await ready();
    const writers = [new Writer(url), new Writer(url), new Writer(url), new Writer(url)];
    for (const [n, writer] of writers.entries()) await writer.begin(`82.71.01.100${n + 1}`);
    for (let round = 0; round < rounds; round++) {
      for (const victim of ['server', 'database', 'both']) {
        await sleep(400 + Math.random() * 600);
        const pid = database();
        if (victim !== 'server') process.kill(pid, 'SIGKILL');
        if (victim !== 'database') {
          await killServer();
          server = start();
        } else await sleep(100);
        await ready();
      }
    }
    await sleep(500);
    const stored = await Promise.all(writers.map((w) => w.stored()));
    const missing = writers.map((w, n) => [...w.acknowledged].filter(([title, id]) => !stored[n]?.get(title)?.includes(id)).length);
    const twice = stored.map((titles) => [...titles.values()].filter((ids) => ids.length > 1).length);
    const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
    return {
      kills: rounds * 3,
      acknowledged: sum(writers.map((w) => w.acknowledged.size)),
      lost: sum(missing),
      doubled: sum(twice),
      refused: sum(writers.map((w) => w.refused)),
    };
  } finally {
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    await gone;
  }
}

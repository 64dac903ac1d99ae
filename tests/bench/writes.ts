import { cpus } from 'node:os';
import pg from 'pg';
import { type Country, fromBuild, type Served } from './country.ts';
import { type Figure, measured, quantile, ratio, takingTurns } from './figures.ts';
import { CONNECTIONS } from './load.ts';
import { castOf, does, type Member, PASSWORD, type Proposing, uuidOf } from './writes-cast.ts';
import { draft, FLOW, inputOf, wholeWay } from './writes-flow.ts';

const SECONDS = 4;
const ROUNDS = 3;
const MONEY = `select (select count(*) from csr_program p where p.committed <> (select coalesce(sum(m.counted), 0) from funding_match m where m.program_id = p.id)) as programs,
  (select count(*) from proposal q where q.committed <> (select coalesce(sum(m.counted), 0) from funding_match m where m.proposal_id = q.id)) as proposals`;

interface Rate {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Milliseconds of the server's processor time for one. */
  readonly cpu: number;
}

/** So many do it again and again, each for itself, until the time is over. */
async function rate(server: Pick<Served, 'cpu'>, work: (worker: number) => Promise<unknown>, workers = CONNECTIONS): Promise<Rate> {
  const took: number[] = [];
  const [began, before] = [performance.now(), await server.cpu()];
  const turn = async (worker: number) => {
    while (performance.now() - began < SECONDS * 1000) {
      const at = performance.now();
      await work(worker);
      took.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => turn(worker)));
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: took.length / seconds, p99: quantile(took, 0.99), cpu: ((await server.cpu()) - before) / took.length };
}

/** Writes: offers to one programme and to many, drafts, signing in, and the whole way from a draft to a closed proposal. */
export async function writes(country: Country): Promise<Figure[]> {
  const [server, cast] = [await country.serve('sambung'), await castOf(country)];
  const givers = await Promise.all(Array.from({ length: CONNECTIONS }, () => cast.giver()));
  const groups = await cast.groups(CONNECTIONS);
  const figures = [...(await offers(country, server, givers, cast.seeking())), ...(await drafts(server, groups)), ...(await signIns(server, groups))];
  const [giver] = givers as [Giver];
  const flow = await wholeWay(server, groups, giver, SECONDS * ROUNDS);
  figures.push(measured('From a draft to CLOSED, 8 at once', '/min', [flow.perMinute], { beside: flow.shares }));
  await server.stop();
  const { rows } = await country.admin.query(MONEY);
  const { rows: faults } = await country.admin.query('select count(*) as n from audit_faults()');
  const wrong = Number(rows[0].programs) + Number(rows[0].proposals) + Number(faults[0].n);
  figures.push({
    name: `Sums that are not those of their matches, and faults of the audit, after all that (${FLOW.length} steps a way)`,
    value: wrong,
    unit: '',
    atMost: 0,
  });
  return figures;
}

type Giver = Awaited<ReturnType<Awaited<ReturnType<typeof castOf>>['giver']>>;

async function offers({ appUrl }: Country, server: Served, givers: readonly Giver[], seeking: AsyncGenerator<string>): Promise<Figure[]> {
  const next = async (): Promise<string> => {
    const { value, done } = await seeking.next();
    if (done) throw new Error('No proposal is left to offer to');
    return value;
  };
  const offer = async ({ admin, programId }: Giver) =>
    does(server, admin, 'offerFunding', { programId, proposalId: await next(), amount: '1', supportKind: 'GOODS' }, 'fundingMatch { id status }');
  const bare = new pg.Pool({ connectionString: appUrl, max: CONNECTIONS });
  const byHand = async (giver: Giver) => offerByHand(bare, giver, uuidOf(await next()));
  const here = { cpu: async () => process.cpuUsage().user / 1000 };
  const giverOf = (worker: number) => givers[worker] as Giver;
  // What comes again is planned by the third time.
  for (let i = 0; i < 4; i += 1) await Promise.all(givers.map(offer));
  const found = await takingTurns(ROUNDS, {
    one: () => rate(server, () => offer(giverOf(0))),
    oneByHand: () => rate(here, () => byHand(giverOf(0))),
    many: () => rate(server, (worker) => offer(giverOf(worker))),
    manyByHand: () => rate(here, (worker) => byHand(giverOf(worker))),
  });
  await bare.end();
  return (['one', 'many'] as const).flatMap((to) => {
    const name = `Offers to ${to === 'one' ? 'one programme' : 'as many programmes'}, ${CONNECTIONS} connections`;
    const [ours, hand] = [found[to], found[`${to}ByHand`]];
    return [
      measured(
        name,
        '/s',
        ours.map((r) => r.perSecond),
        { beside: { serverMs: Math.max(...ours.map((r) => r.cpu)) } },
      ),
      measured(
        `${name}: p99`,
        'ms',
        ours.map((r) => r.p99),
      ),
      ratio(
        `${name}, against one transaction by hand`,
        ours.map((r) => r.perSecond),
        hand.map((r) => r.perSecond),
      ),
    ];
  });
}

/** The same locks, the same row, the same triggers: nobody is asked who may, and nothing is answered. */
async function offerByHand(pool: pg.Pool, { admin, program }: Giver, proposal: string): Promise<void> {
  const client = await pool.connect();
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
  try {
    await client.query('begin');
    await run('announce', `select set_config('sambung.actor', $1, true), set_config('sambung.now', $2, true)`, [`prs_${admin.id}`, new Date().toISOString()]);
    await run('programme', 'select 1 from csr_program where id = $1 for update', [program]);
    await run('proposal', 'select 1 from proposal where id = $1 for update', [proposal]);
    await run(
      'offer',
      `insert into funding_match (id, program_id, proposal_id, company_id, karang_taruna_id, region_code, zone, proposal_version, amount, support_kind, offered_by, offered_at, expires_on)
       select gen_random_uuid(), $1, q.id, $3, q.karang_taruna_id, q.region_code, q.zone, q.version, 1, 'GOODS', $4, now(), '2027-12-31' from proposal q where q.id = $2`,
      [program, proposal, admin.of, admin.id],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
}

async function drafts(server: Served, groups: readonly Proposing[]): Promise<Figure[]> {
  const made = await Promise.all(groups.map(async ({ chair }) => ({ chair, id: (await draft(server, chair)).id, version: 1 })));
  const save = async (worker: number) => {
    const one = made[worker] as { chair: Member; id: string; version: number };
    const { title, summary, budgetLines } = inputOf(one.chair);
    await does(server, one.chair, 'reviseProposal', { id: one.id, version: one.version, title, summary, budgetLines }, 'proposal { id version }');
    one.version += 1;
  };
  const { saved } = await takingTurns(ROUNDS, { saved: () => rate(server, save) });
  return [
    measured(
      'Drafts saved',
      '/s',
      saved.map((r) => r.perSecond),
    ),
    measured(
      'Drafts saved: p99',
      'ms',
      saved.map((r) => r.p99),
    ),
  ];
}

/** Argon2 is made to be slow: the share says what of signing in is not that. */
async function signIns(server: Served, groups: readonly Proposing[]): Promise<Figure[]> {
  const { hashPassword, isPassword } = await fromBuild<typeof import('../../src/modules/identity/passwords.ts')>('modules/identity/passwords.js');
  const kept = await hashPassword(PASSWORD);
  const here = { cpu: async () => process.cpuUsage().user / 1000 };
  const found = await takingTurns(ROUNDS, {
    ours: () => rate(server, (worker) => does(server, null, 'signIn', { login: groups[worker]?.chair.username, password: PASSWORD }, 'viewer { id }')),
    argon: () => rate(here, () => isPassword(PASSWORD, kept)),
  });
  const ours = found.ours.map((r) => r.perSecond);
  return [
    measured('Signing in', '/s', ours, { beside: { processors: cpus().length } }),
    ratio(
      'Signing in, against nothing but argon2',
      ours,
      found.argon.map((r) => r.perSecond),
    ),
  ];
}

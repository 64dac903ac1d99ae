import type { ClientBase } from 'pg';
import { Chance } from '../../src/generate/chance.ts';
import { fromBuild } from './country.ts';
import { hashed, normal } from './judge.ts';

const SEED = 5;
/** Whole kabupaten that no register tells of, and villages elsewhere. */
const SILENT_KABUPATEN = 0.12;
const SILENT_VILLAGES = 0.2;
/** How much provinces, the kabupaten of one and the villages of one differ in how many are poor. */
const POOR = { all: 0.4, province: 0.5, kabupaten: 0.35, village: 0.5 };
const PAPERS = [
  [0, 25],
  [1, 25],
  [2, 25],
  [3, 15],
  [4, 10],
] as const;
/** How much what kabupaten received differs, beyond what the generator gave each. */
const UNEVEN = 0.8;
const QUARTER = '2026-07-01';

const drawn = (kind: number, place: string): number => normal(new Chance(SEED, kind, hashed(place)));
const isSilent = (kind: number, place: string, share: number): boolean => new Chance(SEED, kind, hashed(place)).next() < share;

/** Writes into a generated country what its registers are silent about: households by decile, papers, and money that is spread unevenly. */
export async function plantRegisters(owner: ClientBase): Promise<void> {
  const { copy } = await fromBuild<typeof import('../../src/generate/rows.ts')>('generate/rows.js');
  // What triggers keep beside these figures is read by nothing that is measured.
  await owner.query('set session_replication_role = replica');
  const villages = await owner.query<{ code: string }>(`select code from region where level = 'VILLAGE' order by code`);
  await copy(owner as never, 'welfare_snapshot', ['region_code', 'quarter', 'households'], welfare(villages.rows.map(({ code }) => code)));

  const { rows } = await owner.query<{ id: string; at: Date; person: string }>(
    `select id, created_at as at, created_by as person from proposal where status = 'VERIFIED' order by id`,
  );
  const [first] = rows;
  if (!first) throw new Error('Nothing seeks funds in this country');
  // One file stands for every paper: only how many there are goes into a score.
  await owner.query(`insert into file (id, owner_id, name, media_type, byte_size, created_at) values ($1, $2, 'surat.pdf', 'application/pdf', 1000, $3)`, [
    first.id,
    first.person,
    first.at,
  ]);
  const papers = rows.flatMap(({ id }) => Array.from({ length: new Chance(SEED, 4, hashed(id)).weighted(PAPERS) }, () => [id, first.id]));
  await copy(owner as never, 'proposal_attachment', ['proposal_id', 'file_id'], papers);

  const kabupaten = await owner.query<{ code: string }>(`select distinct region_code as code from region_year where length(region_code) = 5 order by 1`);
  const factors = kabupaten.rows.map(({ code }) => Math.exp(UNEVEN * drawn(5, code)));
  await owner.query(
    `update region_year y set received = round(y.received * f.factor), disbursed = round(y.disbursed * f.factor), committed = greatest(y.committed, round(y.disbursed * f.factor))
     from unnest($1::text[], $2::float8[]) f (code, factor) where y.region_code = f.code`,
    [kabupaten.rows.map(({ code }) => code), factors],
  );
  await owner.query('set session_replication_role = origin');
  await owner.query('vacuum analyze welfare_snapshot, proposal_attachment, region_year');
}

function* welfare(villages: readonly string[]): Iterable<string[]> {
  for (const code of villages) {
    const [province, kabupaten] = [code.slice(0, 2), code.slice(0, 5)];
    if (isSilent(1, kabupaten, SILENT_KABUPATEN) || isSilent(2, code, SILENT_VILLAGES)) continue;
    const odds =
      Math.log(POOR.all / (1 - POOR.all)) + POOR.province * drawn(3, province) + POOR.kabupaten * drawn(3, kabupaten) + POOR.village * drawn(3, code);
    const poor = 1 / (1 + Math.exp(-odds));
    const households = new Chance(SEED, 6, hashed(code)).between(200, 1500);
    const deciles = Array.from({ length: 10 }, (_, i) => Math.round(households * (i < 4 ? poor / 4 : (1 - poor) / 6)));
    yield [code, QUARTER, `{${deciles.join(',')}}`];
  }
}

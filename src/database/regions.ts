import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { Log } from '../log.ts';

/** To be shown wherever the regions are: their licence asks for it. */
export const REGION_ATTRIBUTION = 'Region data: idn-area-data, code MIT, data ODbL';

/** What Kemendagri counts, as npm `idn-area-data` 4 has it. */
export const REGION_COUNTS = { PROVINCE: 38, REGENCY: 514, DISTRICT: 7285, VILLAGE: 83_762 } as const;

const files = {
  'provinces.csv': 'code, name',
  'regencies.csv': 'code, parent_code, name',
  'districts.csv': 'code, parent_code, name',
  'villages.csv': 'code, parent_code, name',
};

/** By Keppres 41/1987 and the provinces made since: WITA, WIT; all others are WIB. */
const wita = '51 52 53 63 64 65 71 72 73 74 75 76'.split(' ');
const wit = '81 82 91 92 93 94 95 96 97'.split(' ');

/** Fills the table `region`, once. Throws when package or table holds other counts than it must. */
export async function loadRegions(client: pg.Client, log: Log): Promise<void> {
  const present = await countRegions(client);
  if (isComplete(present)) return;
  if (Object.keys(present).length > 0) throw new Error(`The table region holds ${describe(present)} instead of ${describe(REGION_COUNTS)}`);

  const began = performance.now();
  await client.query('begin');
  try {
    await client.query('create temporary table region_csv (code text, parent_code text, name text) on commit drop');
    for (const [file, columns] of Object.entries(files)) {
      await pipeline(createReadStream(join(dataFolder(), file)), client.query(from(`copy region_csv (${columns}) from stdin (format csv, header)`)));
    }
    await client.query(
      `insert into region (code, parent_code, name, level, zone)
       select code, parent_code, name,
              case length(code) when 2 then 'PROVINCE' when 5 then 'REGENCY' when 8 then 'DISTRICT' when 13 then 'VILLAGE' end,
              case when left(code, 2) = any ($1) then 'Asia/Makassar' when left(code, 2) = any ($2) then 'Asia/Jayapura' else 'Asia/Jakarta' end
       from region_csv order by code`,
      [wita, wit],
    );
    await client.query('select search_learn_all()');
    const loaded = await countRegions(client);
    if (!isComplete(loaded)) throw new Error(`idn-area-data holds ${describe(loaded)} instead of ${describe(REGION_COUNTS)}`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  await client.query('analyze region');
  log.info(`Loaded the regions: ${describe(REGION_COUNTS)} in ${((performance.now() - began) / 1000).toFixed(1)} s. ${REGION_ATTRIBUTION}`);
}

type Counts = Partial<Record<keyof typeof REGION_COUNTS, number>>;

async function countRegions(client: pg.Client): Promise<Counts> {
  const { rows } = await client.query<{ level: keyof typeof REGION_COUNTS; count: number }>('select level, count(*)::int as count from region group by level');
  return Object.fromEntries(rows.map(({ level, count }) => [level, count]));
}

const levels = Object.keys(REGION_COUNTS) as (keyof typeof REGION_COUNTS)[];
const isComplete = (counts: Counts): boolean => levels.every((level) => counts[level] === REGION_COUNTS[level]);

const names = { PROVINCE: 'provinces', REGENCY: 'regencies', DISTRICT: 'districts', VILLAGE: 'villages' };
const describe = (counts: Counts): string => levels.map((level) => `${(counts[level] ?? 0).toLocaleString('en')} ${names[level]}`).join(', ');

/** The package exports its code only, which lies beside its data. */
const dataFolder = (): string => join(dirname(createRequire(import.meta.url).resolve('idn-area-data')), '..', 'data');

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/generate.ts';
import { createLog } from '../../src/log.ts';
import { OperatorError } from '../../src/operator-error.ts';
import { WRONG_REGION_YEARS } from '../support/region-years.ts';
import { newDatabase } from '../support/server.ts';

const WISH = { proposals: 2000, seed: 7, now: new Date('2026-11-01T00:00:00Z') };
const log = createLog('test');
let database: Awaited<ReturnType<typeof newDatabase>>;
let client: pg.Client;

beforeAll(async () => {
  database = await newDatabase();
  await generate(database.adminUrl, WISH, log);
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

const rows = async (text: string) => (await client.query(text)).rows;
const DIGEST = `select md5(string_agg(p.id::text || p.title || p.status || p.committed || (select count(*) from funding_match m where m.proposal_id = p.id), ',' order by p.id)) as digest from proposal p`;

describe('a generated country', () => {
  it('has a board in every village, proposals in every state, and what hangs on them', async () => {
    const [found] =
      await rows(`select (select count(*)::int from karang_taruna where length(region_code) = 13) as boards, (select count(*)::int from proposal) as proposals,
      (select count(distinct status)::int from proposal) as states, (select count(*)::int from funding_match) as matches, (select count(*)::int from spending) as spendings`);
    expect(found).toMatchObject({ boards: 83_762, proposals: 2000, states: 10 });
    expect(found?.matches).toBeGreaterThan(1500);
    expect(found?.spendings).toBeGreaterThan(300);
  });

  it('has every sum that the triggers would have kept', async () => {
    expect(
      await rows(`select p.id from proposal p where total <> (select sum(amount) from budget_line l where l.proposal_id = p.id)
        or requested <> (select coalesce(sum(amount), 0) from budget_line l where l.proposal_id = p.id and l.source = 'CSR')
        or committed <> (select coalesce(sum(counted), 0) from funding_match m where m.proposal_id = p.id)
        or approved <> (select coalesce(sum(counted), 0) from funding_match m where m.proposal_id = p.id and m.status in ('APPROVED', 'ACTIVE', 'COMPLETED', 'ENDED'))`),
    ).toEqual([]);
    expect(
      await rows(`select c.id from csr_program c where committed <> (select coalesce(sum(counted), 0) from funding_match m where m.program_id = c.id)`),
    ).toEqual([]);
    expect(
      await rows(
        `select m.id from funding_match m where received <> (select coalesce(sum(amount), 0) from disbursement d where d.funding_match_id = m.id and d.status = 'RECEIVED')`,
      ),
    ).toEqual([]);
    expect(
      await rows(`select k.id from karang_taruna k where received <> (select coalesce(sum(received), 0) from funding_match m where m.karang_taruna_id = k.id)`),
    ).toEqual([]);
    expect(await rows(WRONG_REGION_YEARS)).toEqual([]);
    expect(await rows(`select r.id from accountability_report r where spent <> (select sum(amount) from spending s where s.report_id = r.id)`)).toEqual([]);
  });

  it('has programmes that fund everywhere, in provinces and in kabupatens, for few areas or all, some with weights of their own', async () => {
    const [found] = await rows(`select array_agg(distinct areas order by areas) as areas, array_agg(distinct reach order by reach) as reaches,
        count(*) filter (where own)::int > 0 and count(*) filter (where not own)::int > 0 as "ownOrNot"
      from (select cardinality(focus_areas) as areas, weights is not null as own,
        coalesce((select min(length(region_code)) || case when count(*) > 1 then ', several' else '' end from program_region r where r.program_id = p.id having count(*) > 0), '') as reach
        from csr_program p) programs`);
    expect(found).toEqual({ areas: [1, 2, 3, 4, 10], reaches: ['', '2', '2, several', '5', '5, several'], ownOrNot: true });
  });

  it('has groups at work in their own village, and boards in two of theirs', async () => {
    expect(
      await rows(`select length(q.region_code) as level, min(n)::int as least, max(n)::int as most, bool_and(under) as under from (
        select q.region_code, count(*) as n, bool_and(starts_with(v.region_code, q.region_code)) as under from proposal q left join proposal_village v on v.proposal_id = q.id group by q.id) q
        group by 1 order by 1`),
    ).toEqual([
      { level: 8, least: 2, most: 2, under: true },
      { level: 13, least: 1, most: 1, under: true },
    ]);
  });

  it('refers to nothing that is not there', async () => {
    const references =
      await rows(`select conrelid::regclass::text as of, confrelid::regclass::text as target, (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as column,
      (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]) as key from pg_constraint where contype = 'f'`);
    expect(references.length).toBeGreaterThan(30);
    for (const { of, target, column, key } of references)
      expect(
        await rows(`select ${column} from ${of} o where ${column} is not null and not exists (select 1 from ${target} t where t.${key} = o.${column}) limit 1`),
        `${of}.${column}`,
      ).toEqual([]);
  });

  it('is the same for the same seed, and another for another', async () => {
    const digestOf = async (seed: number) => {
      const other = await newDatabase();
      await generate(other.adminUrl, { ...WISH, seed }, log);
      const reader = new pg.Client({ connectionString: other.adminUrl });
      await reader.connect();
      const { rows: found } = await reader.query(DIGEST);
      await reader.end();
      await other.drop();
      return found[0].digest;
    };
    const [{ digest }] = (await rows(DIGEST)) as [{ digest: string }];
    expect(await digestOf(7)).toBe(digest);
    expect(await digestOf(8)).not.toBe(digest);
  }, 120_000);

  it('has a person of whom all is said to be, who never signs in', async () => {
    expect(await rows(`select password_hash like '$argon2id$%' as "isHash" from person`)).toEqual([{ isHash: true }]);
  });

  it('is made once', async () => {
    await expect(generate(database.adminUrl, WISH, log)).rejects.toThrow(OperatorError);
  });
});

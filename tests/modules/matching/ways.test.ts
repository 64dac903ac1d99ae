import { beforeAll, describe, expect, it } from 'vitest';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

/** No other test of the file's database has proposals of these. */
const AREAS = ['RELIGION_CULTURE', 'SPORT_ARTS'];
const OWN = { need: 7, proximity: 33, capacity: 13, readiness: 17, reach: 19, equity: 11 };
const MANY = ['51', '52', '53', '72', '74'];

interface Pair {
  readonly id: string;
  readonly score: number;
}
interface Candidate {
  readonly id: string;
  readonly focusArea: string;
  readonly villages: readonly string[];
  readonly received: boolean;
  readonly isNew: boolean;
}

let groups: Record<'near' | 'around' | 'elsewhere' | 'afar' | 'island' | 'outside' | 'district' | 'regency', world.Group>;
let companies: readonly world.Company[];

/** What is verified in those areas, as the database has it. */
const candidates = async (): Promise<Candidate[]> => {
  const { clock } = await testServer();
  return world.sql<Candidate>(
    `select 'prp_' || replace(q.id::text, '-', '') as id, q.focus_area as "focusArea", array(select region_code from proposal_village v where v.proposal_id = q.id) as villages,
      g.has_received as received, q.verified_at > $2::timestamptz - interval '7 days' as "isNew"
     from proposal q join karang_taruna g on g.id = q.karang_taruna_id where q.verified_at is not null and q.focus_area = any($1) order by q.id`,
    [AREAS, clock.now()],
  );
};

/** Asked of each pair apart: what an offer could be made to, best first, the older one first where they are equal. */
async function expected(who: world.Person, programId: string, among: readonly Candidate[]): Promise<Pair[]> {
  const fits: Pair[] = [];
  for (let n = 0; n < among.length; n += 5) {
    const some = among.slice(n, n + 5);
    const fields = some.map(({ id }, i) => `f${i}: fit(proposalId: "${id}") { score failing { code } }`).join(' ');
    const { node } = await query(who, `query ($id: ID!) { node(id: $id) { ... on CsrProgram { ${fields} } } }`, { id: programId });
    fits.push(...some.flatMap(({ id }, i) => (node[`f${i}`] && node[`f${i}`].failing.length === 0 ? [{ id, score: node[`f${i}`].score as number }] : [])));
  }
  return fits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

async function page(who: world.Person, programId: string, paging: { first?: number; after?: string } = {}, filter: object = {}) {
  const text = `query ($id: ID!, $first: Int, $after: String, $filter: SuggestedProposalFilter) { node(id: $id) { ... on CsrProgram {
    suggestedProposals(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } nodes { score proposal { id } } } } } }`;
  const { totalCount, pageInfo, nodes } = (await query(who, text, { id: programId, first: 100, ...paging, filter })).node.suggestedProposals;
  return { totalCount, ...pageInfo, pairs: nodes.map((n: { score: number; proposal: { id: string } }) => ({ id: n.proposal.id, score: n.score })) as Pair[] };
}

/** All pages one after the other. */
async function leafed(who: world.Person, programId: string, first: number, filter: object = {}): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let after: string | undefined; ; ) {
    const found = await page(who, programId, { first, ...(after && { after }) }, filter);
    pairs.push(...found.pairs);
    if (!found.hasNextPage) return pairs;
    after = found.endCursor;
  }
}

beforeAll(async () => {
  const [villages, [district]] = [
    await world.sql<{ code: string }>(
      `select distinct on (left(code, 8)) code from region where level = 'VILLAGE' and code like '52.01.%' order by left(code, 8), code`,
    ),
    await world.sql<{ code: string }>(
      `select left(code, 8) as code from region where level = 'VILLAGE' and code like '51.03.%' group by 1 order by count(*) desc, 1 limit 1`,
    ),
  ];
  const under = await world.sql<{ code: string }>(`select code from region where level = 'VILLAGE' and code like $1 order by code limit 2`, [
    `${district?.code}.%`,
  ]);
  groups = {
    near: await world.verifiedGroupIn('51.02', { classification: 'MAJU' }),
    around: await world.verifiedGroupIn('51.04', { classification: 'TUMBUH' }),
    elsewhere: await world.verifiedGroupIn('52.01', { classification: 'PERCONTOHAN' }),
    afar: await world.verifiedGroupIn('53.01'),
    island: await world.verifiedGroupIn('72.01', { classification: 'MAJU' }),
    outside: await world.verifiedGroupIn('61.05', { classification: 'MAJU' }),
    district: await world.verifiedGroupIn('51.03', { at: district?.code as string }),
    regency: await world.verifiedGroupIn('52.01', { at: '52.01' }),
  };
  await world.sql('update karang_taruna set received = 1 where id = any($1)', [[groups.around, groups.island].map(({ id }) => world.hex(id))]);
  for (const [n, group] of Object.values(groups).entries())
    for (const [i, focusArea] of AREAS.entries()) {
      const villageCodes = { district: under, regency: [villages[0], villages.at(-1)] as { code: string }[] }[Object.keys(groups)[n] as 'district' | 'regency'];
      const proposalId = await world.verifiedProposal(group, {
        focusArea,
        beneficiaries: 10 + 13 * n + 29 * i,
        ...(villageCodes && { villageCodes: villageCodes.map(({ code }) => code) }),
        ...world.asking(4_000_000 + 500_000 * n),
      });
      if (n % 2) await world.sql(`update proposal set verified_at = verified_at - interval '8 days' where id = $1`, [world.hex(proposalId)]);
    }
  await world.ranked();
  companies = [
    await world.verifiedCompany({ domicile: '51.02', operatingRegions: [groups.near.regionCode] }),
    await world.verifiedCompany({ domicile: '51.02', operatingRegions: ['51.03', '52', groups.elsewhere.regionCode] }),
    await world.verifiedCompany({ domicile: '51.02', operatingRegions: ['61'] }),
  ];
}, 120_000);

describe('suggestions are those of every pair asked apart, in whatever way the programme has them read', () => {
  it.each([
    ['everywhere', []],
    ['in many provinces', MANY],
    ['in some provinces', ['51', '52', '53']],
    ['in many provinces and a kabupaten', [...MANY, '61.05']],
    ['in a province', ['51']],
    ['in a province and, once more, in a kabupaten of it', ['51', '51.02']],
    ['in kabupatens', ['51.02', '51.03', '52.01']],
    ['in kecamatans, one of which holds but a part of what a board does', ['51.02', '52.01.01']],
  ])('%s', async (_where, regionCodes) => {
    const among = await candidates();
    expect(among.length).toBeGreaterThanOrEqual(16);
    let seen = 0;
    for (const [n, company] of companies.entries())
      for (const changes of [{}, { weights: OWN }, { minimumClassification: 'BERKEMBANG' }, { minimumClassification: 'MAJU' }]) {
        const programId = await world.openProgram(company, { regionCodes, focusAreas: n === 1 ? [AREAS[0]] : AREAS, ...changes });
        const pairs = await expected(company.admin, programId, among);
        const found = await page(company.admin, programId);
        expect(found.pairs, JSON.stringify([regionCodes, changes, n])).toEqual(pairs);
        expect(found.totalCount).toBe(pairs.length);
        expect(await leafed(company.admin, programId, 3)).toEqual(pairs);
        seen += pairs.length;
      }
    expect(seen).toBeGreaterThan(10);
  });

  it.each([
    ['a province', { within: '51' }, (c: Candidate) => c.villages.some((v) => v.startsWith('51.'))],
    ['a kecamatan in which a board works beside others', { within: '52.01.01' }, (c: Candidate) => c.villages.some((v) => v.startsWith('52.01.01.'))],
    ['an area', { focusAreas: [AREAS[1]] }, (c: Candidate) => c.focusArea === AREAS[1]],
    ['what was never funded', { neverFunded: true }, (c: Candidate) => !c.received],
    ['what is new', { newOnly: true }, (c: Candidate) => c.isNew],
    [
      'what is new, never funded, of an area and a place',
      { newOnly: true, neverFunded: true, within: '51', focusAreas: [AREAS[0]] },
      (c: Candidate) => c.isNew && !c.received && c.focusArea === AREAS[0] && c.villages.some((v) => v.startsWith('51.')),
    ],
  ])('narrowed to %s', async (_what, filter, isMeant) => {
    const among = (await candidates()).filter(isMeant);
    expect(among.length).toBeGreaterThan(0);
    for (const company of companies)
      for (const regionCodes of [[], ['51', '52.01']])
        for (const changes of [{}, { weights: OWN }]) {
          const programId = await world.openProgram(company, { regionCodes, focusAreas: AREAS, ...changes });
          const pairs = await expected(company.admin, programId, among);
          expect(await leafed(company.admin, programId, 2, filter)).toEqual(pairs);
          expect((await page(company.admin, programId, {}, filter)).totalCount).toBe(pairs.length);
        }
  });

  it('whatever has changed since they were ranked, and what is not ranked yet', async () => {
    const [company] = companies as [world.Company];
    const programs = [
      await world.openProgram(company, { focusAreas: AREAS, regionCodes: [] }),
      await world.openProgram(company, { focusAreas: AREAS, regionCodes: [], weights: OWN, minimumClassification: 'TUMBUH' }),
      await world.openProgram(company, { focusAreas: AREAS, regionCodes: ['63'] }),
    ];
    const asks = { focusArea: AREAS[0], ...world.asking(3_000_000) };
    const made = async () => {
      const group = await world.verifiedGroupIn('63.01', { classification: 'MAJU' });
      return { group, proposalId: await world.verifiedProposal(group, asks) };
    };
    const [ended, suspended, late, withdrawn, filled, lower, stays] = [
      await made(),
      await made(),
      await made(),
      await made(),
      await made(),
      await made(),
      await made(),
    ];
    const running = await world.verifiedProposal(late.group, { startsOn: await world.inDays(-100), endsOn: await world.inDays(-31) });
    await world.ranked();
    const told = async (programId: string) => {
      const pairs = await expected(company.admin, programId, await candidates());
      const found = await page(company.admin, programId);
      expect(found.pairs).toEqual(pairs);
      expect(found.totalCount).toBe(pairs.length);
      return pairs.map(({ id }) => id).filter((id) => [ended, suspended, late, withdrawn, filled, lower, stays].some((one) => one.proposalId === id));
    };
    for (const programId of programs) expect(await told(programId)).toHaveLength(7);
    await world.sql('update karang_taruna set term_ends_on = $1 where id = $2', [await world.inDays(-1), world.hex(ended.group.id)]);
    await world.sql(`update karang_taruna set status = 'SUSPENDED' where id = $1`, [world.hex(suspended.group.id)]);
    await world.sql(`update proposal set status = 'RUNNING' where id = $1`, [world.hex(running)]);
    expect(await as(withdrawn.group.chair).withdrawProposal?.({ id: withdrawn.proposalId, reason: 'Selesai.' })).toSucceed();
    expect(
      await as(company.admin).offerFunding?.({ programId: programs[0], proposalId: filled.proposalId, amount: '3000000', supportKind: 'CASH' }),
    ).toSucceed();
    await world.sql('update karang_taruna set classification = null where id = $1', [world.hex(lower.group.id)]);
    for (const [n, programId] of programs.entries())
      expect((await told(programId)).sort()).toEqual((n === 1 ? [stays] : [lower, stays]).map((one) => one.proposalId).sort());
    const fresh = await world.verifiedProposal(stays.group, asks);
    for (const programId of programs) expect((await page(company.admin, programId)).pairs.map((pair: Pair) => pair.id)).toContain(fresh);
    for (const programId of programs) await told(programId);
  });

  it('for who belongs to a group as well: without what that group asks', async () => {
    const [company] = companies as [world.Company];
    const both = await world.person();
    await world.join(both, company, 'STAFF');
    await world.join(both, groups.near, 'MEMBER');
    const programId = await world.openProgram(company, { focusAreas: AREAS, regionCodes: [] });
    const [all, own] = [await page(company.admin, programId), await page(both, programId)];
    expect(all.totalCount - own.totalCount).toBe(2);
    expect(own.pairs).toHaveLength(own.totalCount);
  });

  it('although none of the best can be offered to, where the programme has too little left', async () => {
    const { statements } = await testServer();
    const company = await world.verifiedCompany({ domicile: '64.01', operatingRegions: ['64.01'] });
    const group = await world.verifiedGroupIn('64.02', { classification: 'PERCONTOHAN' });
    const small = await world.verifiedGroupIn('62.02');
    // The best of all, then many that ask too much, and the worst.
    const few = [await world.verifiedProposal(group, { focusArea: AREAS[0], beneficiaries: 5000, ...world.asking(400_000) })];
    for (let n = 0; n < 21; n += 1) await world.verifiedProposal(group, { focusArea: AREAS[0], beneficiaries: 5000, ...world.asking(9_000_000) });
    for (let n = 0; n < 2; n += 1) few.push(await world.verifiedProposal(small, { focusArea: AREAS[0], beneficiaries: 1 + n, ...world.asking(400_000) }));
    await world.ranked();
    for (const changes of [{}, { weights: OWN }]) {
      const programId = await world.openProgram(company, {
        focusAreas: [AREAS[0]],
        regionCodes: [],
        budget: '9000000',
        minimumAward: '9000000',
        maximumAward: '9000000',
        ...changes,
      });
      await world.sql('update csr_program set committed = budget - 500000 where id = $1', [world.hex(programId)]);
      const pairs = await expected(company.admin, programId, await candidates());
      expect(pairs.map((pair) => pair.id).sort()).toEqual(few.sort());
      statements.length = 0;
      expect(await leafed(company.admin, programId, 1)).toEqual(pairs);
      expect(statements.filter((text) => text.includes('match_standing_past')).length).toBeGreaterThan(3);
      expect((await page(company.admin, programId)).totalCount).toBe(3);
    }
  });
});

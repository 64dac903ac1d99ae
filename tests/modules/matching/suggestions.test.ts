import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/kernel/id.ts';
import { type Actor, as, query, request } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

interface Suggested {
  readonly score: number;
  readonly proposal: { readonly id: string };
  readonly program: { readonly id: string };
  readonly reasons: readonly { readonly criterion: string; readonly points: number; readonly maximum: number; readonly explanation: string }[];
}
interface Page {
  readonly nodes: readonly Suggested[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const REASONS = 'score reasons { criterion points maximum explanation }';
const PAGE = 'totalCount edges { cursor } pageInfo { hasNextPage endCursor }';

async function proposalsFor(
  who: Actor | null,
  programId: string,
  paging: { first?: number; after?: string } = {},
  language?: 'id' | 'en',
): Promise<Page | null> {
  await world.ranked();
  const text = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on CsrProgram { suggestedProposals(first: $first, after: $after) { ${PAGE} nodes { ${REASONS} proposal { id } } } } } }`;
  return (await query(who, text, { id: programId, ...paging }, { language })).node.suggestedProposals;
}

async function programsFor(who: Actor | null, proposalId: string): Promise<Page | null> {
  const text = `query ($id: ID!) { node(id: $id) { ... on Proposal { suggestedPrograms { ${PAGE} nodes { ${REASONS} program { id } } } } } }`;
  return (await query(who, text, { id: proposalId })).node.suggestedPrograms;
}

const ids = (page: Page | null) => page?.nodes.map((n) => n.proposal.id);
const reason = (suggestion: Suggested | undefined, criterion: string) => suggestion?.reasons.find((r) => r.criterion === criterion);

/** A kabupaten with no proposals but those of this test. */
const KABUPATEN = '73.15';
let near: world.Group;
let far: world.Group;
let company: world.Company;
let programId: string;
let nearProposal: string;
let farProposal: string;

/** A company that operates in the village itself; one group there, one elsewhere in the kabupaten. */
beforeAll(async () => {
  near = await world.verifiedGroupIn(KABUPATEN, { classification: 'MAJU' });
  const elsewhere = await world.sql<{ code: string }>(
    `select code from region where level = 'VILLAGE' and code like $1 and code not like $2 order by code limit 1`,
    [`${KABUPATEN}.%`, `${near.regionCode.slice(0, 8)}.%`],
  );
  far = await world.verifiedGroupIn(KABUPATEN, { at: elsewhere[0]?.code });
  company = await world.verifiedCompany({ domicile: KABUPATEN, operatingRegions: [near.regionCode] });
  programId = await world.openProgram(company, { regionCodes: [KABUPATEN], focusAreas: ['ENVIRONMENT'] });
  nearProposal = await world.verifiedProposal(near, { focusArea: 'ENVIRONMENT', beneficiaries: 60, ...world.asking(10_000_000) });
  farProposal = await world.verifiedProposal(far, { focusArea: 'ENVIRONMENT', beneficiaries: 30, ...world.asking(10_000_000) });
});

describe('the proposals suggested for a programme', () => {
  it('come best first, each with the six criteria whose points make its score', async () => {
    const page = await proposalsFor(company.admin, programId);
    expect(ids(page)).toEqual([nearProposal, farProposal]);
    for (const { score, reasons } of page?.nodes ?? []) {
      expect(reasons.map((r) => r.criterion)).toEqual(['NEED', 'PROXIMITY', 'CAPACITY', 'READINESS', 'REACH', 'EQUITY']);
      const [points, maximum] = [reasons.reduce((sum, r) => sum + r.points, 0), reasons.reduce((sum, r) => sum + r.maximum, 0)];
      expect(score).toBe(Math.round((1000 * points) / maximum) / 10);
      for (const { points, maximum } of reasons) expect(points).toBeLessThanOrEqual(maximum);
    }
  });

  it('are scored by distance, capacity and reach', async () => {
    const [first, second] = (await proposalsFor(company.admin, programId))?.nodes ?? [];
    expect([reason(first, 'PROXIMITY')?.points, reason(second, 'PROXIMITY')?.points]).toEqual([20, 10]);
    // MAJU is three of four levels, 70 the mean of the aspects: 6 + 4.2, in halves.
    expect([reason(first, 'CAPACITY')?.points, reason(second, 'CAPACITY')?.points]).toEqual([10, 0]);
    expect(reason(first, 'REACH')?.points).toBeGreaterThan(reason(second, 'REACH')?.points as number);
  });

  it('lose nothing by what no register holds: it is left out of what was possible', async () => {
    const [first, second] = (await proposalsFor(company.admin, programId))?.nodes ?? [];
    const of = (one: Suggested | undefined) => ['NEED', 'CAPACITY', 'EQUITY'].map((c) => `${reason(one, c)?.points} of ${reason(one, c)?.maximum}`);
    // Never funded, of no register; no report was ever due; nobody in the province received anything.
    expect([of(first), of(second)]).toEqual([
      ['6 of 6', '10 of 14', '0 of 0'],
      ['6 of 6', '0 of 0', '0 of 0'],
    ]);
  });

  it('are explained in the language of the request', async () => {
    const indonesian = (await proposalsFor(company.admin, programId))?.nodes[1];
    const english = (await proposalsFor(company.admin, programId, {}, 'en'))?.nodes[1];
    expect(reason(indonesian, 'CAPACITY')?.explanation).toBe('Belum pernah dinilai Dinsos; belum pernah membuat LPJ.');
    expect(reason(english, 'CAPACITY')?.explanation).toBe('Never assessed by its office; no report to make so far.');
    expect(reason(english, 'PROXIMITY')?.explanation).toMatch(/^In the same kabupaten or kota \(.+\) as the company's operations\.$/);
  });

  it('are for the members of the company and the offices that may verify it, and null for others', async () => {
    const member = await world.person();
    await world.join(member, company, 'STAFF');
    for (const insider of [member, await world.staffOf(KABUPATEN), await world.staffOf('73')])
      expect((await proposalsFor(insider, programId))?.totalCount).toBe(2);
    for (const outsider of [null, await world.person(), near.chair, await world.staffOf('82.71'), (await world.verifiedCompany()).admin])
      expect(await proposalsFor(outsider, programId)).toBeNull();
  });

  it('go on after a cursor', async () => {
    const first = await proposalsFor(company.admin, programId, { first: 1 });
    expect([ids(first), first?.pageInfo.hasNextPage, first?.totalCount]).toEqual([[nearProposal], true, 2]);
    const second = await proposalsFor(company.admin, programId, { first: 1, after: first?.pageInfo.endCursor });
    expect([ids(second), second?.pageInfo.hasNextPage]).toEqual([[farProposal], false]);
    expect(ids(await proposalsFor(company.admin, programId, { after: second?.pageInfo.endCursor }))).toEqual([]);
  });

  it.each([
    ['no cursor at all', 'abc'],
    ['one of other weights', Buffer.from(JSON.stringify(['0', '-50', '0198c0de-0000-7000-8000-000000000000'])).toString('base64url')],
    ['one of another list', Buffer.from(JSON.stringify(['1', '-50', 'x'])).toString('base64url')],
  ])('refuse %s', async (_what, after) => {
    const text = `query ($id: ID!, $after: String) { node(id: $id) { ... on CsrProgram { suggestedProposals(after: $after) { totalCount nodes { score } } } } }`;
    const answer = await request(company.admin, text, { id: programId, after });
    expect(answer.errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('leave out what is not verified, needs no more, is of another area or region, or came from a group that may not take on more', async () => {
    await world.submittedProposal(near, { focusArea: 'ENVIRONMENT' });
    await world.verifiedProposal(near, { focusArea: 'HEALTH' });
    await world.verifiedProposal(await world.verifiedGroupIn('73.14'), { focusArea: 'ENVIRONMENT' });
    const lapsed = await world.verifiedGroupIn(KABUPATEN);
    await world.verifiedProposal(lapsed, { focusArea: 'ENVIRONMENT' });
    await world.sql('update karang_taruna set term_ends_on = $1 where id = $2', [await world.inDays(-2), world.hex(lapsed.id)]);
    const full = await world.verifiedProposal(near, { focusArea: 'ENVIRONMENT', ...world.asking(2_000_000) });
    await world.offered({
      group: near,
      company,
      programId: await world.openProgram(company, { focusAreas: ['ENVIRONMENT'], regionCodes: [KABUPATEN], supportKinds: ['GOODS'] }),
      proposalId: full,
      amount: 2_000_000,
    });
    expect(ids(await proposalsFor(company.admin, programId))).toEqual([nearProposal, farProposal]);
  });

  it('are none while nothing can be offered out of the programme', async () => {
    const draft = await world.draftProgram(company, { regionCodes: [KABUPATEN], focusAreas: ['ENVIRONMENT'] });
    const later = await world.openProgram(company, { regionCodes: [KABUPATEN], focusAreas: ['ENVIRONMENT'], opensOn: await world.inDays(5) });
    for (const id of [draft, later])
      expect(await proposalsFor(company.admin, id)).toMatchObject({ nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } });
  });

  it('leave out those of a group that the viewer belongs to, for them alone', async () => {
    const both = await world.person();
    await world.join(both, company, 'STAFF');
    await world.join(both, near, 'MEMBER');
    expect(ids(await proposalsFor(both, programId))).toEqual([farProposal]);
    expect((await proposalsFor(both, programId))?.totalCount).toBe(1);
    expect(await programsFor(both, nearProposal)).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('are read by one statement for a whole list of programmes, and counted by one', async () => {
    const { statements } = await testServer();
    statements.length = 0;
    const text = `query ($id: ID!) { programs(filter: { companyId: $id }, first: 3) { nodes { suggestedProposals { totalCount nodes { score } } } } }`;
    expect((await query(company.admin, text, { id: company.id })).programs.nodes).toHaveLength(3);
    expect(statements.filter((s) => s.includes('match_standing_past'))).toHaveLength(1);
    expect(statements.filter((s) => s.includes('match_standing'))).toHaveLength(2);
  });
});

describe('the score of a proposal', () => {
  const paper = async (proposalId: string) => {
    const id = world.hex(newId('fil'));
    await world.sql(`insert into file (id, owner_id, name, media_type, byte_size, created_at) values ($1, $2, 'RAB.pdf', 'application/pdf', 1000, now())`, [
      id,
      world.hex(near.chair.id),
    ]);
    await world.sql('insert into proposal_attachment (proposal_id, file_id) values ($1, $2)', [world.hex(proposalId), id]);
  };
  const lines = (own: number) => ({
    budgetLines: [
      { description: 'Alat', quantity: '1', unit: 'paket', unitPrice: String(10_000_000 - own), source: 'CSR' },
      ...(own ? [{ description: 'Tenaga', quantity: '1', unit: 'paket', unitPrice: String(own), source: 'SELF_FUNDED' }] : []),
    ],
  });
  const scored = async (proposalId: string, criterion: string) =>
    reason(
      (await proposalsFor(company.admin, programId))?.nodes.find((n) => n.proposal.id === proposalId),
      criterion,
    )?.points;

  it('grows with what others pay, up to 30% of the budget, and with up to three papers', async () => {
    const none = await world.verifiedProposal(far, { focusArea: 'ENVIRONMENT', ...lines(0) });
    const some = await world.verifiedProposal(far, { focusArea: 'ENVIRONMENT', ...lines(1_000_000) });
    const much = await world.verifiedProposal(far, { focusArea: 'ENVIRONMENT', ...lines(6_000_000) });
    expect([await scored(none, 'READINESS'), await scored(some, 'READINESS'), await scored(much, 'READINESS')]).toEqual([0, 3, 9]);
    for (const points of [2, 4, 6, 6]) {
      await paper(none);
      expect(await scored(none, 'READINESS')).toBe(points);
    }
    for (const id of [none, some, much]) expect(await as(far.chair).withdrawProposal?.({ id, reason: 'Selesai.' })).toSucceed();
  });

  it('knows whether the group accounted in time', async () => {
    const deal = await world.active({
      group: far,
      amount: 1_000_000,
      asks: 1_000_000,
      company,
      programId: await world.openProgram(company, { regionCodes: [], supportKinds: ['GOODS'] }),
    });
    await world.received(deal, 1_000_000);
    const id = await world.reported(deal, 1_000_000);
    expect(await scored(farProposal, 'CAPACITY')).toBe(0);
    expect(await as(company.admin).answerReport?.({ reportId: id, companyId: company.id, verdict: 'CONFIRMED' })).toSucceed();
    expect(await as(deal.approver).acceptReport?.({ id })).toSucceed();
    expect(await scored(farProposal, 'CAPACITY')).toBe(6);
    await world.sql("update accountability_report set submitted_at = submitted_at + interval '200 days' where id = $1", [world.hex(id)]);
    expect(await scored(farProposal, 'CAPACITY')).toBe(0);
  });
});

describe('the programmes suggested for a proposal', () => {
  it('have the score that the proposal has for the programme', async () => {
    const [forProgram] = (await proposalsFor(company.admin, programId))?.nodes ?? [];
    const forProposal = (await programsFor(near.chair, nearProposal))?.nodes.find((n) => n.program.id === programId);
    expect(forProposal).toMatchObject({ score: forProgram?.score, reasons: forProgram?.reasons });
  });

  it('are for its officers and the offices above, and null for others', async () => {
    for (const insider of [near.chair, near.staff, await world.staffOf('73')])
      expect((await programsFor(insider, nearProposal))?.nodes.map((n) => n.program.id)).toContain(programId);
    for (const outsider of [null, company.admin, far.chair, await world.staffOf('73.14')]) expect(await programsFor(outsider, nearProposal)).toBeNull();
  });

  it('are open and not a suspended company', async () => {
    const other = await world.verifiedCompany({ domicile: KABUPATEN, operatingRegions: [KABUPATEN] });
    const open = await world.openProgram(other, { regionCodes: ['73'], focusAreas: ['ENVIRONMENT'] });
    const closed = await world.openProgram(other, { regionCodes: ['73'], focusAreas: ['ENVIRONMENT'] });
    expect(await as(other.admin).closeProgram?.({ id: closed })).toSucceed();
    const seen = async () => (await programsFor(far.chair, farProposal))?.nodes.map((n) => n.program.id);
    expect(await seen()).toEqual(expect.arrayContaining([programId, open]));
    expect(await seen()).not.toContain(closed);
    await world.sql('update csr_program set suspended = true where company_id = $1', [world.hex(other.id)]);
    expect(await seen()).not.toContain(open);
  });
});

import { describe, expect, it } from 'vitest';
import { type Actor, as, query } from '../../support/client.ts';
import * as world from '../../support/world.ts';

const FIT = `query ($program: ID!, $proposal: ID!) { node(id: $program) { ... on CsrProgram { fit(proposalId: $proposal) {
  proposal { id } score failing { code message } reasons { criterion points maximum } } } } }`;
const fitOf = async (who: Actor | null, program: string, proposal: string) => (await query(who, FIT, { program, proposal })).node.fit;
const codes = (found: { failing: { code: string }[] } | null) => found?.failing.map(({ code }) => code);

async function parties(program: object = {}, proposal: object = {}) {
  const [group, company] = await Promise.all([world.verifiedGroupIn(), world.verifiedCompany()]);
  const [programId, proposalId] = [
    await world.openProgram(company, program),
    await world.verifiedProposal(group, { ...world.asking(10_000_000), ...proposal }),
  ];
  return { group, company, programId, proposalId };
}

describe('how a proposal fits a programme', () => {
  it('is its score among the suggestions, with nothing against it, where an offer can be made', async () => {
    const { company, programId, proposalId } = await parties();
    await world.ranked();
    const found = await fitOf(company.admin, programId, proposalId);
    expect([found.proposal.id, found.failing]).toEqual([proposalId, []]);
    const text = 'query ($id: ID!) { node(id: $id) { ... on CsrProgram { suggestedProposals(first: 100) { nodes { proposal { id } score } } } } }';
    const { nodes } = (await query(company.admin, text, { id: programId })).node.suggestedProposals;
    expect(nodes.find((n: { proposal: { id: string } }) => n.proposal.id === proposalId).score).toBe(found.score);
  });

  it('names every rule that is broken, as an offer would', async () => {
    const { company, programId, proposalId } = await parties({ focusAreas: ['HEALTH'], regionCodes: ['33'], minimumClassification: 'TUMBUH' });
    const found = await fitOf(company.admin, programId, proposalId);
    expect(codes(found)).toEqual(['REGION_OUTSIDE', 'FOCUS_AREA', 'CLASSIFICATION']);
    const refused = await as(company.admin).offerFunding?.({ programId, proposalId, amount: '4000000' });
    expect(refused.reasons.map(({ code, message }: { code: string; message: string }) => [code, message])).toEqual(
      found.failing.map(({ code, message }: { code: string; message: string }) => [code, message]),
    );
  });

  it('names states too', async () => {
    const { group, company, programId, proposalId } = await parties();
    expect(await as(company.admin).closeProgram?.({ id: programId })).toSucceed();
    expect(codes(await fitOf(company.admin, programId, proposalId))).toEqual(['PROGRAM_NOT_OPEN']);
    expect(await as(group.chair).withdrawProposal?.({ id: proposalId, reason: 'Selesai.' })).toSucceed();
    expect(codes(await fitOf(group.chair, programId, proposalId))).toEqual(['PROGRAM_NOT_OPEN', 'PROPOSAL_NOT_SEEKING']);
    const both = await world.person();
    await world.join(both, company, 'STAFF');
    await world.join(both, group, 'MEMBER');
    expect(codes(await fitOf(both, programId, proposalId))).toContain('BOTH_SIDES');
  });

  it('is none with a programme that has nothing left, though its smallest award is nothing', async () => {
    const { company, programId, proposalId } = await parties({ budget: '10000000', minimumAward: '0', maximumAward: '10000000' });
    expect(codes(await fitOf(company.admin, programId, proposalId))).toEqual([]);
    await world.offered({ company, programId, amount: 10_000_000, kind: 'CASH' });
    expect(codes(await fitOf(company.admin, programId, proposalId))).toEqual(['AWARD_SIZE']);
    expect(await as(company.admin).offerFunding?.({ programId, proposalId, amount: '1' })).toBeProblem('ProgramBudgetExceeded');
  });

  it('is told to both sides and the offices above them, to nobody else, and of nothing that is hidden from them', async () => {
    const { group, company, programId, proposalId } = await parties();
    for (const insider of [company.admin, group.chair, await world.staffOf(group.regionCode.slice(0, 5))])
      expect(await fitOf(insider, programId, proposalId)).not.toBeNull();
    for (const outsider of [null, await world.person(), (await world.verifiedCompany()).admin, (await world.verifiedGroupIn()).chair])
      expect(await fitOf(outsider, programId, proposalId)).toBeNull();
    const draft = await world.draftProposal(group);
    expect(await fitOf(company.admin, programId, draft)).toBeNull();
    expect(await fitOf(group.chair, programId, draft)).not.toBeNull();
    for (const none of ['x', 'prp_x', programId, group.id]) expect(await fitOf(company.admin, programId, none)).toBeNull();
  });

  it('says of every pair what an offer says: none of those it could offer to is refused, each refused one is named', async () => {
    const company = await world.verifiedCompany();
    const programs = [
      await world.openProgram(company),
      await world.openProgram(company, { focusAreas: ['EDUCATION', 'ENVIRONMENT'] }),
      await world.openProgram(company, { regionCodes: ['82.06'], minimumClassification: 'BERKEMBANG' }),
      await world.openProgram(company, { budget: '3000000', minimumAward: '3000000', maximumAward: '3000000' }),
    ];
    const groups = [await world.verifiedGroupIn(), await world.verifiedGroupIn('82.06', { classification: 'MAJU' })];
    const lapsed = await world.verifiedGroupIn();
    const proposals: string[] = [];
    for (const group of [...groups, lapsed])
      for (const focusArea of ['EDUCATION', 'HEALTH']) proposals.push(await world.verifiedProposal(group, { focusArea, ...world.asking(5_000_000) }));
    await world.sql('update karang_taruna set term_ends_on = $1 where id = $2', [await world.inDays(-2), world.hex(lapsed.id)]);
    let [made, refused] = [0, 0];
    for (const programId of programs)
      for (const proposalId of proposals) {
        const expected = codes(await fitOf(company.admin, programId, proposalId));
        const answer = await as(company.admin).offerFunding?.({ programId, proposalId, amount: '3000000', supportKind: 'CASH' });
        if (expected?.length) {
          refused += 1;
          const said = answer.reasons?.map((r: { code: string }) => r.code) ?? [answer.__typename];
          // What a smaller programme has no money left for is refused as such.
          expect(said.filter((c: string) => c !== 'ProgramBudgetExceeded' && c !== 'SUPPORT_KIND')).toEqual(expected.filter((c) => c !== 'AWARD_SIZE'));
        } else {
          made += 1;
          expect(answer.__typename, `${programId} ${proposalId}`).toBe('OfferFundingSuccess');
          expect(await as(company.admin).withdrawFunding?.({ id: answer.fundingMatch.id, reason: 'Uji.' })).toSucceed();
        }
      }
    expect([made > 3, refused > 8]).toEqual([true, true]);
  });
});

describe('what a group could improve', () => {
  const improvements = async (who: Actor | null, proposal: string) =>
    (await query(who, `{ node(id: "${proposal}") { ... on Proposal { improvements { code programs message } } } }`)).node.improvements;

  it('is each rule that alone keeps open programmes from offering, the most first, in words', async () => {
    const group = await world.verifiedGroupIn('71.71');
    const company = await world.verifiedCompany();
    const open = (changes: object) => world.openProgram(company, { regionCodes: ['71'], ...changes });
    await open({ minimumClassification: 'MAJU' });
    await open({ minimumClassification: 'PERCONTOHAN' });
    await open({ focusAreas: ['HEALTH'] });
    await open({ focusAreas: ['HEALTH'], minimumClassification: 'MAJU' });
    await open({});
    const proposalId = await world.draftProposal(group, world.asking(10_000_000));
    expect(await improvements(group.chair, proposalId)).toEqual([
      { code: 'CLASSIFICATION', programs: 2, message: 'Klasifikasi yang lebih tinggi membuka 2 program lagi; mintalah penilaian Dinas Sosial.' },
    ]);
    await world.sql('update karang_taruna set term_ends_on = $1 where id = $2', [await world.inDays(-2), world.hex(group.id)]);
    expect((await improvements(group.chair, proposalId)).map((i: { code: string; programs: number }) => [i.code, i.programs])).toEqual([
      ['GROUP_NOT_VERIFIED', 1],
    ]);
    for (const outsider of [company.admin, null])
      expect(
        (await query(outsider, `{ node(id: "${await world.verifiedProposal(await world.verifiedGroupIn())}") { ... on Proposal { improvements { code } } } }`))
          .node.improvements,
      ).toBeNull();
  });
});

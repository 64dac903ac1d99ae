import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { as, type Result } from '../support/client.ts';
import { hex, sql, today } from '../support/people.ts';
import * as world from '../support/world.ts';
import { brokenRules, entriesOf } from './rules.ts';
import { type Cast, makeCast, makeScene, type Scene, step, subjectsOf, take } from './scene.ts';

let cast: Cast;
let deals: () => Promise<Scene & { deal: world.Deal }>;
beforeAll(async () => {
  cast = await makeCast();
  const [company] = cast.companies;
  // One deal of Rp 4 million under agreement, on a scene of its own.
  deals = async () => {
    const scene = await makeScene(cast);
    const [programId, proposalId] = [scene.programs[0] as string, scene.proposals[0] as string];
    return { ...scene, deal: await world.active({ company, group: cast.group, programId, proposalId, amount: 4_000_000 }) };
  };
});

const names = (results: readonly Result[]) => results.map((r) => r.__typename).sort();
const ROUNDS = 4;
const REASON = 'Alasan yang jelas.';

describe('of two that exclude each other, tried at once, one is done', () => {
  /** Plays it a few times, and answers how it came out each time: the names of what succeeded. */
  async function outcomes(play: (scene: Scene & { deal: world.Deal }) => Promise<readonly (Promise<Result> | undefined)[]>): Promise<string[]> {
    const found: string[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const scene = await deals();
      const results: Result[] = await Promise.all(await play(scene));
      expect(results.filter((r) => !/Success$|^WrongState$|Exceeded$|^BelowCommitted$/.test(r.__typename))).toEqual([]);
      expect(await brokenRules(scene)).toEqual([]);
      found.push(
        names(results)
          .filter((n) => n.endsWith('Success'))
          .join(' ')
          .replaceAll('Success', ''),
      );
    }
    return found;
  }
  const chair = () => as(cast.group.chair);
  const admin = () => as(cast.companies[0].admin);
  const send = async (deal: world.Deal, amount: number) =>
    admin().recordDisbursement?.({ fundingMatchId: deal.matchId, amount: String(amount), deliveredOn: await today(), reference: 'BAST/1' });

  it('confirming, disputing and voiding one delivery', async () => {
    const found = await outcomes(async ({ deal }) => {
      const id = await world.sent(deal, 1_000_000);
      return [chair().confirmDisbursement?.({ id }), chair().disputeDisbursement?.({ id, reason: REASON }), chair().confirmDisbursement?.({ id })];
    });
    for (const one of found) expect(['ConfirmDisbursement', 'DisputeDisbursement']).toContain(one);
  });

  it('resolving a dispute one way, and the other', async () => {
    const found = await outcomes(async ({ deal }) => {
      const id = await world.sent(deal, 1_000_000);
      expect(await chair().disputeDisbursement?.({ id, reason: REASON })).toSucceed();
      return [true, false].map((received) => as(received ? deal.group.staff : deal.approver).resolveDisbursement?.({ id, received, reason: REASON }));
    });
    expect(found).toEqual(Array(ROUNDS).fill('ResolveDisbursement'));
  });

  it('ending a match, and delivering for it', async () => {
    const found = await outcomes(async ({ deal }) => [chair().endFunding?.({ id: deal.matchId, reason: REASON }), send(deal, 1_000_000)]);
    for (const one of found) expect(['EndFunding', 'RecordDisbursement']).toContain(one);
  });

  it('withdrawing a proposal, and delivering for it', async () => {
    const found = await outcomes(async ({ deal }) => [send(deal, 1_000_000), chair().withdrawProposal?.({ id: deal.proposalId, reason: REASON })]);
    for (const one of found) expect(['WithdrawProposal', 'RecordDisbursement']).toContain(one);
  });

  it('accounting for a proposal, and delivering more for it', async () => {
    const found = await outcomes(async ({ deal }) => {
      await world.received(deal, 1_000_000);
      const reporting = world.reported(deal, 1_000_000).then(
        () => ({ __typename: 'SubmitReportSuccess' }),
        () => ({ __typename: 'WrongState' }),
      );
      return [reporting, send(deal, 1_000_000)];
    });
    for (const one of found) expect(['SubmitReport', 'RecordDisbursement']).toContain(one);
  });

  it('two deliveries of more than half', async () => {
    expect(await outcomes(async ({ deal }) => [send(deal, 2_500_000), send(deal, 2_500_000)])).toEqual(Array(ROUNDS).fill('RecordDisbursement'));
  });

  it('accepting an offer, and taking it back', async () => {
    const found = await outcomes(async ({ programs, proposals }) => {
      const { matchId: id } = await world.offered({
        group: cast.group,
        company: cast.companies[0],
        programId: programs[0],
        proposalId: proposals[1],
        amount: 2_000_000,
      });
      return [chair().declineFunding?.({ id, reason: REASON }), admin().withdrawFunding?.({ id, reason: REASON })];
    });
    for (const one of found) expect(['DeclineFunding', 'WithdrawFunding']).toContain(one);
  });

  it('approving a match, and cancelling its programme', async () => {
    const found = await outcomes(async ({ programs, proposals }) => {
      const company = cast.companies[1];
      const { matchId: id, approver } = await world.accepted({
        group: cast.group,
        company,
        programId: programs[1],
        proposalId: proposals[1],
        amount: 2_000_000,
      });
      return [as(approver).approveFunding?.({ id }), as(company.admin).cancelProgram?.({ id: programs[1], reason: REASON })];
    });
    for (const one of found) expect(['ApproveFunding', 'CancelProgram']).toContain(one);
  });

  it('offering the rest of a budget, and lowering the budget by that', async () => {
    const found = await outcomes(async ({ programs, proposals }) => [
      admin().offerFunding?.({ programId: programs[0], proposalId: proposals[1], amount: '4000000', supportKind: 'GOODS' }),
      admin().reviseProgram?.({ id: programs[0], budget: '6000000' }),
    ]);
    for (const one of found) expect(['OfferFunding', 'ReviseProgram']).toContain(one);
  });

  it('the last rupiah of a need, offered by two companies', async () => {
    const found = await outcomes(async ({ programs, proposals }) =>
      cast.companies.map((company, i) =>
        as(company.admin).offerFunding?.({ programId: programs[i], proposalId: proposals[1], amount: '2000001', supportKind: 'GOODS' }),
      ),
    );
    expect(found).toEqual(Array(ROUNDS).fill('OfferFunding'));
  });
});

it('ten that save the first draft of one report at once make one', async () => {
  const { deal } = await deals();
  await world.received(deal, 1_000_000);
  const saved = await Promise.all(
    Array.from({ length: 10 }, (_, i) => as(cast.group.chair).saveReport?.({ proposalId: deal.proposalId, narrative: `Draf ${i}` })),
  );
  expect(names(saved)).toEqual(Array(10).fill('SaveReportSuccess'));
  expect(new Set(saved.map((r) => r.report.id)).size).toBe(1);
  expect(await sql('select 1 from accountability_report where proposal_id = $1', [hex(deal.proposalId)])).toHaveLength(1);
});

it('in a storm of everything at once, nothing breaks: no rule, no chain of states, no request', async () => {
  for (let storm = 0; storm < 3; storm++) {
    const scene = await makeScene(cast);
    for (const steps of fc.sample(fc.array(step, { minLength: 24, maxLength: 24 }), 8)) {
      const subjects = await subjectsOf(scene);
      const taken = await Promise.all(steps.map((one) => take(scene, subjects, { ...one, aimed: true, rightly: true })));
      expect(taken.filter((t) => /ERROR|BAD_/.test(t?.result.__typename ?? ''))).toEqual([]);
    }
    expect(await brokenRules(scene)).toEqual([]);
    const path = new Map<string, string | null>();
    for (const { id, kind, from, to } of await entriesOf(scene)) {
      // Answers start anew with each submission, which is no state.
      if (kind !== 'FunderAnswer') expect([id, from]).toEqual([id, path.get(id) ?? null]);
      path.set(id, to);
    }
    for (const { id, kind, status } of await subjectsOf(scene)) if (kind !== 'FunderAnswer') expect([id, path.get(id)]).toEqual([id, status]);
  }
}, 120_000);

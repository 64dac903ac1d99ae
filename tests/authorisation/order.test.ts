import { describe, expect, it } from 'vitest';
import { as } from '../support/client.ts';
import { accepted, join, offered, openProgram, type Person, staffOf, today, verifiedGroupIn } from '../support/world.ts';
import { nameOf, type Outcome } from './attempts.ts';
import { type Home, home, newHome } from './cast.ts';
import { acceptedReport, REASON, suspend } from './subjects.ts';

const staffOfGroup = async ({ group }: Pick<Home, 'group'>): Promise<Person> => {
  const who = await staffOf('82.71');
  await join(who, group, 'MEMBER');
  return who;
};

/** Everything that can be tried on a match, and who belongs to the role. */
const BY_GROUP = ['acceptFunding', 'declineFunding'];
const BY_COMPANY = ['withdrawFunding', 'recordAgreement', 'recordDisbursement'];
const BY_OFFICE = ['approveFunding', 'rejectFunding'];
const ALL = [...BY_GROUP, ...BY_COMPANY, ...BY_OFFICE, 'endFunding'];

async function inputOf(mutation: string, matchId: string): Promise<object> {
  if (mutation === 'recordAgreement') return { fundingMatchId: matchId, number: 'PKS/1', signedOn: await today() };
  if (mutation === 'recordDisbursement') return { fundingMatchId: matchId, amount: '1000', deliveredOn: await today(), reference: 'BAST/1' };
  return { id: matchId, ...(!['acceptFunding', 'approveFunding'].includes(mutation) && { reason: REASON }) };
}

describe('refusals come in their order', () => {
  it('on a match that is over: the role first, then the state, then the conflict', async () => {
    const there = await home();
    const { matchId } = await acceptedReport(there);
    const { stranger, officeBeside, officer, company, officeAbove, both } = there.cast;
    const inOffice = await staffOfGroup(there);
    const tried = async (who: Person | null) => {
      const got: Record<string, Outcome> = {};
      for (const mutation of ALL) got[mutation] = nameOf(await as(who)[mutation]?.(await inputOf(mutation, matchId)));
      return got;
    };
    const expected = (...roles: string[][]) => Object.fromEntries(ALL.map((m) => [m, roles.flat().includes(m) ? 'WrongState' : 'FORBIDDEN']));
    expect(await tried(stranger)).toEqual(expected());
    expect(await tried(officeBeside)).toEqual(expected());
    expect(await tried(officer)).toEqual(expected(BY_GROUP, ['endFunding']));
    expect(await tried(company)).toEqual(expected(BY_COMPANY, ['endFunding']));
    expect(await tried(officeAbove)).toEqual(expected(BY_OFFICE, ['endFunding']));
    // Both would be in conflict, had it not been over.
    expect(await tried(both)).toEqual(expected(BY_GROUP, BY_COMPANY, ['endFunding']));
    expect(await tried(inOffice)).toEqual(expected(BY_GROUP, BY_OFFICE, ['endFunding']));
  });

  it('the conflict before a group that is not verified', async () => {
    const there = await newHome({ group: await verifiedGroupIn(), company: (await home()).company });
    const { matchId } = await offered(there);
    await suspend(there.group);
    expect(await as(there.cast.both).acceptFunding?.({ id: matchId })).toBeProblem('ConflictOfInterest');
    expect(await as(there.cast.officer).acceptFunding?.({ id: matchId })).toBeProblem('NotVerified');
  });

  it('the conflict before the province', async () => {
    const there = await home();
    const programId = await openProgram(there.company, { budget: '600000000', maximumAward: '600000000', supportKinds: ['GOODS'] });
    const { matchId } = await accepted({ ...there, programId, asks: 500_000_000, amount: 500_000_000 });
    const inOffice = await staffOfGroup(there);
    expect(await as(inOffice).approveFunding?.({ id: matchId })).toBeProblem('ConflictOfInterest');
    expect(await as(inOffice).rejectFunding?.({ id: matchId, reason: REASON })).toBeProblem('ConflictOfInterest');
    expect(await as(there.cast.officeAbove).approveFunding?.({ id: matchId })).toBeProblem('ProvinceMustDecide');
  });
});

import { describe, expect, it } from 'vitest';
import { as } from '../../support/client.ts';
import { nodeOf } from '../../support/node.ts';
import { testServer } from '../../support/server.ts';
import { accepted, approved, checkedAccount, hex, inDays, sql } from '../../support/world.ts';

describe('recording the agreement', () => {
  const record = async (deal: { company: { admin: { token: string } }; matchId: string }, changes: object = {}, who = deal.company.admin) =>
    as(who).recordAgreement?.({ fundingMatchId: deal.matchId, number: ' PKS/1 ', signedOn: await inDays(0), ...changes });

  it('makes the match ACTIVE, once', async () => {
    const deal = await approved();
    expect(await record(deal, {}, deal.group.chair)).toBeProblem('FORBIDDEN');
    for (const [changes, path] of [
      [{ number: ' ' }, 'number'],
      [{ signedOn: await inDays(1) }, 'signedOn'],
    ] as const)
      expect(await record(deal, changes)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [path] }] });
    for (const who of [deal.company.admin, deal.group.chair]) expect(await record(deal, { fileId: `fil_${'0'.repeat(32)}` }, who)).toBeProblem('NOT_FOUND');
    expect(await record(deal)).toMatchObject({ fundingMatch: { status: 'ACTIVE' } });
    expect((await nodeOf(null, deal.matchId, 'agreement { number signedOn document { id } }')).agreement).toEqual({
      number: 'PKS/1',
      signedOn: await inDays(0),
      document: null,
    });
    expect(await record(deal)).toMatchObject({ __typename: 'WrongState', status: 'ACTIVE' });
    expect(await record(await accepted())).toMatchObject({ __typename: 'WrongState', status: 'ACCEPTED' });
  });

  it('of a cash match waits for a checked account, and freezes it', async () => {
    const { clock } = await testServer();
    const deal = await approved({ kind: 'CASH' });
    expect(await record(deal)).toMatchObject({ __typename: 'NotReady', missing: [{ code: 'PAYOUT_ACCOUNT' }] });
    const first = await checkedAccount(deal.group);
    clock.advanceHours(1);
    // A changed account waits 72 hours: until then the old one is paid to.
    await checkedAccount(deal.group);
    expect(await record(deal)).toSucceed();
    clock.reset();
    const [agreement] = await sql<{ account_id: string }>('select account_id from agreement where funding_match_id = $1', [hex(deal.matchId)]);
    expect(agreement?.account_id.replaceAll('-', '')).toBe(hex(first));
  });
});

import { describe, expect, it } from 'vitest';
import { as } from '../support/client.ts';
import { pendingGroupIn, person } from '../support/world.ts';

const note = 'a'.repeat(2001);

describe('a note that is too long, where a result has no place to say so', () => {
  it.each([
    ['verifyKarangTaruna', 'krt'],
    ['verifyPayoutAccount', 'acc'],
    ['verifyCompany', 'cmp'],
    ['verifyForum', 'frm'],
    ['verifyProposal', 'prp'],
    ['approveFunding', 'mtc'],
    ['acceptReport', 'rep'],
  ])('tells nobody of %s more than they may know', async (mutation, prefix) => {
    const input = { id: `${prefix}_${'0'.repeat(32)}`, note };
    expect(await as(null)[mutation]?.(input)).toBeProblem('UNAUTHENTICATED');
    expect(await as(await person())[mutation]?.(input)).toBeProblem('NOT_FOUND');
  });

  it('is refused to those whose role it is, and after the role to others', async () => {
    const group = await pendingGroupIn();
    const input = { id: group.id, note };
    expect(await as(group.chair).verifyKarangTaruna?.(input)).toBeProblem('FORBIDDEN');
    expect(await as(group.staff).verifyKarangTaruna?.(input)).toBeProblem('BAD_USER_INPUT');
  });
});

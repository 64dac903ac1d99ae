import { describe, expect, it } from 'vitest';
import { LIMITS, type Limit, useOnce } from '../../../src/modules/identity/limits.ts';
import { testServer } from '../../support/server.ts';
import { unique } from '../../support/world.ts';

async function uses(limit: Limit, who: string, times: number, limitFactor = 1): Promise<(string | undefined)[]> {
  const { orm, clock } = await testServer();
  const ctx = { clock, limitFactor };
  return Promise.all(Array.from({ length: times }, async () => (await orm.em.fork().transactional((em) => useOnce(em, ctx, limit, who)))?.__typename));
}

describe('a limit on use', () => {
  it('lets through as many as it says, at once too, for each who', async () => {
    const [one, other] = [unique(), unique()];
    const answers = await uses(LIMITS.membershipRequest, one, 25);
    expect(answers.filter((a) => a === undefined)).toHaveLength(20);
    expect(answers.filter((a) => a === 'TooManyAttempts')).toHaveLength(5);
    expect(await uses(LIMITS.membershipRequest, other, 1)).toEqual([undefined]);
    expect(await uses(LIMITS.upload, one, 1)).toEqual([undefined]);
  });

  it('is wider in development, but for wrong passwords', async () => {
    const who = unique();
    expect((await uses(LIMITS.signUp, who, 15, 100)).every((a) => a === undefined)).toBe(true);
    expect((await uses(LIMITS.wrongPassword, who, 15, 100)).filter((a) => a === undefined)).toHaveLength(10);
  });

  it('counts anew when its time is over', async () => {
    const { clock } = await testServer();
    const who = unique();
    await uses(LIMITS.signUp, who, 10);
    expect(await uses(LIMITS.signUp, who, 1)).toEqual(['TooManyAttempts']);
    clock.advanceHours(1.01);
    expect(await uses(LIMITS.signUp, who, 1)).toEqual([undefined]);
    clock.reset();
  });
});

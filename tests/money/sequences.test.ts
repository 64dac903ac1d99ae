import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { brokenRules, entriesOf, expectEntries } from './rules.ts';
import { ACTS, type ActName, type Cast, makeCast, makeScene, type Step, step, subjectsOf, take } from './scene.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await makeCast();
});

const succeeded = new Map<ActName, number>();
const refused = new Map<string, number>();
const uuid = (id: string) => id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const count = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);

it('whoever does what in whatever order, the money rules hold after every step, with one entry for each change', async () => {
  const play = async (steps: readonly Step[]) => {
    const scene = await makeScene(cast);
    let subjects = await subjectsOf(scene);
    let entries = (await entriesOf(scene)).length;
    for (const one of steps) {
      const taken = await take(scene, subjects, one);
      if (!taken) continue;
      const { __typename: outcome } = taken.result;
      expect(outcome).toMatch(
        /Success$|^WrongState$|Exceeded$|^ConflictOfInterest$|^NotEligible$|^NotReady$|^BelowCommitted$|^InvalidInput$|^FORBIDDEN$|^NOT_FOUND$/,
      );
      const isDone = outcome.endsWith('Success');
      if (isDone) count(succeeded, taken.act);
      else count(refused, outcome);
      expect(await brokenRules(scene)).toEqual([]);
      const [after, log] = [await subjectsOf(scene), await entriesOf(scene)];
      expectEntries(subjects, after, log.slice(entries), uuid(taken.by.id));
      // What was refused has left nothing behind, not even an entry.
      if (!isDone) expect(after).toEqual(subjects);
      subjects = after;
      entries = log.length;
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 90 }), play), { numRuns: 12, endOnFailure: true });
}, 240_000);

it('those sequences reached nearly everything that can be done, and many refusals', () => {
  const never = (Object.keys(ACTS) as ActName[]).filter((name) => !succeeded.has(name));
  expect(never.length, `never succeeded: ${never}`).toBeLessThanOrEqual(6);
  expect([...refused.keys()]).toEqual(expect.arrayContaining(['WrongState', 'FORBIDDEN', 'NOT_FOUND', 'ProposalNeedExceeded']));
});

import { describe, expect, it } from 'vitest';
import { schema } from '../support/client.ts';
import type { Entry } from './attempts.ts';
import { describeEntries } from './describe-entries.ts';
import { callEntries } from './entries-calls.ts';
import { forumEntries } from './entries-forums.ts';
import { fundingEntries } from './entries-funding.ts';
import { hiddenEntries } from './entries-hidden.ts';
import { organisationEntries } from './entries-organisations.ts';
import { peopleEntries } from './entries-people.ts';
import { planEntries } from './entries-plans.ts';

const ENTRIES: readonly Entry[] = [
  ...peopleEntries,
  ...organisationEntries,
  ...callEntries,
  ...fundingEntries,
  ...hiddenEntries,
  ...planEntries,
  ...forumEntries,
];

describe('the matrix of mutations', () => {
  it('has an entry for every mutation of the schema', () => {
    const mutations = Object.keys(schema().getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(0);
    expect([...new Set(ENTRIES.map((e) => e.mutation))].sort()).toEqual(mutations.sort());
  });

  it('tries each of them on something hidden, but for those that name nothing that is there already', () => {
    const hidden = new Set(ENTRIES.filter((e) => Object.values(e.outcomes).includes('NOT_FOUND')).map((e) => e.mutation));
    const all = new Set(ENTRIES.map((e) => e.mutation));
    const never = ['changePassword', 'registerCompany', 'registerKarangTaruna', 'requestUpload', 'signIn', 'signOut', 'signUp'];
    expect([...all].filter((m) => !hidden.has(m)).sort()).toEqual(never);
  });
});

describeEntries([...peopleEntries, ...organisationEntries, ...callEntries]);

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/kernel/problem.ts';
import { KarangTaruna, VERIFICATION_STATUSES, type VerificationStatus } from '../../../src/modules/karang-taruna/karang-taruna.ts';

const groupIn = (status: VerificationStatus): KarangTaruna =>
  Object.assign(Object.create(KarangTaruna.prototype), { status, statusReason: 'lama', termEndsOn: '2026-06-30' });

type Step = (group: KarangTaruna) => Problem | undefined;
const steps: Record<string, { act: Step; from: VerificationStatus; to: VerificationStatus }> = {
  verify: { act: (g) => g.verify(), from: 'PENDING', to: 'VERIFIED' },
  reject: { act: (g) => g.reject('SK tidak terbaca'), from: 'PENDING', to: 'REJECTED' },
  suspend: { act: (g) => g.suspend('Ada laporan'), from: 'VERIFIED', to: 'SUSPENDED' },
  reinstate: { act: (g) => g.reinstate('Sudah jelas'), from: 'SUSPENDED', to: 'VERIFIED' },
};

describe.each(Object.entries(steps))('a group, to %s', (_name, { act, from, to }) => {
  it.each(VERIFICATION_STATUSES)('when it is %s', (status) => {
    const group = groupIn(status);
    const refusal = act(group);
    if (status === from) {
      expect(refusal).toBeUndefined();
      expect(group.status).toBe(to);
      expect(group.statusReason).not.toBe('lama');
    } else {
      expect(refusal).toMatchObject({ __typename: 'WrongState', status });
      expect(group).toMatchObject({ status, statusReason: 'lama' });
    }
  });
});

describe('what a group may do in each state', () => {
  const refusal = (problem: Problem | undefined) => problem?.__typename;
  it.each([
    ['PENDING', { draft: undefined, takeOn: 'NotVerified', account: undefined, assessed: 'NotVerified', joined: undefined, decided: undefined }],
    ['VERIFIED', { draft: undefined, takeOn: undefined, account: undefined, assessed: undefined, joined: undefined, decided: 'WrongState' }],
    ['REJECTED', { draft: 'NotVerified', takeOn: 'NotVerified', account: 'WrongState', assessed: 'NotVerified', joined: 'WrongState', decided: 'WrongState' }],
    ['SUSPENDED', { draft: 'NotVerified', takeOn: 'NotVerified', account: 'WrongState', assessed: 'NotVerified', joined: undefined, decided: 'WrongState' }],
  ] as const)('%s', (status, expected) => {
    const group = groupIn(status);
    expect({
      draft: refusal(group.mayNotDraft()),
      takeOn: refusal(group.mayNotTakeOn('2026-01-01')),
      account: refusal(group.mayNotSetAccount()),
      assessed: refusal(group.mayNotBeAssessed()),
      joined: refusal(group.cannotBeJoined()),
      decided: refusal(group.cannotBeDecided()),
    }).toEqual(expected);
  });

  it('takes nothing on from the day after its term', () => {
    expect(groupIn('VERIFIED').mayNotTakeOn('2026-06-30')).toBeUndefined();
    expect(groupIn('VERIFIED').mayNotTakeOn('2026-07-01')).toMatchObject({ __typename: 'NotVerified' });
  });
});

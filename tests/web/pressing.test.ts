import { describe, expect, it } from 'vitest';
import { pressing } from '../../src/web/screens/officer/pressing.ts';

describe('what waits on the home page', () => {
  it('stands with the question whether money came first, then by its last day, then as it stood', () => {
    const tasks = [
      { kind: 'CONFIRM_MEMBERSHIP', dueOn: null },
      { kind: 'SUBMIT_REPORT', dueOn: '2027-04-11' },
      { kind: 'REVISE_PROPOSAL', dueOn: null },
      { kind: 'ANSWER_OFFER', dueOn: '2026-12-15' },
      { kind: 'CONFIRM_DISBURSEMENT', dueOn: null },
    ] as const;
    expect(pressing(tasks).map(({ kind }) => kind)).toEqual(['CONFIRM_DISBURSEMENT', 'ANSWER_OFFER', 'SUBMIT_REPORT', 'CONFIRM_MEMBERSHIP', 'REVISE_PROPOSAL']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/kernel/problem.ts';
import { CsrProgram, covers, PROGRAM_STATUSES, type ProgramStatus } from '../../../src/modules/program/program.ts';

// 09:00 on 1 March in Jakarta.
const now = new Date('2026-03-01T02:00:00Z');
const region = (code: string) => ({ code }) as never;
const company = { id: 'cmp_1', mayNotGive: () => undefined };

const programIn = (status: ProgramStatus, more: object = {}): CsrProgram =>
  Object.assign(Object.create(CsrProgram.prototype), {
    status,
    statusReason: 'lama',
    zone: 'Asia/Jakarta',
    company,
    opensOn: '2026-01-01',
    closesOn: '2026-03-01',
    budget: 50_000_000n,
    committed: 20_000_000n,
    minimumAward: 1_000_000n,
    maximumAward: 10_000_000n,
    focusAreas: ['EDUCATION'],
    regions: { getItems: () => [region('82.71')], set: () => {} },
    ...more,
  });

const steps: Record<string, { act: (program: CsrProgram) => Problem | undefined; from: ProgramStatus; to: ProgramStatus }> = {
  publish: { act: (p) => p.publish(now), from: 'DRAFT', to: 'OPEN' },
  close: { act: (p) => p.close(now), from: 'OPEN', to: 'CLOSED' },
  cancel: { act: (p) => p.cancel('Dana dialihkan.', false, now), from: 'OPEN', to: 'CANCELLED' },
};

describe.each(Object.entries(steps))('a programme, to %s', (_name, { act, from, to }) => {
  it.each(PROGRAM_STATUSES)('when it is %s', (status) => {
    const program = programIn(status);
    const refusal = act(program);
    if (status === from) expect([refusal, program.status]).toEqual([undefined, to]);
    else expect([refusal, program.status]).toEqual([expect.objectContaining({ __typename: 'WrongState', status }), status]);
  });
});

describe('a programme and its window', () => {
  const over = { closesOn: '2026-02-28' };
  it("its last day is its own, in its company's zone", () => {
    expect(programIn('OPEN').statusOn(now)).toBe('OPEN');
    expect(programIn('OPEN').statusOn(new Date('2026-03-01T17:00:00Z'))).toBe('CLOSED');
    expect(programIn('OPEN', { zone: 'Asia/Jayapura' }).statusOn(new Date('2026-03-01T15:00:00Z'))).toBe('CLOSED');
  });
  it('one that is over is closed, whatever is written', () => {
    for (const act of [
      (p: CsrProgram) => p.close(now),
      (p: CsrProgram) => p.cancel('x', false, now),
      (p: CsrProgram) => p.revise({}, now),
      (p: CsrProgram) => p.mayNotOffer(now),
    ])
      expect(act(programIn('OPEN', over))).toMatchObject({ __typename: 'WrongState', status: 'CLOSED' });
  });
  it('one that is over cannot be published; an unverified company is told that first', () => {
    expect(programIn('DRAFT', over).publish(now)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['closesOn'] }] });
    expect(programIn('DRAFT', { ...over, company: { mayNotGive: () => ({ __typename: 'NotVerified' }) } }).publish(now)).toMatchObject({
      __typename: 'NotVerified',
    });
  });
  it('none is offered before it opens', () =>
    expect(programIn('OPEN', { opensOn: '2026-03-02', closesOn: '2026-04-01' }).mayNotOffer(now)).toMatchObject({ __typename: 'WrongState' }));
  it('none is cancelled on which anything was ever approved', () =>
    expect(programIn('OPEN').cancel('x', true, now)).toMatchObject({ __typename: 'WrongState', status: 'OPEN' }));
});

describe('a programme, to revise', () => {
  it.each(PROGRAM_STATUSES)('when it is %s', (status) => {
    const program = programIn(status);
    const refusal = program.revise({ title: 'Baru' }, now);
    if (status === 'DRAFT' || status === 'OPEN') expect([refusal, program.title]).toEqual([undefined, 'Baru']);
    else expect([refusal, program.title]).toEqual([expect.objectContaining({ __typename: 'WrongState' }), undefined]);
  });

  it.each([
    ['closesOn', { closesOn: '2026-02-28' }],
    ['minimumAward', { minimumAward: 1_000_001n }],
    ['maximumAward', { maximumAward: 9_999_999n }],
    ['focusAreas', { focusAreas: ['HEALTH'] }],
    ['regionCodes', { regions: [region('82.71.01')] }],
  ])('once open, %s is not narrowed', (field, changes) => {
    expect(programIn('OPEN').revise(changes as never, now)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [field] }] });
    expect(programIn('DRAFT').revise(changes as never, now)).toBeUndefined();
  });

  it.each([
    [{ closesOn: '2026-03-02' }],
    [{ minimumAward: 0n, maximumAward: 50_000_000n }],
    [{ focusAreas: ['HEALTH', 'EDUCATION'] }],
    [{ regions: [region('82')] }],
    [{ regions: [] }],
    [{ budget: 20_000_000n }],
    [{ budget: 90_000_000n }],
  ])('once open, %o loosens', (changes) => expect(programIn('OPEN').revise(changes as never, now)).toBeUndefined());

  it.each([
    ['budget', { budget: 9_999_999n }],
    ['maximumAward', { maximumAward: 50_000_001n }],
    ['maximumAward', { budget: 60_000_000n, maximumAward: 60_000_001n }],
    ['minimumAward', { minimumAward: 10_000_001n }],
    ['maximumAward', { maximumAward: 999_999n }],
    ['closesOn', { closesOn: '2025-12-31' }],
  ])('an award or a window that does not fit is refused at %s', (field, changes) =>
    expect(programIn('DRAFT').revise(changes, now)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [field] }] }),
  );

  it('never below what is committed', () =>
    expect(programIn('OPEN').revise({ budget: 19_999_999n }, now)).toMatchObject({ __typename: 'BelowCommitted', committed: 20_000_000n }));
});

it.each([
  [['82'], ['82.71', '82.06.01'], true],
  [['82.7'], ['82.71'], false],
  [['82.71'], ['82'], false],
  [[], ['82'], true],
  [['82'], [], false],
  [[], [], true],
])('%o covers %o: %s', (outer, inner, expected) => expect(covers(outer, inner)).toBe(expected));

import { describe, expect, it } from 'vitest';
import { PROPOSAL_TRANSITIONS } from '../../src/modules/proposal/proposal.ts';
import { journeyOf, matchJourneyOf, stepOf } from '../../src/web/parts/journey-of.ts';

const at = '2026-10-08T02:00:00Z';
const history = (...statuses: string[]) =>
  statuses.map((status) => ({ status, at, by: null, reason: status === 'RETURNED' ? 'Harga belum disertai pembanding.' : null }));
const told = (statuses: string[], status = statuses.at(-1) as string) =>
  journeyOf(history(...statuses), status).map(({ kind, title, round }) => [kind, title.replace('{n}', String(round))]);

describe('the journey of a proposal', () => {
  it('tells what was, what is and what comes', () => {
    expect(told(['DRAFT', 'SUBMITTED', 'RETURNED', 'SUBMITTED', 'VERIFIED'])).toEqual([
      ['done', 'Diajukan'],
      ['returned', 'Dikembalikan untuk diperbaiki'],
      ['done', 'Diajukan lagi, ke-2'],
      ['now', 'Diperiksa dan mencari dana'],
      ['future', 'Dana terpenuhi'],
      ['future', 'Berjalan'],
      ['future', 'Laporan diperiksa'],
      ['future', 'Selesai'],
    ]);
  });

  it('says what a proposal waits for', () => {
    expect(told(['DRAFT', 'SUBMITTED']).slice(0, 3)).toEqual([
      ['done', 'Diajukan'],
      ['now', 'Menunggu verifikasi'],
      ['future', 'Mencari dana'],
    ]);
    expect(told(['DRAFT'])[0]).toEqual(['now', 'Sedang ditulis']);
    expect(told(['DRAFT'])[1]).toEqual(['future', 'Diperiksa Dinsos']);
  });

  it('keeps the reason of a return', () => {
    expect(journeyOf(history('DRAFT', 'SUBMITTED', 'RETURNED'), 'RETURNED')[1]).toMatchObject({ kind: 'returned', reason: 'Harga belum disertai pembanding.' });
  });

  it('tells a returned report from a first start, and leaves out what was skipped', () => {
    expect(told(['SUBMITTED', 'VERIFIED', 'RUNNING', 'REPORTED', 'RUNNING'])).toEqual([
      ['done', 'Diajukan'],
      ['done', 'Diperiksa dan mencari dana'],
      ['done', 'Berjalan'],
      ['done', 'Laporan dikirim'],
      ['returned', 'Laporan dikembalikan'],
      ['now', 'Laporan diperbaiki kelompok'],
      ['future', 'Laporan diperiksa'],
      ['future', 'Selesai'],
    ]);
  });

  it('has no future after an end', () => {
    for (const end of ['CLOSED', 'REJECTED', 'WITHDRAWN']) {
      expect(told(['DRAFT', 'SUBMITTED', end]).filter(([kind]) => kind === 'future' || kind === 'now')).toEqual([]);
    }
  });

  it('knows every state, even without a history', () => {
    for (const status of Object.keys(PROPOSAL_TRANSITIONS)) expect(journeyOf([], status).length, status).toBeGreaterThan(0);
  });

  it('never hopes for what the state machine does not allow', () => {
    const future = ['SUBMITTED', 'VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED'] as const;
    for (const [i, status] of future.slice(0, -1).entries()) expect(PROPOSAL_TRANSITIONS[status]).toContain(future[i + 1]);
  });

  it('counts six steps', () => {
    expect(['DRAFT', 'RETURNED', 'VERIFIED', 'RUNNING', 'CLOSED'].map((s) => stepOf(s).done)).toEqual([0, 0, 2, 4, 6]);
    expect(stepOf('WITHDRAWN').over).toBe(true);
  });
});

describe('the journey of an offer', () => {
  it('begins with the answer', () => {
    const steps = matchJourneyOf(history('OFFERED'), 'OFFERED');
    expect(steps.map((s) => s.kind)).toEqual(['done', 'now', 'future', 'future', 'future', 'future']);
    expect(steps[1]?.title).toBe('Kelompok menjawab');
  });

  it.each(['DECLINED', 'WITHDRAWN', 'REJECTED', 'EXPIRED', 'ENDED', 'COMPLETED'])('ends with %s', (end) => {
    expect(matchJourneyOf(history('OFFERED', end), end).map((s) => s.kind)).toEqual(['done', end === 'COMPLETED' ? 'done' : 'returned']);
  });
});

import { describe, expect, it } from 'vitest';
import { type Kept, pauseBefore, wayOf } from '../../src/web/data/kept.ts';
import type { KeptShelf } from '../../src/web/data/kept-shelf.ts';
import type { Fault, Outcome } from '../../src/web/data/operation.ts';
import { Outbox, type Wire } from '../../src/web/data/outbox.ts';
import { type KeptProposal, newProposal, proposalSender, type WritingGroup, write } from '../../src/web/screens/officer/proposal/sending.ts';
import { device } from './device.ts';

const OFFLINE: Fault = { code: 'OFFLINE', message: '' };
const created = (id = 'prp_1', version = 1) => ({
  data: { createProposal: { __typename: 'CreateProposalSuccess', proposal: { id, version, readiness: [] } } },
});
const revised = (version: number) => ({ data: { reviseProposal: { __typename: 'ReviseProposalSuccess', proposal: { id: 'prp_1', version, readiness: [] } } } });

interface Sent {
  readonly input: Record<string, unknown>;
  readonly key: string;
}

/** A wire that answers by turns, and remembers what went. */
function wireOf(...answers: Outcome<object>[]) {
  const sent: Sent[] = [];
  const wire: Wire = {
    change: async (_operation, { input }, key) => {
      sent.push({ input: input as never, key });
      return answers.shift() ?? { fault: OFFLINE };
    },
    ask: async () => ({ fault: OFFLINE }),
  };
  return { wire, sent, answers };
}

const group: WritingGroup = { id: 'ktr_1', name: 'Karang Taruna Soa', region: { code: '82.71.01.1001', name: 'Soa' } };
const enough = { title: 'Kopra', summary: 'Kering.', focusArea: 'ENTERPRISE', startsOn: '2027-02-01', endsOn: '2027-07-31' } as const;

function app(shelf: KeptShelf, wire: Wire, locks = new Set<string>()) {
  const clock = { now: 1_000_000 };
  const timers: { work: () => void; at: number }[] = [];
  const outbox = new Outbox({
    shelf,
    wire,
    senders: { proposal: async () => proposalSender },
    alone: async (name, work) => {
      if (locks.has(name)) return;
      locks.add(name);
      await work().finally(() => locks.delete(name));
    },
    now: () => clock.now,
    later: (work, ms) => {
      const timer = { work, at: clock.now + ms };
      timers.push(timer);
      return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
    },
  });
  const type = (changes: Parameters<typeof write>[1]) =>
    shelf.change('d1', (kept) => write((kept as KeptProposal | undefined) ?? newProposal('d1', group, clock.now), changes, clock.now));
  return { outbox, clock, timers, type, kept: () => shelf.peek('d1') as KeptProposal | undefined };
}

describe('the outbox', () => {
  it('sends again what had no answer: the same input under the same key, then what was typed since', async () => {
    const { tab } = device();
    const shelf = tab(1);
    const { wire, sent } = wireOf({ fault: OFFLINE }, created(), revised(2));
    const { outbox, type, kept } = app(shelf, wire);
    await type(enough);
    await outbox.send('d1');
    expect(kept()?.sending?.key).toBe(sent[0]?.key);
    await type({ summary: 'Kering sekali.' });
    await outbox.flush('d1');
    expect(sent.map(({ key }) => key)[1]).toBe(sent[0]?.key);
    expect(sent[1]?.input).toEqual(sent[0]?.input);
    expect(sent[2]).toMatchObject({ input: { id: 'prp_1', version: 1, summary: 'Kering sekali.' } });
    expect(sent[2]?.key).not.toBe(sent[0]?.key);
    expect(sent).toHaveLength(3);
    expect(kept()).toMatchObject({ touched: {}, base: { version: 2 } });
  });

  it('has the key and the input on the device before they leave, so that a dead battery changes nothing', async () => {
    const { tab, things } = device();
    const { wire, sent, answers } = wireOf();
    const { outbox, type } = app(tab(1), wire);
    await type(enough);
    await outbox.send('d1');
    expect((things.get('psn_1 d1') as Kept).sending).toMatchObject({ key: sent[0]?.key, input: sent[0]?.input });
    // The phone starts again: another page, the same device.
    const reborn = app(tab(2), wire);
    answers.push(created());
    await reborn.outbox.wake();
    expect(sent[1]).toEqual(sent[0]);
    expect(reborn.kept()?.proposalId).toBe('prp_1');
  });

  it('makes one proposal of two tabs', async () => {
    const { tab } = device();
    const locks = new Set<string>();
    const { wire, sent } = wireOf(created(), revised(2));
    const first = app(tab(1), wire, locks);
    const second = app(tab(2), wire, locks);
    await first.type(enough);
    await Promise.all([first.outbox.send('d1'), second.outbox.send('d1')]);
    expect(sent).toHaveLength(1);
    expect(second.kept()?.proposalId).toBe('prp_1');
  });

  it('makes one proposal of two tabs also where there are no locks: both send the same under one key', async () => {
    const { tab } = device();
    const { wire, sent } = wireOf(created(), created());
    const first = app(tab(1), wire, new Set());
    const second = app(tab(2), wire, new Set());
    await first.type(enough);
    await Promise.all([first.outbox.send('d1'), second.outbox.send('d1')]);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(first.kept()).toMatchObject({ proposalId: 'prp_1', touched: {} });
  });

  it('follows what another tab types', async () => {
    const { tab } = device();
    const first = app(tab(1), wireOf().wire);
    const second = app(tab(2), wireOf().wire);
    await first.type({ title: 'Kopra' });
    await second.type({ summary: 'Kering.' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(first.kept()?.content).toMatchObject({ title: 'Kopra', summary: 'Kering.' });
  });

  it('waits until typing pauses, and longer after each failure', async () => {
    const { tab } = device();
    const { outbox, type, timers, clock, kept } = app(tab(1), wireOf().wire);
    await type(enough);
    expect(timers.map(({ at }) => at - clock.now)).toEqual([2000]);
    const pauses: number[] = [];
    for (let n = 0; n < 8; n++) {
      await outbox.send('d1');
      pauses.push((timers[0]?.at ?? 0) - clock.now);
      clock.now = timers[0]?.at ?? 0;
    }
    expect(pauses).toEqual([2000, 5000, 15_000, 45_000, 120_000, 300_000, 300_000, 300_000]);
    expect(kept()?.sending).toBeDefined();
  });

  it('does not try without end what is too little to send', async () => {
    const { tab } = device();
    const { wire, sent } = wireOf();
    const { outbox, type, timers } = app(tab(1), wire);
    await type({ title: 'Kopra' });
    await outbox.send('d1');
    expect(sent).toEqual([]);
    expect(timers).toEqual([]);
  });

  it.each(Array.from({ length: 12 }, (_, n) => n))('plans what was typed %i moments after it began to look', async (moments) => {
    const { tab } = device();
    const { outbox, type, timers, clock } = app(tab(1), wireOf().wire);
    await type({ ...enough, endsOn: '' });
    const looking = outbox.send('d1');
    for (let n = 0; n < moments; n++) await Promise.resolve();
    clock.now += 1;
    await type({ endsOn: enough.endsOn });
    await looking;
    // Whether it went along or came too late for that: it is tried again by itself.
    expect(timers).toHaveLength(1);
  });

  it('keeps all when the session is lost, and goes on after signing in', async () => {
    const { tab } = device();
    const { wire, sent, answers } = wireOf({ fault: { code: 'UNAUTHENTICATED', message: '' } });
    const { outbox, type, timers, kept } = app(tab(1), wire);
    await type(enough);
    await outbox.send('d1');
    expect(outbox.progressOf('d1').fault?.code).toBe('UNAUTHENTICATED');
    expect(timers).toEqual([]);
    answers.push(created());
    await outbox.wake();
    expect(sent).toHaveLength(2);
    expect(kept()?.proposalId).toBe('prp_1');
  });

  it('forgets its own failures when another tab had more luck', async () => {
    const { tab } = device();
    const unlucky = app(tab(1), wireOf({ fault: { code: 'UNAUTHENTICATED', message: '' } }).wire);
    const lucky = app(tab(2), wireOf(created()).wire);
    await unlucky.type(enough);
    await unlucky.outbox.send('d1');
    await lucky.outbox.send('d1');
    await new Promise((resolve) => setTimeout(resolve));
    expect(unlucky.kept()?.proposalId).toBe('prp_1');
    expect(unlucky.outbox.progressOf('d1').fault).toBeUndefined();
  });

  it('waits for the person after a refusal, until something is changed', async () => {
    const { tab } = device();
    const refusal = { data: { createProposal: { __typename: 'NotVerified', message: 'Dihentikan.' } } };
    const { wire, sent } = wireOf(refusal, created());
    const { outbox, type, timers, kept, clock } = app(tab(1), wire);
    await type(enough);
    await outbox.flush('d1');
    expect(kept()?.halt?.problem?.__typename).toBe('NotVerified');
    expect([sent.length, timers.length]).toEqual([1, 0]);
    clock.now += 1;
    await type({ summary: 'Lain.' });
    await outbox.flush('d1');
    expect(kept()).toMatchObject({ proposalId: 'prp_1' });
    expect(kept()?.halt).toBeUndefined();
  });

  it('keeps what is typed in memory when the device is full, and writes it once there is room', async () => {
    const { tab, state, things } = device();
    const shelf = tab(1);
    const { type, kept } = app(shelf, wireOf().wire);
    state.full = true;
    await type({ title: 'Kopra' });
    expect([kept()?.content.title, shelf.broken, things.size]).toEqual(['Kopra', true, 0]);
    state.full = false;
    await type({ summary: 'Kering.' });
    expect(things.get('psn_1 d1')).toMatchObject({ content: { title: 'Kopra', summary: 'Kering.' } });
    expect(shelf.broken).toBe(false);
  });
});

describe('when to try', () => {
  const kept = { ...newProposal('d1', group, 0), touched: { title: 10_000 }, changedAt: 24_000 };
  it('does not let endless typing keep it from the server', () => {
    expect(pauseBefore(kept, { failures: 0, lastAt: 0 }, 24_000)).toBe(1000);
  });
  it('tries at once what had no answer before a reload', () => {
    const sending = { what: 'create', input: {}, carries: {}, key: 'k', at: 0, changedAt: 0 };
    expect(pauseBefore({ ...kept, sending }, { failures: 0, lastAt: 0 }, 24_000)).toBe(0);
  });
  it('tells faults that pass from faults that stay', () => {
    expect(['OFFLINE', 'BROKEN', 'RATE_LIMITED', 'UNAUTHENTICATED', 'NOT_FOUND', 'IDEMPOTENCY_CONFLICT'].map((code) => wayOf({ code, message: '' }))).toEqual([
      'again',
      'again',
      'again',
      'session',
      'stop',
      'stop',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Operation, Outcome, Transport } from '../../src/web/data/operation.ts';
import { type Shelf, Store } from '../../src/web/data/store.ts';

type Proposals = Operation<{ total: number }, { page: number }>;
const operation = (hash: string) => ({ __meta__: { documentId: `sha256:${hash}` } }) as unknown as Proposals;
const LIST = operation('a'.repeat(64));
const CHANGE = operation('b'.repeat(64));
const key = (page: number) => Store.key(LIST, { page });
const offline: Outcome<unknown> = { fault: { code: 'OFFLINE', message: '' } };

/** A server whose answers the test gives out by hand, in whatever order. */
function byHand() {
  const waiting: ((outcome: Outcome<unknown>) => void)[] = [];
  const asked: unknown[] = [];
  const transport: Transport = (_hash, variables, idempotencyKey) => {
    asked.push(idempotencyKey ?? variables);
    return new Promise((resolve) => waiting.push(resolve));
  };
  return { transport, asked, answer: (outcome: Outcome<unknown>) => waiting.shift()?.(outcome) };
}
const answering =
  (...outcomes: Outcome<unknown>[]): Transport =>
  async () =>
    outcomes.shift() ?? offline;

describe('what the app knows of the server', () => {
  it('asks once for all who ask at the same time, and tells everybody who watches', async () => {
    const { transport, asked, answer } = byHand();
    const store = new Store(transport);
    let told = 0;
    store.watch(
      key(1),
      () => told++,
      () => undefined,
    );
    const both = [store.ask(LIST, { page: 1 }), store.ask(LIST, { page: 1 })];
    answer({ data: { total: 3 } });
    expect((await Promise.all(both)).map(({ data }) => data)).toEqual([{ total: 3 }, { total: 3 }]);
    expect(asked).toEqual([{ page: 1 }]);
    expect(told).toBe(1);
  });

  it('keeps the old answer while the new one is on its way, and when none comes', async () => {
    const store = new Store(answering({ data: { total: 3 } }));
    await store.ask(LIST, { page: 1 });
    const again = store.ask(LIST, { page: 1 });
    expect(store.peek(key(1))).toMatchObject({ data: { total: 3 }, busy: true });
    expect(await again).toMatchObject({ data: { total: 3 }, busy: false, fault: { code: 'OFFLINE' } });
  });

  it('asks again for what is on screen after a change, and forgets the rest', async () => {
    const store = new Store(answering({ data: { total: 1 } }, { data: { total: 2 } }, { data: {} }));
    await store.ask(LIST, { page: 1 });
    await store.ask(LIST, { page: 2 });
    let refreshed = 0;
    store.watch(
      key(1),
      () => undefined,
      () => refreshed++,
    );
    await store.change(CHANGE, { page: 0 }, 'k');
    expect(refreshed).toBe(1);
    expect(store.peek(key(1))).toBeDefined();
    expect(store.peek(key(2))).toBeUndefined();
  });

  it('never shows an answer from before a change', async () => {
    const answers: Record<string, ((outcome: Outcome<unknown>) => void)[]> = { read: [], change: [] };
    const store = new Store((_hash, _variables, k) => new Promise((resolve) => answers[k ? 'change' : 'read']?.push(resolve)));
    const reading = store.ask(LIST, { page: 1 });
    const changing = store.change(CHANGE, { page: 0 }, 'k');
    answers.change?.[0]?.({ data: {} });
    await changing;
    answers.read?.[0]?.({ data: { total: 1 } });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(answers.read).toHaveLength(2);
    answers.read?.[1]?.({ data: { total: 2 } });
    expect((await reading).data).toEqual({ total: 2 });
  });

  it('does not refresh after a change that failed on its way', async () => {
    const store = new Store(answering({ data: { total: 1 } }, offline));
    await store.ask(LIST, { page: 1 });
    expect((await store.change(CHANGE, { page: 0 }, 'k')).fault?.code).toBe('OFFLINE');
    expect(store.peek(key(1))).toBeDefined();
  });

  it('falls back on what the device kept, with its time, when there is no signal', async () => {
    const kept = new Map<string, { data: unknown; at: number }>();
    const shelf: Shelf = { find: async (k) => kept.get(k), keep: (k, data, at) => void kept.set(k, { data, at }) };
    await new Store(answering({ data: { total: 7 } }), shelf, () => 1000).ask(LIST, { page: 1 });
    const later = new Store(answering(offline), shelf, () => 9000);
    expect(await later.ask(LIST, { page: 1 })).toMatchObject({ data: { total: 7 }, at: 1000, fault: { code: 'OFFLINE' } });
    expect(later.signal).toEqual({ reached: false, lastReached: 9000 });
  });

  it('does not pretend to know what the server refused', async () => {
    const shelf: Shelf = { find: async () => ({ data: { total: 7 }, at: 1 }), keep: () => undefined };
    const refused: Outcome<unknown> = { fault: { code: 'UNAUTHENTICATED', message: '' } };
    expect((await new Store(answering(refused), shelf).ask(LIST, { page: 1 })).data).toBeUndefined();
  });

  it('sends the idempotency key of a change', async () => {
    const { transport, asked, answer } = byHand();
    const changing = new Store(transport).change(CHANGE, { page: 1 }, 'the key');
    answer({ data: {} });
    await changing;
    expect(asked).toEqual(['the key']);
  });

  it('goes on in the browser where the server stopped', async () => {
    const server = new Store(answering({ data: { total: 4 } }, offline));
    await server.ask(LIST, { page: 1 });
    await server.ask(LIST, { page: 2 });
    const browser = new Store(answering());
    browser.hydrate(JSON.parse(JSON.stringify(server.dehydrate())));
    expect(browser.peek(key(1))?.data).toEqual({ total: 4 });
    expect(browser.peek(key(2))).toBeUndefined();
  });
});

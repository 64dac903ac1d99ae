import { type ComponentChild, h } from 'preact';
import { renderToStringAsync } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Operation, Outcome } from '../../src/web/data/operation.ts';
import { Store } from '../../src/web/data/store.ts';
import { useEvery } from '../../src/web/data/use-every.ts';
import { StoreContext } from '../../src/web/data/use-query.ts';

interface Answer {
  readonly list: { readonly nodes: readonly string[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}
const LIST = { __meta__: { documentId: `sha256:${'c'.repeat(64)}` } } as unknown as Operation<Answer, { of: string; after?: string | null }>;

/** Lists of three pages each; `without`: the page that does not come. */
function pagesOf(without?: string) {
  const asked: string[] = [];
  const store = new Store(async (_hash, variables): Promise<Outcome<unknown>> => {
    const { of, after } = variables as { of: string; after?: string | null };
    const name = `${of}${Number(after ?? '0') + 1}`;
    asked.push(name);
    if (name === without) return { fault: { code: 'OFFLINE', message: '' } };
    return { data: { list: { nodes: [name], pageInfo: { hasNextPage: !name.endsWith('3'), endCursor: name.slice(1) } } } };
  });
  return { asked, store };
}
const said = async (store: Store, lists: { of: string; after?: string }[]) => {
  const Said = (): ComponentChild =>
    useEvery(LIST, lists, ({ list }) => list)
      ?.flatMap(({ list }) => list.nodes)
      .join(' ') ?? 'not all';
  const html = await renderToStringAsync(h(StoreContext.Provider, { value: store }, h(Said, null)));
  // Marks of where it was waited.
  return html.replace(/<!--.*?-->/g, '');
};

it('lists are read to their ends, each page once', async () => {
  const { asked, store } = pagesOf();
  expect(await said(store, [{ of: 'a' }, { of: 'b', after: '1' }])).toBe('a1 a2 a3 b2 b3');
  expect(asked.sort()).toEqual(['a1', 'a2', 'a3', 'b2', 'b3']);
});

it('of no list nothing is asked, and all of it is known', async () => {
  const { asked, store } = pagesOf();
  expect(await said(store, [])).toBe('');
  expect(asked).toEqual([]);
});

it('nothing is said where a page does not come', async () => {
  const { asked, store } = pagesOf('a2');
  expect(await said(store, [{ of: 'a' }])).toBe('not all');
  expect(asked).toEqual(['a1', 'a2']);
});

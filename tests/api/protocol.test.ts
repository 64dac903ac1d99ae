import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { testServer } from '../support/server.ts';

describe('GraphQL over HTTP', () => {
  it('an auditor of the specification finds nothing to complain about', async () => {
    const { url } = await testServer();
    const results = await auditServer({
      url: `${url}/graphql`,
      fetchFn: (address: string, init?: RequestInit) => fetch(address, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } }),
    });
    expect(results.filter((r) => r.status !== 'ok').map((r) => `${r.name}: ${'reason' in r ? r.reason : ''}`)).toEqual([]);
    expect(results).toHaveLength(61);
  });
});

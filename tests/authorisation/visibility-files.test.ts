import { describe, expect, it } from 'vitest';
import { testServer } from '../support/server.ts';
import { VIEWERS, type ViewerName } from './cast.ts';
import { describeSights } from './describe-sights.ts';
import { fileCases } from './sights-files.ts';

describeSights(fileCases);

describe.each(fileCases.map((c) => [c.state, c] as const))('the bytes of a file: %s', (_state, subject) => {
  it('are for those who see it', async () => {
    const sight = await subject.arrange();
    const { url } = await testServer();
    const got: Partial<Record<ViewerName, number>> = {};
    for (const viewer of VIEWERS) {
      const token = sight.cast[viewer]?.token;
      const answer = await fetch(`${url}/files/${sight.id}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
      got[viewer] = answer.status;
    }
    expect(got).toEqual(Object.fromEntries(VIEWERS.map((v) => [v, subject.seenBy.includes(v) ? 200 : 404])));
  });
});

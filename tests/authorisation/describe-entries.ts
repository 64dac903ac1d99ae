import { getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../support/client.ts';
import { type Attempt, attempt, type Entry, everythingStored, nameOf, neverWas } from './attempts.ts';
import { VIEWERS, type ViewerName } from './cast.ts';

/** Whether the mutation wants a reason. */
const asksWhy = (mutation: string): boolean => {
  const input = schema().getMutationType()?.getFields()[mutation]?.args[0]?.type;
  const type = input && getNamedType(input);
  return isInputObjectType(type) && 'reason' in type.getFields();
};
/** What comes before the form is looked at. */
const BEFORE_FORM = ['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN'];

/** Each entry is tried by every viewer: what is refused changes nothing, each success has a subject of its own. */
export function describeEntries(entries: readonly Entry[]): void {
  describe.each(entries.map((e) => [e.mutation, e.on, e] as const))('%s on %s', (_mutation, _on, entry) => {
    const who = (wanted: (outcome: string) => boolean) => VIEWERS.filter((v) => wanted(entry.outcomes[v]));
    const refused = who((o) => o !== 'Success');
    const hidden = who((o) => o === 'NOT_FOUND');

    if (refused.length)
      it(`is refused to ${refused.map((v) => `${v} (${entry.outcomes[v]})`).join(', ')}, and nothing changes`, async () => {
        const subject = await entry.arrange();
        const before = await everythingStored();
        const got: Partial<Record<ViewerName, string>> = {};
        for (const viewer of refused) got[viewer] = nameOf(await attempt(entry, subject, viewer));
        expect(got).toEqual(Object.fromEntries(refused.map((v) => [v, entry.outcomes[v]])));
        expect(await everythingStored()).toEqual(before);
      });

    if (hidden.length)
      it(`answers ${hidden.join(', ')} as if it had never been`, async () => {
        const subject = await entry.arrange();
        const gone: Attempt = { ...subject, input: async (viewer) => neverWas((await subject.input?.(viewer)) ?? {}) };
        for (const viewer of hidden) {
          const answer = await attempt(entry, subject, viewer);
          expect(answer.status).toBe(200);
          expect(answer).toEqual(await attempt(entry, gone, viewer));
        }
      });

    if (asksWhy(entry.mutation))
      it('looks at the reason after the role and before all else', async () => {
        const subject = await entry.arrange();
        const unsaid: Attempt = { ...subject, input: async (viewer) => ({ ...(await subject.input?.(viewer)), reason: ' ' }) };
        const before = await everythingStored();
        const got: Partial<Record<ViewerName, string>> = {};
        for (const viewer of VIEWERS) got[viewer] = nameOf(await attempt(entry, unsaid, viewer));
        expect(got).toEqual(Object.fromEntries(VIEWERS.map((v) => [v, BEFORE_FORM.includes(entry.outcomes[v]) ? entry.outcomes[v] : 'InvalidInput'])));
        expect(await everythingStored()).toEqual(before);
      });

    const allowed = who((o) => o === 'Success');
    if (allowed.length)
      it.each(allowed)('is done by %s', async (viewer) => {
        expect(await attempt(entry, await entry.arrange(), viewer)).toSucceed();
      });
  });
}

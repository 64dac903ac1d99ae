import { getNamedType, isLeafType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/id.ts';
import { query, request, schema } from '../support/client.ts';
import { VIEWERS } from './cast.ts';
import { type Case, expectedOf, look } from './sights.ts';

export const NODE = 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }';

/** All fields of a type that take no arguments, and those of the objects that they lead to, two levels deep. */
function everyField(type: string, depth = 2): string {
  const object = schema().getType(type);
  if (!isObjectType(object)) return '__typename';
  const fields = Object.values(object.getFields()).filter((f) => f.args.length === 0);
  return fields
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (depth === 0 || isUnionType(named) || named.name.endsWith('Connection')) return [];
      return [`${field.name} { ${everyField(named.name, depth - 1)} }`];
    })
    .join(' ');
}

/** Each thing is looked for by each viewer; who sees it can read all of it, and for the others it does not exist. */
export function describeSights(cases: readonly Case[]): void {
  describe.each(cases.map((c) => [c.kind, c.state, c] as const))('%s: %s', (kind, _state, subject) => {
    const whole = `query ($id: ID!) { node(id: $id) { __typename ... on ${kind} { ${everyField(kind)} } } }`;
    it(`is seen by ${subject.seenBy.length === VIEWERS.length ? 'everybody' : subject.seenBy.join(', ')}, alone and in lists and counts`, async () => {
      const sight = await subject.arrange();
      const never = newId(sight.id.slice(0, 3));
      for (const viewer of VIEWERS) {
        const who = sight.cast[viewer];
        expect(await look(who, sight), viewer).toEqual(expectedOf(subject, sight, viewer));
        if (subject.seenBy.includes(viewer)) {
          expect((await query(who, whole, { id: sight.id })).node, viewer).toMatchObject({ __typename: kind, id: sight.id });
        } else {
          const [kept, gone] = [await request(who, NODE, { id: sight.id }), await request(who, NODE, { id: never })];
          expect({ ...kept, headers: null }, viewer).toEqual({ ...gone, headers: null });
        }
      }
    });
  });
}

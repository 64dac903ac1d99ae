import { getNamedType, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { query, schema } from '../support/client.ts';
import type { Cast, ViewerName } from './cast.ts';
import { NODE } from './describe-sights.ts';
import type { Case } from './sights.ts';
import { callCases, twoOfEach } from './sights-calls.ts';
import { fileCases } from './sights-files.ts';
import { forumCases } from './sights-forums.ts';
import { fundingCases } from './sights-funding.ts';
import { organisationCases } from './sights-organisations.ts';
import { planCases } from './sights-plans.ts';

const CASES: readonly Case[] = [...organisationCases, ...callCases, ...fundingCases, ...fileCases, ...planCases, ...forumCases];

describe('the cases', () => {
  it('hold every kind of node, in every state that it can be in', () => {
    const node = schema().getType('Node');
    const kinds = isInterfaceType(node) ? schema().getPossibleTypes(node) : [];
    expect([...new Set(CASES.map((c) => c.kind))].sort()).toEqual(kinds.map((k) => k.name).sort());
    for (const { name } of kinds) {
      const object = schema().getType(name);
      const status = isObjectType(object) ? object.getFields().status : undefined;
      const states = status && getNamedType(status.type);
      if (!isEnumType(states)) continue;
      const reached = new Set(CASES.filter((c) => c.kind === name).map((c) => c.state.split(/[ ,]/)[0]));
      // Nobody suspends an account or a request.
      const never = { PayoutAccount: ['SUSPENDED'], MembershipRequest: ['SUSPENDED'] }[name] ?? [];
      expect([...reached].sort(), name).toEqual(
        states
          .getValues()
          .map((v) => v.name)
          .filter((v) => !never.includes(v))
          .sort(),
      );
    }
  });
});

describe('a page', () => {
  it.each([
    ['proposals', 'karangTarunaId', ['NEWEST', 'LARGEST_REMAINING', 'CLOSEST_START']],
    ['programs', 'companyId', ['NEWEST', 'CLOSING_SOON', 'MOST_AVAILABLE']],
  ] as const)('of %s says that there is more only to those who see more', async (field, of, orders) => {
    const { cast, group, company, shown, kept } = await twoOfEach();
    const [owner, insider, one] = field === 'proposals' ? [group.id, cast.officer, 'proposal' as const] : [company.id, cast.company, 'program' as const];
    for (const order of orders) {
      const page = async (who: Cast[ViewerName], paging: string) =>
        (
          await query(
            who,
            `{ ${field}(filter: { ${of}: "${owner}" }, orderBy: ${order}, ${paging}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
          )
        )[field];
      for (const who of [cast.stranger, cast.anonymous, cast.officeBeside]) {
        const alone = { totalCount: 1, nodes: [{ id: shown[one] }], pageInfo: { hasNextPage: false, hasPreviousPage: false } };
        expect(await page(who, 'first: 1'), order).toEqual(alone);
        expect(await page(who, 'last: 1'), order).toEqual(alone);
      }
      expect(await page(insider, 'first: 1'), order).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
      expect((await page(insider, 'first: 2')).nodes.map((n: { id: string }) => n.id).sort()).toEqual([shown[one], kept[one]].sort());
    }
  });
});

describe('an id that is none', () => {
  it.each(['', 'x', 'prp_', 'prp_0198c0de', '82.71', 'reg_99.99', 'prs_zz', `mem_${'0'.repeat(32)}`])('%j is answered as what never was', async (id) => {
    expect(await query(null, NODE, { id })).toEqual({ node: null, nodes: [null] });
  });
});

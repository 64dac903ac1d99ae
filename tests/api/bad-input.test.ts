import { describe, expect, it } from 'vitest';
import { schema } from '../support/client.ts';
import { person, staffOf, today } from '../support/people.ts';
import { bearer, post, refusal } from './raw.ts';
import { literal, sampleOf, spoilt } from './samples.ts';

const CANARY = 'rahasia7';
/** What a type never takes, and would be seen if it were repeated. */
const wrong = (type: string): unknown => (type === 'String' || type === 'ID' ? { [CANARY]: CANARY } : CANARY);

const mutations = Object.values(schema().getMutationType()?.getFields() ?? {}).flatMap((field) =>
  field.args[0] ? [{ name: field.name, input: field.args[0].type }] : [],
);
const queries = Object.values(schema().getQueryType()?.getFields() ?? {}).flatMap((field) =>
  field.args.map((arg) => ({
    name: field.name,
    arg: arg.name,
    type: arg.type,
    others: field.args.filter((o) => o.name !== arg.name && String(o.type).endsWith('!')),
  })),
);

describe('a value of the wrong type is refused with its place and never repeated', () => {
  it.each(mutations)('anywhere in the input of $name', async ({ name, input }) => {
    const places = spoilt(input, wrong);
    expect(places.length).toBeGreaterThan(0);
    for (const { place, value } of places) {
      const asVariable = await post({ query: `mutation ($input: ${input}) { ${name}(input: $input) { __typename } }`, variables: { input: value } });
      expect([asVariable.status, ...refusal(asVariable)]).toEqual([400, 'BAD_USER_INPUT', `input${place}`]);
      expect(asVariable.text).not.toContain(CANARY);
      const asLiteral = await post({ query: `mutation { ${name}(input: ${literal(input, value)}) { __typename } }` });
      expect([asLiteral.status, ...refusal(asLiteral)]).toEqual([400, 'BAD_USER_INPUT', `${name}.input${place}`]);
      expect(asLiteral.text).not.toContain(CANARY);
    }
  });

  it.each(queries)('anywhere in $arg of $name', async ({ name, arg, type, others }) => {
    const rest = others.map((o) => `, ${o.name}: ${literal(o.type, sampleOf(o.type))}`).join('');
    for (const { place, value } of spoilt(type, wrong)) {
      const asVariable = await post({ query: `query ($it: ${type}) { ${name}(${arg}: $it${rest}) { __typename } }`, variables: { it: value } });
      expect([asVariable.status, ...refusal(asVariable)]).toEqual([400, 'BAD_USER_INPUT', `it${place}`]);
      const asLiteral = await post({ query: `{ ${name}(${arg}: ${literal(type, value)}${rest}) { __typename } }` });
      expect([asLiteral.status, ...refusal(asLiteral)]).toEqual([400, 'BAD_USER_INPUT', `${name}.${arg}${place}`]);
      expect(asVariable.text + asLiteral.text).not.toContain(CANARY);
    }
  });
});

/** Nobody in particular drafts a proposal: an input that GraphQL takes is UNAUTHENTICATED, all else is refused before. */
async function draft(changes: object, line: object = {}) {
  const budgetLines = [{ description: 'Alat', quantity: '1', unit: 'unit', unitPrice: '1000', source: 'CSR', ...line }];
  const day = await today();
  const input = { karangTarunaId: 'x', title: 'T', summary: 'S', focusArea: 'HEALTH', startsOn: day, endsOn: day, beneficiaries: 1, budgetLines, ...changes };
  return post({ query: 'mutation ($input: CreateProposalInput!) { createProposal(input: $input) { __typename } }', variables: { input } });
}

describe('an amount of rupiah', () => {
  it.each(['0', '999999999999999999', 0, 1250000, 9007199254740991])('may be %j', async (unitPrice) => {
    expect(refusal(await draft({}, { unitPrice }))[0]).toBe('UNAUTHENTICATED');
  });
  it.each(['-1', '1.5', '1e3', ' 1', '', '1.000', 'Rp 5', '1000000000000000000', '٣', -1, 1.5, 9007199254740992, true, null, ['1', '2'], {}])(
    'is not %j',
    async (unitPrice) => {
      expect(refusal(await draft({}, { unitPrice }))).toEqual(['BAD_USER_INPUT', 'input.budgetLines[0].unitPrice']);
    },
  );
});

describe('a quantity', () => {
  it.each(['1', '2.5', '0.001', '999999999.999', 2.5, 30])('may be %j', async (quantity) => {
    expect(refusal(await draft({}, { quantity }))[0]).toBe('UNAUTHENTICATED');
  });
  it.each(['0', '0.000', '-1', '1.2345', '1,5', '1e3', 'NaN', '', '1000000000', 0, -2, 0.0001, false, null])('is not %j', async (quantity) => {
    expect(refusal(await draft({}, { quantity }))).toEqual(['BAD_USER_INPUT', 'input.budgetLines[0].quantity']);
  });
});

describe('a day', () => {
  it.each(['2028-02-29', '1900-01-01'])('may be %j', async (startsOn) => {
    expect(refusal(await draft({ startsOn }))[0]).toBe('UNAUTHENTICATED');
  });
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', '0000-01-01', '9999-01-01', '', 20260101, null])(
    'is not %j',
    async (startsOn) => {
      expect(refusal(await draft({ startsOn }))).toEqual(['BAD_USER_INPUT', 'input.startsOn']);
    },
  );
});

describe('a region code', () => {
  it.each(['82', '82.71', '82.71.01', '82.71.01.1001', '99'])('may be %j', async (code) => {
    expect(refusal(await draft({ villageCodes: [code] }))[0]).toBe('UNAUTHENTICATED');
  });
  it.each(['8', '82.7', '82.71.1', '82.71.01.001', '82.71.01.10011', '82.', 'AA', '8２', '82\n', ' 82', '', 82, null])('is not %j', async (code) => {
    expect(refusal(await draft({ villageCodes: [code] }))).toEqual(['BAD_USER_INPUT', 'input.villageCodes[0]']);
  });
});

describe('what a client wrote wrongly', () => {
  it.each([
    ['an unknown field of a type', '{ viewer { titel } }', 'viewer.titel'],
    ['an unknown field of an input', `mutation { signIn(input: { login: "a", password: "b", pin: "${CANARY}" }) { __typename } }`, 'signIn.input.pin'],
    ['an unknown argument', `{ viewer(secret: "${CANARY}") { id } }`, 'viewer.secret'],
    ['a field of an input that is missing', `mutation { signIn(input: { login: "${CANARY}" }) { __typename } }`, 'signIn.input'],
    ['a text instead of an input', `mutation { signIn(input: "${CANARY}") { __typename } }`, 'signIn.input'],
    ['a text instead of one input of many', `mutation { createProposal(input: { budgetLines: ["${CANARY}"] }) { __typename } }`, 'createProposal.input'],
    ['an argument that is missing', '{ region { code } }', 'region'],
    ['null where there must be something', '{ region(code: null) { code } }', 'region.code'],
    ['a default that does not fit', `query ($code: RegionCode! = "${CANARY}") { region(code: $code) { code } }`, 'code'],
    ['a directive without a truth value', `{ viewer @skip(if: "${CANARY}") { id } }`, 'viewer.if'],
    ['two answers under one name', `{ node(id: "a") { id } node(id: "${CANARY}") { id } }`, 'node'],
    ['a selection of what has no fields', '{ region(code: "82") { code { x } } }', 'region.code'],
    ['fields of what is selected whole', '{ viewer }', 'viewer'],
  ])('is refused: %s', async (_what, query, place) => {
    const answer = await post({ query });
    expect([answer.status, ...refusal(answer)]).toEqual([400, 'BAD_USER_INPUT', place]);
    expect(answer.text).not.toContain(CANARY);
  });

  it.each([
    ['an unknown field of a variable', { login: 'a', password: 'b', pin: CANARY }, 'i.pin'],
    ['a missing field of a variable', { login: CANARY }, 'i.password'],
    ['a text instead of an object', CANARY, 'i'],
    ['nothing', null, 'i'],
    ['nothing at all', undefined, 'i'],
  ])('is refused: %s', async (_what, i, place) => {
    const answer = await post({ query: 'mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }', variables: { i } });
    expect([answer.status, ...refusal(answer)]).toEqual([400, 'BAD_USER_INPUT', place]);
    expect(answer.text).not.toContain(CANARY);
  });

  it.each([
    ['an argument', 'query ($x: RegionCode = "82") { region(code: $x) { code } }', 'region'],
    ['a directive', 'query ($x: Boolean = true) { viewer @include(if: $x) { id } }', '@include'],
    ['the directive of a fragment', 'query ($x: Boolean = true) { ... @skip(if: $x) { viewer { id } } }', '@skip'],
  ])('is refused: a variable that is null where %s may not be', async (_what, query, place) => {
    const answer = await post({ query, variables: { x: null } });
    expect([answer.status, ...refusal(answer)]).toEqual([400, 'BAD_USER_INPUT', place]);
  });

  it.each([
    ['syntax', { query: `{ viewer { id } } ${CANARY}` }, 'GRAPHQL_PARSE_FAILED'],
    ['a text without an end', { query: `{ node(id: "${CANARY}` }, 'GRAPHQL_PARSE_FAILED'],
    ['a character that there is not', { query: `{ node(id: "\\q${CANARY}") { id } }` }, 'GRAPHQL_PARSE_FAILED'],
    ['an operation that there is not', { query: '{ viewer { id } }', operationName: CANARY }, 'BAD_USER_INPUT'],
    ['no operation chosen of two', { query: 'query A { viewer { id } } query B { viewer { id } }' }, 'BAD_USER_INPUT'],
    ['variables that are a text', { query: '{ viewer { id } }', variables: CANARY }, 'BAD_USER_INPUT'],
    ['no query', { variables: {} }, 'BAD_USER_INPUT'],
    ['several requests in one', [{ query: '{ viewer { id } }' }], 'BAD_USER_INPUT'],
    ['broken JSON', `{"query":"${CANARY}`, 'BAD_USER_INPUT'],
    ['a NUL, which no database keeps', { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: `${CANARY}\0` } }, 'BAD_USER_INPUT'],
    ['half a character', { query: `{ node(id: "${CANARY}\\ud800") { id } }` }, 'GRAPHQL_PARSE_FAILED'],
    ['half a character in a variable', '{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"rahasia7\\ud800"}}', 'BAD_USER_INPUT'],
  ])('is refused: %s', async (_what, body, code) => {
    const answer = await post(body);
    expect([answer.status, refusal(answer)[0]]).toEqual([400, code]);
    expect(answer.text).not.toContain(CANARY);
  });

  it('is refused: a form where JSON is spoken', async () => {
    const answer = await post(`query=${CANARY}`, { 'content-type': 'application/x-www-form-urlencoded' });
    expect([answer.status, refusal(answer)[0]]).toEqual([415, 'BAD_USER_INPUT']);
    expect(answer.text).not.toContain(CANARY);
  });

  it('is refused: a cursor that is none of ours, at its list', async () => {
    const me = await person();
    const forged = Buffer.from(JSON.stringify([CANARY, CANARY])).toString('base64url');
    for (const cursor of [CANARY, '', 'W10', forged, Buffer.from('{}').toString('base64url'), Buffer.from('["2026-01-01"]').toString('base64url')])
      for (const list of [
        'proposals(after: $c)',
        'programs(before: $c, last: 3)',
        'companies(after: $c)',
        'fundingMatches(after: $c)',
        'karangTarunas(orderBy: NEWEST, after: $c)',
      ]) {
        const answer = await post({ query: `query ($c: String) { ${list} { nodes { id } } }`, variables: { c: cursor } }, bearer(me));
        expect([refusal(answer)[0], answer.body.errors[0].path]).toEqual(['BAD_USER_INPUT', [list.split('(')[0]]]);
        expect(answer.text).not.toContain(CANARY);
      }
    const staff = await staffOf('82.71');
    for (const cursor of ['xyz', '', forged]) {
      const work = await post({ query: 'query ($c: String) { viewer { worklist(after: $c) { nodes { kind } } } }', variables: { c: cursor } }, bearer(staff));
      expect([refusal(work)[0], work.body.errors[0].path]).toEqual(['BAD_USER_INPUT', ['viewer', 'worklist']]);
    }
    const inside = await post({ query: '{ region(code: "82") { children(after: "xyz") { nodes { id } } } }' });
    expect([refusal(inside)[0], inside.body.errors[0].path]).toEqual(['BAD_USER_INPUT', ['region', 'children']]);
  });

  it('comes before the question who asks', async () => {
    const answer = await post({ query: 'mutation { submitProposal(input: {}) { __typename } }' });
    expect(refusal(answer)).toEqual(['BAD_USER_INPUT', 'submitProposal.input']);
  });
});

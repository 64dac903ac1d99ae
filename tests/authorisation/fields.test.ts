import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { query, type Result, schema } from '../support/client.ts';
import { active, checkedAccount, offered, sql } from '../support/world.ts';
import { home, newHome, VIEWERS, type ViewerName } from './cast.ts';
import { guardedCalls } from './guarded-calls.ts';
import { guardedForums } from './guarded-forums.ts';
import { guardedFunding } from './guarded-funding.ts';
import { guardedPeople } from './guarded-people.ts';
import { delivered, RECEIVED } from './subjects.ts';

/** The names of what is not for everybody, wherever it stands. */
const DELICATE = [
  'statusReason',
  'note',
  'message',
  'reference',
  'by',
  'reason',
  'decree',
  'payoutAccount',
  'number',
  'document',
  'proof',
  'attachments',
  'members',
  'membershipRequests',
  'decisions',
];
const GUARDED = [...guardedCalls, ...guardedForums, ...guardedFunding, ...guardedPeople];
/** Where each of them is tried: in this file, or among the kinds of nodes, as files and accounts are. */
const TRIED = [
  ...GUARDED.map(({ field }) => field.split(/[ :]/)[0]),
  ...[
    'Assessment.note',
    'StateChange.by',
    'StateChange.reason',
    'Agreement.document',
    'Disbursement.proof',
    'KarangTaruna.decree',
    'KarangTaruna.payoutAccount',
    'Decision.by',
    'Decision.reason',
  ],
  ...['PayoutAccount.number', 'AccountabilityReport.statusReason', 'AccountabilityReport.attachments', 'Spending.note', 'FunderAnswer.note'],
  // One's own, which nobody else can ask for.
  'Viewer.membershipRequests',
  // Tried among the queries.
  'Query.document',
  // Tried where suggestions are.
  'Improvement.message',
  // Lists of a forum are seen by those alone who may know all of them.
  'ForumShortlist.note',
  'ForumShortlistItem.note',
  // The number of an agreement is as public as its match.
  'Agreement.number',
];

/** A mutation's answer is about the record, which is tried; what is missing or wrong is told to whoever asks. */
const isAnswer = ({ name }: { readonly name: string }) => name.endsWith('Success') || name === 'ReadinessItem' || name === 'InputIssue' || isProblem(name);
const isProblem = (name: string) => {
  const type = schema().getType(name);
  return isObjectType(type) && type.getInterfaces().some((i) => i.name === 'Problem');
};

describe('what is not for everybody', () => {
  it('is tried wherever the schema has it', () => {
    const types = Object.values(schema().getTypeMap()).filter((type) => isObjectType(type) && !isAnswer(type));
    const found = types.flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).flatMap((name) => (DELICATE.includes(name) ? [`${type.name}.${name}`] : [])) : [],
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((field) => !TRIED.includes(field))).toEqual([]);
  });
});

/** What lies at the end of the `x`. */
const unwrap = (value: Result): Result => {
  if (Array.isArray(value)) return value.map(unwrap);
  return value !== null && typeof value === 'object' && 'x' in value ? unwrap(value.x) : value;
};

describe.each(GUARDED.map((g) => [g.field, g] as const))('%s', (field, { fields, arrange, toldTo }) => {
  it(`is for ${toldTo.join(', ')}`, async () => {
    const { cast, id, told, notTold } = await arrange();
    const single = /^\w+( \{.*\})?$/.test(fields);
    const text = `query ($id: ID!) { node(id: $id) { ... on ${field.split(/[.:]/)[0]} { ${single ? `x: ${fields}` : fields} } } }`;
    for (const viewer of VIEWERS) {
      const { node } = await query(cast[viewer], text, { id });
      expect(unwrap(node), viewer).toEqual(toldTo.includes(viewer) ? told : notTold);
    }
  });
});

describe('the number of an account', () => {
  it('is whole for the company that is to pay and the office that checks, which is noted, and masked for officers and other offices', async () => {
    const there = await newHome();
    const id = await checkedAccount(there.group);
    await active({ ...there, kind: 'CASH' });
    const numberFor = async (viewer: ViewerName) => {
      const { node } = await query(there.cast[viewer], 'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { payoutAccount { id number } } } }', {
        id: there.group.id,
      });
      return node.payoutAccount?.number ?? null;
    };
    const noted = async () => Number((await sql<{ n: string }>('select count(*) as n from audit_access where subject_id = $1', [id.slice(4)]))[0]?.n);
    const before = await noted();
    for (const viewer of ['anonymous', 'stranger', 'otherOfficer', 'otherCompany', 'officeBeside'] as const) expect(await numberFor(viewer), viewer).toBeNull();
    for (const viewer of ['officer', 'province'] as const) expect(await numberFor(viewer), viewer).toBe('•••• 4567');
    expect(await noted()).toBe(before);
    for (const viewer of ['company', 'officeAbove'] as const) expect(await numberFor(viewer), viewer).toBe('1200034567');
    expect(await noted()).toBe(before + 2);
  });
});

describe('sums', () => {
  it('count what is hidden, and are as public as their owner', async () => {
    const { cast } = await home();
    const offer = await offered(await home());
    const delivery = await delivered(await home());
    const text = `query ($program: ID!, $proposal: ID!, $match: ID!) {
      program: node(id: $program) { ... on CsrProgram { committed available fundingMatches { totalCount } } }
      proposal: node(id: $proposal) { ... on Proposal { committed remaining fundingMatches { totalCount } } }
      match: node(id: $match) { ... on FundingMatch { counted disbursed received disbursements { id } } } }`;
    for (const viewer of ['anonymous', 'stranger', 'otherCompany', 'officeBeside'] as const) {
      expect(await query(cast[viewer], text, { program: offer.programId, proposal: offer.proposalId, match: delivery.matchId }), viewer).toEqual({
        program: { committed: '10000000', available: '40000000', fundingMatches: { totalCount: 0 } },
        proposal: { committed: '10000000', remaining: '0', fundingMatches: { totalCount: 0 } },
        match: { counted: '10000000', disbursed: String(RECEIVED), received: '0', disbursements: [] },
      });
    }
  });
});

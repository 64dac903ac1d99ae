import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { as } from '../support/client.ts';
import { testServer } from '../support/server.ts';
import { type Company, draftProposal, type Group, openProgram, person, verifiedCompany, verifiedGroupIn, verifiedProposal } from '../support/world.ts';
import { ask, askWithGet, kept, untilGiven } from './keeping.ts';
import { bearer, post, refusal } from './raw.ts';

let group: Group;
let id: string;
let company: Company;
let program: string;
beforeAll(async () => {
  await testServer({ keepsAnswers: true });
  group = await verifiedGroupIn();
  id = await verifiedProposal(group);
  company = await verifiedCompany();
  program = await openProgram(company);
});

const revise = async (title: string) => expect(await as(company.admin).reviseProgram?.({ id: program, title })).toSucceed();
const page = (headers?: Record<string, string>) => ask('ProposalPage', { id }, { headers });

describe('a query that nobody asks for by its hash', () => {
  it('is given again as it was made: the same text as without', async () => {
    const variables = { code: '82.71', search: null, after: null };
    for (const [name, given] of [
      ['ProposalPage', { id }],
      ['RegionPage', variables],
      ['Home', { year: 2026 }],
      ['ProgramPage', { id: program }],
    ] as const) {
      const [fresh, again] = [await ask(name, given), await untilGiven('query', () => ask(name, given))];
      expect([again.status, again.text]).toEqual([200, fresh.text]);
      expect(again.headers.get('content-type')).toBe(fresh.headers.get('content-type'));
      const whole = await ask(name, given, { headers: bearer(await person()) });
      expect(again.body).toEqual(whole.body);
    }
  });

  it('differs by its variables, and by the language', async () => {
    const other = await verifiedProposal(group);
    await untilGiven('query', () => page());
    expect((await ask('ProposalPage', { id: other })).body.data.node.id).toBe(other);
    const before = await kept('query', 'given');
    await page({ 'accept-language': 'en' });
    expect(await kept('query', 'given')).toBe(before);
  });

  it('is made once for those who ask at the same time', async () => {
    const one = await verifiedProposal(group);
    const before = await kept('query', 'made');
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask('ProposalPage', { id: one })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const made = (await kept('query', 'made')) - before;
    // A commit elsewhere in the cluster may end what one of them has begun.
    expect([made > 0, made < 12]).toEqual([true, true]);
  });

  it('is not kept where it was sent whole, or fails', async () => {
    const before = await kept('query', 'made');
    for (let i = 0; i < 2; i++) {
      expect((await post({ query: `{ node(id: "${id}") { id } }` })).status).toBe(200);
      expect((await ask('SubjectProposal', {})).body.errors).toHaveLength(1);
    }
    expect(await kept('query', 'made')).toBe(before);
  });

  it('an error in its answer is everybody’s own', async () => {
    const before = [await kept('query', 'made'), await kept('query', 'given')];
    const asked = await Promise.all(Array.from({ length: 5 }, () => ask('ProposalList', { after: 'nowhere', isSearched: false })));
    for (const answer of asked) expect(refusal(answer)[0]).toBe('BAD_USER_INPUT');
    expect([await kept('query', 'made'), await kept('query', 'given')]).toEqual(before);
    expect(await kept('query', 'refused')).toBeGreaterThan(0);
  });
});

describe('who writes here', () => {
  it('is seen at once, by nobody too', async () => {
    const draft = await draftProposal(group);
    for (let n = 0; n < 20; n++) {
      await ask('ProgramPage', { id: program });
      await revise(`Program ke-${n}`);
      expect((await ask('ProgramPage', { id: program })).body.data.node.title).toBe(`Program ke-${n}`);
    }
    expect((await ask('ProposalPage', { id: draft })).body.data.node).toBeNull();
    expect(await as(group.chair).submitProposal?.({ id: draft })).toSucceed();
    expect(await as(group.staff).verifyProposal?.({ id: draft })).toSucceed();
    expect((await ask('ProposalPage', { id: draft })).body.data.node.id).toBe(draft);
  });
});

describe('who is signed in', () => {
  it('is never given what nobody was, nor nobody what they were', async () => {
    const draft = await draftProposal(group);
    for (let i = 0; i < 3; i++) {
      expect((await ask('ProposalPage', { id: draft })).body.data.node).toBeNull();
      expect((await ask('ProposalPage', { id: draft }, { headers: bearer(group.chair) })).body.data.node.id).toBe(draft);
      expect((await ask('ProposalPage', { id: draft }, { headers: { cookie: `sambung=${group.chair.token}` } })).body.data.node.id).toBe(draft);
    }
    await untilGiven('query', () => ask('Shell', {}));
    expect((await ask('Shell', {}, { headers: bearer(group.chair) })).body.data.viewer).not.toBeNull();
    expect((await ask('Shell', {})).body.data.viewer).toBeNull();
  });

  it('is told when that is over, each time', async () => {
    await untilGiven('query', () => page());
    for (let i = 0; i < 2; i++) {
      const over = await page({ cookie: 'sambung=over' });
      expect([over.body.data.node.id, over.headers.get('set-cookie')]).toEqual([id, expect.stringMatching(/^sambung=;/)]);
      expect((await page(bearer({ token: 'over' }))).status).toBe(401);
    }
    expect((await page()).headers.get('set-cookie')).toBeNull();
  });
});

it('what dates change is seen when the clock has moved, forward and back', async () => {
  const { clock } = await testServer();
  onTestFinished(() => clock.reset());
  const made = async () => {
    const before = await kept('query', 'made');
    await page();
    return (await kept('query', 'made')) - before;
  };
  await untilGiven('query', () => page());
  clock.advanceHours(1);
  expect(await made()).toBe(1);
  clock.reset();
  expect(await made()).toBe(1);
});

describe('asked with GET', () => {
  const get = (headers?: Record<string, string>) => askWithGet('ProgramPage', { id: program }, { headers });

  it('by nobody, it may be kept by whoever asks before giving it again', async () => {
    const first = await get();
    expect(first.body.data.node.id).toBe(program);
    const etag = first.headers.get('etag') ?? '';
    expect([etag, first.headers.get('cache-control')]).toEqual([expect.stringMatching(/^W\/"[\w-]{22}"$/), 'no-cache']);
    for (const name of ['accept', 'accept-language', 'authorization', 'cookie']) expect(first.headers.get('vary')?.split(/,\s*/)).toContain(name);
    const again = await get({ 'if-none-match': `"x", ${etag}` });
    expect([again.status, again.text, again.headers.get('etag'), again.headers.get('cache-control')]).toEqual([304, '', etag, 'no-cache']);
    expect((await askWithGet('ProgramPage', { id: await openProgram(company) }, { headers: { 'if-none-match': etag } })).status).toBe(200);
    await revise('Judul baru');
    const changed = await get({ 'if-none-match': etag });
    expect([changed.status, changed.body.data.node.title]).toEqual([200, 'Judul baru']);
  });

  it('by somebody, with POST, whole, or in vain, it stays with who asked', async () => {
    const etag = (await get()).headers.get('etag') ?? '';
    for (const answer of [
      await get({ ...bearer(group.chair), 'if-none-match': etag }),
      await get({ cookie: `sambung=${group.chair.token}`, 'if-none-match': etag }),
      await page({ 'if-none-match': etag }),
      await askWithGet('ProposalList', { after: 'nowhere' }),
      await get({ accept: 'text/plain', 'if-none-match': etag }),
    ]) {
      expect(answer.status).not.toBe(304);
      expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual(['private, no-store', null]);
    }
  });

  it('comes packed, as the same text', async () => {
    const home = (encoding: string) => askWithGet('Home', { year: 2026 }, { headers: { 'accept-encoding': encoding } });
    const plain = await home('identity');
    for (const encoding of ['br', 'gzip', 'gzip;q=0.5']) {
      const packed = await home(encoding);
      expect([packed.headers.get('content-encoding'), packed.text]).toEqual([encoding.split(';')[0], plain.text]);
      expect(packed.headers.get('vary')).toContain('accept-encoding');
    }
  });
});

import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { testServer } from '../support/server.ts';
import { get, post, refusal } from './raw.ts';

const CANARY = 'rahasia7';

/** A path as it stands: `fetch` would tidy it up first. */
async function getAsIs(path: string): Promise<{ status: number | undefined; text: string }> {
  const { url } = await testServer();
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path }, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      resolve({ status: answer.statusCode, text });
    });
    sent.on('error', reject).end();
  });
}

describe('whoever asks for an address that is none', () => {
  it.each([
    ['that nothing answers', `/${CANARY}?token=${CANARY}`, 404, 'NOT_FOUND'],
    ['that leads out of a folder', `/files/../../${CANARY}`, 404, 'NOT_FOUND'],
    ['that cannot be read', `/${CANARY}%ff`, 400, 'BAD_USER_INPUT'],
    ['that is too long', `/files/${CANARY.repeat(200)}`, 414, 'BAD_USER_INPUT'],
  ])('%s is refused in the shape of every refusal, and never reads it again', async (_what, path, status, code) => {
    const answer = await getAsIs(path);
    expect(answer.text).not.toContain(CANARY);
    expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([status, code]);
  });

  it('reads so in their language', async () => {
    const said = async (language: string) => (await get('/nowhere', { 'accept-language': language })).body.errors[0].message;
    expect([await said('id'), await said('en')]).toEqual(['Tidak ditemukan.', 'Not found.']);
  });
});

describe('a client that sends a persisted query', () => {
  const query = '{ region(code: "82") { code } }';

  it.each([
    ['under the hash of another', { version: 1, sha256Hash: '0'.repeat(64) }],
    ['of a version that is none', { version: 2, sha256Hash: '0'.repeat(64) }],
  ])('%s has made a mistake of its own', async (_what, persistedQuery) => {
    const answer = await post({ query, extensions: { persistedQuery } });
    expect([answer.status, ...refusal(answer)]).toEqual([400, 'BAD_USER_INPUT', undefined]);
  });
});

it('matches in whatever states are asked for by one statement: each text is kept by every connection of the database', async () => {
  const { statements } = await testServer();
  statements.length = 0;
  for (const status of ['[]', '[ACTIVE]', '[ACTIVE, ENDED]', '[ENDED, ACTIVE, COMPLETED]'])
    expect((await post({ query: `{ fundingMatches(filter: { status: ${status} }) { nodes { id } } }` })).body.errors).toBeUndefined();
  expect(statements).toHaveLength(4);
  expect(new Set(statements).size).toBe(1);
});

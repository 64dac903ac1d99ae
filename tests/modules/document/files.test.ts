import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { MEDIA_TYPES } from '../../../src/modules/document/file.ts';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { freeVillage, inDays, person, sql, staffOf, unique, verifiedGroupIn } from '../../support/world.ts';

const CONTENT: Record<(typeof MEDIA_TYPES)[number], Buffer> = {
  'application/pdf': Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n'),
  'image/jpeg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex'),
  'image/png': Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082',
    'hex',
  ),
  'image/webp': Buffer.from('524946461a000000574542505650384c0d0000002f0000001007101111888808', 'hex'),
};
const PDF = CONTENT['application/pdf'];

type Who = { token: string } | null;
const announce = (who: Who, changes: object = {}) =>
  as(who).requestUpload?.({ name: 'SK.pdf', mediaType: 'application/pdf', byteSize: PDF.length, ...changes });
/** The server knows itself by its public address; the tests reach it by another. */
const here = async (url: string) => url.replace('http://sambung.test', (await testServer()).url);
const put = async (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(await here(url), { method: 'PUT', body, headers, duplex: 'half' } as RequestInit);
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code,
];

async function stored(who: Who): Promise<string> {
  const { upload } = await announce(who);
  expect((await put(upload.url, PDF)).status).toBe(204);
  return upload.fileId;
}
const FILE = 'query ($id: ID!) { node(id: $id) { ... on File { id name mediaType byteSize url } } }';

describe('bringing a file', () => {
  it.each(MEDIA_TYPES)('takes %s by its content, whatever the header says', async (mediaType) => {
    const who = await person();
    const { upload } = await announce(who, { mediaType, byteSize: CONTENT[mediaType].length });
    expect((await put(upload.url, CONTENT[mediaType], { 'content-type': 'text/html' })).status).toBe(204);
    const [kept] = await sql('select * from file where id = $1', [upload.fileId.slice(4)]);
    expect(kept).toMatchObject({ media_type: mediaType, stored_at: expect.any(Date), sha256: expect.any(Buffer) });
  });

  it('takes it once, and from two that come at once one', async () => {
    const { upload } = await announce(await person());
    const both = await Promise.all([put(upload.url, PDF), put(upload.url, PDF)]);
    expect(both.map((r) => r.status).sort()).toEqual([204, 409]);
    expect(await codeOf(await put(upload.url, PDF))).toEqual([409, 'ALREADY_STORED']);
  });

  it('takes what comes in pieces, larger than what tells its type', async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(3_000_000, 'x')]);
    const { upload } = await announce(await person(), { byteSize: large.length });
    const pieces = new ReadableStream({
      start(controller) {
        for (let at = 0; at < large.length; at += 1000) controller.enqueue(new Uint8Array(large.subarray(at, at + 1000)));
        controller.close();
      },
    });
    expect((await put(upload.url, pieces)).status).toBe(204);
  });

  it('refuses other bytes than announced and keeps nothing, and the right ones may come after', async () => {
    const { upload } = await announce(await person());
    expect(await codeOf(await put(upload.url, Buffer.alloc(PDF.length, '<')))).toEqual([415, 'WRONG_TYPE']);
    expect(await codeOf(await put(upload.url, Buffer.concat([PDF, PDF])))).toEqual([422, 'WRONG_SIZE']);
    expect(await codeOf(await put(upload.url, PDF.subarray(0, 20)))).toEqual([422, 'WRONG_SIZE']);
    const [kept] = await sql('select stored_at, stored_as from file where id = $1', [upload.fileId.slice(4)]);
    expect(kept).toEqual({ stored_at: null, stored_as: null });
    expect((await put(upload.url, PDF)).status).toBe(204);
  });

  it('stops counting at the announced size when no length is said', async () => {
    const { upload } = await announce(await person());
    const endless = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 100; i++) controller.enqueue(new Uint8Array(PDF));
        controller.close();
      },
    });
    expect(await codeOf(await put(upload.url, endless))).toEqual([422, 'WRONG_SIZE']);
  });

  it('keeps nothing of what broke off', async () => {
    const { upload } = await announce(await person());
    const { url } = await testServer();
    const path = upload.url.replace('http://sambung.test', '');
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
        socket.write(`PUT ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${PDF.length}\r\n\r\n%PDF-1.7`, () => setTimeout(() => socket.destroy(), 50));
      });
      socket.on('close', () => resolve());
    });
    expect((await put(upload.url, PDF)).status).toBe(204);
  });

  it('wants the signed address, in its time, and says so in the language asked for', async () => {
    const { clock } = await testServer();
    const { upload } = await announce(await person());
    expect(
      await codeOf(
        await put(
          upload.url.replace(/signature=(.)/, (_all: string, first: string) => `signature=${first === '_' ? 'a' : '_'}`),
          PDF,
        ),
      ),
    ).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(await put(upload.url.split('?')[0] as string, PDF))).toEqual([403, 'FORBIDDEN']);
    clock.advanceHours(0.26);
    const late = await put(upload.url, PDF, { 'accept-language': 'en' });
    clock.reset();
    expect(late.status).toBe(410);
    expect(((await late.json()) as { errors: [{ message: string }] }).errors[0].message).toBe('This address is over. Ask for a new one.');
  });

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['mediaType', { mediaType: 'text/html' }],
    ['byteSize', { byteSize: 0 }],
    ['byteSize', { byteSize: 10_000_001 }],
  ])('is announced in form: %s', async (path, changes) => {
    expect(await announce(await person(), changes)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [path] }] });
  });

  it('is prepared once for one idempotency key, with an address that works', async () => {
    const who = await person();
    const input = { name: 'SK.pdf', mediaType: 'application/pdf', byteSize: PDF.length };
    const first = await as(who, { key: 'unggah' }).requestUpload?.(input);
    const again = await as(who, { key: 'unggah' }).requestUpload?.(input);
    expect(again.upload.fileId).toBe(first.upload.fileId);
    expect((await put(again.upload.url, PDF)).status).toBe(204);
  });

  it('is for those who are signed in', async () => {
    expect(await announce(null)).toBeProblem('UNAUTHENTICATED');
  });

  it('keeps no folders and no unseen letters in the name', async () => {
    const who = await person();
    const { upload } = await announce(who, { name: 'C:\\dokumen/../SK\u202e\u0007 2026.pdf' });
    const { node } = await query(who, FILE, { id: upload.fileId });
    expect(node.name).toBe('SK 2026.pdf');
  });
});

describe('fetching a file', () => {
  it('gives the same bytes, as an attachment that nothing runs or keeps', async () => {
    const who = await person();
    const { node } = await query(who, FILE, { id: await stored(who) });
    const response = await fetch(await here(node.url));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': `attachment; filename="SK.pdf"; filename*=UTF-8''SK.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('is for those who may see what it belongs to, by session or by the address that they were given', async () => {
    const { clock, url } = await testServer();
    const chair = await person();
    const decreeFileId = await stored(chair);
    const regionCode = await freeVillage('82.71');
    const registered = await as(chair).registerKarangTaruna?.({
      name: `KT ${unique()}`,
      regionCode,
      decreeNumber: 'SK/1',
      decreeDate: await inDays(-10),
      termEndsOn: await inDays(1000),
      decreeFileId,
      officers: [{ name: 'A', role: 'CHAIR' }],
      role: 'CHAIR',
    });
    expect(registered).toSucceed();
    const get = (who: Who, address = `${url}/files/${decreeFileId}`) => fetch(address, { headers: who ? { authorization: `Bearer ${who.token}` } : {} });
    for (const who of [chair, await staffOf('82.71'), await staffOf('82')]) {
      expect((await get(who)).status).toBe(200);
      const { node } = await query(who, FILE, { id: decreeFileId });
      expect((await get(null, await here(node.url))).status).toBe(200);
    }
    for (const who of [null, await person(), await staffOf('82.06'), (await verifiedGroupIn()).chair]) {
      expect(await codeOf(await get(who))).toEqual([404, 'NOT_FOUND']);
      expect((await query(who, FILE, { id: decreeFileId })).node).toBeNull();
    }
    const { node } = await query(chair, FILE, { id: decreeFileId });
    clock.advanceHours(0.2);
    expect(await codeOf(await get(null, await here(node.url)))).toEqual([410, 'LINK_EXPIRED']);
    clock.reset();
    expect(await codeOf(await get({ token: 'over' }))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('finds nothing for what never was or has not arrived', async () => {
    const { url } = await testServer();
    const who = await person();
    const { upload } = await announce(who);
    for (const id of [upload.fileId, 'fil_0198c0de0198c0de0198c0de0198c0de', 'fil_0', '..%2f..%2fetc%2fpasswd']) {
      expect(await codeOf(await fetch(`${url}/files/${id}`, { headers: { authorization: `Bearer ${who.token}` } }))).toEqual([404, 'NOT_FOUND']);
    }
  });
});

describe('naming a file in an input', () => {
  it('finds nothing in what is not there and what is not theirs, and says when it has not arrived', async () => {
    const chair = await person();
    const other = await stored(await person());
    const { upload } = await announce(chair);
    const naming = async (decreeFileId: string) =>
      as(chair).registerKarangTaruna?.({
        name: `KT ${unique()}`,
        regionCode: await freeVillage('82.71'),
        decreeNumber: 'SK/1',
        decreeDate: await inDays(-10),
        termEndsOn: await inDays(1000),
        decreeFileId,
        officers: [{ name: 'A', role: 'CHAIR' }],
        role: 'CHAIR',
      });
    for (const id of [other, 'fil_0198c0de0198c0de0198c0de0198c0de', 'apa', chair.id]) expect(await naming(id)).toBeProblem('NOT_FOUND');
    expect(await naming(upload.fileId)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['decreeFileId'] }] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/context.ts';
import { newId, uuidOf } from '../../../src/kernel/id.ts';
import { usableFile, usableFiles } from '../../../src/modules/document/attach.ts';
import { File } from '../../../src/modules/document/file.ts';
import { Viewer } from '../../../src/modules/identity/viewer.ts';
import { testServer } from '../../support/server.ts';
import { type Person, person, sql } from '../../support/world.ts';

async function file(owner: Person, isStored = true): Promise<string> {
  const id = newId('fil');
  await sql(
    `insert into file (id, name, media_type, byte_size, owner_id, created_at, stored_at) values ($1, 'a.pdf', 'application/pdf', 1, $2, now(), ${isStored ? 'now()' : 'null'})`,
    [id.slice(4), owner.id.slice(4)],
  );
  return id;
}
/** Loaded before, as whoever requires files does. */
async function loading(ids: readonly (string | null | undefined)[] | null) {
  const em = (await testServer()).orm.em.fork();
  await em.find(File, { id: { $in: (ids ?? []).filter((id) => id != null && uuidOf('fil', id)) as string[] } });
  return em;
}
const files = async (who: Person, ids: readonly string[] | null, already: readonly string[] = []) =>
  usableFiles(await loading(ids), { viewer: new Viewer(who.id) } as Context, ids, ['attachmentIds'], already);
const idsOf = (found: unknown) => (found as File[]).map((f) => f.id);

describe('the files that an input names', () => {
  it("are the viewer's, in the order named, each once", async () => {
    const who = await person();
    const [a, b] = [await file(who), await file(who)];
    expect(idsOf(await files(who, [b, a, b]))).toEqual([b, a]);
    expect(await files(who, null)).toEqual([]);
  });

  it("may be somebody else's where the record carries them already", async () => {
    const [who, colleague] = [await person(), await person()];
    const theirs = await file(colleague);
    expect(await files(who, [theirs])).toMatchObject({ __typename: 'InvalidInput' });
    expect(idsOf(await files(who, [theirs], [theirs]))).toEqual([theirs]);
  });

  it('are refused one by one, with their places', async () => {
    const [who, stranger] = [await person(), await person()];
    const refused = await files(who, [await file(who), await file(who, false), await file(stranger), 'apa', newId('fil')]);
    expect(refused).toMatchObject({ __typename: 'InvalidInput', issues: [1, 2, 3, 4].map((i) => ({ path: ['attachmentIds', String(i)] })) });
  });

  it('are twenty at most', async () => {
    const who = await person();
    const twenty = await Promise.all(Array.from({ length: 20 }, () => file(who)));
    expect(idsOf(await files(who, twenty))).toHaveLength(20);
    expect(await files(who, [...twenty, await file(who)])).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['attachmentIds'] }] });
  });

  it('or the one, which may be absent', async () => {
    const who = await person();
    const one = async (id: string | null | undefined) => usableFile(await loading([id]), { viewer: new Viewer(who.id) } as Context, id, ['decreeFileId']);
    const mine = await file(who);
    expect(((await one(mine)) as File).id).toBe(mine);
    expect(await one(null)).toBeNull();
    expect(await one(undefined)).toBeNull();
    expect(await one('fil_0')).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['decreeFileId'] }] });
  });
});

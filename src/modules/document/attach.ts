import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { execute, keyOf } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { InvalidInput, type Issue } from '../../kernel/problem.ts';
import { notFound } from '../../kernel/refusal.ts';
import { File } from './file.ts';

/** What one record may carry. */
export const MOST_FILES = 20;

const NOT_USABLE = { id: 'Berkas ini belum terunggah, atau bukan unggahan Anda.', en: 'This file is not uploaded yet, or not yours.' };
const TOO_MANY = { id: `Paling banyak ${MOST_FILES} berkas.`, en: `At most ${MOST_FILES} files.` };

/** NOT_FOUND for an id that is no file's, or of one that the viewer may not see: asked before roles and forms. */
export async function requireFiles(em: EntityManager, ctx: Context, fileIds: readonly (string | null | undefined)[] | null | undefined): Promise<void> {
  const keys = [...new Set(fileIds ?? [])].flatMap((id) => (id == null ? [] : [keyOf(ctx, File, id)]));
  if (!keys.length) return;
  const found = await execute(em, sql`select 1 from file t where t.id = any(${keys}::uuid[]) and ${ctx.reads.visible(File, 't')}`);
  if (found.length < keys.length) throw notFound();
}

/**
 * The file that an input names at `path`: one whose bytes have arrived and that the viewer uploaded. Null when none is
 * named.
 */
export async function usableFile(
  em: EntityManager,
  ctx: Context,
  fileId: string | null | undefined,
  path: readonly string[],
): Promise<File | null | InvalidInput> {
  if (fileId == null) return null;
  const [file] = await findUsable(em, ctx, [fileId], []);
  return file ?? new InvalidInput([{ path, text: NOT_USABLE }]);
}

/**
 * The files that an input names at `path`, in its order, each once. `already` are those that the record carries: they
 * may stay, whoever uploaded them.
 */
export async function usableFiles(
  em: EntityManager,
  ctx: Context,
  fileIds: readonly string[] | null | undefined,
  path: readonly string[],
  already: readonly string[] = [],
): Promise<File[] | InvalidInput> {
  const ids = [...new Set(fileIds ?? [])];
  if (ids.length > MOST_FILES) return new InvalidInput([{ path, text: TOO_MANY }]);
  const files = await findUsable(em, ctx, ids, already);
  const issues: Issue[] = (fileIds ?? []).flatMap((id, i) => (files[ids.indexOf(id)] ? [] : [{ path: [...path, String(i)], text: NOT_USABLE }]));
  return issues.length ? new InvalidInput(issues) : (files as File[]);
}

async function findUsable(em: EntityManager, ctx: Context, ids: readonly string[], already: readonly string[]): Promise<(File | undefined)[]> {
  const known = ids.filter((id) => uuidOf('fil', id));
  const found = known.length ? await em.find(File, { id: { $in: known }, storedAt: { $ne: null } }) : [];
  const usable = new Map(found.filter((f) => f.owner.id === ctx.viewer.personId || already.includes(f.id)).map((f) => [f.id, f]));
  return ids.map((id) => usable.get(id));
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { uuidOf } from '../../kernel/id.ts';
import { InvalidInput, type Issue } from '../../kernel/problem.ts';
import { File } from './file.ts';

/** What one record may carry. */
export const MOST_FILES = 20;

const NOT_USABLE = { id: 'Berkas ini belum terunggah, atau bukan unggahan Anda.', en: 'This file is not uploaded yet, or not yours.' };
const TOO_MANY = { id: `Paling banyak ${MOST_FILES} berkas.`, en: `At most ${MOST_FILES} files.` };

/**
 * The file that an input names at `path`: one whose bytes have arrived and that the viewer uploaded. Null when none is
 * named. What is not theirs is refused in the same words as what never was.
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

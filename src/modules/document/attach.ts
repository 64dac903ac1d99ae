import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { columnsOf, entityIn, execute, keyOf } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { InvalidInput, type Issue } from '../../kernel/problem.ts';
import { notFound } from '../../kernel/refusal.ts';
import { File } from './file.ts';

/** What one record may carry. */
export const MOST_FILES = 20;

const NOT_USABLE = { id: 'Berkas ini belum terunggah, atau bukan unggahan Anda.', en: 'This file is not uploaded yet, or not yours.' };
const TOO_MANY = { id: `Paling banyak ${MOST_FILES} berkas.`, en: `At most ${MOST_FILES} files.` };

/** NOT_FOUND for an id that is no file's, or of one that the viewer may not see: asked before roles and forms. Loads them for what follows. */
export async function requireFiles(em: EntityManager, ctx: Context, fileIds: readonly (string | null | undefined)[] | null | undefined): Promise<void> {
  const keys = [...new Set(fileIds ?? [])].flatMap((id) => (id == null ? [] : [keyOf(ctx, File, id)]));
  if (!keys.length) return;
  const found = await execute<object>(
    em,
    sql`select ${columnsOf(ctx, File, 't')} from file t where t.id = any(${keys}::uuid[]) and ${ctx.reads.visible(File, 't')}`,
  );
  if (found.length < keys.length) throw notFound();
  for (const row of found) entityIn(em, File, row, 't');
}

/**
 * The file that an input names at `path`: one whose bytes have arrived and that the viewer uploaded. Null when none is
 * named.
 */
export function usableFile(em: EntityManager, ctx: Context, fileId: string | null | undefined, path: readonly string[]): File | null | InvalidInput {
  return fileId == null ? null : (usable(em, ctx, fileId) ?? new InvalidInput([{ path, text: NOT_USABLE }]));
}

/**
 * The files that an input names at `path`, in its order, each once. `already` are those that the record carries: they
 * may stay, whoever uploaded them.
 */
export function usableFiles(
  em: EntityManager,
  ctx: Context,
  fileIds: readonly string[] | null | undefined,
  path: readonly string[],
  already: readonly string[] = [],
): File[] | InvalidInput {
  const ids = [...new Set(fileIds ?? [])];
  if (ids.length > MOST_FILES) return new InvalidInput([{ path, text: TOO_MANY }]);
  const issues: Issue[] = (fileIds ?? []).flatMap((id, i) => (usable(em, ctx, id, already) ? [] : [{ path: [...path, String(i)], text: NOT_USABLE }]));
  return issues.length ? new InvalidInput(issues) : ids.map((id) => usable(em, ctx, id, already) as File);
}

/** Of those that were required. */
const usable = (em: EntityManager, ctx: Context, id: string, already: readonly string[] = []): File | undefined => {
  const file = em.getUnitOfWork().getById<File>(File, id);
  return file?.storedAt && (file.owner.id === ctx.viewer.personId || already.includes(id)) ? file : undefined;
};

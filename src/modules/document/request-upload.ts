import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { LIMITS, useOnce } from '../identity/limits.ts';
import { Person } from '../identity/person.ts';
import type { RequestUploadInput } from './document-graphql.ts';
import { File } from './file.ts';

/** Whoever is signed in may bring files, so many in an hour; they stay theirs alone until something carries them. */
export const requestUpload = (ctx: Context, input: RequestUploadInput) =>
  atomically(ctx, async (em) => {
    const refusal = checkForm(input) ?? (await useOnce(em, ctx, LIMITS.upload, ctx.viewer.personId as string));
    if (refusal) return refusal;
    const { mediaType, byteSize } = input as RequestUploadInput & Pick<File, 'mediaType'>;
    return em.create(File, {
      name: plainName(input.name),
      mediaType,
      byteSize,
      owner: em.getReference(Person, ctx.viewer.personId as string),
      createdAt: ctx.clock.now(),
    });
  });

/** Without folders and without letters that nobody sees. */
const plainName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\p{C}/gu, '')
    .trim() || 'berkas';

import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, words } from '../../database/columns.ts';
import { Person } from '../identity/person.ts';

export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
/** 10 MB. */
export const LARGEST_FILE = 10_000_000;

const FileSchema = defineEntity({
  name: 'File',
  tableName: 'file',
  properties: {
    id: id('fil'),
    name: words(),
    mediaType: p.enum(MEDIA_TYPES),
    byteSize: p.integer().check('(((byte_size > 0) AND (byte_size <= 10000000)))'),
    owner: () => p.manyToOne(Person),
    createdAt: instant(),
    /** Null until its bytes have arrived. */
    storedAt: instant().nullable(),
    /** Its key in the file store: each attempt to upload has its own, so that two at once cannot mix. */
    storedAs: words().nullable(),
    sha256: p.type('bytea').$type<Buffer>().nullable(),
  },
});

/** A stored document or picture. Who sees it is decided by what it belongs to. */
export class File extends FileSchema.class {}
FileSchema.setClass(File);

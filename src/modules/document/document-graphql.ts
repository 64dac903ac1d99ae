import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type Exposes, Given, OfEntity } from '../../api/declare.ts';
import { Node } from '../../api/node.ts';
import { resultOf } from '../../api/result.ts';
import { Letters, Matches, Whole } from '../../api/rules.ts';
import { DateTimeScalar } from '../../api/scalars.ts';
import { InvalidInput } from '../../kernel/problem.ts';
import { TooManyAttempts } from '../identity/identity-problems.ts';
import { File, LARGEST_FILE } from './file.ts';

@ObjectType('File', { implements: Node, description: 'A stored document or picture (berkas). `url` answers those who may see what it belongs to.' })
@OfEntity(() => File)
export class FileType extends Node implements Exposes<File, 'id' | 'name' | 'mediaType' | 'byteSize'> {
  @Field(() => String, { description: 'Its name (nama berkas).' })
  name!: string;

  @Field(() => String, { description: 'Its media type: application/pdf, image/jpeg, image/png or image/webp (jenis berkas).' })
  mediaType!: File['mediaType'];

  @Field(() => Int, { description: 'Its size in bytes (ukuran).' })
  byteSize!: number;
}

@ObjectType('Upload', {
  description:
    'PUT the bytes to `url` before `expiresAt`; then name `fileId` where an input takes one. PDF, JPEG, PNG or WebP by content, at most 10 MB (unggahan).',
})
export class UploadType {
  @Field(() => ID, { description: 'What inputs name once the bytes have arrived (pengenal berkas).' })
  @Given()
  fileId!: string;

  @Field(() => String, { description: 'Where the bytes go, once (alamat unggah).' })
  @Given()
  url!: string;

  @Field(() => DateTimeScalar, { description: 'Until when the address works (berlaku sampai).' })
  @Given()
  expiresAt!: Date;
}

@InputType('RequestUploadInput', { description: 'What is to be uploaded (berkas yang akan diunggah).' })
export class RequestUploadInput {
  @Field(() => String, { description: 'Its name, 1 to 200 letters (nama berkas).' })
  @Letters(200)
  name!: string;

  @Field(() => String, { description: 'Its media type: application/pdf, image/jpeg, image/png or image/webp (jenis berkas).' })
  @Matches(/^(application\/pdf|image\/(jpeg|png|webp))$/, { id: 'Pilih berkas PDF, JPEG, PNG, atau WebP.', en: 'Choose a PDF, JPEG, PNG or WebP file.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its exact size in bytes, at most 10,000,000 (ukuran).' })
  @Whole(1, LARGEST_FILE)
  byteSize!: number;
}

export const RequestUploadResult = resultOf(
  'RequestUpload',
  'tempat unggah disiapkan',
  { upload: { type: () => UploadType, description: 'Where the bytes go (tempat unggah).', plain: true } },
  () => [TooManyAttempts, InvalidInput],
);

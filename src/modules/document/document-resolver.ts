import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { declared, Made } from '../../api/declare.ts';
import type { Context } from '../../context.ts';
import { Problem } from '../../kernel/problem.ts';
import { FileType, RequestUploadInput, RequestUploadResult } from './document-graphql.ts';
import { fileLink } from './file-links.ts';
import { requestUpload } from './request-upload.ts';

@Resolver(() => FileType)
export class DocumentResolver {
  @Mutation(() => RequestUploadResult, { description: 'Prepares a place for a file and says where its bytes go (unggah berkas).' })
  async requestUpload(
    @Arg('input', () => RequestUploadInput, { description: 'What is to be uploaded (berkas).' }) input: RequestUploadInput,
    @Ctx() ctx: Context,
  ) {
    const done = await requestUpload(ctx, input);
    return done instanceof Problem ? done : { __typename: 'RequestUploadSuccess', upload: { fileId: done.id, ...fileLink(ctx, 'PUT', done.id) } };
  }

  @FieldResolver(() => String, { description: 'Where its bytes are, for ten minutes (alamat berkas).' })
  @Made((id, deployment) => fileLink(deployment, 'GET', id).url)
  url(): unknown {
    return declared();
  }
}

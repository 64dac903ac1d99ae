import { RequestUploadDocument } from '../generated/graphql.ts';
import type { RequestUpload } from './uploads.ts';
import { useAction } from './use-action.ts';

/** How file fields ask the API for a place. */
export function useUpload(): RequestUpload {
  const { run } = useAction(RequestUploadDocument);
  return async (request) => {
    const { success, problem, fault } = await run(request);
    return { place: success?.upload, problem, fault };
  };
}

import type { Fault } from './operation.ts';
import { MEDIA_TYPES } from './pictures.ts';
import type { Trouble } from './trouble.ts';

/** Where the bytes of a file go, once, and what inputs name afterwards. */
export interface UploadPlace {
  readonly fileId: string;
  readonly url: string;
}

export interface UploadRequest {
  readonly name: string;
  readonly mediaType: string;
  readonly byteSize: number;
}

/** Asks the API for a place. */
export type RequestUpload = (request: UploadRequest) => Promise<Trouble & { readonly place?: UploadPlace }>;

export interface Uploading {
  readonly requestUpload: RequestUpload;
  /** How much has gone, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  /** A place of an earlier try. */
  readonly place?: UploadPlace;
  /** Told before the bytes leave, so that the next try can go to the same place. */
  readonly onPlace?: (place: UploadPlace) => void;
  readonly signal?: AbortSignal;
}

export type Uploaded = Trouble & { readonly fileId?: string };

/** As much as the API takes of one file. */
const MOST_BYTES = 10_000_000;

const fault = (code: string): { fault: Fault } => ({ fault: { code, message: '' } });

/** Why the API would not take it; undefined where it would. */
export function unfit({ type, size }: { readonly type: string; readonly size: number }): Fault | undefined {
  if (size === 0) return fault('EMPTY').fault;
  if (!MEDIA_TYPES.includes(type)) return fault('WRONG_TYPE').fault;
  return size > MOST_BYTES ? fault('TOO_LARGE').fault : undefined;
}

/** Codes after which only another place helps. */
const PLACE_IS_GONE = new Set(['LINK_EXPIRED', 'NOT_FOUND', 'FORBIDDEN']);

export interface Answered {
  /** 0: nothing came back. */
  readonly status: number;
  readonly text: string;
}

export type Put = (url: string, bytes: Blob, onProgress: (part: number) => void, signal?: AbortSignal) => Promise<Answered>;

/** Brings a file to the API. A try that is repeated goes to the same place: bytes that had arrived after all are not sent twice. */
export async function upload(bytes: Blob, name: string, how: Uploading, put: Put = putOverHttp): Promise<Uploaded> {
  const wrong = unfit(bytes);
  if (wrong) return { fault: wrong };
  for (let { place } = how; ; place = undefined) {
    const known = place !== undefined;
    if (!place) {
      const asked = await how.requestUpload({ name, mediaType: bytes.type, byteSize: bytes.size });
      if (!asked.place) return asked;
      place = asked.place;
      how.onPlace?.(place);
    }
    const answer = await put(place.url, bytes, how.onProgress, how.signal);
    const code = codeOf(answer);
    if (!code || code === 'ALREADY_STORED') return { fileId: place.fileId };
    if (!known || !PLACE_IS_GONE.has(code)) return fault(code);
  }
}

/** The API's code of a refusal; undefined when the bytes are kept. */
function codeOf({ status, text }: Answered): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 0) return 'OFFLINE';
  try {
    return String(JSON.parse(text).errors[0].extensions.code);
  } catch {
    return 'BROKEN';
  }
}

// fetch tells nothing of how much has gone.
const putOverHttp: Put = (url, bytes, onProgress, signal) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    // Where the world reaches the server may not be where this page came from; the file's place is the same on both.
    const { pathname, search } = new URL(url, location.href);
    request.open('PUT', pathname + search);
    request.setRequestHeader('content-type', bytes.type);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onloadend = () => resolve({ status: request.status, text: request.responseText });
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(bytes);
  });

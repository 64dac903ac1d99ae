import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { DraftsContext } from '../../data/drafts.ts';
import type { KeptFile } from '../../data/kept-files.ts';
import { renamed, shrunk } from '../../data/pictures.ts';
import { isTrouble, type Trouble } from '../../data/trouble.ts';
import { newKey } from '../../data/unanswered.ts';
import { type RequestUpload, upload } from '../../data/uploads.ts';

/** A file that the API has. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly byteSize: number;
  readonly url?: string;
}

/** A file on its way. */
export interface GoingFile extends KeptFile {
  /** How much has gone, from 0 to 1; undefined until it is its turn. */
  readonly part?: number;
  readonly trouble?: Trouble;
}

interface FileQueue {
  readonly going: readonly GoingFile[];
  readonly add: (files: readonly File[]) => void;
  readonly again: (id: string) => void;
  readonly remove: (id: string) => void;
}

interface FileQueueParts {
  readonly value: readonly SentFile[];
  readonly onChange: (files: SentFile[]) => void;
  readonly requestUpload: RequestUpload;
  /** The name under which chosen files wait on the device. */
  readonly keepAs?: string;
}

/** Sends chosen files one after another. What waits stays on the device: a reload, or a signal that comes back, goes on with it. */
export function useFileQueue({ value, onChange, requestUpload, keepAs }: FileQueueParts): FileQueue {
  const files = useContext(DraftsContext)?.files;
  const [going, setGoing] = useState<readonly GoingFile[]>([]);
  const now = useRef({ going, value, onChange, requestUpload });
  Object.assign(now.current, { value, onChange, requestUpload });
  const running = useRef<{ id: string; abort: AbortController }>(undefined);
  const gone = useRef(false);

  const put = (next: readonly GoingFile[]) => {
    now.current.going = next;
    if (!gone.current) setGoing(next);
  };
  const alter = (id: string, some: Partial<GoingFile>) => put(now.current.going.map((file) => (file.id === id ? { ...file, ...some } : file)));
  const drop = (id: string) => {
    put(now.current.going.filter((file) => file.id !== id));
    if (keepAs) void files?.forget(keepAs, id);
  };
  const keep = async ({ format, id, name, bytes, place }: KeptFile) => {
    if (keepAs) await files?.keep(keepAs, { format, id, name, bytes, place });
  };

  const send = async (file: GoingFile) => {
    const abort = new AbortController();
    running.current = { id: file.id, abort };
    const came = await upload(file.bytes, file.name, {
      requestUpload: now.current.requestUpload,
      place: file.place,
      onPlace: (place) => {
        alter(file.id, { place });
        void keep({ ...file, place });
      },
      onProgress: (part) => alter(file.id, { part }),
      signal: abort.signal,
    });
    running.current = undefined;
    if (abort.signal.aborted) return;
    if (came.fileId === undefined) return alter(file.id, { part: undefined, trouble: isTrouble(came) ? came : { fault: { code: 'BROKEN', message: '' } } });
    const sent: SentFile = { id: came.fileId, name: file.name, byteSize: file.bytes.size };
    now.current.value = [...now.current.value.filter(({ id }) => id !== sent.id), sent];
    now.current.onChange([...now.current.value]);
    drop(file.id);
  };
  const run = async () => {
    while (!running.current && !gone.current) {
      const next = now.current.going.find(({ trouble }) => !trouble);
      if (!next) return;
      await send(next);
    }
  };
  const again = (id: string) => {
    alter(id, { trouble: undefined, part: undefined });
    void run();
  };

  useEffect(() => {
    gone.current = false;
    const retry = () => {
      for (const { id, trouble } of now.current.going) if (trouble?.fault?.code === 'OFFLINE') again(id);
    };
    addEventListener('online', retry);
    return () => {
      gone.current = true;
      running.current?.abort.abort();
      removeEventListener('online', retry);
    };
  }, []);
  useEffect(() => {
    if (!files || !keepAs) return;
    void files.of(keepAs).then((kept) => {
      put([...now.current.going, ...kept.filter(({ id }) => !now.current.going.some((file) => file.id === id))]);
      void run();
    });
  }, [files, keepAs]);

  return {
    going,
    again,
    add: (chosen) => {
      void Promise.all(
        chosen.map(async (file) => {
          const bytes = await shrunk(file);
          const next: GoingFile = { format: 1, id: newKey(), name: renamed(file.name, bytes.type === file.type ? '' : bytes.type), bytes };
          put([...now.current.going, next]);
          await keep(next);
        }),
      ).then(run);
    },
    remove: (id) => {
      if (running.current?.id === id) running.current.abort.abort();
      drop(id);
      void run();
    },
  };
}

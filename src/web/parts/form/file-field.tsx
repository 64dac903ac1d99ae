import { useState } from 'preact/hooks';
import { MEDIA_TYPES } from '../../data/pictures.ts';
import { isTrouble } from '../../data/trouble.ts';
import type { RequestUpload } from '../../data/uploads.ts';
import { faultWords, problemWords } from '../../words/problems.ts';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { FieldGroup, type FieldProps, useWiring } from './field.tsx';
import { type GoingFile, type SentFile, useFileQueue } from './file-queue.ts';
import './file-field.css';

export interface FileFieldProps extends FieldProps {
  /** What the API has already. */
  readonly value: readonly SentFile[];
  readonly onChange: (files: SentFile[]) => void;
  /** `useUpload()` */
  readonly requestUpload: RequestUpload;
  /** As many as there may be; one unless told. */
  readonly most?: number;
  /** The name under which chosen files wait on this device until they are sent: with it, a reload loses none. */
  readonly keepAs?: string;
}

/** Photos or PDFs, sent as soon as they are chosen. */
export function FileField(props: FileFieldProps) {
  const { value, onChange, most = 1 } = props;
  const { t } = useWords();
  const [tooMany, setTooMany] = useState(false);
  const queue = useFileQueue(props);
  const error = props.error ?? (tooMany ? t('Paling banyak {n} berkas.', { n: most }) : undefined);
  const wiring = useWiring({ ...props, error });
  const room = most - value.length - queue.going.length;
  const inputId = `${wiring.wired.id}-input`;
  return (
    <FieldGroup {...props} error={error} wiring={wiring}>
      <ul class="files">
        {value.map(({ id, name, byteSize, url }) => (
          <li key={id}>
            <Icon name="paperclip" />
            <span class="file-name">
              {url ? <a href={url}>{name}</a> : name} <Size bytes={byteSize} />
            </span>
            <RemoveButton name={name} onClick={() => onChange(value.filter((file) => file.id !== id))} />
          </li>
        ))}
        {queue.going.map((file) => (
          <Going key={file.id} file={file} again={() => queue.again(file.id)} remove={() => queue.remove(file.id)} />
        ))}
      </ul>
      {room > 0 && (
        <label class="button button-outline file-choose" for={inputId}>
          <Icon name="upload" />
          {value.length + queue.going.length > 0 ? t('Tambah foto atau PDF') : t('Pilih foto atau PDF')}
          <input
            id={inputId}
            type="file"
            accept={MEDIA_TYPES.join(',')}
            multiple={most > 1}
            aria-describedby={wiring.wired['aria-describedby']}
            onChange={({ currentTarget }) => {
              const chosen = [...(currentTarget.files ?? [])];
              setTooMany(chosen.length > room);
              queue.add(chosen.slice(0, room));
              // The same file can be chosen again after it was removed.
              currentTarget.value = '';
            }}
          />
        </label>
      )}
    </FieldGroup>
  );
}

interface GoingProps {
  readonly file: GoingFile;
  readonly again: () => void;
  readonly remove: () => void;
}

function Going({ file: { name, bytes, part, trouble }, again, remove }: GoingProps) {
  const words = useWords();
  const { t } = words;
  return (
    <li>
      <Icon name={trouble ? 'triangle-alert' : 'cloud-upload'} class={trouble ? 'file-failed' : ''} />
      <span class="file-name">
        {name} <Size bytes={bytes.size} />
        {trouble && isTrouble(trouble) ? (
          <span class="file-failed" role="alert">
            {trouble.problem ? problemWords(trouble.problem, words).said : trouble.fault && faultWords(trouble.fault, words)}
          </span>
        ) : (
          <progress max={1} value={part ?? 0} aria-label={t('Mengirim {nama}', { nama: name })} />
        )}
      </span>
      {trouble && trouble.problem?.__typename !== 'InvalidInput' && (
        <Button small icon="rotate-cw" label={`${t('Coba lagi')}: ${name}`} onClick={again}>
          {t('Coba lagi')}
        </Button>
      )}
      <RemoveButton name={name} onClick={remove} />
    </li>
  );
}

function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" class="control-button" onClick={onClick}>
      <Icon name="x" />
      <span class="visually-hidden">{t('Hapus {nama}', { nama: name })}</span>
    </button>
  );
}

/** `340 KB`, `1,2 MB` */
function Size({ bytes }: { bytes: number }) {
  const { quantity } = useWords();
  const tenths = Math.max(1, Math.round(bytes / 100_000));
  const words =
    bytes < 950_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${quantity(`${Math.floor(tenths / 10)}.${tenths % 10}`.replace(/\.0$/, ''))} MB`;
  return <small class="muted">{words}</small>;
}

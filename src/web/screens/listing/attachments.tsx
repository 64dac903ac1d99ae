import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/words.ts';

interface Attached {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly url: string;
}

/** Files that this reader may open; nothing where there are none. */
export function Attachments({ files, title }: { files: readonly Attached[]; title?: string }) {
  const { t, count } = useWords();
  if (files.length === 0) return null;
  return (
    <section class="stack stack-tight">
      <h2>{title ?? t('Lampiran')}</h2>
      <ul class="attachments">
        {files.map(({ id, name, byteSize, url }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noopener">
              <Icon name="paperclip" />
              {name}
            </a>
            <span class="muted small">{t('{n} KB', { n: count(Math.ceil(byteSize / 1024)) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

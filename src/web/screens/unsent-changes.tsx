import { useUnsent } from '../data/use-outbox.ts';
import { Badge } from '../parts/badge.tsx';
import { useWords } from '../words/words.ts';
import { useMe } from './me.ts';

/** Below the word that there is no signal: what is on this device alone, each with the way to it. */
export function UnsentChanges() {
  const { t, timeOf } = useWords();
  const { regionCode } = useMe();
  const unsent = useUnsent();
  if (unsent.length === 0) return null;
  return (
    <details class="offline-unsent">
      <summary>
        <span class="muted small">{t('{n} tulisan di HP ini', { n: unsent.length })}</span>
        <Badge tone="waiting" icon="cloud-upload">
          {t('Belum terkirim')}
        </Badge>
      </summary>
      <ul>
        {unsent.map(({ key, title, href, since }) => (
          <li key={key}>
            <a href={href}>{title || t('Tulisan tanpa judul')}</a>
            <span class="muted small">{timeOf(new Date(since).toISOString(), regionCode)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

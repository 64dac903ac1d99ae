import { useUnsent } from '../../data/use-outbox.ts';
import { Badge } from '../../parts/badge.tsx';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import '../../parts/proposal-row.css';
import './desk.css';

/** What this device alone has, with the way back to it. Nothing where everything is sent. */
export function UnsentList() {
  const { t, dayOf, timeOf } = useWords();
  const { regionCode } = useMe();
  const unsent = useUnsent();
  if (unsent.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="belum-terkirim">
      <h2 id="belum-terkirim">{t('Di HP ini, belum terkirim')}</h2>
      <ul class="list">
        {unsent.map(({ key, title, href, since, state }) => {
          const at = new Date(since).toISOString();
          return (
            <li key={key} class="desk-row">
              <a href={href}>{title || t('Tulisan tanpa judul')}</a>
              <span class="row spread">
                <span class="muted small">{t('sejak {hari}, {jam}', { hari: dayOf(at, regionCode), jam: timeOf(at, regionCode) })}</span>
                {state === 'form' && (
                  <Badge tone="neutral" icon="pencil">
                    {t('Belum selesai')}
                  </Badge>
                )}
                {state === 'sending' && (
                  <Badge tone="waiting" icon="cloud-upload">
                    {t('Belum terkirim')}
                  </Badge>
                )}
                {state === 'stopped' && (
                  <Badge tone="problem" icon="triangle-alert">
                    {t('Perlu dilihat')}
                  </Badge>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

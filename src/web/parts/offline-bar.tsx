import type { ComponentChildren } from 'preact';
import { useSignal } from '../data/connection.ts';
import { rich } from '../words/rich.tsx';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import './offline-bar.css';

/** While there is no signal: from when what is shown is, and below it what waits to be sent. */
export function OfflineBar({ regionCode, children }: { regionCode?: string; children?: ComponentChildren }) {
  const { t, timeOf } = useWords();
  const { reached, lastReached } = useSignal();
  return (
    <div class="offline-bar no-print">
      <div role="status">
        {!reached && (
          <p>
            <Icon name="wifi-off" />
            <span>{rich(t('Tidak ada sinyal. Data dari <b>tadi, {jam}</b>.', { jam: timeOf(new Date(lastReached).toISOString(), regionCode) }))}</span>
          </p>
        )}
      </div>
      {!reached && children}
    </div>
  );
}

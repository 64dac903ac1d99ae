import type { IconName } from '../../icons.ts';
import { msg, useWords } from '../../words/words.ts';
import { Badge, type Tone } from '../badge.tsx';

/** The server has it; it is on its way; it waits for a signal; or it is on this device alone until enough is written. */
export type SaveStateName = 'saved' | 'saving' | 'unsent' | 'device' | 'nowhere';

const STATES: Readonly<Record<SaveStateName, { tone: Tone; icon: IconName; word: string }>> = {
  saved: { tone: 'good', icon: 'check', word: msg('Tersimpan') },
  saving: { tone: 'neutral', icon: 'cloud-upload', word: msg('Menyimpan…') },
  unsent: { tone: 'waiting', icon: 'cloud-upload', word: msg('Belum terkirim') },
  device: { tone: 'neutral', icon: 'check', word: msg('Tersimpan di HP ini') },
  nowhere: { tone: 'problem', icon: 'triangle-alert', word: msg('HP ini penuh, belum tersimpan') },
};

/** Where the writing is now; changes are read out. `at`: the time of day, when it was saved. */
export function SaveState({ state, at }: { state: SaveStateName; at?: string }) {
  const { t } = useWords();
  const { tone, icon, word } = STATES[state];
  return (
    <span role="status">
      <Badge tone={tone} icon={icon}>
        {state === 'saved' && at ? t('Tersimpan {jam}', { jam: at }) : t(word)}
      </Badge>
    </span>
  );
}

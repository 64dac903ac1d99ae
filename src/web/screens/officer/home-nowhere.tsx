import { rich } from '../../words/rich.tsx';
import { useWords } from '../../words/words.ts';
import { OwnRequests } from '../entrance/own-requests.tsx';
import { WAYS, Ways } from '../entrance/ways.tsx';
import { UnsentList } from './unsent-list.tsx';

/** For whoever acts for nobody yet: the ways in, and what was asked for. */
export function NowhereHome({ username }: { username: string }) {
  const { t } = useWords();
  return (
    <div class="stack stack-wide entrance-wide">
      <OwnRequests />
      <UnsentList />
      <section class="stack" aria-labelledby="mulai">
        <h2 id="mulai">{t('Mulai dari mana?')}</h2>
        <Ways hrefOf={(way) => WAYS[way]} />
      </section>
      <p class="muted small">{rich(t('Nama pengguna Anda <b>{nama}</b>. Catat: dipakai untuk masuk.', { nama: username }))}</p>
    </div>
  );
}

import { useLocation } from 'preact-iso';
import type { Fault } from '../data/operation.ts';
import { msg, useWords } from '../words/words.ts';
import { Button, LinkButton } from './button.tsx';
import { Icon } from './icon.tsx';
import './empty.css';

const WORDS: Readonly<Record<string, string>> = {
  OFFLINE: msg('Tidak ada sinyal. Coba lagi saat sinyal kembali.'),
  UNAUTHENTICATED: msg('Sesi habis. Masuk lagi, tulisan Anda aman.'),
  RATE_LIMITED: msg('Terlalu cepat. Coba lagi sebentar.'),
  BAD_USER_INPUT: msg('Alamat atau isian tidak dikenali.'),
};

/** Something did not come: said inside the part that failed, with a way to try again. */
export function Failure({ fault, again }: { fault: Fault; again: () => void }) {
  const { t } = useWords();
  const { url } = useLocation();
  const known = WORDS[fault.code];
  return (
    <section class="empty card" role="alert">
      <span class="empty-mark empty-mark-problem">
        <Icon name="triangle-alert" />
      </span>
      <h2>{t('Belum berhasil dimuat')}</h2>
      <p class="muted">{known ? t(known) : fault.message || t('Sambungan terputus di tengah jalan. Tulisan Anda aman.')}</p>
      {fault.code === 'UNAUTHENTICATED' ? (
        <LinkButton look="primary" href={`/masuk?kembali=${encodeURIComponent(url)}`}>
          {t('Masuk lagi')}
        </LinkButton>
      ) : (
        <Button look="primary" icon="rotate-cw" onClick={again}>
          {t('Coba lagi')}
        </Button>
      )}
    </section>
  );
}

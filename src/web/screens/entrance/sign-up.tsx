import { useLocation } from 'preact-iso';
import { usePage, useSetting } from '../../page.ts';
import { wayBack } from '../../way-back.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import './entrance.css';
import { SignUpForm } from './sign-up-form.tsx';
import { WAYS, type Way, Ways } from './ways.tsx';

const isWay = (word: string | undefined): word is Way => word !== undefined && Object.hasOwn(WAYS, word);

/** First as what somebody comes, then the account, then what was chosen. */
export default function SignUp() {
  const { t } = useWords();
  const { refused } = useSetting();
  const { query } = useLocation();
  const { viewer } = useMe();
  const way = isWay(query.sebagai) ? query.sebagai : undefined;
  const asked = wayBack(query.kembali, '');
  const next = way ? WAYS[way] : asked;
  const isIn = import.meta.env.SSR && viewer && !refused;
  usePage({
    title: t('Daftar'),
    description: t('Buat akun Sambung untuk pengurus Karang Taruna atau staf perusahaan. Gratis.'),
    redirect: isIn ? next || '/beranda' : undefined,
  });
  return (
    <div class="wrap page">
      <div class="entrance stack">
        <h1>{t('Daftar')}</h1>
        {next ? (
          <SignUpForm next={next} />
        ) : (
          <>
            <p class="muted">{t('Anda datang sebagai siapa?')}</p>
            <Ways hrefOf={(to) => `/daftar?sebagai=${to}`} />
            <p class="muted small">{t('Staf Dinas Sosial tidak mendaftar di sini. Akunnya dibuatkan oleh kantor.')}</p>
          </>
        )}
        <p>
          {t('Sudah punya akun?')} <a href={next ? `/masuk?${new URLSearchParams({ kembali: next })}` : '/masuk'}>{t('Masuk')}</a>
        </p>
      </div>
    </div>
  );
}

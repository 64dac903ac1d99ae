import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useAction } from '../../data/use-action.ts';
import { SignInDocument } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { Button } from '../../parts/button.tsx';
import { useForm } from '../../parts/form/form.ts';
import { PasswordField } from '../../parts/form/password-field.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { wayBack } from '../../way-back.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import './entrance.css';

const FORM = 'masuk';

/** The way in; the same form works without JavaScript, and brings people back to where they were. */
export default function SignIn() {
  const { t } = useWords();
  const { refused: returned } = useSetting();
  const { query } = useLocation();
  const { viewer } = useMe();
  const refused = returned && 'login' in returned.values ? returned : undefined;
  const back = wayBack(query.kembali, '/beranda');
  const isIn = import.meta.env.SSR && viewer && !refused;
  usePage({ title: t('Masuk'), description: t('Masuk ke Sambung dengan nama pengguna atau surel.'), redirect: isIn ? back : undefined });
  const action = useAction(SignInDocument);
  const [leaving, setLeaving] = useState(false);
  const form = useForm({ start: { login: refused?.values.login ?? '', password: '' } });
  const isBusy = action.busy || leaving;
  const tried = action.problem || action.fault || action.busy || leaving;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { login, password } = form.values;
    const issues = [
      ...(login.trim() ? [] : [{ path: ['login'], message: t('Isi nama pengguna atau surel.') }]),
      ...(password ? [] : [{ path: ['password'], message: t('Isi kata sandi.') }]),
    ];
    if (isBusy) return;
    if (issues.length > 0) return form.refuse(issues);
    const { success } = await action.run({ login: login.trim(), password });
    if (!success) return;
    setLeaving(true);
    // A page of its own: whose answers, drafts and writings this device may open has changed.
    location.assign(back);
  };

  return (
    <div class="wrap page">
      <div class="entrance stack">
        <h1>{t('Masuk')}</h1>
        {query.kembali && <Notice icon="lock">{t('Masuk dulu untuk melanjutkan. Sesudah itu Anda kembali ke halaman tadi.')}</Notice>}
        <form name={FORM} class="card stack" method="post" action="/masuk" onSubmit={submit} noValidate>
          {query.kembali && <input type="hidden" name="kembali" value={back} />}
          <ProblemNotice {...(tried ? action : refused)} />
          <TextField {...form.field('login')} label={t('Nama pengguna atau surel')} autocomplete="username" spellcheck={false} />
          <PasswordField {...form.field('password')} label={t('Kata sandi')} autocomplete="current-password" />
          <Button type="submit" look="primary" wide busy={isBusy}>
            {t('Masuk')}
          </Button>
        </form>
        <p>
          {t('Belum punya akun?')} <a href={query.kembali ? `/daftar?${new URLSearchParams({ kembali: back })}` : '/daftar'}>{t('Daftar')}</a>
        </p>
        <p class="muted small">{t('Lupa kata sandi? Kata sandi tidak bisa dikirim ulang. Buat akun baru, lalu minta bergabung lagi ke organisasi Anda.')}</p>
      </div>
    </div>
  );
}

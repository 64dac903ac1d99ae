import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { ChangePasswordDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { useForm } from '../../parts/form/form.ts';
import { PasswordField } from '../../parts/form/password-field.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words/words.ts';

/** A new password for the old one, folded until it is wanted. All other devices are signed out by it. */
export function ChangePassword({ username }: { username: string }) {
  const { t } = useWords();
  const action = useAction(ChangePasswordDocument);
  const [isDone, setDone] = useState(false);
  const form = useForm({ start: { currentPassword: '', newPassword: '' } });
  const { problem } = action;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (action.busy) return;
    setDone(false);
    const { success, problem } = await action.run(form.values);
    if (problem?.__typename === 'InvalidInput') return form.refuse(problem.issues);
    if (problem?.__typename === 'InvalidCredentials') return form.refuse([{ path: ['currentPassword'], message: t('Kata sandi sekarang belum cocok.') }]);
    if (!success) return;
    form.reset();
    setDone(true);
  };
  return (
    <details class="card change-password">
      <summary>{t('Ganti kata sandi')}</summary>
      <form class="stack" onSubmit={submit} noValidate>
        {/* Password managers want to know whose it is. */}
        <input class="visually-hidden" type="text" name="username" autocomplete="username" value={username} readOnly tabIndex={-1} aria-hidden="true" />
        {isDone && (
          <Notice tone="good" live>
            {t('Kata sandi diganti. Perangkat lain sudah keluar.')}
          </Notice>
        )}
        <PasswordField {...form.field('currentPassword')} label={t('Kata sandi sekarang')} autocomplete="current-password" />
        <PasswordField {...form.field('newPassword')} label={t('Kata sandi baru')} hint={t('Sedikitnya 8 huruf.')} autocomplete="new-password" />
        {problem?.__typename !== 'InvalidInput' && problem?.__typename !== 'InvalidCredentials' && <ProblemNotice {...action} />}
        <div>
          <Button type="submit" busy={action.busy}>
            {t('Ganti kata sandi')}
          </Button>
        </div>
        <p class="muted small">{t('Perangkat lain yang memakai akun ini keluar dengan sendirinya.')}</p>
      </form>
    </details>
  );
}

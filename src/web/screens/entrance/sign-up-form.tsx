import { useState } from 'preact/hooks';
import { type Refused, useAction } from '../../data/use-action.ts';
import { SignUpDocument } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { useForm } from '../../parts/form/form.ts';
import type { Issue } from '../../parts/form/form-errors.ts';
import { PasswordField } from '../../parts/form/password-field.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { problemWords } from '../../words/problems.ts';
import { rich } from '../../words/rich.tsx';
import { useWords, type Words } from '../../words/words.ts';
import { suggestionIn, usernameFrom } from './username.ts';

const FORM = 'daftar';

type Taken = Extract<Refused, { __typename: 'UsernameTaken' }>;

const takenWords = (problem: Taken, words: Words): string => problemWords(problem, words, { suggestion: suggestionIn(problem.message) }).said;

/** What a form that was sent without JavaScript came back with, field by field. */
function issuesOf(problem: Refused | undefined, words: Words): readonly Issue[] {
  if (problem?.__typename === 'InvalidInput') return problem.issues;
  return problem?.__typename === 'UsernameTaken' ? [{ path: ['username'], message: takenWords(problem, words) }] : [];
}

/** A new account; what was chosen before comes next. Works without JavaScript too. */
export function SignUpForm({ next }: { next: string }) {
  const words = useWords();
  const { t } = words;
  const { refused: returned } = useSetting();
  const refused = returned && 'name' in returned.values ? returned : undefined;
  const action = useAction(SignUpDocument);
  const [leaving, setLeaving] = useState(false);
  const { name = '', username = '', email = '' } = refused?.values ?? {};
  const form = useForm({ start: { name, username, email, password: '' } });
  const isBusy = action.busy || leaving;
  const trouble = action.problem || action.fault || isBusy ? action : (refused ?? action);
  const { problem } = trouble;
  const suggestion = problem?.__typename === 'UsernameTaken' ? suggestionIn(problem.message) : undefined;
  const returnedIssues = isBusy ? [] : issuesOf(refused?.problem, words);
  const errorAt = (field: string) => form.errorAt(field) ?? returnedIssues.find(({ path }) => path[0] === field)?.message;
  const isMade = form.values.username === usernameFrom(form.values.name);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const { values } = form;
    const { success, problem } = await action.run({
      name: values.name.trim(),
      username: values.username.trim().toLowerCase() || null,
      email: values.email.trim() || null,
      password: values.password,
    });
    if (problem?.__typename === 'InvalidInput') return form.refuse(problem.issues);
    if (problem?.__typename === 'UsernameTaken') return form.refuse([{ path: ['username'], message: takenWords(problem, words) }]);
    if (!success) return;
    setLeaving(true);
    location.assign(next);
  };

  return (
    <form name={FORM} class="card stack" method="post" action="/daftar" onSubmit={submit} noValidate>
      <input type="hidden" name="kembali" value={next} />
      <ErrorSummary form={form} />
      {problem?.__typename !== 'InvalidInput' && problem?.__typename !== 'UsernameTaken' && <ProblemNotice {...trouble} />}
      <TextField
        {...form.field('name')}
        error={errorAt('name')}
        label={t('Nama lengkap')}
        hint={t('Nama ini dibaca rekan, Dinas Sosial, dan mitra Anda.')}
        autocomplete="name"
        // While nobody chose another, the username follows the name.
        onChange={(name) => form.change({ name, ...((!form.values.username || isMade) && { username: usernameFrom(name) }) })}
      />
      <TextField
        {...form.field('username')}
        error={errorAt('username')}
        label={t('Nama pengguna')}
        hint={t('Dipakai untuk masuk: 4 sampai 30 huruf kecil, angka, atau titik. Kalau kosong, kami buatkan dari nama Anda.')}
        optional
        autocomplete="username"
        spellcheck={false}
        after={
          suggestion &&
          suggestion !== form.values.username && (
            <div>
              <Button small onClick={() => form.set('username', suggestion)}>
                {t('Pakai {nama}', { nama: suggestion })}
              </Button>
            </div>
          )
        }
      />
      <TextField
        {...form.field('email')}
        error={errorAt('email')}
        label={t('Surel')}
        hint={t('Untuk dihubungi. Masuk tetap dengan nama pengguna.')}
        type="email"
        inputMode="email"
        optional
        autocomplete="email"
      />
      <PasswordField
        {...form.field('password')}
        error={errorAt('password')}
        label={t('Kata sandi baru')}
        hint={t('Sedikitnya 8 huruf. Beberapa kata yang mudah Anda ingat lebih kuat daripada satu kata sulit.')}
        autocomplete="new-password"
      />
      <p class="muted small">{t('Akun untuk yang berumur 18 tahun ke atas.')}</p>
      <Button type="submit" look="primary" wide busy={isBusy}>
        {t('Buat akun')}
      </Button>
      <p class="muted small">{rich(t('Dengan membuat akun, Anda setuju data di atas disimpan. <a>Apa yang kami simpan</a>'), '/data-pribadi')}</p>
    </form>
  );
}

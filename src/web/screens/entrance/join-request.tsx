import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { RequestMembershipDocument, type RequestMembershipInput } from '../../generated/graphql.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Joined } from '../../parts/empty.tsx';
import { ChoiceList } from '../../parts/form/choice-list.tsx';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { OFFICER_ROLES } from './group-form.ts';
import { type Joinable, placeOf } from './join-results.tsx';

type Role = RequestMembershipInput['role'];
const COMPANY_ROLES: readonly Role[] = ['STAFF', 'ADMIN'];

/** The wish to act for one organisation, as what, and why it should be believed. */
export function JoinRequest({ organisation }: { organisation: Joinable }) {
  const { t } = useWords();
  const { groups, companies } = useMe();
  const { id, name, __typename: kind } = organisation;
  const action = useAction(RequestMembershipDocument);
  const [isSent, setSent] = useState(false);
  const form = useForm<{ role: Role | ''; note: string }>({ start: { role: '', note: '' }, draftKey: `gabung-${id}` });
  const isMember = [...groups, ...companies].some((own) => own.id === id);
  const roles = kind === 'Company' ? COMPANY_ROLES : OFFICER_ROLES;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (action.busy) return;
    const { role, note } = form.values;
    if (!role) return form.refuse([{ path: ['role'], message: t('Pilih peran Anda.') }]);
    const { success, problem } = await action.run({ organisationId: id, role, note: note.trim() || null });
    if (problem?.__typename === 'InvalidInput') return form.refuse(problem.issues);
    if (!success) return;
    form.forget();
    setSent(true);
  };

  if (isSent)
    return (
      <Joined title={t('Permintaan terkirim')} action={<LinkButton href="/beranda">{t('Ke beranda')}</LinkButton>}>
        {kind === 'Company'
          ? t('Administrator {nama} atau Dinas Sosial akan menjawab. Jawabannya tampil di Beranda.', { nama: name })
          : t('Ketua {nama} atau Dinas Sosial akan menjawab. Jawabannya tampil di Beranda.', { nama: name })}
      </Joined>
    );
  return (
    <section class="card stack" aria-label={name}>
      <div>
        <h2>{name}</h2>
        <p class="muted">{placeOf(organisation)}</p>
      </div>
      {isMember ? (
        <Notice tone="good">{t('Anda sudah bergabung di sini.')}</Notice>
      ) : (
        <form class="stack" onSubmit={submit} noValidate>
          <ChoiceList {...form.field('role')} label={t('Sebagai apa?')} options={roles.map((role) => ({ value: role, label: t(ROLES[role].word) }))} />
          <TextArea
            {...form.field('note')}
            label={t('Catatan untuk yang menerima')}
            hint={t('Siapa Anda, dan siapa yang mengenal Anda di sana.')}
            optional
            limit={2000}
          />
          {action.problem?.__typename === 'WrongState' ? (
            <Notice tone="waiting" live>
              {action.problem.status === 'PENDING'
                ? t('Permintaan Anda untuk organisasi ini masih menunggu jawaban.')
                : t('Organisasi ini sedang tidak menerima anggota, atau Anda sudah bergabung.')}
            </Notice>
          ) : (
            action.problem?.__typename !== 'InvalidInput' && <ProblemNotice {...action} />
          )}
          <Button type="submit" look="primary" wide busy={action.busy}>
            {t('Kirim permintaan')}
          </Button>
        </form>
      )}
    </section>
  );
}

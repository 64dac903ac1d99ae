import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { useRegions } from '../../data/use-regions.ts';
import { RegisterForumDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Empty, Joined } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { isRegionChosen } from '../../parts/form/region-levels.ts';
import { RegionPicker } from '../../parts/form/region-picker.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { problemWords } from '../../words/problems.ts';
import { useWords } from '../../words/words.ts';
import '../entrance/entrance.css';
import { useMe } from '../me.ts';

/** A forum, for an office to check; whoever registers it leads its secretariat. */
export default function RegisterForum() {
  const words = useWords();
  const { t } = words;
  usePage({ title: t('Daftarkan forum'), private: true });
  const { viewer, companies, offices } = useMe();
  const load = useRegions();
  const action = useAction(RegisterForumDocument);
  const [registered, setRegistered] = useState<{ id: string; name: string }>();
  const own = offices.length > 0 ? [] : companies.filter(({ companyStatus }) => companyStatus === 'VERIFIED');
  const form = useForm({
    start: { companyId: '', name: '', regionCode: '', description: '', decreeNumber: '' },
    draftKey: 'daftar-forum',
    about: { title: t('Pendaftaran forum'), href: '/forum/baru' },
  });
  const { values } = form;
  const companyId = values.companyId || own[0]?.id || '';

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (action.busy) return;
    const missing = [
      ...(values.name.trim() ? [] : [{ path: ['name'], message: t('Isi nama forum.') }]),
      ...(isRegionChosen(values.regionCode, 'PROVINCE') ? [] : [{ path: ['regionCode'], message: t('Pilih provinsi, kabupaten, atau kota.') }]),
    ];
    if (missing.length > 0) return form.refuse(missing);
    const { success, problem } = await action.run({
      companyId,
      name: values.name.trim(),
      regionCode: values.regionCode,
      description: values.description.trim() || null,
      decreeNumber: values.decreeNumber.trim() || null,
    });
    if (problem?.__typename === 'InvalidInput') return form.refuse(problem.issues);
    if (problem?.__typename === 'RegionHasForum') return form.refuse([{ path: ['regionCode'], message: problemWords(problem, words).said }]);
    if (!success) return;
    form.forget();
    setRegistered(success.forum);
    scrollTo(0, 0);
  };

  if (registered)
    return (
      <div class="wrap page entrance">
        <Joined
          title={t('Pendaftaran terkirim')}
          action={
            <LinkButton look="primary" href={`/forum/${registered.id}`}>
              {t('Buka halaman forum')}
            </LinkButton>
          }
        >
          {t('Dinas Sosial memeriksa {nama}. Setelah terverifikasi, perusahaan lain dapat bergabung.', { nama: registered.name })}
        </Joined>
      </div>
    );
  if (viewer && own.length === 0)
    return (
      <div class="wrap page stack">
        <h1>{t('Daftarkan forum')}</h1>
        <Empty title={t('Untuk staf perusahaan terverifikasi')} action={<LinkButton href="/forum">{t('Lihat forum yang ada')}</LinkButton>}>
          {t('Forum didaftarkan atas nama perusahaan anggotanya yang pertama. Pegawai pemerintah tidak duduk di forum.')}
        </Empty>
      </div>
    );

  return (
    <div class="wrap page">
      <div class="entrance entrance-wide stack">
        <h1>{t('Daftarkan forum')}</h1>
        <p class="muted">{t('Perusahaan Anda menjadi anggota pertama, dan Anda administrator sekretariatnya.')}</p>
        <form class="card entrance-form" onSubmit={submit} noValidate>
          <ErrorSummary form={form} />
          <section>
            {own.length > 1 && (
              <SelectField
                {...form.field('companyId')}
                value={companyId}
                label={t('Atas nama')}
                options={own.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <TextField {...form.field('name')} label={t('Nama forum')} hint={t('Misalnya: Forum TJSP Kota Ternate')} />
            <RegionPicker
              {...form.field('regionCode')}
              label={t('Wilayah')}
              hint={t('Satu provinsi, kabupaten, atau kota punya satu forum.')}
              load={load}
              deepest="REGENCY"
            />
          </section>
          <section>
            <TextField {...form.field('decreeNumber')} label={t('Nomor SK')} hint={t('SK pembentukan forum, kalau ada.')} optional />
            <TextArea {...form.field('description')} label={t('Tentang forum')} optional limit={2000} />
          </section>
          {action.problem?.__typename !== 'InvalidInput' && action.problem?.__typename !== 'RegionHasForum' && <ProblemNotice {...action} />}
          <p class="muted small">{t('Diperiksa Dinas Sosial wilayah itu. Pegawai pemerintah tidak duduk di sekretariat.')}</p>
          <Button type="submit" look="primary" wide busy={action.busy}>
            {t('Kirim pendaftaran')}
          </Button>
        </form>
      </div>
    </div>
  );
}

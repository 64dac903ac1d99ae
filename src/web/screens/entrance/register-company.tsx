import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { useRegions } from '../../data/use-regions.ts';
import { RegisterCompanyDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Joined } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { isRegionChosen } from '../../parts/form/region-levels.ts';
import { RegionList } from '../../parts/form/region-list.tsx';
import { type RegionOption, RegionPicker } from '../../parts/form/region-picker.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { problemWords } from '../../words/problems.ts';
import { useWords } from '../../words/words.ts';
import './entrance.css';

interface CompanyValues {
  readonly name: string;
  readonly nib: string;
  readonly industry: string;
  readonly domicileCode: string;
  readonly operatingRegionCodes: readonly RegionOption[];
}

const EMPTY: CompanyValues = { name: '', nib: '', industry: '', domicileCode: '', operatingRegionCodes: [] };

/** A company, for an office to check; whoever registers it becomes its administrator. */
export default function RegisterCompany() {
  const words = useWords();
  const { t } = words;
  usePage({ title: t('Daftarkan perusahaan'), private: true });
  const load = useRegions();
  const action = useAction(RegisterCompanyDocument);
  const [registered, setRegistered] = useState<{ name: string }>();
  const form = useForm({
    start: EMPTY,
    draftKey: 'daftar-perusahaan',
    about: { title: t('Pendaftaran perusahaan'), href: '/daftar/perusahaan' },
  });
  const { values } = form;
  const { problem } = action;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (action.busy) return;
    const { name, nib, industry, domicileCode, operatingRegionCodes } = values;
    const missing = [
      ...(name.trim() ? [] : [{ path: ['name'], message: t('Isi nama perusahaan.') }]),
      ...(/^\d{13}$/.test(nib) ? [] : [{ path: ['nib'], message: t('NIB terdiri dari 13 angka.') }]),
      ...(industry.trim() ? [] : [{ path: ['industry'], message: t('Isi bidang usaha.') }]),
      ...(isRegionChosen(domicileCode, 'REGENCY') ? [] : [{ path: ['domicileCode'], message: t('Pilih kabupaten atau kota domisili.') }]),
      ...(operatingRegionCodes.length > 0 ? [] : [{ path: ['operatingRegionCodes'], message: t('Tambahkan sedikitnya satu wilayah.') }]),
    ];
    if (missing.length > 0) return form.refuse(missing);
    const { success, problem } = await action.run({
      name: name.trim(),
      nib,
      industry: industry.trim(),
      domicileCode,
      operatingRegionCodes: operatingRegionCodes.map(({ code }) => code),
    });
    if (problem?.__typename === 'InvalidInput')
      return form.refuse(problem.issues.map(({ path, message }) => ({ path: path[0] === 'operatingRegionCodes' ? path.slice(0, 1) : path, message })));
    if (problem?.__typename === 'NibTaken') return form.refuse([{ path: ['nib'], message: problemWords(problem, words).said }]);
    if (!success) return;
    form.forget();
    setRegistered(success.company);
    scrollTo(0, 0);
  };

  if (registered)
    return (
      <div class="wrap page entrance">
        <Joined
          title={t('Pendaftaran terkirim')}
          action={
            <LinkButton look="primary" href="/beranda">
              {t('Ke beranda')}
            </LinkButton>
          }
        >
          {t('Dinas Sosial memeriksa {nama}. Sambil menunggu, Anda sudah boleh menulis program; program dibuka setelah perusahaan terverifikasi.', {
            nama: registered.name,
          })}
        </Joined>
      </div>
    );

  return (
    <div class="wrap page">
      <div class="entrance entrance-wide stack">
        <h1>{t('Daftarkan perusahaan')}</h1>
        <p class="muted">{t('Anda menjadi administrator perusahaan ini di Sambung, dan dapat menerima rekan.')}</p>
        <form class="card entrance-form" onSubmit={submit} noValidate>
          <ErrorSummary form={form} />
          <section>
            <TextField {...form.field('name')} label={t('Nama perusahaan')} hint={t('Misalnya: PT Kapal Rakyat Maluku')} autocomplete="organization" />
            <TextField
              {...form.field('nib')}
              label={t('Nomor Induk Berusaha (NIB)')}
              hint={t('13 angka, dari OSS.')}
              inputMode="numeric"
              onChange={(nib) => form.set('nib', nib.replace(/\D/g, ''))}
            />
            {problem?.__typename === 'NibTaken' && (
              <p>
                <LinkButton small href="/gabung">
                  {t('Cari perusahaan dan minta bergabung')}
                </LinkButton>
              </p>
            )}
            <TextField {...form.field('industry')} label={t('Bidang usaha')} hint={t('Misalnya: pertambangan nikel, perikanan, perbankan')} />
          </section>
          <section>
            <RegionPicker {...form.field('domicileCode')} label={t('Domisili')} hint={t('Kabupaten atau kota kantor pusat.')} load={load} deepest="REGENCY" />
            <RegionList
              {...form.field('operatingRegionCodes')}
              label={t('Wilayah operasi')}
              hint={t('Tempat pabrik, kebun, tambang, atau karyawan Anda. Usulan dari wilayah ini didahulukan.')}
              load={load}
              deepest="DISTRICT"
            />
          </section>
          {problem?.__typename !== 'InvalidInput' && problem?.__typename !== 'NibTaken' && <ProblemNotice {...action} />}
          <p class="muted small">{t('Diperiksa Dinas Sosial domisili, atau Dinas Sosial provinsi di salah satu wilayah operasi.')}</p>
          <Button type="submit" look="primary" wide busy={action.busy}>
            {t('Kirim pendaftaran')}
          </Button>
        </form>
      </div>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { useRegions } from '../../data/use-regions.ts';
import { useUpload } from '../../data/use-upload.ts';
import { RegisterGroupDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Joined } from '../../parts/empty.tsx';
import { DateField } from '../../parts/form/date-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { FileField } from '../../parts/form/file-field.tsx';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { isRegionChosen, type RegionLevel } from '../../parts/form/region-levels.ts';
import { RegionPicker } from '../../parts/form/region-picker.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { REGION_LEVELS, ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { BoardThere } from './board-there.tsx';
import './entrance.css';
import { emptyGroup, groupInput, issuesOf, OFFICER_ROLES, type OfficerRole, tellingIssues } from './group-form.ts';
import { OfficerRows } from './officer-rows.tsx';

const LEVELS: readonly RegionLevel[] = ['VILLAGE', 'DISTRICT', 'REGENCY', 'PROVINCE'];

/** A group as its decree has it, for the office to check. */
export default function RegisterGroup() {
  const { t } = useWords();
  usePage({ title: t('Daftarkan kelompok'), private: true });
  const load = useRegions();
  const requestUpload = useUpload();
  const action = useAction(RegisterGroupDocument);
  const [registered, setRegistered] = useState<{ name: string }>();
  const form = useForm({
    start: emptyGroup,
    draftKey: 'daftar-kelompok',
    about: { title: t('Pendaftaran kelompok'), href: '/daftar/kelompok' },
  });
  const { values } = form;
  const { problem } = action;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (action.busy) return;
    const missing = issuesOf(values, t);
    if (missing.length > 0) return form.refuse(missing);
    const { success, problem } = await action.run(groupInput(values));
    if (problem?.__typename === 'InvalidInput') return form.refuse(tellingIssues(problem.issues));
    if (!success) return;
    form.forget();
    setRegistered(success.karangTaruna);
    scrollTo(0, 0);
  };

  if (registered)
    return (
      <div class="wrap page entrance">
        <Joined
          title={t('Pendaftaran terkirim')}
          action={
            <>
              <LinkButton look="primary" href="/kelompok">
                {t('Isi rekening kelompok')}
              </LinkButton>
              <LinkButton href="/beranda">{t('Ke beranda')}</LinkButton>
            </>
          }
        >
          {t('Dinas Sosial memeriksa {nama} dan SK-nya. Sambil menunggu, Anda sudah boleh menulis proposal dan mengisi rekening.', { nama: registered.name })}
        </Joined>
      </div>
    );

  return (
    <div class="wrap page">
      <div class="entrance entrance-wide stack">
        <h1>{t('Daftarkan kelompok')}</h1>
        <p class="muted">{t('Isi seperti yang tertulis di SK. Tulisan Anda tersimpan di HP ini, boleh dilanjutkan nanti.')}</p>
        <form class="card entrance-form" onSubmit={submit} noValidate>
          <ErrorSummary form={form} nameOf={(path) => (path.startsWith('officers') ? t('Pengurus') : undefined)} />
          <section>
            <h2>{t('Kelompok')}</h2>
            <TextField {...form.field('name')} label={t('Nama Karang Taruna')} hint={t('Misalnya: Karang Taruna Tunas Bahari')} autocomplete="organization" />
            <SelectField
              {...form.field('level')}
              label={t('Tingkat')}
              options={LEVELS.map((level) => ({ value: level, label: t(REGION_LEVELS[level].word) }))}
              onChange={(level) => form.change({ level: level as RegionLevel, regionCode: '' })}
            />
            <RegionPicker {...form.field('regionCode')} label={t('Wilayah')} load={load} deepest={values.level} />
            {isRegionChosen(values.regionCode, values.level) && <BoardThere code={values.regionCode} />}
            <TextArea
              {...form.field('description')}
              label={t('Tentang kelompok')}
              hint={t('Siapa Anda, apa yang biasa dikerjakan. Dibaca perusahaan.')}
              optional
              limit={5000}
            />
            <TextArea
              {...form.field('potentials')}
              label={t('Potensi desa dan keahlian anggota')}
              hint={t('Satu baris satu hal, misalnya: kopra, ikan asap, las, wisata pantai.')}
              optional
            />
          </section>
          <section>
            <h2>{t('SK kepengurusan')}</h2>
            <TextField {...form.field('decreeNumber')} label={t('Nomor SK')} />
            <div class="field-pair">
              <DateField {...form.field('decreeDate')} label={t('Tanggal SK')} />
              <DateField {...form.field('termEndsOn')} label={t('Akhir masa bakti')} />
            </div>
            <FileField
              {...form.field('decree')}
              label={t('Foto atau PDF surat keputusan')}
              hint={t('Hanya pengurus dan Dinas Sosial yang dapat membukanya. Tanpa berkas, pemeriksaan lebih lama.')}
              optional
              requestUpload={requestUpload}
              keepAs="daftar-kelompok-sk"
            />
          </section>
          <section>
            <h2>{t('Pengurus')}</h2>
            <Notice>{t('Tulis pengurus menurut SK, tepat satu ketua. Yang belum 18 tahun disebut jabatannya saja, tanpa nama.')}</Notice>
            <OfficerRows form={form} />
            <SelectField
              {...form.field('role')}
              label={t('Jabatan Anda sendiri')}
              placeholder={t('Pilih')}
              options={OFFICER_ROLES.map((role) => ({ value: role, label: t(ROLES[role].word) }))}
              onChange={(role) => form.set('role', role as OfficerRole | '')}
            />
          </section>
          {problem?.__typename !== 'InvalidInput' && <ProblemNotice {...action} />}
          {problem?.__typename === 'RegionTaken' && <BoardThere code={values.regionCode} />}
          <p class="muted small">
            {t('Dinas Sosial membandingkan isian ini dengan SK. Nama kelompok dan pengurus dapat dibaca siapa saja setelah terverifikasi.')}
          </p>
          <Button type="submit" look="primary" wide busy={action.busy}>
            {t('Kirim pendaftaran')}
          </Button>
        </form>
      </div>
    </div>
  );
}

import { useRegions } from '../../data/use-regions.ts';
import type { ProgramOfPageFragment } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { CheckList } from '../../parts/form/check-list.tsx';
import { ChoiceList } from '../../parts/form/choice-list.tsx';
import { DateField } from '../../parts/form/date-field.tsx';
import type { Form } from '../../parts/form/form.ts';
import { NumberField } from '../../parts/form/number-field.tsx';
import { RegionList } from '../../parts/form/region-list.tsx';
import { RupiahInput } from '../../parts/form/rupiah-input.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { regionName } from '../../words/place.ts';
import { CLASSIFICATIONS, type Classification, FOCUS_AREAS, type FocusArea, SUPPORT_KINDS, type SupportKind } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import type { ProgramValues } from './program-values.ts';
import './program-form.css';
import { WeightFields } from './weight-fields.tsx';

interface ProgramFieldsProps {
  readonly form: Form<ProgramValues>;
  /** The programme that is changed; none while a new one is written. */
  readonly program?: ProgramOfPageFragment;
}

const keys = <Value extends string>(words: Readonly<Record<Value, unknown>>) => Object.keys(words) as Value[];

/** What a programme is for, where, how much and until when. Of an open one only what loosens can be entered. */
export function ProgramFields({ form, program }: ProgramFieldsProps) {
  const { t, rupiah, day } = useWords();
  const open = program?.status === 'OPEN' ? program : undefined;
  return (
    <>
      <section>
        <h2>{t('Untuk apa')}</h2>
        <TextField {...form.field('title')} label={t('Judul program')} hint={t('Misalnya: Pesisir Berdaya 2027')} />
        <TextArea
          {...form.field('description')}
          label={t('Uraian')}
          hint={t('Apa yang ingin dicapai, untuk siapa, dan apa yang tidak dibiayai. Dibaca semua orang.')}
          limit={10_000}
          rows={5}
        />
        <div class="program-choices stack">
          <Areas form={form} open={open} />
          {!program && (
            <CheckList
              {...form.field('supportKinds')}
              label={t('Bentuk dukungan')}
              hint={t('Tidak dapat diubah setelah disimpan.')}
              options={keys<SupportKind>(SUPPORT_KINDS).map((value) => ({ value, label: t(SUPPORT_KINDS[value].word) }))}
            />
          )}
        </div>
      </section>
      <section>
        <h2>{t('Di mana dan untuk siapa')}</h2>
        <Reach form={form} open={open} />
        {!program && (
          <SelectField
            {...form.field('minimumClassification')}
            label={t('Klasifikasi terendah')}
            hint={t('Tidak dapat diubah setelah disimpan.')}
            placeholder={t('Semua, juga yang belum dinilai')}
            optional
            options={keys<Classification>(CLASSIFICATIONS).map((value) => ({
              value,
              label: t('{klasifikasi} atau lebih tinggi', { klasifikasi: t(CLASSIFICATIONS[value].word) }),
            }))}
            onChange={(value) => form.set('minimumClassification', value as Classification | '')}
          />
        )}
      </section>
      <section>
        <h2>{t('Dana')}</h2>
        <RupiahInput
          {...form.field('budget')}
          label={t('Anggaran')}
          hint={
            program && program.committed !== '0'
              ? t('Sudah dijanjikan {uang}; anggaran tidak bisa di bawah itu.', { uang: rupiah(program.committed) })
              : t('Seluruh dana program ini.')
          }
        />
        <div class="field-pair">
          <RupiahInput
            {...form.field('minimumAward')}
            label={t('Bantuan terkecil')}
            optional
            hint={open ? t('Sekarang {uang}, dan hanya bisa diturunkan.', { uang: rupiah(open.minimumAward) }) : t('Per kegiatan.')}
          />
          <RupiahInput
            {...form.field('maximumAward')}
            label={t('Bantuan terbesar')}
            hint={open ? t('Sekarang {uang}, dan hanya bisa dinaikkan.', { uang: rupiah(open.maximumAward) }) : t('Per kegiatan, dan tidak melebihi anggaran.')}
          />
        </div>
        {!program && (
          <NumberField {...form.field('fiscalYear')} label={t('Tahun anggaran')} hint={t('Tidak dapat diubah setelah disimpan.')} most={4} ungrouped />
        )}
      </section>
      <section>
        <h2>{t('Masa program')}</h2>
        <div class="field-pair">
          {!program && <DateField {...form.field('opensOn')} label={t('Tanggal buka')} hint={t('Tidak dapat diubah setelah disimpan.')} />}
          <DateField
            {...form.field('closesOn')}
            label={t('Tanggal tutup')}
            min={open?.closesOn ?? (form.values.opensOn || undefined)}
            hint={open ? t('Sekarang {hari}, dan hanya bisa diundur.', { hari: day(open.closesOn) }) : t('Sesudahnya program tertutup sendiri.')}
          />
        </div>
      </section>
      {!open && <WeightFields form={form} />}
      {program && <Fixed program={program} />}
    </>
  );
}

function Areas({ form, open }: { form: Form<ProgramValues>; open?: ProgramOfPageFragment }) {
  const { t } = useWords();
  const rest = keys<FocusArea>(FOCUS_AREAS).filter((area) => !open?.focusAreas.includes(area));
  const said = open?.focusAreas.map((area) => t(FOCUS_AREAS[area].word)).join(', ') ?? '';
  if (rest.length === 0) return <Definition of={[[t('Bidang'), t('Semua bidang')]]} />;
  return (
    <CheckList
      {...form.field('focusAreas')}
      label={open ? t('Tambah bidang') : t('Bidang')}
      hint={open ? t('Program sudah terbuka: {ada} tetap, yang lain boleh ditambah.', { ada: said }) : t('Boleh lebih dari satu.')}
      optional={Boolean(open)}
      options={rest.map((value) => ({ value, label: t(FOCUS_AREAS[value].word) }))}
    />
  );
}

function Reach({ form, open }: { form: Form<ProgramValues>; open?: ProgramOfPageFragment }) {
  const { t } = useWords();
  const load = useRegions();
  if (open && open.regions.length === 0) return <Definition of={[[t('Wilayah'), t('Seluruh Indonesia, dan tetap begitu selama terbuka.')]]} />;
  return (
    <>
      <ChoiceList
        {...form.field('reach')}
        label={t('Wilayah')}
        options={[
          { value: 'some', label: t('Wilayah tertentu') },
          { value: 'all', label: t('Seluruh Indonesia') },
        ]}
      />
      {form.values.reach === 'some' && (
        <RegionList
          {...form.field('regions')}
          label={open ? t('Tambah wilayah') : t('Wilayah sasaran')}
          hint={
            open
              ? t('Program sudah terbuka: {ada} tetap, yang lain boleh ditambah.', { ada: open.regions.map(regionName).join(', ') })
              : t('Provinsi, kabupaten, kecamatan, atau desa; boleh beberapa.')
          }
          optional={Boolean(open)}
          load={load}
          deepest="VILLAGE"
          most={100 - (open?.regions.length ?? 0)}
        />
      )}
    </>
  );
}

/** What no revision can bring. */
function Fixed({ program }: { program: ProgramOfPageFragment }) {
  const { t, day } = useWords();
  return (
    <section>
      <h2>{t('Tidak dapat diubah')}</h2>
      <Definition
        of={[
          [t('Bentuk dukungan'), program.supportKinds.map((kind) => t(SUPPORT_KINDS[kind].word)).join(', ')],
          [
            t('Klasifikasi'),
            program.minimumClassification
              ? t('{klasifikasi} atau lebih tinggi', { klasifikasi: t(CLASSIFICATIONS[program.minimumClassification].word) })
              : t('Semua kelompok'),
          ],
          [t('Tahun anggaran'), String(program.fiscalYear)],
          [t('Tanggal buka'), day(program.opensOn)],
        ]}
      />
    </section>
  );
}

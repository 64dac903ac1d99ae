import { useRegions } from '../../data/use-regions.ts';
import type { RulesOfPlanFragment } from '../../generated/graphql.ts';
import { ChoiceList } from '../../parts/form/choice-list.tsx';
import type { Form } from '../../parts/form/form.ts';
import { NumberField } from '../../parts/form/number-field.tsx';
import { RegionList } from '../../parts/form/region-list.tsx';
import { useWords } from '../../words/words.ts';
import { goneFrom, type PlanValues } from './plan-values.ts';

/** What a plan has to keep. */
export function PlanRules({ form }: { form: Form<PlanValues> }) {
  const { t } = useWords();
  const load = useRegions();
  const percent = t('% dana');
  return (
    <section>
      <h2>{t('Aturan')}</h2>
      <p class="muted small">{t('Persen dari dana yang dapat dibagi: seluruh anggaran, atau seluruh kebutuhan usulan bila itu lebih kecil.')}</p>
      <ChoiceList
        {...form.field('whole')}
        label={t('Pendanaan tiap usulan')}
        options={[
          { value: 'part', label: t('Boleh sebagian') },
          { value: 'whole', label: t('Utuh atau tidak sama sekali') },
        ]}
      />
      <NumberField
        {...form.field('kabupatenShare')}
        label={t('Paling banyak untuk satu kabupaten')}
        hint={t('Supaya dana tidak menumpuk di satu tempat. Kosongkan bila tanpa batas.')}
        unit={percent}
        most={3}
        optional
      />
      <NumberField
        {...form.field('tumbuhShare')}
        label={t('Paling sedikit untuk kelompok TUMBUH')}
        hint={t('Kelompok yang baru tumbuh, menurut penilaian Dinas Sosial.')}
        unit={percent}
        most={3}
        optional
      />
      <NumberField
        {...form.field('neverFundedShare')}
        label={t('Paling sedikit untuk yang belum pernah didanai')}
        hint={t('Kelompok yang belum pernah menerima apa pun.')}
        unit={percent}
        most={3}
        optional
      />
      <RegionList {...form.field('within')} label={t('Hanya usulan dari wilayah ini')} optional load={load} deepest="DISTRICT" most={1} />
    </section>
  );
}

/** Whose rules the form began with, and what of its programmes it could not begin with. */
export function Earlier({ plan, programIds }: { plan: RulesOfPlanFragment; programIds: readonly string[] | undefined }) {
  const { t, count } = useWords();
  const gone = programIds && goneFrom(plan, programIds);
  return (
    <p class="muted">
      {t('Aturan dari:')} <a href={`/rencana/${plan.id}`}>{plan.title}</a>.{' '}
      {gone?.isAll
        ? t('Tidak satu pun programnya dapat dipakai lagi; kami mulai dengan semua program di bawah.')
        : gone && gone.count > 0 && t('{n} programnya sudah tidak dapat dipakai.', { n: count(gone.count) })}
    </p>
  );
}

import { Button } from '../../parts/button.tsx';
import type { Form } from '../../parts/form/form.ts';
import { NumberField } from '../../parts/form/number-field.tsx';
import { CRITERIA } from '../../parts/score-bar.tsx';
import { msg, useWords } from '../../words/words.ts';
import type { ProgramValues } from './program-values.ts';
import { STANDARD_WEIGHTS, sumOfWeights, WEIGHT_NAMES } from './weights.ts';

/** What each criterion looks at, in their order. */
const ABOUT = [
  msg('Desa miskin, kelompok belum pernah didanai.'),
  msg('Dekat dengan wilayah operasi perusahaan.'),
  msg('Klasifikasi kelompok dan LPJ tepat waktu.'),
  msg('Lampiran, dan dana dari sumber lain.'),
  msg('Lebih banyak warga terbantu per rupiah.'),
  msg('Kabupaten/kota yang baru menerima sedikit.'),
];

/** What the programme's suggestions are ranked by: six whole numbers, together 100. */
export function WeightFields({ form }: { form: Form<ProgramValues> }) {
  const { t } = useWords();
  const sum = sumOfWeights(form.values);
  return (
    <section>
      <h2>{t('Apa yang diutamakan')}</h2>
      <p class="muted">
        {t('Usulan diurutkan menurut enam hal. Bobot tiap hal 5 sampai 40, jumlahnya 100. Dibaca semua orang, dan tetap setelah program dibuka.')}
      </p>
      <div class="weight-fields">
        {WEIGHT_NAMES.map((name, i) => (
          <NumberField key={name} {...form.field(name)} label={t(CRITERIA[i]?.long ?? name)} hint={t(ABOUT[i] ?? '')} most={2} />
        ))}
      </div>
      <div class="row spread">
        <p aria-live="polite">
          {sum === 100
            ? t('Jumlah 100, pas.')
            : sum < 100
              ? t('Jumlah {n}, kurang {m}.', { n: sum, m: 100 - sum })
              : t('Jumlah {n}, lebih {m}.', { n: sum, m: sum - 100 })}
        </p>
        <Button small onClick={() => form.change(STANDARD_WEIGHTS)}>
          {t('Pakai bobot biasa')}
        </Button>
      </div>
    </section>
  );
}

import { NumberField } from '../../../parts/form/number-field.tsx';
import { TextArea } from '../../../parts/form/text-area.tsx';
import { useWords } from '../../../words/words.ts';
import { MOST } from './rules.ts';
import { type StepProps, useBound } from './step-activity.tsx';

export function StepPurpose(props: StepProps) {
  const { t } = useWords();
  const bound = useBound(props);
  return (
    <div class="stack">
      <TextArea {...bound('background')} hint={t('Mengapa kegiatan ini perlu? Apa yang terjadi sekarang?')} limit={MOST.text} rows={4} />
      <TextArea {...bound('objectives')} hint={t('Apa yang akan berubah setelah kegiatan selesai?')} limit={MOST.text} rows={4} />
      <TextArea {...bound('sustainability')} hint={t('Bagaimana kegiatan ini berlanjut setelah dananya habis?')} limit={MOST.text} rows={4} />
      <NumberField {...bound('beneficiaries')} hint={t('Berapa orang yang merasakan manfaatnya langsung?')} unit={t('orang')} />
    </div>
  );
}

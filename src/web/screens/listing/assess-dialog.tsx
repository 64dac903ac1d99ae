import { useState } from 'preact/hooks';
import { isTrouble, type Trouble } from '../../data/trouble.ts';
import { useAction } from '../../data/use-action.ts';
import { AssessKarangTarunaDocument, type GroupOfPageFragment } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { Button } from '../../parts/button.tsx';
import { ASPECTS } from '../../parts/charts/aspect-bars.tsx';
import { ChoiceList } from '../../parts/form/choice-list.tsx';
import { DateField } from '../../parts/form/date-field.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { useForm } from '../../parts/form/form.ts';
import { NumberField } from '../../parts/form/number-field.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { todayIn } from '../../words/dates.ts';
import { CLASSIFICATIONS, type Classification } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';

const CLASSES = Object.keys(CLASSIFICATIONS) as Classification[];

/** A dated assessment: six aspects from 0 to 100, the class, and what led to it. */
export function AssessDialog({ group, onClose }: { group: GroupOfPageFragment; onClose: () => void }) {
  const { t } = useWords();
  const { now } = useSetting();
  const assess = useAction(AssessKarangTarunaDocument);
  const [newest] = group.assessments;
  const form = useForm({
    start: {
      assessedOn: todayIn(group.region.code, new Date(now)),
      classification: (newest?.classification ?? 'TUMBUH') as string,
      note: '',
      ...Object.fromEntries(ASPECTS.map(({ aspect }) => [aspect, newest ? String(newest.scores[aspect]) : ''])),
    } as Record<string, string>,
    draftKey: `nilai:${group.id}`,
  });
  const [trouble, setTrouble] = useState<Trouble>({});
  const { values, field } = form;
  const submit = async () => {
    const scores = Object.fromEntries(ASPECTS.map(({ aspect }) => [aspect, Number(values[aspect])])) as GroupOfPageFragment['assessments'][number]['scores'];
    const wrong = ASPECTS.filter(({ aspect }) => values[aspect] === '' || !(scores[aspect] >= 0 && scores[aspect] <= 100));
    if (wrong.length > 0) return form.refuse(wrong.map(({ aspect }) => ({ path: [aspect], message: t('Isi angka 0 sampai 100.') })));
    const done = await assess.run({
      karangTarunaId: group.id,
      assessedOn: values.assessedOn ?? '',
      classification: values.classification as Classification,
      scores,
      note: values.note?.trim() || null,
    });
    if (done.problem?.__typename === 'InvalidInput')
      form.refuse(done.problem.issues.map((issue) => ({ ...issue, path: issue.path.filter((step) => step !== 'scores') })));
    setTrouble(done);
    if (!isTrouble(done)) {
      form.forget();
      onClose();
    }
  };
  return (
    <Dialog title={t('Nilai kelompok')} lead={group.name} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ProblemNotice {...trouble} />
        <DateField label={t('Tanggal penilaian')} {...field('assessedOn')} />
        <fieldset class="assessment-scores">
          <legend class="field-label">{t('Enam aspek, masing-masing 0 sampai 100')}</legend>
          {ASPECTS.map(({ aspect, word }) => (
            <NumberField key={aspect} label={t(word)} {...field(aspect)} />
          ))}
        </fieldset>
        <ChoiceList
          label={t('Klasifikasi')}
          options={CLASSES.map((value) => ({ value, label: t(CLASSIFICATIONS[value].word) }))}
          {...field('classification')}
        />
        <TextArea label={t('Catatan')} optional {...field('note')} />
        <div class="row">
          <Button type="submit" look="primary" busy={assess.busy}>
            {t('Simpan penilaian')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Batal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

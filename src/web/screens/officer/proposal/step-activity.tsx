import { SelectField } from '../../../parts/form/select-field.tsx';
import { TextArea } from '../../../parts/form/text-area.tsx';
import { TextField } from '../../../parts/form/text-field.tsx';
import { FOCUS_AREAS } from '../../../words/states.ts';
import { useWords } from '../../../words/words.ts';
import type { ProposalContent } from './content.ts';
import { Discard } from './discard.tsx';
import { MOST } from './rules.ts';
import type { WritingGroup } from './sending.ts';
import { attachmentsOf, type Fault, FIELD_WORDS } from './steps.ts';
import type { Writing } from './use-editor.ts';

export interface StepProps {
  readonly writing: Writing;
  readonly faults: readonly Fault[];
  readonly groups: readonly WritingGroup[];
}

/** What a plain field takes from the writing. */
export function useBound({ writing: { kept, write }, faults }: StepProps) {
  const { t } = useWords();
  return <F extends keyof ProposalContent>(field: F) => ({
    label: t(FIELD_WORDS[field]),
    name: field,
    value: kept.content[field],
    onChange: (value: ProposalContent[F]) => write({ [field]: value } as Partial<ProposalContent>),
    error: faults.find((fault) => fault.field === field)?.said(t),
  });
}

export function StepActivity(props: StepProps) {
  const { writing, groups } = props;
  const { kept } = writing;
  const { t } = useWords();
  const bound = useBound(props);
  const areas = Object.entries(FOCUS_AREAS).map(([value, { word }]) => ({ value, label: t(word) }));
  return (
    <div class="stack">
      {!kept.proposalId && !kept.sending && groups.length > 1 && (
        <SelectField
          label={t('Untuk kelompok')}
          value={kept.group.id}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            const group = groups.find((own) => own.id === id);
            if (group) void writing.change((k) => ({ ...k, group, content: { ...k.content, villages: [] } }));
          }}
        />
      )}
      <TextField {...bound('title')} hint={t('Singkat dan jelas, seperti: Rumah produksi kopra pemuda.')} />
      <TextArea {...bound('summary')} hint={t('Dua atau tiga kalimat: apa yang dibuat, untuk siapa.')} limit={MOST.summary} rows={4} />
      <SelectField
        {...bound('focusArea')}
        onChange={(area) => bound('focusArea').onChange(area as keyof typeof FOCUS_AREAS)}
        options={areas}
        placeholder={t('Pilih bidang')}
      />
      {!kept.proposalId && !kept.sending && kept.changedAt > 0 && Object.keys(kept.touched).length > 0 && (
        <Discard files={attachmentsOf(kept)} forget={() => writing.change(() => undefined)} href="/proposal-kami" />
      )}
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSignal } from '../../../data/connection.ts';
import { LinkButton } from '../../../parts/button.tsx';
import { Joined } from '../../../parts/empty.tsx';
import { SaveState } from '../../../parts/form/save-state.tsx';
import { StaleVersion } from '../../../parts/form/stale-version.tsx';
import { Wizard } from '../../../parts/form/wizard.tsx';
import { useWords } from '../../../words/words.ts';
import { differingLines } from './differences.ts';
import { EditorNotice } from './editor-notice.tsx';
import { saveStateOf } from './save-state-of.ts';
import { settle, type WritingGroup } from './sending.ts';
import { StepActivity } from './step-activity.tsx';
import { StepCheck } from './step-check.tsx';
import { CostSum, StepCost } from './step-cost.tsx';
import { StepPurpose } from './step-purpose.tsx';
import { StepTime } from './step-time.tsx';
import { faultsIn, LAST_STEP, STEPS, stepAt, stepHref, stepOf } from './steps.ts';
import { SubmitButton } from './submit-button.tsx';
import type { Writing } from './use-editor.ts';
import './proposal-editor.css';

interface EditorProps {
  readonly writing: Writing;
  readonly groups: readonly WritingGroup[];
}

const BODIES = [StepActivity, StepPurpose, StepCost, StepTime, StepCheck];

/** Five steps, each with an address; everything that is typed keeps itself. */
export function Editor({ writing, groups }: EditorProps) {
  const words = useWords();
  const { t, timeOf } = words;
  const { query } = useLocation();
  const { reached } = useSignal();
  const { kept, progress, isFull } = writing;
  const { base, group, theirs } = kept;
  const step = stepAt(query.langkah);
  const [isSubmitted, setSubmitted] = useState(false);

  // The address of a new proposal becomes its own once the server knows it; what is typed just then is not disturbed.
  useEffect(() => {
    const here = stepHref(kept, step);
    if (!isSubmitted && location.pathname + location.search !== here) history.replaceState(history.state, '', here);
  }, [kept.href]);
  useEffect(() => {
    void writing.flush();
    if (step === LAST_STEP && !kept.isChecked) void writing.change((k) => ({ ...k, isChecked: true }));
  }, [step]);

  if (isSubmitted)
    return (
      <div class="wrap page">
        <Joined title={t('Proposal sudah dikirim')} action={<LinkButton href={`/proposal/${kept.proposalId}`}>{t('Lihat proposal')}</LinkButton>}>
          {t('Dinas Sosial akan memeriksanya. Selama diperiksa, isinya dikunci. Hasilnya tampil di Beranda.')}
        </Joined>
      </div>
    );

  const faults = faultsIn(kept);
  const faulty = new Set(faults.map(({ field }) => stepOf(field)));
  const state = saveStateOf(kept, { progress, isFull, hasSignal: reached });
  const savedAt = base && timeOf(new Date(base.at).toISOString(), group.region.code);
  const Body = BODIES[step] ?? StepActivity;
  return (
    <Wizard
      steps={STEPS.map(({ title }, i) => ({ title: t(title), href: stepHref(kept, i), faulty: faulty.has(i) }))}
      current={step}
      closeHref={kept.proposalId ? `/proposal/${kept.proposalId}` : '/beranda'}
      state={state && <SaveState state={state} at={savedAt} />}
      notice={<EditorNotice writing={writing} hasSignal={reached} />}
      footer={
        theirs || kept.closedAs ? undefined : step === LAST_STEP ? (
          <SubmitButton writing={writing} hasSignal={reached} onSubmitted={() => setSubmitted(true)} />
        ) : (
          <>
            {STEPS[step]?.name === 'biaya' && <CostSum lines={kept.content.budgetLines} />}
            <LinkButton look="primary" wide iconAfter="arrow-right" href={stepHref(kept, step + 1)}>
              {t('Lanjut')}
            </LinkButton>
          </>
        )
      }
    >
      {theirs ? (
        <StaleVersion
          lines={differingLines(kept, words)}
          version={theirs.version}
          onMine={() => void writing.change((k) => settle(k, 'mine', Date.now())).then(writing.flush)}
          onTheirs={() => void writing.change((k) => settle(k, 'theirs', Date.now())).then(writing.flush)}
        />
      ) : (
        <Body writing={writing} faults={faults} groups={groups} />
      )}
    </Wizard>
  );
}

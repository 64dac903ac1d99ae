import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSignal } from '../../../data/connection.ts';
import { isUnsent } from '../../../data/kept.ts';
import { useStay } from '../../../data/use-stay.ts';
import { LinkButton } from '../../../parts/button.tsx';
import { Joined } from '../../../parts/empty.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { SaveState } from '../../../parts/form/save-state.tsx';
import { Wizard } from '../../../parts/form/wizard.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { useWords } from '../../../words/words.ts';
import { EditorNotice } from './editor-notice.tsx';
import { saveStateOf } from './save-state-of.ts';
import type { WritingGroup } from './sending.ts';
import { StepActivity } from './step-activity.tsx';
import { StepPurpose } from './step-purpose.tsx';
import { faultsIn, LAST_STEP, STEPS, stepAt, stepHref, stepOf } from './steps.ts';
import type { Writing } from './use-editor.ts';
import './proposal-editor.css';

interface EditorProps {
  readonly writing: Writing;
  readonly groups: readonly WritingGroup[];
}

type Later = typeof import('./later-steps.ts');

/** Five steps, each with an address; everything that is typed keeps itself. */
export function Editor({ writing, groups }: EditorProps) {
  const { t, timeOf } = useWords();
  const { query } = useLocation();
  const { reached } = useSignal();
  const { kept, progress, isFull } = writing;
  const { base, group, theirs } = kept;
  const step = stepAt(query.langkah);
  /** The proposal's id, once it is handed in: by then nothing of it is kept here. */
  const [submitted, setSubmitted] = useState<string>();
  const [later, loadLater] = useLater();

  // The address of a new proposal becomes its own once the server knows it; what is typed just then is not disturbed.
  useEffect(() => {
    const here = stepHref(kept, step);
    if (!submitted && location.pathname + location.search !== here) history.replaceState(history.state, '', here);
  }, [kept.href]);
  useEffect(() => {
    void writing.flush();
    if (step === LAST_STEP && !kept.isChecked) void writing.change((k) => ({ ...k, isChecked: true }));
  }, [step]);

  useStay(isFull && isUnsent(kept));

  if (submitted)
    return (
      <div class="wrap page">
        <h1 class="visually-hidden">{t('Periksa, lalu kirim')}</h1>
        <Joined title={t('Proposal sudah dikirim')} action={<LinkButton href={`/proposal/${submitted}`}>{t('Lihat proposal')}</LinkButton>}>
          {t('Dinas Sosial akan memeriksanya. Selama diperiksa, isinya dikunci. Hasilnya tampil di Beranda.')}
        </Joined>
      </div>
    );

  const faults = faultsIn(kept);
  const faulty = new Set(faults.map(({ field }) => stepOf(field)));
  const state = saveStateOf(kept, { progress, isFull, hasSignal: reached });
  const savedAt = base && timeOf(new Date(base.at).toISOString(), group.region.code);
  const Body = [StepActivity, StepPurpose, later?.StepCost, later?.StepTime, later?.StepCheck][step];
  return (
    <Wizard
      steps={STEPS.map(({ title }, i) => ({ title: t(title), href: stepHref(kept, i), faulty: faulty.has(i) }))}
      current={step}
      closeHref={kept.proposalId ? `/proposal/${kept.proposalId}` : '/proposal-kami'}
      state={state && <SaveState state={state} at={savedAt} />}
      notice={<EditorNotice writing={writing} hasSignal={reached} isTooLittle={state === 'device'} />}
      footer={
        theirs || kept.closedAs ? undefined : step < LAST_STEP ? (
          <>
            {STEPS[step]?.name === 'biaya' && later && <later.CostSum lines={kept.content.budgetLines} />}
            <LinkButton look="primary" wide iconAfter="arrow-right" href={stepHref(kept, step + 1)}>
              {t('Lanjut')}
            </LinkButton>
          </>
        ) : (
          later && <later.SubmitButton writing={writing} hasSignal={reached} onSubmitted={setSubmitted} />
        )
      }
    >
      {/* What was not sent stays in sight, to be copied. */}
      {kept.closedAs && !isUnsent(kept) ? null : theirs && later ? (
        <later.Collision writing={writing} />
      ) : Body ? (
        <Body writing={writing} faults={faults} groups={groups} />
      ) : (
        <NotThere later={later} again={loadLater} />
      )}
    </Wizard>
  );
}

/** The later steps come by themselves right after the first view. */
function useLater(): [Later | undefined | null, () => void] {
  // null: they did not come.
  const [later, setLater] = useState<Later | null>();
  const load = () => {
    setLater(undefined);
    import('./later-steps.ts').then(setLater, () => setLater(null));
  };
  useEffect(load, []);
  return [later, load];
}

const NotThere = ({ later, again }: { later: Later | undefined | null; again: () => void }) =>
  later === null ? <Failure fault={{ code: 'OFFLINE', message: '' }} again={again} /> : <Skeleton rows={4} />;

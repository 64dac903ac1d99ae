import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useAction } from '../../data/use-action.ts';
import { useQuery } from '../../data/use-query.ts';
import { CreateProgramDocument, ProgramFormDocument, type ProgramOfPageFragment, ReviseProgramDocument } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { todayIn } from '../../words/dates.ts';
import { PROGRAM_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import '../entrance/entrance.css';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { PlaceChoice, useChosen } from '../officer/own-place.tsx';
import { NoCompany } from './no-company.tsx';
import { ProgramFields } from './program-form.tsx';
import { creationOf, emptyProgram, issuesOf, type ProgramValues, revisionOf, valuesOf } from './program-values.ts';

/** A new programme, or one that is written on. */
export default function ProgramEditor() {
  const { id } = useRoute().params;
  return id ? <Changing id={id} /> : <Beginning />;
}

function Beginning() {
  const { t } = useWords();
  usePage({ title: t('Program baru'), private: true });
  const { viewer, companies } = useMe();
  const company = useChosen(companies, 'perusahaan');
  if (!company) return viewer ? <NoCompany title={t('Program baru')} /> : null;
  const { id, companyStatus } = company;
  const isStopped = companyStatus === 'REJECTED' || companyStatus === 'SUSPENDED';
  return (
    <div class="wrap page">
      <div class="entrance entrance-wide stack">
        <h1>{t('Program baru')}</h1>
        <PlaceChoice own={companies} chosen={company} name="perusahaan" />
        {isStopped && <Notice tone="problem">{t('Perusahaan ini tidak dapat menulis program baru sekarang. Hubungi Dinas Sosial.')}</Notice>}
        {companyStatus === 'PENDING' && <Notice>{t('Program boleh ditulis sekarang, dan dibuka setelah perusahaan terverifikasi.')}</Notice>}
        {!isStopped && <Editor key={id} companyId={id} />}
      </div>
    </div>
  );
}

function Changing({ id }: { id: string }) {
  const { t } = useWords();
  usePage({ title: t('Ubah program'), private: true });
  const { viewer, companies } = useMe();
  const reading = useQuery(ProgramFormDocument, { id });
  const program = reading.data?.node?.__typename === 'CsrProgram' ? reading.data.node : undefined;
  const isOwn = companies.some((company) => company.id === program?.company.id);
  if (reading.data && viewer && !isOwn) return <NoSuchPage />;
  return (
    <div class="wrap page">
      <div class="entrance entrance-wide stack">
        <h1>{t('Ubah program')}</h1>
        <Load of={reading} skeleton={<Skeleton rows={5} />}>
          {() => program && <Change program={program} />}
        </Load>
      </div>
    </div>
  );
}

function Change({ program }: { program: ProgramOfPageFragment }) {
  const { t } = useWords();
  const { id, status, company } = program;
  if (status === 'DRAFT' || status === 'OPEN') return <Editor key={status} companyId={company.id} program={program} />;
  return (
    <Notice tone="waiting" icon="lock">
      <p>{t('Program ini {status}, jadi isinya tidak bisa diubah lagi.', { status: t(PROGRAM_STATES[status].word).toLowerCase() })}</p>
      <p>
        <LinkButton small href={`/program/${id}`}>
          {t('Lihat program')}
        </LinkButton>
      </p>
    </Notice>
  );
}

/** Where in the form the server's refusal belongs. */
function fieldAt([field = '', inner]: readonly string[]): string[] {
  if (field === 'weights') return [inner ? `weigh${inner[0]?.toUpperCase()}${inner.slice(1)}` : 'weighNeed'];
  return [field === 'regionCodes' ? 'regions' : field];
}

function Editor({ companyId, program }: { companyId: string; program?: ProgramOfPageFragment }) {
  const words = useWords();
  const { t } = words;
  const { now } = useSetting();
  const { route } = useLocation();
  const create = useAction(CreateProgramDocument);
  const revise = useAction(ReviseProgramDocument);
  const action = program ? revise : create;
  // As it was when writing began: what a colleague changes meanwhile stays.
  const [base] = useState(program);
  const [start] = useState(() => (program ? valuesOf(program) : emptyProgram(todayIn('', new Date(now)))));
  const form = useForm<ProgramValues>({
    start,
    draftKey: program ? `program:${program.id}:${program.status}` : `program-baru:${companyId}`,
    about: program
      ? { title: program.title, href: `/program/${program.id}/ubah` }
      : { title: t('Program baru'), href: `/program/baru?perusahaan=${companyId}` },
  });
  const open = program?.status === 'OPEN' ? program : undefined;

  const send = async (values: ProgramValues) => {
    if (action.busy) return;
    const issues = issuesOf(values, words, open);
    if (issues.length > 0) return form.refuse(issues);
    const revision = base && revisionOf(values, base);
    const done = program ? revision && (await revise.run(revision)) : await create.run(creationOf(values, companyId));
    if (done?.problem?.__typename === 'InvalidInput') return form.refuse(done.problem.issues.map(({ path, message }) => ({ path: fieldAt(path), message })));
    if (done && !done.success) return;
    form.forget();
    // There one reads what was saved, and opens it.
    route(`/program/${done?.success.program.id ?? program?.id}?tab=tentang`);
  };

  return (
    <form
      class="card entrance-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(form.values);
      }}
    >
      <ErrorSummary form={form} />
      {form.restoredAt !== undefined && (
        <Notice>
          <p>{t('Ini tulisan Anda yang belum disimpan.')}</p>
          <p>
            <Button small onClick={form.reset}>
              {program ? t('Pakai yang tersimpan') : t('Mulai dari kosong')}
            </Button>
          </p>
        </Notice>
      )}
      {open && <Notice icon="lock">{t('Program sudah terbuka dan dibaca kelompok. Karena itu hanya yang melonggarkan bisa diubah.')}</Notice>}
      <ProgramFields form={form} program={program} />
      {action.problem?.__typename !== 'InvalidInput' && (
        <ProblemNotice
          {...action}
          states={PROGRAM_STATES}
          again={() => void send(form.values)}
          onAmount={(budget) => {
            form.set('budget', budget);
            action.clear();
          }}
        />
      )}
      <p class="muted small">{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</p>
      <div class="row">
        <Button type="submit" look="primary" busy={action.busy}>
          {program ? t('Simpan perubahan') : t('Simpan draf program')}
        </Button>
        <LinkButton look="quiet" href={program ? `/program/${program.id}` : '/program-kami'}>
          {t('Batal')}
        </LinkButton>
      </div>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useAction } from '../../data/use-action.ts';
import { useQuery } from '../../data/use-query.ts';
import { ForumPlanFormDocument, PlanFormDocument, PlanToRepeatDocument, type RulesOfPlanFragment, StartAllocationDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { CheckList } from '../../parts/form/check-list.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { NoCompany } from '../company/no-company.tsx';
import '../entrance/entrance.css';
import { useStanding } from '../forum/standing.ts';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { PlaceChoice, useChosen } from '../officer/own-place.tsx';
import { Earlier, PlanRules } from './plan-rules.tsx';
import { emptyPlan, issuesIn, newPlanHref, type PlanValues, planLike, requestOf } from './plan-values.ts';

/** Which budgets to share out, and what the plan has to keep: a company's own, or what members have brought into the forum that the address names. */
export default function PlanForm() {
  const { t } = useWords();
  usePage({ title: t('Rencana baru'), private: true });
  const { query } = useLocation();
  return query.forum ? <ForumPlanForm forumId={query.forum} /> : <CompanyPlanForm />;
}

function ForumPlanForm({ forumId }: { forumId: string }) {
  const { t } = useWords();
  const { viewer } = useMe();
  const reading = useQuery(ForumPlanFormDocument, { forumId });
  const acting = useStanding(forumId).companies.find(({ stands, isVerified }) => stands === 'member' && isVerified);
  const forum = reading.data?.node?.__typename === 'Forum' ? reading.data.node : undefined;
  if (reading.data && viewer && !forum) return <NoSuchPage />;
  return (
    <div class="wrap page">
      <div class="entrance entrance-wide stack">
        <Load of={reading} skeleton={<Skeleton rows={5} />}>
          {() =>
            forum && (
              <>
                <Breadcrumb
                  steps={[
                    { word: t('Forum CSR'), href: '/forum' },
                    { word: forum.name, href: `/forum/${forum.id}` },
                  ]}
                />
                <h1>{t('Rencana bersama baru')}</h1>
                <p class="muted">{t('Semua anggota forum melihat rencana ini. Tiap perusahaan menawarkan bagiannya sendiri, atau tidak.')}</p>
                {forum.programs.nodes.length === 0 || !acting ? (
                  <Empty title={t('Belum ada program yang dibawa.')} action={<LinkButton href={`/forum/${forum.id}`}>{t('Kembali ke forum')}</LinkButton>}>
                    {t('Rencana membagi anggaran program yang dibawa anggotanya.')}
                  </Empty>
                ) : (
                  <Editor
                    companyId={acting.id}
                    forumId={forum.id}
                    totalCount={forum.programs.totalCount}
                    programs={forum.programs.nodes.map(({ program }) => ({ ...program, title: `${program.title}, ${program.company.name}` }))}
                  />
                )}
              </>
            )
          }
        </Load>
      </div>
    </div>
  );
}

function CompanyPlanForm() {
  const { t } = useWords();
  const { viewer, companies } = useMe();
  const company = useChosen(companies, 'perusahaan');
  const reading = useQuery(PlanFormDocument, company && { companyId: company.id });
  if (!company) return viewer ? <NoCompany title={t('Rencana baru')} /> : null;
  return (
    <div class="wrap page">
      <div class="entrance entrance-wide stack">
        <h1>{t('Rencana baru')}</h1>
        <PlaceChoice own={companies} chosen={company} name="perusahaan" />
        {company.companyStatus !== 'VERIFIED' && <Notice>{t('Rencana dapat dibuat setelah perusahaan terverifikasi.')}</Notice>}
        <Load of={reading} skeleton={<Skeleton rows={5} />}>
          {({ programs }) =>
            programs.nodes.length === 0 ? (
              <Empty title={t('Belum ada program yang terbuka')} action={<LinkButton href="/program-kami">{t('Program kami')}</LinkButton>}>
                {t('Rencana membagi anggaran program yang sedang terbuka.')}
              </Empty>
            ) : (
              <Editor key={company.id} companyId={company.id} totalCount={programs.totalCount} programs={programs.nodes} />
            )
          }
        </Load>
      </div>
    </div>
  );
}

interface EditorProps {
  readonly companyId: string;
  readonly forumId?: string;
  readonly totalCount: number;
  readonly programs: readonly { readonly id: string; readonly title: string; readonly available: string }[];
}

/** Empty, or as the earlier plan that the address names (`?dari=`). */
function Editor(props: EditorProps) {
  const { query } = useLocation();
  const reading = useQuery(PlanToRepeatDocument, query.dari ? { id: query.dari } : undefined);
  if (!query.dari) return <Fields {...props} />;
  return (
    <Load of={reading} skeleton={<Skeleton rows={5} />}>
      {({ node }) => <Fields {...props} earlier={node?.__typename === 'AllocationPlan' ? node : undefined} />}
    </Load>
  );
}

function Fields({ companyId, forumId, totalCount, programs, earlier }: EditorProps & { readonly earlier?: RulesOfPlanFragment }) {
  const words = useWords();
  const { t, rupiah, count } = words;
  const { route } = useLocation();
  const action = useAction(StartAllocationDocument);
  // A forum of very many is planned as a whole.
  const isWhole = forumId !== undefined && totalCount > programs.length;
  const [start] = useState(() => {
    const programIds = isWhole ? undefined : programs.map(({ id }) => id);
    return earlier ? planLike(earlier, programIds) : emptyPlan(programIds);
  });
  const home = forumId ? `/forum/${forumId}` : '/rencana';
  const about = { title: t('Rencana baru'), href: newPlanHref({ id: companyId }, forumId ? { id: forumId } : null, earlier) };
  const form = useForm<PlanValues>({ start, draftKey: ['rencana-baru', forumId ?? companyId, earlier?.id].filter(Boolean).join(':'), about });
  const send = async (values: PlanValues) => {
    if (action.busy) return;
    const issues = issuesIn(values, words);
    if (issues.length > 0) return form.refuse(issues);
    const done = await action.run(requestOf(values, companyId, forumId));
    if (done.problem?.__typename === 'InvalidInput') return form.refuse(done.problem.issues);
    if (!done.success) return;
    form.forget();
    route(`/rencana/${done.success.plan.id}`);
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
              {earlier ? t('Mulai dari rencana itu') : t('Mulai dari kosong')}
            </Button>
          </p>
        </Notice>
      )}
      {earlier && <Earlier plan={earlier} programIds={isWhole ? undefined : programs.map(({ id }) => id)} />}
      <section>
        <TextField {...form.field('title')} label={t('Judul rencana')} hint={t('Misalnya: Tahap satu, 2027')} />
        {isWhole ? (
          <p>{t('Membagi anggaran semua {n} program bersama.', { n: count(totalCount) })}</p>
        ) : (
          <CheckList
            {...form.field('programIds')}
            value={form.values.programIds ?? []}
            label={t('Program yang anggarannya dibagi')}
            hint={totalCount > programs.length ? t('{n} dengan dana tersisa terbanyak.', { n: count(programs.length) }) : undefined}
            first={10}
            options={programs.map(({ id, title, available }) => ({ value: id, label: title, hint: t('Tersedia {uang}', { uang: rupiah(available) }) }))}
          />
        )}
      </section>
      <PlanRules form={form} />
      {action.problem?.__typename !== 'InvalidInput' && <ProblemNotice {...action} again={() => void send(form.values)} />}
      <div class="row">
        <Button type="submit" look="primary" busy={action.busy}>
          {t('Hitung rencana')}
        </Button>
        <LinkButton look="quiet" href={home}>
          {t('Batal')}
        </LinkButton>
      </div>
    </form>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useAction } from '../../data/use-action.ts';
import { useQuery } from '../../data/use-query.ts';
import { CancelAllocationDocument, PlanDocument, type PlanOfPageFragment, RemoveAllocationDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { Button } from '../../parts/button.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useWords } from '../../words/words.ts';
import { useStanding } from '../forum/standing.ts';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { AnotherPlan } from './another-plan.tsx';
import { PlanAwards } from './plan-awards.tsx';
import { PlanCompare } from './plan-compare.tsx';
import { PlanEquity } from './plan-equity.tsx';
import { PlanFigures } from './plan-figures.tsx';

/** While a plan is made, its page looks for it so often. */
const LOOK_MS = 2000;

/** One plan: how it stands, what it is worth, what its rules cost, and what it gives to whom. */
export default function PlanPage() {
  const { t } = useWords();
  const { id = '' } = useRoute().params;
  const { viewer } = useMe();
  const reading = useQuery(PlanDocument, { id });
  const plan = reading.data?.node?.__typename === 'AllocationPlan' ? reading.data.node : undefined;
  usePage({ title: plan?.title ?? t('Rencana alokasi'), private: true });
  const mayEnd = useMayEnd(plan);
  const isUnderWay = plan?.status === 'QUEUED' || plan?.status === 'RUNNING';
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(reading.again, LOOK_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, id]);
  if (reading.data && viewer && !plan) return <NoSuchPage />;
  return (
    <div class="wrap page stack">
      <Load of={reading} skeleton={<Skeleton rows={6} />}>
        {() =>
          plan && (
            <>
              {plan.forum && (
                <Breadcrumb
                  steps={[
                    { word: t('Forum CSR'), href: '/forum' },
                    { word: plan.forum.name, href: `/forum/${plan.forum.id}` },
                  ]}
                />
              )}
              <div class="row spread">
                <h1>{plan.title}</h1>
                <StateBadge of="plan" status={plan.status} />
              </div>
              <Asked plan={plan} />
              {isUnderWay && <UnderWay plan={plan} mayEnd={mayEnd} />}
              <Ended plan={plan} />
              {plan.status === 'FOUND' && plan.eligible === 0 && (
                <Empty title={t('Belum ada usulan yang memenuhi syarat')} action={<AnotherPlan plan={plan} />}>
                  {t('Pilih program lain, atau wilayah yang lebih luas.')}
                </Empty>
              )}
              {plan.status === 'FOUND' && plan.eligible !== 0 && (
                <>
                  {plan.value === null ? (
                    <Notice>
                      {t(
                        'Anda juga anggota kelompok yang ada di rencana ini. Jumlah-jumlahnya tidak ditampilkan kepada Anda, begitu pula bagian kelompok itu.',
                      )}
                    </Notice>
                  ) : (
                    <>
                      <PlanFigures plan={plan} />
                      <PlanEquity plan={plan} />
                    </>
                  )}
                  <PlanAwards plan={plan} />
                  <PlanCompare plan={plan} />
                </>
              )}
              {!isUnderWay && mayEnd && <Removal plan={plan} />}
            </>
          )
        }
      </Load>
    </div>
  );
}

/** Whose plan it is stops it or throws it away; of a forum's, in whose name it was asked for, or its secretariat. */
function useMayEnd(plan: PlanOfPageFragment | undefined): boolean {
  const { companies } = useMe();
  const { seat } = useStanding(plan?.forum?.id ?? '');
  return companies.some(({ id }) => id === plan?.company.id) || (plan?.forum != null && seat !== undefined);
}

/** The rules that were asked for. */
function Asked({ plan }: { plan: PlanOfPageFragment }) {
  const { t, count, rupiah } = useWords();
  const { whole, kabupatenShare, tumbuhShare, neverFundedShare, within, budgets, eligible, considered, forum, company, givable } = plan;
  // Shares are of what can be given, which is often less than the budgets.
  const percent = (share: number) =>
    givable === null ? t('{n}% dana', { n: count(share) }) : t('{n}% dari {uang}', { n: count(share), uang: rupiah(givable) });
  return (
    <Definition
      columns
      of={[
        forum && [t('Diminta oleh'), company.name],
        [t('Program'), t('{n} program', { n: count(budgets.length) })],
        [t('Pendanaan'), whole ? t('Utuh') : t('Boleh sebagian')],
        kabupatenShare !== null && [t('Satu kabupaten paling banyak'), percent(kabupatenShare)],
        tumbuhShare > 0 && [t('TUMBUH paling sedikit'), percent(tumbuhShare)],
        neverFundedShare > 0 && [t('Belum pernah didanai paling sedikit'), percent(neverFundedShare)],
        within && [t('Wilayah'), within.name],
        eligible !== null && [
          t('Usulan yang memenuhi syarat'),
          considered !== null && considered < eligible
            ? t('{semua}; dihitung {n} yang terbaik', { semua: count(eligible), n: count(considered) })
            : count(eligible),
        ],
      ]}
    />
  );
}

function UnderWay({ plan: { id, status, value, bound }, mayEnd }: { plan: PlanOfPageFragment; mayEnd: boolean }) {
  const { t, rupiah } = useWords();
  const cancel = useAction(CancelAllocationDocument);
  return (
    <Notice tone="waiting" live title={status === 'QUEUED' ? t('Menunggu giliran') : t('Sedang dihitung, biasanya kurang dari satu menit')}>
      {value && bound && <p>{t('Sejauh ini bernilai {nilai}; paling banyak bisa {batas}.', { nilai: rupiah(value), batas: rupiah(bound) })}</p>}
      <ProblemNotice {...cancel} />
      {mayEnd && (
        <Button small busy={cancel.busy} onClick={() => void cancel.run({ id })}>
          {t('Batalkan')}
        </Button>
      )}
    </Notice>
  );
}

function Removal({ plan: { id, title, company, forum } }: { plan: PlanOfPageFragment }) {
  const { t } = useWords();
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const remove = useAction(RemoveAllocationDocument);
  return (
    <div>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('Hapus rencana')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('Hapus rencana {judul}?', { judul: title })}
          word={t('Hapus rencana')}
          look="danger"
          onClose={() => setAsking(false)}
          send={async () => {
            const done = await remove.run({ id });
            if (done.success) route(forum ? `/forum/${forum.id}` : `/rencana?perusahaan=${company.id}`);
            return done;
          }}
        >
          <p>{t('Penawaran yang sudah dikirim tetap berjalan.')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

/** Why there is none. */
function Ended({ plan }: { plan: PlanOfPageFragment }) {
  const { t } = useWords();
  const { status, conflict } = plan;
  const again = (
    <p>
      <AnotherPlan plan={plan} />
    </p>
  );
  if (status === 'INFEASIBLE')
    return (
      <Notice tone="problem" title={t('Aturannya tidak dapat dipenuhi bersama')}>
        <p>{conflict?.explanation}</p>
        {again}
      </Notice>
    );
  if (status === 'NOT_FOUND')
    return (
      <Notice tone="problem" title={t('Belum ditemukan dalam waktunya')}>
        <p>{t('Mungkin ada rencana yang memenuhi semua aturan, tetapi belum ditemukan. Longgarkan satu aturan, atau kurangi programnya.')}</p>
        {again}
      </Notice>
    );
  if (status === 'FAILED')
    return (
      <Notice tone="problem" title={t('Belum berhasil dihitung')}>
        <p>{t('Kesalahan ada pada kami. Coba buat sekali lagi.')}</p>
        {again}
      </Notice>
    );
  return status === 'CANCELLED' ? <Notice>{again}</Notice> : null;
}

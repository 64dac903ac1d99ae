import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { type ProposalOfReportFragment, ReportPageDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty, Joined } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { TitleBar } from '../../parts/shell/title-bar.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { NoSuchPage } from '../no-such-page.tsx';
import { LeftOver } from './left-over.tsx';
import { ReportForm } from './report-form.tsx';
import { ReportReading } from './report-reading.tsx';
import { isWritable } from './report-sending.ts';
import './funding.css';

/** What was done with the money: written by the group, read by all who may. */
export default function ReportPage() {
  const { id = '' } = useRoute().params;
  const { t } = useWords();
  const reading = useQuery(ReportPageDocument, { id });
  const node = reading.data?.node;
  if (reading.data && node?.__typename !== 'Proposal') return <NoSuchPage />;
  return (
    <>
      <TitleBar title={t('Laporan')} back={`/proposal/${id}`} />
      <Load
        of={reading}
        skeleton={
          <div class="wrap page">
            <Skeleton rows={6} />
          </div>
        }
      >
        {() => node?.__typename === 'Proposal' && <Content proposal={node} />}
      </Load>
    </>
  );
}

function Content({ proposal }: { proposal: ProposalOfReportFragment }) {
  const { t, day } = useWords();
  const { groups } = useMe();
  const [isSubmitted, setSubmitted] = useState(false);
  const { title, status, report, karangTaruna } = proposal;
  const own = groups.some(({ id }) => id === karangTaruna.id);
  usePage({ title: t('Laporan: {judul}', { judul: title }), private: report?.status !== 'ACCEPTED' });
  if (isSubmitted)
    return (
      <div class="wrap page">
        <Joined title={t('Laporan sudah dikirim')} action={<LinkButton href={`/proposal/${proposal.id}`}>{t('Lihat proposal')}</LinkButton>}>
          {t('Perusahaan punya 14 hari untuk menanggapi. Sesudah itu Dinas Sosial memutuskan.')}
        </Joined>
      </div>
    );
  if (own && isWritable(proposal)) return <ReportForm proposal={proposal} onSubmitted={() => setSubmitted(true)} />;
  if (report && (report.status !== 'DRAFT' || !own))
    return (
      <>
        {own && (
          <div class="wrap left-over">
            <LeftOver proposal={proposal} />
          </div>
        )}
        <ReportReading proposal={proposal} report={report} />
      </>
    );
  return (
    <div class="wrap page">
      <Empty title={t('Belum ada laporan')} action={<LinkButton href={`/proposal/${proposal.id}`}>{t('Lihat proposal')}</LinkButton>}>
        {status === 'RUNNING'
          ? t('Kelompok menulis laporan paling lambat {hari}.', { hari: day(proposal.reportDueOn) })
          : t('Laporan ditulis sesudah dana pertama diterima dan kegiatan berjalan.')}
      </Empty>
    </div>
  );
}

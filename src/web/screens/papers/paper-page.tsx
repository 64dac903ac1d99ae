import { useLocation, useRoute } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { PaperPageDocument } from '../../generated/graphql.ts';
import { usePage } from '../../page.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { rich } from '../../words/rich.tsx';
import { STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { AgreementPaper } from './agreement-paper.tsx';
import { HandoverPaper } from './handover-paper.tsx';
import { aboutOf, type Paper } from './paper.ts';
import { ProposalPaper } from './proposal-paper.tsx';
import { ReportPaper } from './report-paper.tsx';
import { VerifiedPaper } from './verified-paper.tsx';
import './papers.css';

/** A record as a sheet of paper, and for everybody who holds one the answer whether it is still what is recorded. */
export default function PaperPage() {
  const { id = '' } = useRoute().params;
  const reading = useQuery(PaperPageDocument, { id });
  if (reading.data && !reading.data.document) return <NoSuchPaper />;
  return (
    <div class="paper">
      <Load of={reading} skeleton={<Skeleton rows={6} />}>
        {({ document }) => document && <Sheet paper={document} />}
      </Load>
    </div>
  );
}

function Sheet({ paper }: { paper: Paper }) {
  const { t } = useWords();
  const me = useMe();
  const about = aboutOf(paper);
  const { state, status, title, group, companyId } = about;
  usePage({ title: `${t(about.name)}: ${title}`, private: true });
  const isParty =
    me.groups.some(({ id }) => id === group.id) ||
    me.companies.some(({ id }) => id === companyId) ||
    me.offices.some(({ region }) => group.region.code.startsWith(region.code));
  const said = (STATES[state] as Readonly<Record<string, { word: string }>>)[status]?.word ?? status;
  return (
    <>
      <div class="paper-tools no-print">
        <LinkButton look="quiet" icon="arrow-left" href={isParty ? about.workHref : about.publicHref}>
          {t('Kembali ke kegiatan')}
        </LinkButton>
        <Button icon="printer" onClick={() => print()}>
          {t('Cetak')}
        </Button>
        <Notice tone={about.stands ? 'good' : 'waiting'} title={t('Dokumen ini tercatat di Sambung')}>
          {rich(t('Statusnya sekarang: <b>{status}</b>. Kertas yang sidik catatannya lain tidak sesuai lagi dengan catatan.', { status: t(said) }))}
        </Notice>
      </div>
      <Body paper={paper} isParty={isParty} />
    </>
  );
}

function Body({ paper, isParty }: { paper: Paper; isParty: boolean }) {
  const { subject } = paper;
  if (subject.__typename === 'Proposal') return <ProposalPaper paper={paper} of={subject} />;
  if (subject.__typename === 'AccountabilityReport') return <ReportPaper paper={paper} of={subject} />;
  if (!isParty) return <VerifiedPaper paper={paper} />;
  if (subject.__typename === 'Disbursement') return <HandoverPaper paper={paper} of={subject} />;
  return subject.__typename === 'FundingMatch' ? <AgreementPaper paper={paper} of={subject} /> : null;
}

/** There is none, or not for this reader: nothing tells which. */
function NoSuchPaper() {
  const { t } = useWords();
  const { url } = useLocation();
  const { viewer } = useMe();
  usePage({ title: t('Dokumen tidak ditemukan'), status: 404, private: true });
  return (
    <div class="wrap page stack">
      <h1>{t('Dokumen tidak ditemukan')}</h1>
      <Empty
        title={t('Tidak tercatat untuk umum')}
        action={
          <>
            {!viewer && (
              <LinkButton look="primary" href={`/masuk?kembali=${encodeURIComponent(url)}`}>
                {t('Masuk')}
              </LinkButton>
            )}
            <LinkButton href="/">{t('Ke halaman depan')}</LinkButton>
          </>
        }
      >
        {t(
          'Periksa lagi alamatnya. Kalau sudah sama dengan yang di kertas, isinya belum terbuka untuk umum, atau kertasnya tidak asli. Serah terima terbuka sesudah diterima kelompok, LPJ sesudah diterima Dinas Sosial.',
        )}
      </Empty>
    </div>
  );
}

import type { ProposalOfReportFragment } from '../../generated/graphql.ts';
import type { ChecklistItem } from '../../parts/form/checklist.tsx';
import { daysLater, todayIn } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { type ReportContent, sumsOf } from './report-content.ts';

/** How long a paying company may take to answer; its silence does not block. */
const ANSWER_DAYS = 14;

/** The last day on which companies may answer what was sent last; undefined before it was sent. */
export function answersUntil({ history, karangTaruna }: ProposalOfReportFragment): string | undefined {
  const sent = history.findLast(({ status }) => status === 'REPORTED');
  return sent && daysLater(todayIn(karangTaruna.region.code, new Date(sent.at)), ANSWER_DAYS);
}

const UNDECIDED = new Set(['OFFERED', 'ACCEPTED', 'APPROVED']);
const UNSETTLED = new Set(['SENT', 'DISPUTED']);

/** Matches that keep the report from being sent: not signed yet, or with something on its way. */
export const openMatches = ({ fundingMatches }: ProposalOfReportFragment) =>
  fundingMatches.nodes.filter(({ status, disbursements }) => UNDECIDED.has(status) || disbursements.some((delivery) => UNSETTLED.has(delivery.status)));

/** What has to be there before the report can be sent; `done` as far as this device can tell. */
export function checklistOf(content: ReportContent, proposal: ProposalOfReportFragment, { t, rupiah }: Words): ChecklistItem[] {
  const { received, rest } = sumsOf(content, proposal);
  const open = openMatches(proposal);
  return [
    {
      done: rest === 0n && received > 0n,
      title: t('Belanja dan sisa sama dengan yang diterima'),
      hint:
        rest > 0n
          ? t('{uang} belum dijelaskan.', { uang: rupiah(rest) })
          : rest < 0n
            ? t('Kelebihan {uang} dari yang diterima.', { uang: rupiah(-rest) })
            : undefined,
    },
    { done: content.narrative.trim() !== '', title: t('Cerita kegiatan ditulis') },
    { done: content.beneficiaries !== '', title: t('Jumlah penerima manfaat diisi') },
    {
      done: open.length === 0,
      title: t('Semua pendanaan sudah beres'),
      hint: open.length > 0 ? t('Masih ada yang menunggu: {nama}.', { nama: open.map(({ program }) => program.company.name).join(', ') }) : undefined,
    },
  ];
}

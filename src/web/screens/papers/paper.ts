import type { PaperGroupFragment, PaperOfDeliveryFragment, PaperOfMatchFragment, PaperPageQuery, PaperPartiesFragment } from '../../generated/graphql.ts';
import type { Signature } from '../../parts/document/document-sheet.tsx';
import { regionName } from '../../words/place.ts';
import { ROLES, type STATES } from '../../words/states.ts';
import { msg, type Words } from '../../words/words.ts';

export type Paper = NonNullable<PaperPageQuery['document']>;

/** What all papers have, whatever they are about. */
export interface About {
  /** A sentence for `t`. */
  readonly name: string;
  readonly number: string;
  /** Of the activity. */
  readonly title: string;
  readonly group: PaperGroupFragment;
  readonly companyId?: string;
  readonly state: keyof typeof STATES;
  readonly status: string;
  /** The record is in force: neither still open nor taken back. */
  readonly stands: boolean;
  /** Where its parties go on, and where everybody reads about it. */
  readonly workHref: string;
  readonly publicHref: string;
}

/** A label that stays the same as long as the record does: `BAST-82.06-2027-9C41E0`. */
const numberOf = (mark: string, { region }: PaperGroupFragment, day: string, id: string): string =>
  [mark, region.code.slice(0, 5), day.slice(0, 4), id.slice(-6).toUpperCase()].join('-');

export function aboutOf({ subject }: Paper): About {
  switch (subject.__typename) {
    case 'Disbursement': {
      const { id, deliveredOn, deliveryStatus, fundingMatch } = subject;
      const parties = ofParties(fundingMatch);
      return {
        ...parties,
        name: msg('Berita Acara Serah Terima'),
        number: numberOf('BAST', parties.group, deliveredOn, id),
        state: 'disbursement',
        status: deliveryStatus,
        stands: deliveryStatus === 'RECEIVED',
        workHref: `/pendanaan/${fundingMatch.id}`,
      };
    }
    case 'FundingMatch': {
      const { id, matchStatus, agreement } = subject;
      const parties = ofParties(subject);
      return {
        ...parties,
        name: msg('Kesepakatan Pendanaan'),
        number: numberOf('KSP', parties.group, agreement?.signedOn ?? '', id),
        state: 'match',
        status: matchStatus,
        stands: matchStatus === 'ACTIVE' || matchStatus === 'COMPLETED',
        workHref: `/pendanaan/${id}`,
      };
    }
    case 'AccountabilityReport': {
      const { id, reportStatus, reported } = subject;
      return {
        name: msg('Laporan Pertanggungjawaban'),
        number: numberOf('LPJ', reported.karangTaruna, reported.reportDueOn, id),
        title: reported.title,
        group: reported.karangTaruna,
        state: 'report',
        status: reportStatus,
        stands: reportStatus === 'ACCEPTED',
        workHref: `/proposal/${reported.id}/laporan`,
        publicHref: `/proposal/${reported.id}`,
      };
    }
    case 'Proposal': {
      const { id, title, createdAt, karangTaruna, proposalStatus } = subject;
      return {
        name: msg('Proposal Kegiatan'),
        number: numberOf('PRP', karangTaruna, createdAt, id),
        title,
        group: karangTaruna,
        state: 'proposal',
        status: proposalStatus,
        stands: ['VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED'].includes(proposalStatus),
        workHref: `/proposal/${id}`,
        publicHref: `/proposal/${id}`,
      };
    }
    default:
      throw new TypeError(`No paper is about a ${subject.__typename}`);
  }
}

const ofParties = ({ program, proposal }: PaperPartiesFragment) => ({
  title: proposal.title,
  group: proposal.karangTaruna,
  companyId: program.company.id,
  publicHref: `/proposal/${proposal.id}`,
});

/** `Desa Wailukum, Kec. Kota Maba, Kab. Halmahera Timur, Maluku Utara` */
export const wholePlace = ({ region }: PaperGroupFragment): string =>
  [region, ...[...region.ancestors].sort((a, b) => b.code.length - a.code.length)].map(regionName).join(', ');

/** Whoever recorded the agreement stands for the company; those who may not know it get a line to write on. */
export const companyPerson = ({ history }: PaperPartiesFragment): string | undefined => history.find(({ status }) => status === 'ACTIVE')?.by ?? undefined;

export const chairOf = ({ officers }: PaperGroupFragment): string | undefined => officers.find(({ role }) => role === 'CHAIR')?.name;

/** Those who sign for both sides, and who knows of it in the village. */
export function signaturesOf(of: PaperOfDeliveryFragment['fundingMatch'] | PaperOfMatchFragment, words: Words): Signature[] {
  const { t } = words;
  const { company } = of.program;
  const group = of.proposal.karangTaruna;
  return [
    { party: t('Pihak Pertama'), name: companyPerson(of) ?? '', role: company.name },
    { party: t('Pihak Kedua'), name: chairOf(group) ?? '', role: t('{peran} {kelompok}', { peran: t(ROLES.CHAIR.word), kelompok: group.name }) },
    headSignature(group, words),
  ];
}

/** The head of the place; whose name nobody recorded. */
export function headSignature({ region }: PaperGroupFragment, { t }: Words): Signature {
  const place = { tempat: region.code.length === 13 ? region.name : regionName(region) };
  const village = region.code[9] === '1' ? t('Lurah {tempat}', place) : t('Kepala Desa {tempat}', place);
  return { party: t('Mengetahui'), name: '', role: region.code.length === 13 ? village : t('Pemerintah {tempat}', place) };
}

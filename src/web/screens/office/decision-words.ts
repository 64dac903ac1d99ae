import type { DecisionSubject, OfficeDecisionFragment } from '../../generated/graphql.ts';
import { CLASSIFICATIONS, DISBURSEMENT_STATES, MATCH_STATES, PROPOSAL_STATES, REPORT_STATES, type State, VERIFICATION_STATES } from '../../words/states.ts';
import { msg, type Words } from '../../words/words.ts';

export type Decided = OfficeDecisionFragment;

/** What was decided on, as a filter and as a word: of a group its registration and its assessments. */
export const DECIDED: readonly { readonly name: string; readonly word: string; readonly about: readonly DecisionSubject[] }[] = [
  { name: 'proposal', word: msg('Proposal'), about: ['PROPOSAL'] },
  { name: 'dana', word: msg('Dana'), about: ['FUNDING_MATCH', 'DISBURSEMENT'] },
  { name: 'lpj', word: msg('LPJ'), about: ['ACCOUNTABILITY_REPORT'] },
  { name: 'kelompok', word: msg('Kelompok'), about: ['KARANG_TARUNA', 'PAYOUT_ACCOUNT'] },
  { name: 'perusahaan', word: msg('Perusahaan'), about: ['COMPANY', 'FORUM'] },
];

const STATES: Readonly<Record<string, Readonly<Record<string, State>>>> = {
  Proposal: PROPOSAL_STATES,
  FundingMatch: MATCH_STATES,
  Disbursement: DISBURSEMENT_STATES,
  AccountabilityReport: REPORT_STATES,
};

/** What it became: a state of what it is, or the class of an assessed group. */
export function becameOf({ status, subject }: Decided, { t }: Words): Pick<State, 'word' | 'tone' | 'icon'> {
  const state = (STATES[subject.__typename] ?? VERIFICATION_STATES)[status as never] as State | undefined;
  if (state) return state;
  const classified = CLASSIFICATIONS[status as keyof typeof CLASSIFICATIONS];
  return { word: classified ? t(msg('Dinilai {klasifikasi}'), { klasifikasi: t(classified.word).toLowerCase() }) : status, tone: 'selected', icon: 'scale' };
}

/** What it was about, and where that can be read. */
export function subjectOf({ subject }: Decided, { t, rupiah }: Words): { title: string; of?: string; href?: string } {
  switch (subject.__typename) {
    case 'Proposal':
      return { title: subject.title, of: subject.karangTaruna.name, href: `/proposal/${subject.id}` };
    case 'KarangTaruna':
      return { title: subject.name, href: `/karang-taruna/${subject.id}` };
    case 'PayoutAccount':
      return { title: t('Rekening {bank}', { bank: subject.bank }), of: subject.karangTaruna.name, href: `/karang-taruna/${subject.karangTaruna.id}` };
    case 'Company':
      return { title: subject.name, href: `/perusahaan/${subject.id}` };
    case 'Forum':
      return { title: subject.name, href: `/forum/${subject.id}` };
    case 'FundingMatch':
      return {
        title: t('{uang} dari {perusahaan}', { uang: rupiah(subject.amount), perusahaan: subject.program.company.name }),
        of: subject.proposal.title,
        href: `/proposal/${subject.proposal.id}`,
      };
    case 'Disbursement':
      return {
        title: t('{uang} dari {perusahaan}', { uang: rupiah(subject.amount), perusahaan: subject.fundingMatch.program.company.name }),
        of: subject.fundingMatch.proposal.title,
        href: `/proposal/${subject.fundingMatch.proposal.id}`,
      };
    case 'AccountabilityReport':
      return { title: subject.proposal.title, of: subject.proposal.karangTaruna.name, href: `/proposal/${subject.proposal.id}` };
    default:
      return { title: '' };
  }
}

import type { TaskFragment } from '../../generated/graphql.ts';
import { regionName } from '../../words/place.ts';

/** What something is about, and whose it is, in the fewest words. */
export function subjectWords(subject: TaskFragment['subject']): readonly [title: string, of: string] {
  switch (subject.__typename) {
    case 'Proposal':
      return [subject.title, subject.karangTaruna.name];
    case 'FundingMatch':
      return [subject.proposal.title, subject.program.company.name];
    case 'Disbursement':
      return [subject.fundingMatch.proposal.title, subject.fundingMatch.program.company.name];
    case 'AccountabilityReport':
      return [subject.proposal.title, subject.proposal.karangTaruna.name];
    case 'KarangTaruna':
      return [subject.name, regionName(subject.region)];
    case 'Company':
      return [subject.name, regionName(subject.domicile)];
    case 'Forum':
      return [subject.name, regionName(subject.region)];
    case 'ForumMember':
      return [subject.company.name, subject.forum.name];
    case 'PayoutAccount':
      return [subject.holder, ''];
    case 'MembershipRequest':
      return [subject.name, subject.organisation.name];
    default:
      return ['', ''];
  }
}

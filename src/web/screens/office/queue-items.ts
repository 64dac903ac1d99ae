import type { QueueItemFragment } from '../../generated/graphql.ts';
import { daysLater } from '../../words/dates.ts';
import { regionName } from '../../words/place.ts';
import type { WorkKind } from '../../words/states.ts';
import { msg, type Words } from '../../words/words.ts';
import { OFFICE_KINDS } from '../me.ts';

export type QueueItem = QueueItemFragment;
type Subject = QueueItem['subject'];

/** Views of the queue, by what is decided: its name in the address, its word, and the kinds of work in it. */
export const VIEWS: readonly { readonly name: string; readonly word: string; readonly kinds: readonly WorkKind[] }[] = [
  { name: 'proposal', word: msg('Proposal'), kinds: ['VERIFY_PROPOSAL'] },
  { name: 'dana', word: msg('Dana'), kinds: ['APPROVE_FUNDING', 'RESOLVE_DISPUTE'] },
  { name: 'lpj', word: msg('LPJ'), kinds: ['REVIEW_REPORT'] },
  { name: 'kelompok', word: msg('Kelompok'), kinds: ['VERIFY_KARANG_TARUNA', 'VERIFY_ACCOUNT', 'CONFIRM_MEMBERSHIP'] },
  { name: 'perusahaan', word: msg('Perusahaan'), kinds: ['VERIFY_COMPANY', 'VERIFY_FORUM'] },
];

/** As many as come with one answer. */
export const PAGE = 100;

/** What to ask the server for: all of a short queue, which then is narrowed here and at once; of a long one what is looked at. */
export const kindsFor = (view: string, waiting: number): readonly WorkKind[] =>
  (waiting > PAGE ? VIEWS.find(({ name }) => name === view)?.kinds : undefined) ?? OFFICE_KINDS;

/** Those of a view, and of those the ones in whose two lines the words stand. */
export function chosenOf(items: readonly QueueItem[], view: string, search: string, words: Words): QueueItem[] {
  const kinds = VIEWS.find(({ name }) => name === view)?.kinds;
  const sought = search.trim().toLowerCase();
  return items.filter((item) => {
    if (kinds && !kinds.includes(item.kind)) return false;
    const { title, of } = lineOf(item.subject, words);
    return sought === '' || `${title} ${of}`.toLowerCase().includes(sought);
  });
}

export interface QueueSection {
  readonly name: 'overdue' | 'week' | 'later';
  readonly word: string;
  readonly items: readonly QueueItem[];
}

const WEEK = 7;
const NEVER = '9999';

/** By when it has to be done, the most urgent first; what has no last day comes last. */
export function sectionsOf(items: readonly QueueItem[], today: string): QueueSection[] {
  const ordered = [...items].sort((a, b) => (a.dueOn ?? NEVER).localeCompare(b.dueOn ?? NEVER) || a.since.localeCompare(b.since));
  const week = daysLater(today, WEEK);
  const of = (from: string, to: string) => ordered.filter(({ dueOn }) => (dueOn ?? NEVER) >= from && (dueOn ?? NEVER) < to);
  const sections: QueueSection[] = [
    { name: 'overdue', word: msg('Lewat waktu'), items: of('', today) },
    { name: 'week', word: msg('Minggu ini'), items: of(today, week) },
    { name: 'later', word: msg('Nanti'), items: of(week, `${NEVER}~`) },
  ];
  return sections.filter(({ items: some }) => some.length > 0);
}

/** Names of groups begin alike; in a narrow column only what tells them apart is worth its room. */
export const shortName = (name: string): string => name.replace(/^Karang Taruna /i, 'KT ');

const groupOf = ({ name, region }: { name: string; region: { code: string; name: string } }): string => [shortName(name), regionName(region)].join(', ');

/** Both lines of a row: what it is about, and whose it is. */
export function lineOf(subject: Subject, { t, rupiah }: Words): { title: string; of: string } {
  switch (subject.__typename) {
    case 'Proposal':
      return { title: subject.title, of: groupOf(subject.karangTaruna) };
    case 'KarangTaruna':
      return { title: shortName(subject.name), of: regionName(subject.region) };
    case 'PayoutAccount':
      return { title: shortName(subject.karangTaruna.name), of: regionName(subject.karangTaruna.region) };
    case 'Company':
      return { title: subject.name, of: regionName(subject.domicile) };
    case 'Forum':
      return { title: subject.name, of: regionName(subject.region) };
    case 'FundingMatch':
      return {
        title: t('{uang} dari {perusahaan}', { uang: rupiah(subject.amount), perusahaan: subject.program.company.name }),
        of: groupOf(subject.proposal.karangTaruna),
      };
    case 'Disbursement':
      return {
        title: t('{uang} dari {perusahaan}', { uang: rupiah(subject.amount), perusahaan: subject.fundingMatch.program.company.name }),
        of: groupOf(subject.fundingMatch.proposal.karangTaruna),
      };
    case 'AccountabilityReport':
      return { title: subject.proposal.title, of: groupOf(subject.proposal.karangTaruna) };
    case 'MembershipRequest':
      return { title: subject.name, of: subject.organisation.__typename === 'KarangTaruna' ? groupOf(subject.organisation) : subject.organisation.name };
    default:
      return { title: '', of: '' };
  }
}

/** Which one is next once this one is gone: the one after it, else the one before. */
export function neighbourOf(ids: readonly string[], id: string): string | undefined {
  const at = ids.indexOf(id);
  return at < 0 ? ids[0] : (ids[at + 1] ?? ids[at - 1]);
}

/** The one so many places further, as far as the list goes. */
export function stepFrom(ids: readonly string[], id: string | undefined, step: 1 | -1): string | undefined {
  const at = id === undefined ? -1 : ids.indexOf(id);
  if (at < 0) return ids[0];
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)];
}

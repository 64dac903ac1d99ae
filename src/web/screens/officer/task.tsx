import type { ComponentChildren } from 'preact';
import type { TaskFragment } from '../../generated/graphql.ts';
import { LinkButton } from '../../parts/button.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { TaskCard } from '../../parts/task-card.tsx';
import { regionName } from '../../words/place.ts';
import { rich } from '../../words/rich.tsx';
import { ROLES, SUPPORT_KINDS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { AnswerDelivery } from './answer-delivery.tsx';
import { AnswerRequest } from './answer-request.tsx';
import { subjectWords } from './subject-words.ts';

type Subject = TaskFragment['subject'];
type Of<Name extends Subject['__typename']> = Extract<Subject, { __typename: Name }>;

interface TaskProps {
  readonly item: TaskFragment;
  readonly today: string;
  /** Hears what was done, in words: the card is gone then. */
  readonly onDone: (said: string) => void;
}

/** One thing that waits, told in a sentence, with the button that does it. What an office decides is decided in its queue. */
export function Task({ item, today, onDone }: TaskProps) {
  const { t } = useWords();
  const { kind, dueOn, subject } = item;
  const card = (children: ComponentChildren, actions: ComponentChildren, badge?: ComponentChildren, title?: string) => (
    <TaskCard kind={kind} title={title} dueOn={dueOn} today={today} badge={badge} actions={actions}>
      {children}
    </TaskCard>
  );
  if (kind === 'CONFIRM_MEMBERSHIP' && subject.__typename === 'MembershipRequest')
    return card(<RequestLines request={subject} />, <AnswerRequest request={subject} mayDecide={item.mayDecide} onDone={onDone} />);
  if (kind === 'CONFIRM_DISBURSEMENT' && subject.__typename === 'Disbursement')
    return card(
      <DeliveryLines delivery={subject} />,
      <AnswerDelivery delivery={subject} onDone={onDone} />,
      undefined,
      subject.supportKind === 'CASH' ? undefined : t('Dukungan diserahkan'),
    );
  if (kind === 'ANSWER_OFFER' && subject.__typename === 'FundingMatch')
    return card(
      <OfferLines match={subject} />,
      <LinkButton look="primary" href={`/tawaran/${subject.id}`}>
        {t('Baca dan jawab')}
      </LinkButton>,
    );
  if (kind === 'RECORD_AGREEMENT' && subject.__typename === 'FundingMatch')
    return card(<MatchLines match={subject} isSigned={false} />, <LinkButton href={`/pendanaan/${subject.id}`}>{t('Catat MoU')}</LinkButton>);
  if (kind === 'RECORD_DISBURSEMENT' && subject.__typename === 'FundingMatch')
    return card(
      <MatchLines match={subject} isSigned />,
      <LinkButton href={`/pendanaan/${subject.id}`}>{subject.supportKind === 'CASH' ? t('Catat pengiriman') : t('Catat penyerahan')}</LinkButton>,
      undefined,
      subject.supportKind === 'CASH' ? undefined : t('Serahkan dukungan'),
    );
  if (kind === 'REVISE_PROPOSAL' && subject.__typename === 'Proposal')
    return card(
      <ProposalLines title={subject.title} said={subject.statusReason} />,
      <LinkButton href={`/proposal/${subject.id}/ubah`}>{t('Perbaiki')}</LinkButton>,
      <StateBadge of="proposal" status={subject.proposalStatus} />,
    );
  if (kind === 'SUBMIT_REPORT' && subject.__typename === 'Proposal')
    return card(
      <ProposalLines title={subject.title} said={subject.report?.reportReason} />,
      <LinkButton href={`/proposal/${subject.id}/laporan`}>
        {subject.report?.reportStatus === 'RETURNED' ? t('Perbaiki laporan') : t('Tulis laporan')}
      </LinkButton>,
      subject.report && <StateBadge of="report" status={subject.report.reportStatus} />,
    );
  if (kind === 'ANSWER_REPORT' && subject.__typename === 'AccountabilityReport')
    return card(<ReportLines report={subject} />, <LinkButton href={`/proposal/${subject.proposal.id}/laporan`}>{t('Baca dan tanggapi')}</LinkButton>);
  if (kind === 'CONFIRM_FORUM_MEMBER' && subject.__typename === 'ForumMember')
    return card(<SubjectLines subject={subject} />, <LinkButton href={`/forum/${subject.forum.id}`}>{t('Baca dan jawab')}</LinkButton>);
  return card(<SubjectLines subject={subject} />, <LinkButton href={`/antrean?pilih=${subject.id}`}>{t('Buka di antrean')}</LinkButton>);
}

function OfferLines({ match: { amount, supportKind, program, proposal } }: { match: Of<'FundingMatch'> }) {
  const { t, rupiah } = useWords();
  const offers =
    supportKind === 'CASH'
      ? t('<b>{perusahaan}</b> menawarkan', { perusahaan: program.company.name })
      : t('<b>{perusahaan}</b> menawarkan {bentuk} senilai', { perusahaan: program.company.name, bentuk: t(SUPPORT_KINDS[supportKind].word).toLowerCase() });
  return (
    <>
      <p>{rich(offers)}</p>
      <p class="big">{rupiah(amount)}</p>
      <p class="muted small">{t('untuk {judul}', { judul: proposal.title })}</p>
      <p class="muted small">{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</p>
    </>
  );
}

function MatchLines({ match: { amount, disbursed, supportKind, proposal }, isSigned }: { match: Of<'FundingMatch'>; isSigned: boolean }) {
  const { t, rupiah } = useWords();
  const isCash = supportKind === 'CASH';
  const kind = t(SUPPORT_KINDS[supportKind].word);
  const values = { sudah: rupiah(disbursed), semua: rupiah(amount), bentuk: isSigned ? kind.toLowerCase() : kind };
  const sent = isCash ? t('Sudah dikirim {sudah} dari <b>{semua}</b>.', values) : t('Sudah diserahkan {sudah} dari {bentuk} senilai <b>{semua}</b>.', values);
  const approved = isCash
    ? t('<b>{semua}</b> sudah disetujui. Bisa dikirim setelah MoU dicatat.', values)
    : t('{bentuk} senilai <b>{semua}</b> sudah disetujui. Bisa diserahkan setelah MoU dicatat.', values);
  return (
    <>
      <p>
        <strong>{proposal.title}</strong>
      </p>
      <p class="muted small">{[proposal.karangTaruna.name, regionName(proposal.karangTaruna.region)].join(', ')}</p>
      <p>{rich(isSigned ? sent : approved)}</p>
    </>
  );
}

function DeliveryLines({ delivery: { amount, supportKind, deliveredOn, fundingMatch } }: { delivery: Of<'Disbursement'> }) {
  const { t, rupiah, day } = useWords();
  const values = { uang: rupiah(amount), perusahaan: fundingMatch.program.company.name, bentuk: t(SUPPORT_KINDS[supportKind].word).toLowerCase() };
  return (
    <>
      <p>
        {supportKind === 'CASH'
          ? t('Apakah {uang} dari {perusahaan} sudah masuk ke rekening kelompok?', values)
          : t('Apakah {bentuk} senilai {uang} dari {perusahaan} sudah diterima kelompok?', values)}
      </p>
      <p class="muted small">{t('Dikirim {hari}, untuk {judul}', { hari: day(deliveredOn), judul: fundingMatch.proposal.title })}</p>
    </>
  );
}

function ProposalLines({ title, said }: { title: string; said?: string | null }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      {said && <p class="muted small">{t('Kata Dinsos: “{kata}”', { kata: said })}</p>}
    </>
  );
}

function ReportLines({ report: { spent, proposal } }: { report: Of<'AccountabilityReport'> }) {
  const { t, rupiah } = useWords();
  return (
    <>
      <p>
        <strong>{proposal.title}</strong>
      </p>
      <p class="muted small">{t('{kelompok} melaporkan {uang} dibelanjakan.', { kelompok: proposal.karangTaruna.name, uang: rupiah(spent) })}</p>
    </>
  );
}

function RequestLines({ request: { name, role, organisation } }: { request: Of<'MembershipRequest'> }) {
  const { t } = useWords();
  return (
    <p>
      {rich(
        t('<b>{nama}</b> ingin bergabung dengan {organisasi} sebagai {peran}.', {
          nama: name,
          organisasi: organisation.name,
          peran: t(ROLES[role].word).toLowerCase(),
        }),
      )}
    </p>
  );
}

function SubjectLines({ subject }: { subject: Subject }) {
  const [title, more] = subjectWords(subject);
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      {more && <p class="muted small">{more}</p>}
    </>
  );
}

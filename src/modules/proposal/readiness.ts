import type { LocalDate } from '../../kernel/calendar.ts';
import { amountOf, type Quantity } from '../../kernel/quantity.ts';
import { ReadinessItem } from './proposal-problems.ts';

interface Draft {
  readonly background: string;
  readonly objectives: string;
  readonly sustainability: string;
  readonly beneficiaries: number;
  /** Its group's region. */
  readonly regionCode: string;
}
interface Line {
  readonly quantity: Quantity;
  readonly unitPrice: bigint;
  readonly source: string;
}
/** A report that is late; it blocks whatever its group would submit. */
export interface Overdue {
  readonly title: string;
  readonly daysLate: number;
}

const isAskedOfCsr = ({ source, quantity, unitPrice }: Line) => source === 'CSR' && amountOf(quantity, unitPrice) > 0n;

/** What a draft still lacks before it can be submitted, each with what to do; empty when it is ready. */
export function missingFrom(draft: Draft, lines: readonly Line[], villages: readonly unknown[], overdue: readonly Overdue[]): ReadinessItem[] {
  const items: ReadinessItem[] = [];
  const lacks = (condition: boolean, code: string, id: string, en: string) => {
    if (condition) items.push(new ReadinessItem(code, { id, en }));
  };
  lacks(!draft.background.trim(), 'BACKGROUND', 'Tulis latar belakang: mengapa kegiatan ini perlu.', 'Write the background: why this is needed.');
  lacks(!draft.objectives.trim(), 'OBJECTIVES', 'Tulis tujuan: apa yang akan berubah.', 'Write the objectives: what will change.');
  lacks(!draft.sustainability.trim(), 'SUSTAINABILITY', 'Tulis keberlanjutan: bagaimana setelah dana habis.', 'Write how it goes on once the money is spent.');
  lacks(draft.beneficiaries < 1, 'BENEFICIARIES', 'Isi berapa orang yang menerima manfaat.', 'Say how many people benefit.');
  lacks(lines.length === 0, 'BUDGET', 'Isi rencana anggaran biaya (RAB).', 'Fill in the budget.');
  lacks(
    lines.length > 0 && !lines.some(isAskedOfCsr),
    'CSR_LINE',
    'Tandai setidaknya satu baris RAB yang dimintakan ke CSR.',
    'Mark at least one budget line as asked of CSR.',
  );
  lacks(
    draft.regionCode.length < 13 && villages.length < 2,
    'VILLAGES',
    'Pilih setidaknya dua desa atau kelurahan tempat kegiatan.',
    'Choose at least two villages where it happens.',
  );
  for (const { title, daysLate } of overdue)
    lacks(
      true,
      'REPORT_OVERDUE',
      `Laporan ${title} lewat ${daysLate} hari. Kirim dulu laporannya.`,
      `The report on ${title} is ${daysLate} days late. Send it first.`,
    );
  return items;
}

/** What a draft's group lacks; to submit, this is `NotVerified`. */
export function missingOfGroup(group: { readonly status: string; readonly termEndsOn: LocalDate }, today: LocalDate): ReadinessItem[] {
  if (group.status !== 'VERIFIED')
    return [
      new ReadinessItem('GROUP_NOT_VERIFIED', {
        id: 'Tunggu sampai Dinsos memverifikasi kelompok.',
        en: 'Wait until the social services have verified the group.',
      }),
    ];
  return group.termEndsOn < today
    ? [new ReadinessItem('DECREE_ENDED', { id: 'Perbarui SK kelompok yang sudah habis.', en: "Renew the group's decree, which has ended." })]
    : [];
}

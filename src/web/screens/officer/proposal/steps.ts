import type { ChecklistItem } from '../../../parts/form/checklist.tsx';
import { msg } from '../../../words/words.ts';
import { type Field, textOf } from './content.ts';
import { type Obstacle, obstaclesIn } from './rules.ts';
import { type KeptProposal, stands } from './sending.ts';

export interface Step {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

export const STEPS: readonly Step[] = [
  { name: 'kegiatan', title: msg('Kegiatan apa yang ingin dibuat?'), fields: ['title', 'summary', 'focusArea'] },
  { name: 'tujuan', title: msg('Untuk siapa, dan apa yang berubah?'), fields: ['background', 'objectives', 'sustainability', 'beneficiaries'] },
  { name: 'biaya', title: msg('Berapa biayanya, siapa yang membiayai?'), fields: ['budgetLines'] },
  { name: 'waktu', title: msg('Kapan dan di mana?'), fields: ['startsOn', 'endsOn', 'villages'] },
  { name: 'periksa', title: msg('Periksa, lalu kirim'), fields: ['attachments'] },
];

export const LAST_STEP = STEPS.length - 1;

/** From `?langkah=3`, counted from 1; whatever is no step is the first one. */
export const stepAt = (text: string | undefined): number => {
  const n = Number(text);
  return Number.isInteger(n) && n >= 1 && n <= STEPS.length ? n - 1 : 0;
};

export const stepOf = (field: Field): number => STEPS.findIndex(({ fields }) => fields.includes(field));

/** Where a step of this writing is. */
export const stepHref = ({ href }: { readonly href: string }, step: number): string => `${href}${href.includes('?') ? '&' : '?'}langkah=${step + 1}`;

/** The name under which its chosen files wait on the device until they are sent. */
export const attachmentsOf = ({ key }: KeptProposal): string => `lampiran ${key}`;

/** What people call a field. */
export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  title: msg('Judul kegiatan'),
  summary: msg('Ringkasan'),
  focusArea: msg('Bidang'),
  background: msg('Latar belakang'),
  objectives: msg('Tujuan'),
  sustainability: msg('Keberlanjutan'),
  beneficiaries: msg('Penerima manfaat'),
  startsOn: msg('Tanggal mulai'),
  endsOn: msg('Tanggal selesai'),
  villages: msg('Desa atau kelurahan'),
  budgetLines: msg('Rencana anggaran (RAB)'),
  attachments: msg('Lampiran'),
};

/** One thing to be mended, where it is, and how it is said. */
export interface Fault {
  readonly field: Field;
  /** Below the field: a line of the budget and what of it. */
  readonly path: readonly string[];
  readonly said: (t: (sentence: string, values?: Readonly<Record<string, string | number>>) => string) => string;
}

/** What is said beside the fields: what cannot be sent, and once it was checked also what is not there yet. */
export function faultsIn(kept: KeptProposal): Fault[] {
  const { content, group, refusals = [], isChecked, base } = kept;
  const isTold = ({ field, isBlank }: Obstacle) => !isBlank || isChecked || (base !== undefined && textOf(base.content, field) !== textOf(content, field));
  const own = obstaclesIn(content, group.region.code).filter(isTold);
  return [
    ...own.map(({ field, message, values }): Fault => ({ field, path: [field], said: (t) => t(message, values) })),
    // The server says its own in the reader's language.
    ...refusals.filter((refusal) => stands(content, refusal)).map(({ field, path, message }): Fault => ({ field, path, said: () => message })),
  ];
}

/** A row of the list of what has to be there, and where it is mended: in a step, or on another page. */
export type Row = Omit<ChecklistItem, 'action'> & { readonly step?: number; readonly href?: string };

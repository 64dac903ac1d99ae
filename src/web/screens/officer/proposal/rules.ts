import { amountOf } from '../../../words/figures.ts';
import { msg } from '../../../words/words.ts';
import type { Field, Line, ProposalContent } from './content.ts';
import { isVillage } from './content.ts';

/** The API's own limits, so that what cannot be taken is said at once and without a signal. */
export const MOST = { title: 200, summary: 2_000, text: 10_000, people: 300_000_000, lines: 200, files: 20, villages: 50 } as const;
const LARGEST = 999_999_999_999_999_999n;

/** What keeps one field from being sent. `isBlank`: it is merely not written yet. */
export interface Obstacle {
  readonly field: Field;
  readonly message: string;
  readonly values?: Readonly<Record<string, number>>;
  readonly isBlank?: boolean;
}

const letters = (text: string): number => [...text.trim()].length;
const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day);

export const totalOf = (lines: readonly Line[]): bigint => lines.reduce((sum, line) => sum + amountOf(line.quantity, line.unitPrice), 0n);

/** What a new proposal must have before the server can keep it at all. */
export const NEEDED: readonly Field[] = ['title', 'summary', 'focusArea', 'startsOn', 'endsOn', 'villages'];

/** Everything in a writing that the server would refuse for its form. */
export function obstaclesIn(content: ProposalContent, regionCode: string): Obstacle[] {
  const found: Obstacle[] = [];
  const blank = (field: Field, isBlank: boolean, message: string) => isBlank && found.push({ field, message, isBlank });
  const wrong = (field: Field, isWrong: boolean, message: string, n?: number) =>
    isWrong && found.push({ field, message, values: n === undefined ? undefined : { n } });
  const { title, summary, background, objectives, sustainability, startsOn, endsOn, villages, budgetLines, attachments, beneficiaries } = content;
  blank('title', letters(title) === 0, msg('Isi judul kegiatan.'));
  wrong('title', letters(title) > MOST.title, TOO_LONG, MOST.title);
  blank('summary', letters(summary) === 0, msg('Isi ringkasan kegiatan.'));
  wrong('summary', letters(summary) > MOST.summary, TOO_LONG, MOST.summary);
  blank('focusArea', !content.focusArea, msg('Pilih bidang kegiatan.'));
  for (const [field, text] of Object.entries({ background, objectives, sustainability })) wrong(field as Field, letters(text) > MOST.text, TOO_LONG, MOST.text);
  blank('startsOn', !isDay(startsOn), msg('Isi tanggal mulai.'));
  blank('endsOn', !isDay(endsOn), msg('Isi tanggal selesai.'));
  wrong('endsOn', isDay(startsOn) && isDay(endsOn) && startsOn > endsOn, msg('Tanggal selesai tidak boleh sebelum tanggal mulai.'));
  wrong('beneficiaries', Number(beneficiaries || '0') > MOST.people, msg('Jumlah orang terlalu besar.'));
  if (!isVillage(regionCode)) {
    blank('villages', villages.length < 2, msg('Pilih sedikitnya dua desa atau kelurahan.'));
    wrong('villages', villages.length > MOST.villages, TOO_MANY, MOST.villages);
  }
  wrong('budgetLines', budgetLines.length > MOST.lines, TOO_MANY, MOST.lines);
  wrong('budgetLines', totalOf(budgetLines) > LARGEST, msg('Jumlah seluruh baris terlalu besar.'));
  wrong('attachments', attachments.length > MOST.files, TOO_MANY, MOST.files);
  return found;
}

const TOO_LONG = msg('Terlalu panjang, paling banyak {n} huruf.');
const TOO_MANY = msg('Terlalu banyak, paling banyak {n}.');

/** What a draft still lacks, by the API's codes: known without asking, so also without a signal. */
export function lackingIn(content: ProposalContent, regionCode: string): string[] {
  const { background, objectives, sustainability, beneficiaries, budgetLines, villages } = content;
  const lacks: [string, boolean][] = [
    ['BACKGROUND', !background.trim()],
    ['OBJECTIVES', !objectives.trim()],
    ['SUSTAINABILITY', !sustainability.trim()],
    ['BENEFICIARIES', Number(beneficiaries || '0') < 1],
    ['BUDGET', budgetLines.length === 0],
    ['CSR_LINE', budgetLines.length > 0 && !budgetLines.some((line) => line.source === 'CSR' && amountOf(line.quantity, line.unitPrice) > 0n)],
    ['VILLAGES', !isVillage(regionCode) && villages.length < 2],
  ];
  return lacks.flatMap(([code, isLacking]) => (isLacking ? [code] : []));
}

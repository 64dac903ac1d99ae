import { isUnsent } from '../../../data/kept.ts';
import type { Words } from '../../../words/words.ts';
import { msg } from '../../../words/words.ts';
import { type Field, isVillage } from './content.ts';
import { lackingIn, totalOf } from './rules.ts';
import type { KeptProposal } from './sending.ts';
import { FIELD_WORDS, type Row, stepOf } from './steps.ts';

type OwnCode = 'BACKGROUND' | 'OBJECTIVES' | 'SUSTAINABILITY' | 'BENEFICIARIES' | 'BUDGET' | 'CSR_LINE' | 'VILLAGES';

/** The API's codes about the writing itself, and where each is mended. */
const OWN: Readonly<Record<OwnCode, { readonly field: Field; readonly word?: string }>> = {
  BACKGROUND: { field: 'background' },
  OBJECTIVES: { field: 'objectives' },
  SUSTAINABILITY: { field: 'sustainability' },
  BENEFICIARIES: { field: 'beneficiaries' },
  BUDGET: { field: 'budgetLines' },
  CSR_LINE: { field: 'budgetLines', word: msg('Bagian yang diminta ke CSR') },
  VILLAGES: { field: 'villages' },
};

/** Rows of one matter: all done, they are one. */
const together = (rows: readonly Row[], title: string, hint?: string): readonly Row[] =>
  rows.every(({ done }) => done) ? [{ title, done: true, hint }] : rows;

/** What the API says of the group; all else of its codes is shown as it says it. */
const OF_GROUP: readonly string[] = ['GROUP_NOT_VERIFIED', 'DECREE_ENDED'];

/** What has to be there before it can be submitted: what is there, with its figure, and what is not, with the API's sentence. */
export function checklistOf(kept: KeptProposal, words: Words): Row[] {
  const { t, day, span, count } = words;
  const { content, base, group } = kept;
  const readiness = base?.readiness ?? [];
  // The API's list is of what it has; what is on its way is judged here.
  const lacking = isUnsent(kept) || !base ? lackingIn(content, group.region.code) : readiness.map(({ code }) => code);
  const saying = (code: string) => readiness.find((item) => item.code === code)?.message;

  const { startsOn, endsOn } = content;
  const hasTime = startsOn !== '' && endsOn !== '' && startsOn <= endsOn;
  const time: Row = { title: t('Waktu pelaksanaan'), done: hasTime, hint: hasTime ? span(startsOn, endsOn) : undefined, step: stepOf('startsOn') };
  const start = (['title', 'summary', 'focusArea'] as const).map(
    (field): Row => ({ title: t(FIELD_WORDS[field]), done: content[field].trim() !== '', step: stepOf(field) }),
  );
  const own = (codes: readonly OwnCode[]) =>
    codes.map((code): Row => {
      const done = !lacking.includes(code);
      const { field, word } = OWN[code];
      return { title: t(word ?? FIELD_WORDS[field]), done, hint: done ? undefined : saying(code), step: stepOf(field) };
    });
  const figures = {
    people: t('{n} orang', { n: count(Number(content.beneficiaries || '0')) }),
    budget: t('{n} baris, {uang}', { n: content.budgetLines.length, uang: words.rupiah(totalOf(content.budgetLines)) }),
    villages: t('{n} desa atau kelurahan', { n: content.villages.length }),
  };
  const topics: Row[] = [
    ...together(start, t('Judul, ringkasan, dan bidang')),
    ...together(own(['BACKGROUND', 'OBJECTIVES', 'SUSTAINABILITY', 'BENEFICIARIES']), t('Tujuan dan penerima manfaat'), figures.people),
    // Without any line there is no line to mark.
    ...together(own(content.budgetLines.length > 0 ? ['BUDGET', 'CSR_LINE'] : ['BUDGET']), t('RAB lengkap'), figures.budget),
    time,
    ...(isVillage(group.region.code) ? [] : together(own(['VILLAGES']), t(FIELD_WORDS.villages), figures.villages)),
  ];
  const others = readiness.filter(({ code }) => !(code in OWN) && !OF_GROUP.includes(code));
  const ofGroup = readiness.find(({ code }) => OF_GROUP.includes(code));
  const decree: Row = {
    title: ofGroup?.code === 'GROUP_NOT_VERIFIED' ? t('Verifikasi kelompok') : t('SK kepengurusan'),
    done: !ofGroup && base !== undefined,
    href: '/kelompok',
    hint: ofGroup?.message ?? (group.termEndsOn ? t('Berlaku sampai {tanggal}', { tanggal: day(group.termEndsOn) }) : undefined),
  };
  return [
    ...topics,
    ...(base ? [decree] : []),
    ...others.map(({ code, message }): Row => ({ title: message, done: false, href: code === 'REPORT_OVERDUE' ? '/laporan' : undefined })),
  ];
}

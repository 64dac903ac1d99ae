import { isUnsent } from '../../../data/kept.ts';
import type { Words } from '../../../words/words.ts';
import { msg } from '../../../words/words.ts';
import { isVillage } from './content.ts';
import { lackingIn, totalOf } from './rules.ts';
import type { KeptProposal } from './sending.ts';
import { FIELD_WORDS, type Row, stepOf } from './steps.ts';

/** The API's codes about the writing itself, what each is called, and where it is mended. */
const OWN = [
  { code: 'BACKGROUND', field: 'background' },
  { code: 'OBJECTIVES', field: 'objectives' },
  { code: 'SUSTAINABILITY', field: 'sustainability' },
  { code: 'BENEFICIARIES', field: 'beneficiaries' },
  { code: 'BUDGET', field: 'budgetLines' },
  { code: 'CSR_LINE', field: 'budgetLines', word: msg('Bagian yang diminta ke CSR') },
  { code: 'VILLAGES', field: 'villages' },
] as const;

const OWN_CODES: readonly string[] = OWN.map(({ code }) => code);

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

  const start: Row[] = (['title', 'summary', 'focusArea'] as const).map((field) => ({
    title: t(FIELD_WORDS[field]),
    done: content[field].trim() !== '',
    step: stepOf(field),
  }));
  const { startsOn, endsOn } = content;
  const hasTime = startsOn !== '' && endsOn !== '' && startsOn <= endsOn;
  const time: Row = { title: t('Waktu pelaksanaan'), done: hasTime, hint: hasTime ? span(startsOn, endsOn) : undefined, step: stepOf('startsOn') };
  const figures: Partial<Record<(typeof OWN)[number]['code'], string>> = {
    BENEFICIARIES: t('{n} orang', { n: count(Number(content.beneficiaries || '0')) }),
    BUDGET: t('{n} baris, {uang}', { n: content.budgetLines.length, uang: words.rupiah(totalOf(content.budgetLines)) }),
    VILLAGES: t('{n} desa atau kelurahan', { n: content.villages.length }),
  };
  const own = OWN.filter(({ code }) => code !== 'VILLAGES' || !isVillage(group.region.code))
    // Without any line there is no line to mark.
    .filter(({ code }) => code !== 'CSR_LINE' || content.budgetLines.length > 0)
    .map(({ code, field, ...row }): Row => {
      const done = !lacking.includes(code);
      return { title: t('word' in row ? row.word : FIELD_WORDS[field]), done, hint: done ? figures[code] : saying(code), step: stepOf(field) };
    });
  const others = readiness.filter(({ code }) => !OWN_CODES.includes(code) && !OF_GROUP.includes(code));
  const ofGroup = readiness.find(({ code }) => OF_GROUP.includes(code));
  const decree: Row = {
    title: t('SK kepengurusan'),
    done: !ofGroup && base !== undefined,
    hint: ofGroup?.message ?? (group.termEndsOn ? t('Berlaku sampai {tanggal}', { tanggal: day(group.termEndsOn) }) : undefined),
  };
  return [...start, time, ...own, ...(base ? [decree] : []), ...others.map(({ message }): Row => ({ title: message, done: false }))];
}

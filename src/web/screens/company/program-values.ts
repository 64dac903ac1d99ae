import type { CreateProgramInput, ProgramOfPageFragment, ReviseProgramInput } from '../../generated/graphql.ts';
import type { Issue } from '../../parts/form/form-errors.ts';
import type { RegionOption } from '../../parts/form/region-picker.tsx';
import type { Classification, FocusArea, SupportKind } from '../../words/states.ts';
import type { Words } from '../../words/words.ts';
import { STANDARD_WEIGHTS, sentWeights, WEIGHT_NAMES, type Weights, weightIssues, weightsOf } from './weights.ts';

/** A programme as its form has it: money, the year and weights as digits. */
export interface ProgramValues extends Weights {
  readonly title: string;
  readonly description: string;
  readonly focusAreas: readonly FocusArea[];
  readonly supportKinds: readonly SupportKind[];
  /** The whole country, or the regions named. */
  readonly reach: 'all' | 'some' | '';
  readonly regions: readonly RegionOption[];
  readonly minimumClassification: Classification | '';
  readonly budget: string;
  readonly minimumAward: string;
  readonly maximumAward: string;
  readonly fiscalYear: string;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** A new one, beginning today. */
export const emptyProgram = (today: string): ProgramValues => ({
  title: '',
  description: '',
  focusAreas: [],
  supportKinds: ['CASH'],
  reach: '',
  regions: [],
  minimumClassification: '',
  budget: '',
  minimumAward: '',
  maximumAward: '',
  fiscalYear: today.slice(0, 4),
  opensOn: today,
  closesOn: '',
  ...STANDARD_WEIGHTS,
});

/** As it is recorded. Of an open one, areas and regions that it has stay: the form holds what is added. */
export function valuesOf(program: ProgramOfPageFragment): ProgramValues {
  const isOpen = program.status === 'OPEN';
  return {
    title: program.title,
    description: program.description,
    focusAreas: isOpen ? [] : program.focusAreas,
    supportKinds: program.supportKinds,
    reach: program.regions.length > 0 ? 'some' : 'all',
    regions: isOpen ? [] : program.regions,
    minimumClassification: program.minimumClassification ?? '',
    budget: program.budget,
    minimumAward: program.minimumAward,
    maximumAward: program.maximumAward,
    fiscalYear: String(program.fiscalYear),
    opensOn: program.opensOn,
    closesOn: program.closesOn,
    ...weightsOf(program),
  };
}

/** What can be said without asking the server; `open`: the programme as it is, of which nothing may become narrower. */
export function issuesOf(values: ProgramValues, { t, rupiah, day }: Words, open?: ProgramOfPageFragment): Issue[] {
  const { budget, minimumAward, maximumAward, opensOn, closesOn } = values;
  const [whole, least, most] = [BigInt(budget || 0), BigInt(minimumAward || 0), BigInt(maximumAward || 0)];
  const issues: (Issue | false)[] = [
    !values.title.trim() && { path: ['title'], message: t('Isi judul program.') },
    !values.description.trim() && { path: ['description'], message: t('Tulis program ini untuk apa.') },
    values.focusAreas.length === 0 && !open && { path: ['focusAreas'], message: t('Pilih sedikitnya satu bidang.') },
    values.supportKinds.length === 0 && { path: ['supportKinds'], message: t('Pilih sedikitnya satu bentuk dukungan.') },
    values.reach === '' && { path: ['reach'], message: t('Pilih wilayahnya.') },
    values.reach === 'some' && values.regions.length === 0 && !open && { path: ['regions'], message: t('Tambahkan sedikitnya satu wilayah.') },
    whole === 0n && { path: ['budget'], message: t('Isi anggaran program.') },
    most === 0n && { path: ['maximumAward'], message: t('Isi bantuan terbesar.') },
    most > whole &&
      whole > 0n &&
      (open && most <= BigInt(open.maximumAward)
        ? { path: ['budget'], message: t('Paling kecil {uang}, sebesar bantuan terbesar.', { uang: rupiah(most) }) }
        : { path: ['maximumAward'], message: t('Paling besar {uang}, sebesar anggaran.', { uang: rupiah(whole) }) }),
    least > most && most > 0n && { path: ['minimumAward'], message: t('Paling besar {uang}, sebesar bantuan terbesar.', { uang: rupiah(most) }) },
    !/^20\d\d$/.test(values.fiscalYear) && { path: ['fiscalYear'], message: t('Isi tahun, misalnya 2027.') },
    ...(open ? [] : weightIssues(values, t)),
    !opensOn && { path: ['opensOn'], message: t('Isi tanggal buka.') },
    !closesOn && { path: ['closesOn'], message: t('Isi tanggal tutup.') },
    closesOn !== '' && closesOn < opensOn && { path: ['closesOn'], message: t('Tidak boleh sebelum tanggal buka.') },
    ...(open
      ? [
          closesOn !== '' && closesOn < open.closesOn && { path: ['closesOn'], message: t('Tidak boleh sebelum {hari}.', { hari: day(open.closesOn) }) },
          least > BigInt(open.minimumAward) && {
            path: ['minimumAward'],
            message: t('Program sudah terbuka: paling besar {uang}.', { uang: rupiah(open.minimumAward) }),
          },
          most > 0n &&
            most < BigInt(open.maximumAward) && {
              path: ['maximumAward'],
              message: t('Program sudah terbuka: paling kecil {uang}.', { uang: rupiah(open.maximumAward) }),
            },
        ]
      : []),
  ];
  return issues.filter((issue) => issue !== false);
}

const codesOf = ({ reach, regions }: ProgramValues): string[] => (reach === 'some' ? regions.map(({ code }) => code) : []);

export const creationOf = (values: ProgramValues, companyId: string): CreateProgramInput => ({
  companyId,
  title: values.title.trim(),
  description: values.description.trim(),
  focusAreas: [...values.focusAreas],
  supportKinds: [...values.supportKinds],
  regionCodes: codesOf(values),
  minimumClassification: values.minimumClassification || null,
  budget: values.budget,
  minimumAward: values.minimumAward || '0',
  maximumAward: values.maximumAward,
  fiscalYear: Number(values.fiscalYear),
  opensOn: values.opensOn,
  closesOn: values.closesOn,
  weights: sentWeights(values),
});

/** Only what differs from what is recorded, so that a colleague's other changes stay; undefined when nothing does. */
export function revisionOf(values: ProgramValues, program: ProgramOfPageFragment): ReviseProgramInput | undefined {
  const isOpen = program.status === 'OPEN';
  const [had, have] = [program.regions.map(({ code }) => code), codesOf(values)];
  // A wider region takes in those that were there.
  const kept = isOpen && values.reach === 'some' ? had.filter((code) => !have.some((wider) => code.startsWith(`${wider}.`))) : [];
  const regionCodes = [...kept, ...have];
  const focusAreas = isOpen ? [...program.focusAreas, ...values.focusAreas] : [...values.focusAreas];
  const same = (one: readonly string[], other: readonly string[]) => [...one].sort().join() === [...other].sort().join();
  const recorded = weightsOf(program);
  const wanted = {
    title: values.title.trim(),
    description: values.description.trim(),
    budget: values.budget,
    minimumAward: values.minimumAward || '0',
    maximumAward: values.maximumAward,
    closesOn: values.closesOn,
  };
  const changes = {
    ...Object.fromEntries(Object.entries(wanted).filter(([name, value]) => value !== program[name as keyof typeof wanted])),
    ...(!same(focusAreas, program.focusAreas) && { focusAreas }),
    ...(!same(regionCodes, had) && { regionCodes }),
    ...(WEIGHT_NAMES.some((name) => values[name] !== recorded[name]) && { weights: sentWeights(values) }),
  };
  return Object.keys(changes).length > 0 ? { id: program.id, ...changes } : undefined;
}

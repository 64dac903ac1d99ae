import type { RegisterKarangTarunaInput } from '../../generated/graphql.ts';
import type { SentFile } from '../../parts/form/file-queue.ts';
import type { Issue } from '../../parts/form/form-errors.ts';
import { isRegionChosen, type RegionLevel } from '../../parts/form/region-levels.ts';
import { ROLES } from '../../words/states.ts';
import type { Words } from '../../words/words.ts';

export type OfficerRole = RegisterKarangTarunaInput['role'];
export const OFFICER_ROLES: readonly OfficerRole[] = ['CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER'];

export interface OfficerRow {
  readonly name: string;
  readonly role: OfficerRole;
  /** Below 18: named by the office held, and by nothing else. */
  readonly isMinor: boolean;
}

export interface GroupValues {
  readonly name: string;
  readonly level: RegionLevel;
  readonly regionCode: string;
  readonly description: string;
  readonly potentials: string;
  readonly decreeNumber: string;
  readonly decreeDate: string;
  readonly termEndsOn: string;
  readonly decree: readonly SentFile[];
  readonly officers: readonly OfficerRow[];
  readonly role: OfficerRole | '';
}

export const emptyGroup: GroupValues = {
  name: '',
  level: 'VILLAGE',
  regionCode: '',
  description: '',
  potentials: '',
  decreeNumber: '',
  decreeDate: '',
  termEndsOn: '',
  decree: [],
  officers: [
    { name: '', role: 'CHAIR', isMinor: false },
    { name: '', role: 'SECRETARY', isMinor: false },
    { name: '', role: 'TREASURER', isMinor: false },
  ],
  role: '',
};

/** What has to be there before the API can look at the rest: it takes no empty day, region or role. */
export function issuesOf({ name, regionCode, level, decreeNumber, decreeDate, termEndsOn, officers, role }: GroupValues, t: Words['t']): Issue[] {
  const chairs = officers.filter((officer) => officer.role === 'CHAIR').length;
  return [
    ...(name.trim() ? [] : [{ path: ['name'], message: t('Isi nama kelompok.') }]),
    ...(isRegionChosen(regionCode, level) ? [] : [{ path: ['regionCode'], message: t('Pilih wilayah kelompok.') }]),
    ...(decreeNumber.trim() ? [] : [{ path: ['decreeNumber'], message: t('Isi nomor SK.') }]),
    ...(decreeDate ? [] : [{ path: ['decreeDate'], message: t('Isi tanggal SK.') }]),
    ...(termEndsOn ? [] : [{ path: ['termEndsOn'], message: t('Isi akhir masa bakti.') }]),
    ...(chairs === 1 ? [] : [{ path: ['officers'], message: t('Isi tepat satu ketua.') }]),
    ...officers.flatMap((officer, i) =>
      officer.isMinor || officer.name.trim() ? [] : [{ path: ['officers', String(i), 'name'], message: t('Isi namanya, atau hapus baris ini.') }],
    ),
    ...(role ? [] : [{ path: ['role'], message: t('Pilih jabatan Anda.') }]),
  ];
}

const potentialsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]+/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

export const groupInput = (values: GroupValues): RegisterKarangTarunaInput => ({
  name: values.name.trim(),
  regionCode: values.regionCode,
  description: values.description.trim() || null,
  potentials: potentialsOf(values.potentials),
  decreeNumber: values.decreeNumber.trim(),
  decreeDate: values.decreeDate,
  termEndsOn: values.termEndsOn,
  decreeFileId: values.decree[0]?.id ?? null,
  officers: values.officers.map(({ name, role, isMinor }) => ({ name: isMinor ? ROLES[role].word : name.trim(), role })),
  role: values.role as OfficerRole,
});

/** The API speaks of each potential and of the file's id; the form has one field for all of them, and another name. */
export const tellingIssues = (issues: readonly Issue[]): Issue[] =>
  issues.map(({ path, message }) => {
    const [field = ''] = path;
    if (field === 'potentials') return { path: [field], message };
    return { path: field === 'decreeFileId' ? ['decree'] : path, message };
  });

import type { RulesOfPlanFragment, StartAllocationMutationVariables } from '../../generated/graphql.ts';
import type { Issue } from '../../parts/form/form-errors.ts';
import { lettersIn } from '../../words/typed.ts';
import type { Words } from '../../words/words.ts';

type Request = StartAllocationMutationVariables['input'];

/** What is typed into the form of a plan: percents as digits, empty for none. */
export interface PlanValues {
  readonly title: string;
  /** Absent where all that a forum's members have brought are meant. */
  readonly programIds?: string[];
  readonly whole: 'part' | 'whole';
  readonly kabupatenShare: string;
  readonly tumbuhShare: string;
  readonly neverFundedShare: string;
  readonly within: readonly { readonly code: string; readonly name: string }[];
}

export const emptyPlan = (programIds: string[] | undefined): PlanValues => ({
  title: '',
  programIds,
  whole: 'part',
  kabupatenShare: '',
  tumbuhShare: '',
  neverFundedShare: '',
  within: [],
});

/** As many letters as a title takes. */
const MOST_LETTERS = 200;

/** `Tahap satu (2)` after `Tahap satu`, so that both are told apart where they are compared. */
export function nextTitle(title: string): string {
  const [, stem = title, number = '1'] = /^(.+?)(?: \((\d{1,3})\))?$/s.exec(title) ?? [];
  const next = `${stem} (${Number(number) + 1})`;
  return lettersIn(next) > MOST_LETTERS ? title : next;
}

/** An earlier plan's rules, and those of its programmes that are still to be had, or all where none is. `programIds` as of `emptyPlan`. */
export function planLike(plan: RulesOfPlanFragment, programIds: string[] | undefined): PlanValues {
  const { title, whole, kabupatenShare, tumbuhShare, neverFundedShare, within, budgets } = plan;
  const before = new Set(budgets.map(({ program }) => program?.id));
  const kept = programIds?.filter((id) => before.has(id)) ?? [];
  return {
    title: nextTitle(title),
    programIds: kept.length > 0 ? kept : programIds,
    whole: whole ? 'whole' : 'part',
    kabupatenShare: kabupatenShare === null ? '' : String(kabupatenShare),
    tumbuhShare: tumbuhShare ? String(tumbuhShare) : '',
    neverFundedShare: neverFundedShare ? String(neverFundedShare) : '',
    within: within ? [{ code: within.code, name: within.name }] : [],
  };
}

/** How many of an earlier plan's programmes cannot be had any more: some of them, or all. */
export function goneFrom(
  { budgets }: Pick<RulesOfPlanFragment, 'budgets'>,
  programIds: readonly string[],
): { readonly count: number; readonly isAll: boolean } {
  const gone = budgets.filter(({ program }) => !program || !programIds.includes(program.id));
  return { count: gone.length, isAll: gone.length === budgets.length };
}

interface Named {
  readonly id: string;
}

/** The form of a new plan, of a forum or of a company alone; `earlier`: with that plan's rules in it. */
export const newPlanHref = (company: Named, forum: Named | null, earlier?: Named): string =>
  `/rencana/baru?${new URLSearchParams({ ...(forum ? { forum: forum.id } : { perusahaan: company.id }), ...(earlier && { dari: earlier.id }) })}`;

/** What can be said of it before it is sent. */
export function issuesIn(values: PlanValues, { t }: Words): Issue[] {
  const issues: Issue[] = [];
  if (!values.title.trim()) issues.push({ path: ['title'], message: t('Beri judul, supaya rencana mudah dikenali.') });
  if (values.programIds?.length === 0) issues.push({ path: ['programIds'], message: t('Pilih sedikitnya satu program.') });
  for (const name of ['kabupatenShare', 'tumbuhShare', 'neverFundedShare'] as const) {
    const [least, share] = [name === 'kabupatenShare' ? 1 : 0, Number(values[name])];
    if (values[name] !== '' && (share < least || share > 100)) issues.push({ path: [name], message: t('Isi angka {least} sampai 100.', { least }) });
  }
  return issues;
}

export const requestOf = (values: PlanValues, companyId: string, forumId: string | undefined): Request => ({
  companyId,
  forumId: forumId ?? null,
  programIds: values.programIds ?? null,
  title: values.title.trim(),
  whole: values.whole === 'whole',
  kabupatenShare: values.kabupatenShare === '' ? null : Number(values.kabupatenShare),
  tumbuhShare: Number(values.tumbuhShare || '0'),
  neverFundedShare: Number(values.neverFundedShare || '0'),
  within: values.within[0]?.code ?? null,
});

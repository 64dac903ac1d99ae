import type { DifferingLine } from '../../../parts/form/stale-version.tsx';
import { FOCUS_AREAS, FUNDING_SOURCES } from '../../../words/states.ts';
import type { Words } from '../../../words/words.ts';
import { EMPTY, type Field, type Line, type ProposalContent, textOf } from './content.ts';
import { merge } from './merge.ts';
import type { KeptProposal } from './sending.ts';
import { FIELD_WORDS } from './steps.ts';

/** One field as people read it. */
function said(content: ProposalContent, field: Exclude<Field, 'budgetLines'>, words: Words): string {
  if (field === 'focusArea') return content.focusArea && words.t(FOCUS_AREAS[content.focusArea].word);
  if (field === 'startsOn' || field === 'endsOn') return content[field] && words.day(content[field]);
  if (field === 'beneficiaries') return words.count(Number(content.beneficiaries || '0'));
  if (field === 'villages' || field === 'attachments') return content[field].map(({ name }) => name).join(', ');
  return content[field].trim();
}

const sayLine = (line: Line | undefined, { t, rupiah, quantity }: Words): string =>
  line ? `${line.description}: ${quantity(line.quantity)} ${line.unit} × ${rupiah(line.unitPrice || '0')}, ${t(FUNDING_SOURCES[line.source].word)}` : '';

/** The lines that differ between two writings, where both were changed. */
export function differingLines({ base, content, theirs }: KeptProposal, words: Words): DifferingLine[] {
  if (!theirs) return [];
  const { t } = words;
  const { collisions } = merge(base?.content ?? EMPTY, content, theirs.content);
  return collisions.flatMap((field): DifferingLine[] => {
    if (field !== 'budgetLines') return [{ label: t(FIELD_WORDS[field]), mine: said(content, field, words), theirs: said(theirs.content, field, words) }];
    const rows = Math.max(content.budgetLines.length, theirs.content.budgetLines.length);
    return Array.from({ length: rows }, (_, i) => [content.budgetLines[i], theirs.content.budgetLines[i]] as const).flatMap(([mine, other], i) =>
      isSameLine(mine, other) ? [] : [{ label: t('RAB, baris {n}', { n: i + 1 }), mine: sayLine(mine, words), theirs: sayLine(other, words) }],
    );
  });
}

const isSameLine = (a: Line | undefined, b: Line | undefined): boolean => {
  const text = (line: Line | undefined) => textOf({ ...EMPTY, budgetLines: line ? [line] : [] }, 'budgetLines');
  return text(a) === text(b);
};

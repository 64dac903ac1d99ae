import { FIELDS, type Field, type ProposalContent, pick, textOf } from './content.ts';

export interface Merged {
  /** Both sides' changes; where they collide, mine. */
  readonly content: ProposalContent;
  /** What both changed, and not alike. */
  readonly collisions: readonly Field[];
  /** What only the other side changed. */
  readonly theirs: readonly Field[];
}

/** Two writings that began from one. */
export function merge(base: ProposalContent, mine: ProposalContent, theirs: ProposalContent): Merged {
  const changed = (side: ProposalContent) => FIELDS.filter((field) => textOf(base, field) !== textOf(side, field));
  const byMe = new Set(changed(mine));
  const byThem = changed(theirs);
  const collisions = byThem.filter((field) => byMe.has(field) && textOf(mine, field) !== textOf(theirs, field));
  const onlyTheirs = byThem.filter((field) => !byMe.has(field));
  return { content: { ...mine, ...pick(theirs, onlyTheirs) }, collisions, theirs: onlyTheirs };
}

/** The person has chosen whose text stands where both had changed it. */
export function choose(base: ProposalContent, mine: ProposalContent, theirs: ProposalContent, whose: 'mine' | 'theirs'): ProposalContent {
  const { content, collisions } = merge(base, mine, theirs);
  return whose === 'mine' ? content : { ...content, ...pick(theirs, collisions) };
}

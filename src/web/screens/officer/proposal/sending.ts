import { isUnsent, type Kept, mayBeForgotten, type Outgoing, type Sender, type Sending } from '../../../data/kept.ts';
import type { Refused } from '../../../data/use-action.ts';
import {
  CreateProposalDocument,
  type CreateProposalInput,
  ProposalDraftsOfGroupDocument,
  type ProposalDraftsOfGroupQuery,
  ProposalEditorDocument,
  type ProposalEditorQuery,
  type ProposalWritingFragment,
  ReviseProposalDocument,
  type ReviseProposalInput,
} from '../../../generated/graphql.ts';
import { contentOf, differing, EMPTY, FIELDS, type Field, fieldOf, isVillage, type ProposalContent, partsOf, pick, textOf } from './content.ts';
import { choose, merge } from './merge.ts';
import { NEEDED, obstaclesIn } from './rules.ts';

/** Whose proposal it is, as far as writing it needs to know. */
export interface WritingGroup {
  readonly id: string;
  readonly name: string;
  readonly region: { readonly code: string; readonly name: string };
  /** The last day of its decree, once heard of. */
  readonly termEndsOn?: string;
}

/** What the server has, as far as this device knows. */
export interface Stored {
  readonly version: number;
  readonly content: ProposalContent;
  readonly readiness: readonly { readonly code: string; readonly message: string }[];
  /** Why it was returned. */
  readonly reason: string | null;
  /** When it was heard of, in milliseconds. */
  readonly at: number;
}

/** A field that the server refused, with the text it refused: another text is tried again. */
export interface Refusal {
  readonly field: Field;
  readonly path: readonly string[];
  readonly message: string;
  readonly text: string;
}

/** A proposal that is being written. */
export interface KeptProposal extends Kept {
  readonly kind: 'proposal';
  readonly content: ProposalContent;
  readonly group: WritingGroup;
  /** Once the server knows it. */
  readonly proposalId?: string;
  readonly base?: Stored;
  /** Somebody else saved meanwhile: what they saved has to be read. */
  readonly isStale?: boolean;
  /** Both changed the same: the person chooses. */
  readonly theirs?: Stored;
  /** What somebody else changed and was taken over without asking, to be told. */
  readonly takenOver?: readonly Field[];
  /** It cannot be written on any more: submitted, withdrawn, or not to be seen. */
  readonly closedAs?: string;
  readonly refusals?: readonly Refusal[];
  /** The person has been where it is checked: from then on what is missing is said beside its field. */
  readonly isChecked?: boolean;
}

export function newProposal(key: string, group: WritingGroup, now: number): KeptProposal {
  const kept = { format: 1, kind: 'proposal', key, title: '', href: `/proposal/baru?draf=${key}`, touched: {}, changedAt: now } as const;
  return { ...kept, content: EMPTY, group };
}

export const storedOf = (proposal: ProposalWritingFragment, group: WritingGroup, at: number): Stored => ({
  version: proposal.version,
  content: contentOf(proposal, group.region.code),
  readiness: proposal.readiness,
  reason: proposal.statusReason,
  at,
});

export function knownProposal(proposal: ProposalWritingFragment, group: WritingGroup, now: number): KeptProposal {
  const base = storedOf(proposal, group, now);
  const { id, title, status } = proposal;
  const closedAs = isOpen(status) ? undefined : status;
  return { ...newProposal(id, group, now), title, href: hrefOf(id), proposalId: id, content: base.content, base, closedAs };
}

const hrefOf = (id: string) => `/proposal/${id}/ubah`;

/** What the person changes; what the server does not have yet is remembered with its time. */
export function write(kept: KeptProposal, changes: Partial<ProposalContent>, now: number): KeptProposal {
  const content = { ...kept.content, ...changes };
  const touched = { ...kept.touched, ...Object.fromEntries(Object.keys(changes).map((field) => [field, now])) };
  return tidied({ ...kept, content, touched, changedAt: now, title: content.title.trim(), takenOver: undefined });
}

/** Forgets the times of what the server has by now. */
function tidied(kept: KeptProposal): KeptProposal {
  const open = new Set<string>(differing(kept.base?.content ?? EMPTY, kept.content));
  return { ...kept, touched: Object.fromEntries(Object.entries(kept.touched).filter(([field]) => open.has(field))) };
}

/** Whether what was refused is still written so. */
export const stands = (content: ProposalContent, { field, text }: Refusal): boolean => textOf(content, field) === text;

/** What cannot go now: what breaks a rule, and what was refused as it is. */
function blockedIn({ content, group, refusals }: KeptProposal): Set<Field> {
  const blocked = new Set(obstaclesIn(content, group.region.code).map(({ field }) => field));
  for (const refusal of refusals ?? []) if (stands(content, refusal)) blocked.add(refusal.field);
  // One day without the other could cross it.
  if (blocked.has('startsOn') || blocked.has('endsOn')) blocked.add('startsOn').add('endsOn');
  return blocked;
}

function next(kept: KeptProposal): Outgoing | undefined {
  const { content, group, proposalId, base } = kept;
  if (kept.theirs || kept.isStale || kept.closedAs) return undefined;
  const blocked = blockedIn(kept);
  const sendable = (fields: readonly Field[]) => fields.filter((field) => !blocked.has(field));
  if (!proposalId || !base) {
    if (NEEDED.some((field) => blocked.has(field))) return undefined;
    const carries = pick(content, sendable(FIELDS));
    const { villageCodes, ...parts } = partsOf({ ...EMPTY, ...carries }, FIELDS);
    const input = { karangTarunaId: group.id, ...parts, ...(isVillage(group.region.code) ? {} : { villageCodes }) } as CreateProposalInput;
    return { what: 'create', input, carries };
  }
  const fields = sendable(differing(base.content, content));
  const input: ReviseProposalInput = { id: proposalId, version: base.version, ...partsOf(content, fields) };
  return fields.length > 0 ? { what: 'revise', input, carries: pick(content, fields) } : undefined;
}

interface Saved {
  readonly proposal: Pick<ProposalWritingFragment, 'id' | 'version' | 'readiness'>;
}

function succeeded(kept: KeptProposal, { what, input, carries }: Sending, result: object, at: number): KeptProposal {
  const { id, version, readiness } = (result as Saved).proposal;
  const before = what === 'create' ? 0 : (input as ReviseProposalInput).version;
  const content = { ...(kept.base?.content ?? EMPTY), ...carries };
  const base = { version: before + 1, content, readiness, reason: kept.base?.reason ?? null, at };
  // The answer was lost once, and somebody saved before this repetition of it: theirs has to be read.
  const isStale = version !== base.version;
  const refusals = kept.refusals?.filter((refusal) => stands(kept.content, refusal));
  return tidied({ ...kept, proposalId: id, href: hrefOf(id), base, isStale, refusals });
}

function refused(kept: KeptProposal, { carries }: Sending, problem: Refused): KeptProposal {
  if (problem.__typename === 'StaleVersion') return { ...kept, halt: undefined, isStale: true };
  if (problem.__typename === 'WrongState') return { ...kept, closedAs: problem.status };
  if (problem.__typename !== 'InvalidInput') return kept;
  const sent = { ...kept.content, ...carries };
  const refusals = problem.issues.flatMap(({ path, message }) => {
    const field = fieldOf(path);
    return field ? [{ field, path, message, text: textOf(sent, field) }] : [];
  });
  // Where each issue has its field, the rest may go on; else the person has to read what was said.
  return { ...kept, refusals, halt: refusals.length === problem.issues.length ? undefined : kept.halt };
}

/** The server's newest, met by what was written here. */
export function meet(kept: KeptProposal, theirs: Stored): KeptProposal {
  const { content, collisions, theirs: takenOver } = merge(kept.base?.content ?? EMPTY, kept.content, theirs.content);
  const { isStale: _, ...rest } = kept;
  if (collisions.length > 0) return { ...rest, theirs, halt: { changedAt: kept.changedAt } };
  return tidied({
    ...rest,
    theirs: undefined,
    base: theirs,
    content,
    title: content.title,
    takenOver: isUnsent(kept) && takenOver.length > 0 ? takenOver : undefined,
  });
}

/** The person has chosen. */
export function settle(kept: KeptProposal, whose: 'mine' | 'theirs', now: number): KeptProposal {
  const { theirs, ...rest } = kept;
  if (!theirs) return kept;
  const base = kept.base?.content ?? EMPTY;
  const content = choose(base, kept.content, theirs.content, whose);
  const takenOver = merge(base, kept.content, theirs.content).theirs;
  const touched = Object.fromEntries(differing(theirs.content, content).map((field) => [field, kept.touched[field] ?? now]));
  return {
    ...rest,
    base: theirs,
    content,
    title: content.title,
    touched,
    changedAt: now,
    halt: undefined,
    takenOver: takenOver.length > 0 ? takenOver : undefined,
  };
}

export const proposalSender: Sender<KeptProposal> = {
  next,
  operation: (what) => (what === 'create' ? CreateProposalDocument : ReviseProposalDocument) as never,
  succeeded,
  refused,
  question: ({ proposalId, isStale, sending, group }, now) => {
    if (isStale && proposalId) return { operation: ProposalEditorDocument as never, variables: { id: proposalId } };
    // Its key may be forgotten: sent once more, it might become a second proposal.
    if (sending?.what === 'create' && mayBeForgotten(sending, now))
      return { operation: ProposalDraftsOfGroupDocument as never, variables: { karangTarunaId: group.id } };
    return undefined;
  },
  answered: (kept, answer, now) =>
    kept.isStale ? readAgain(kept, answer as ProposalEditorQuery, now) : lookedFor(kept, answer as ProposalDraftsOfGroupQuery, now),
};

function readAgain(kept: KeptProposal, { node }: ProposalEditorQuery, now: number): KeptProposal {
  const closedAs = node?.__typename === 'Proposal' ? node.status : 'NOT_FOUND';
  if (node?.__typename !== 'Proposal' || !isOpen(node.status)) return { ...kept, isStale: undefined, closedAs, halt: { changedAt: kept.changedAt } };
  return meet(kept, storedOf(node, kept.group, now));
}

/** A day-old answer was lost: did the proposal arrive? It is known by its title and its time. */
function lookedFor(kept: KeptProposal, { proposals }: ProposalDraftsOfGroupQuery, now: number): KeptProposal {
  const { sending, ...rest } = kept;
  if (!sending) return kept;
  const { title } = partsOf({ ...kept.content, ...sending.carries }, ['title']);
  const found = proposals.nodes.find((proposal) => proposal.title === title && Date.parse(proposal.createdAt) >= sending.at - CLOCKS_DIFFER_MS);
  if (!found) return rest;
  const base = { ...storedOf(found, kept.group, now), content: { ...EMPTY, ...sending.carries } };
  return meet({ ...rest, proposalId: found.id, href: hrefOf(found.id), base }, storedOf(found, kept.group, now));
}

/** A phone's clock may be off by a day, hardly by more. */
const CLOCKS_DIFFER_MS = 86_400_000;

export const isOpen = (status: string): boolean => status === 'DRAFT' || status === 'RETURNED';

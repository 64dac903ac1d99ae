import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { isUnsent } from '../../../data/kept.ts';
import type { Progress } from '../../../data/outbox.ts';
import { newKey } from '../../../data/unanswered.ts';
import { useKept, useWritings } from '../../../data/use-outbox.ts';
import { useQuery } from '../../../data/use-query.ts';
import { ProposalEditorDocument, type ProposalEditorQuery } from '../../../generated/graphql.ts';
import { useMe } from '../../me.ts';
import type { ProposalContent } from './content.ts';
import { isOpen, type KeptProposal, knownProposal, meet, newProposal, storedOf, type WritingGroup, write } from './sending.ts';
import { stepAt, stepHref } from './steps.ts';

type Known = Extract<NonNullable<ProposalEditorQuery['node']>, { __typename: 'Proposal' }>;

/** What the editor works on. */
export interface Writing {
  /** As it is now: kept on this device, or as the server has it. */
  readonly kept: KeptProposal;
  readonly progress: Progress;
  /** Nothing more can be kept on this device. */
  readonly isFull: boolean;
  /** It was begun earlier, and is gone on with unasked. */
  readonly isResumed: boolean;
  readonly write: (changes: Partial<ProposalContent>) => void;
  readonly change: (how: (kept: KeptProposal) => KeptProposal | undefined) => Promise<void>;
  /** Sends what there is; answers when it is there, or cannot be. */
  readonly flush: () => Promise<KeptProposal | undefined>;
  readonly again: () => void;
}

export interface Editing {
  readonly writing?: Writing;
  /** Why there is none yet. */
  readonly reading: ReturnType<typeof useQuery<ProposalEditorQuery, { id: string }>>;
  /** It is not there, or not this person's to write. */
  readonly isMissing: boolean;
  /** The groups that this person may write for. */
  readonly groups: readonly WritingGroup[];
}

/** Finds the writing that an address means, and keeps it in step with the server. */
export function useEditor(): Editing {
  const id = useRoute().params.id;
  const { viewer, groups } = useMe();
  const { key, isResumed } = useKey(id);
  const { isFound, kept, progress } = useKept<KeptProposal>(key);
  const writings = useWritings();
  const last = useRef<Known>(undefined);
  // What is written here and was met with the server's needs no more asking: every saving tells what it came to.
  const reading = useQuery(ProposalEditorDocument, id && !(kept && last.current) ? { id } : undefined);
  const node = reading.data?.node ?? last.current;
  if (node?.__typename === 'Proposal') last.current = node;
  const known = node?.__typename === 'Proposal' ? node : undefined;

  useEffect(() => {
    if (!isFound || !kept || !known || !writings || !key) return;
    void writings.shelf.change(key, (k) => k && refreshed(k as KeptProposal, known));
  }, [isFound, known]);

  const [group] = groups;
  const [now] = useState(Date.now);
  const shown = kept ?? startOf(id, key, known, group, now);
  const isOthers = known !== undefined && viewer !== undefined && groups.every((own) => own.id !== known.karangTaruna.id);
  const isMissing = Boolean(id) && !kept && (isOthers || (reading.data !== undefined && !known));
  if (!writings || !key || !isFound || !shown || isMissing) return { reading, isMissing, groups };
  const { shelf, outbox } = writings;
  const change = async (how: (k: KeptProposal) => KeptProposal | undefined) => {
    await shelf.change(key, (k) => how((k as KeptProposal | undefined) ?? shown));
  };
  const writing: Writing = {
    kept: shown,
    progress,
    isFull: shelf.broken,
    isResumed,
    change,
    write: (changes) => {
      const at = Date.now();
      void change((k) => write(k, changes, at));
    },
    flush: async () => {
      await outbox.flush(key);
      return shelf.peek(key) as KeptProposal | undefined;
    },
    again: () => void outbox.again(key),
  };
  return { writing, reading, isMissing, groups };
}

function startOf(
  id: string | undefined,
  key: string | undefined,
  known: Known | undefined,
  group: WritingGroup | undefined,
  now: number,
): KeptProposal | undefined {
  if (known) return knownProposal(known, groupOf(known), now);
  return !id && key && group ? newProposal(key, { id: group.id, name: group.name, region: group.region }, now) : undefined;
}

const groupOf = ({ karangTaruna: { id, name, termEndsOn, region } }: Known): WritingGroup => ({
  id,
  name,
  termEndsOn,
  region: { code: region.code, name: region.name },
});

/** What is kept here, in the light of what the server has now. */
function refreshed(kept: KeptProposal, known: Known): KeptProposal | undefined {
  // What is on its way finds out by itself.
  if (kept.sending || kept.theirs || known.version < (kept.base?.version ?? 0)) return kept;
  if (!isOpen(known.status)) return isUnsent(kept) ? { ...kept, closedAs: known.status, halt: { changedAt: kept.changedAt } } : undefined;
  const group = groupOf(known);
  return meet({ ...kept, group, closedAs: undefined }, storedOf(known, group, Date.now()));
}

/** Under which name the writing is kept: of a known proposal maybe the one under which it was begun. */
function useKey(id: string | undefined): { key?: string; isResumed: boolean } {
  const writings = useWritings();
  const { query, route } = useLocation();
  const [found, setFound] = useState<{ key: string; of: string; isResumed: boolean }>();
  const of = id ?? query.draf ?? '';
  // Its own name came into the address.
  const isSame = found !== undefined && (found.of === of || (!id && found.key === query.draf));
  useEffect(() => {
    if (!writings || isSame) return undefined;
    let gone = false;
    void writings.shelf.all().then((all) => {
      if (gone) return;
      const own = (all as KeptProposal[]).filter(({ kind }) => kind === 'proposal');
      if (id) return setFound({ key: own.find(({ proposalId }) => proposalId === id)?.key ?? id, of, isResumed: false });
      const begun = query.draf ? own.find(({ key }) => key === query.draf) : own.find((kept) => !kept.proposalId);
      // The server has it by now: it has an address of its own.
      if (begun?.proposalId) return route(stepHref(begun, stepAt(query.langkah)), true);
      const key = begun?.key ?? (query.draf && query.draf !== ANOTHER ? query.draf : newKey());
      setFound({ key, of, isResumed: begun !== undefined && !query.draf });
    });
    return () => {
      gone = true;
    };
  }, [writings, of]);
  return isSame ? found : { isResumed: false };
}

/** `?draf=lain`: one more, though another is begun. */
export const ANOTHER = 'lain';

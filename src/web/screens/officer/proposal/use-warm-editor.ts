import { useEffect } from 'preact/hooks';
import { useStore } from '../../../data/use-query.ts';
import { ProposalEditorDocument } from '../../../generated/graphql.ts';

/** Reads ahead what the editor needs, so that a proposal that was looked at can be written on without a signal. */
export function useWarmEditor(id: string | undefined): void {
  const store = useStore();
  useEffect(() => {
    if (id) void store.ask(ProposalEditorDocument, { id });
  }, [store, id]);
}

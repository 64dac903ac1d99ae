import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../data/outbox.ts';
import { useKept, useWritings } from '../../data/use-outbox.ts';
import type { ProposalOfReportFragment } from '../../generated/graphql.ts';
import type { ReportContent } from './report-content.ts';
import { type KeptReport, keyOf, knownReport, meet, write } from './report-sending.ts';

/** A report while it is written on this device. */
export interface ReportWriting {
  readonly kept: KeptReport;
  readonly progress: Progress;
  /** Nothing more can be kept on this device. */
  readonly isFull: boolean;
  readonly write: (changes: Partial<ReportContent>) => void;
  /** Sends what there is; answers when it is there, or cannot be. */
  readonly flush: () => Promise<KeptReport | undefined>;
  readonly forget: () => Promise<unknown>;
  readonly again: () => void;
}

/** The report of this proposal as it is written here; undefined until the device has looked, and where nothing can be kept. */
export function useReport(proposal: ProposalOfReportFragment): ReportWriting | undefined {
  const key = keyOf(proposal.id);
  const writings = useWritings();
  const { isFound, kept, progress } = useKept<KeptReport>(key);
  const [now] = useState(Date.now);
  useEffect(() => {
    if (isFound && kept && writings) void writings.shelf.change(key, (k) => k && meet(k as KeptReport, proposal, Date.now()));
  }, [isFound, proposal]);
  if (!writings || !isFound) return undefined;
  const { shelf, outbox } = writings;
  const shown = kept ?? knownReport(proposal, now);
  return {
    kept: shown,
    progress,
    isFull: shelf.broken,
    write: (changes) => {
      const at = Date.now();
      void shelf.change(key, (k) => write((k as KeptReport | undefined) ?? shown, changes, at));
    },
    flush: async () => {
      await outbox.flush(key);
      return shelf.peek(key) as KeptReport | undefined;
    },
    forget: () => shelf.change(key, () => undefined),
    again: () => void outbox.again(key),
  };
}

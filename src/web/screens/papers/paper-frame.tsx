import type { ComponentChildren } from 'preact';
import { useSetting } from '../../page.ts';
import { DocumentSheet, type Signature } from '../../parts/document/document-sheet.tsx';
import { spelled } from '../../words/spelled.ts';
import { useWords } from '../../words/words.ts';
import { aboutOf, type Paper } from './paper.ts';

interface PaperFrameProps {
  readonly paper: Paper;
  readonly signatures?: readonly Signature[];
  readonly children: ComponentChildren;
}

/** The sheet around any record, with what proves it. */
export function PaperFrame({ paper, signatures, children }: PaperFrameProps) {
  const { t } = useWords();
  const { publicUrl } = useSetting();
  const { name, number, title, group } = aboutOf(paper);
  return (
    <DocumentSheet
      title={t(name)}
      subtitle={title}
      number={number}
      url={`${publicUrl}/dokumen/${paper.id}`}
      fingerprint={paper.fingerprint}
      recordedAt={paper.recordedAt}
      regionCode={group.region.code}
      signatures={signatures}
    >
      {children}
    </DocumentSheet>
  );
}

/** An amount in words, as papers want it. */
export function Spelled({ amount }: { amount: string }) {
  const { t, locale } = useWords();
  return <p class="muted">{t('Terbilang: {kata}', { kata: spelled(BigInt(amount), locale) })}</p>;
}

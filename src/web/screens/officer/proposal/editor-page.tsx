import type { ComponentChildren } from 'preact';
import { usePage } from '../../../page.ts';
import { LinkButton } from '../../../parts/button.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { useWords } from '../../../words/words.ts';
import { useMe } from '../../me.ts';
import { NoSuchPage } from '../../no-such-page.tsx';
import { Editor } from './editor.tsx';
import { useEditor } from './use-editor.ts';

/** A proposal is written: a new one at /proposal/baru, a known one at /proposal/:id/ubah. */
export default function EditorPage() {
  const { t } = useWords();
  const { writing, reading, isMissing, groups } = useEditor();
  const { viewer } = useMe();
  const title = writing?.kept.title;
  usePage({ title: title ? t('Tulis: {judul}', { judul: title }) : t('Tulis proposal'), private: true });
  if (isMissing) return <NoSuchPage />;
  if (writing) return <Editor writing={writing} groups={groups} />;
  if (reading.fault && reading.data === undefined)
    return (
      <Waiting>
        <Failure fault={reading.fault} again={reading.again} />
      </Waiting>
    );
  if (viewer && groups.length === 0)
    return (
      <Waiting>
        <Empty title={t('Anda belum menjadi pengurus')} action={<LinkButton href="/gabung">{t('Minta bergabung')}</LinkButton>}>
          {t('Proposal ditulis oleh pengurus Karang Taruna. Daftarkan kelompok Anda, atau minta bergabung ke kelompok yang sudah ada.')}
        </Empty>
      </Waiting>
    );
  return (
    <Waiting>
      <noscript>
        <Notice tone="waiting">{t('Menulis proposal butuh JavaScript, supaya tulisan Anda tersimpan di HP ini.')}</Notice>
      </noscript>
      <Skeleton rows={4} />
    </Waiting>
  );
}

function Waiting({ children }: { children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <div class="wrap page stack">
      <h1>{t('Tulis proposal')}</h1>
      {children}
    </div>
  );
}

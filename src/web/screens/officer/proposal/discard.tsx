import { useContext, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { DraftsContext } from '../../../data/drafts.ts';
import { Button } from '../../../parts/button.tsx';
import { ConfirmDialog } from '../../../parts/form/confirm-dialog.tsx';
import { useWords } from '../../../words/words.ts';

interface DiscardProps {
  /** Under which name its chosen files wait on this device. */
  readonly files: string;
  readonly forget: () => Promise<unknown>;
  /** Where one is afterwards. */
  readonly href: string;
}

/** What nobody else has seen may be thrown away, by whoever wrote it and after a question. */
export function Discard({ files: name, forget, href }: DiscardProps) {
  const { t } = useWords();
  const { route } = useLocation();
  const files = useContext(DraftsContext)?.files;
  const [isAsking, setAsking] = useState(false);
  const discard = async () => {
    const waiting = (await files?.of(name)) ?? [];
    await Promise.all(waiting.map(({ id }) => files?.forget(name, id)));
    await forget();
    route(href);
    return {};
  };
  return (
    <div>
      <Button look="quiet" icon="trash-2" onClick={() => setAsking(true)}>
        {t('Buang tulisan ini')}
      </Button>
      {isAsking && (
        <ConfirmDialog title={t('Buang tulisan ini?')} word={t('Buang')} look="danger" onClose={() => setAsking(false)} send={discard}>
          <p>{t('Tulisan ini hanya ada di HP ini. Setelah dibuang, tidak bisa dikembalikan.')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { arrive } from '../../arrive.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { rich } from '../../words/rich.tsx';
import { useWords } from '../../words/words.ts';
import { useOwnForums } from './standing.ts';

type Part = typeof import('./list-dialog.tsx');

/** Puts a public proposal on a list of a forum; nothing for whoever belongs to none. What asks for the list comes when it is pressed. */
export function ListButton({ proposal, wide }: { proposal: { readonly id: string; readonly title: string }; wide?: boolean }) {
  const { t } = useWords();
  const forums = useOwnForums();
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState<Part>();
  const [listed, setListed] = useState<string>();
  if (forums.length === 0) return null;
  const press = async () => {
    setBusy(true);
    setOpen(await arrive(() => import('./list-dialog.tsx')));
    setBusy(false);
  };
  return (
    <>
      {listed && (
        <Notice tone="good" live>
          {rich(t('Sudah di daftar <b>{daftar}</b>.', { daftar: listed }))}
        </Notice>
      )}
      <Button wide={wide} busy={busy} onClick={() => void press()}>
        {t('Masukkan ke daftar pilihan')}
      </Button>
      {open && <open.ListDialog proposal={proposal} forums={forums} onListed={setListed} onClose={() => setOpen(undefined)} />}
    </>
  );
}

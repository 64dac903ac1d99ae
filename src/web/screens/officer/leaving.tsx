import { useContext, useState } from 'preact/hooks';
import { DraftsContext } from '../../data/drafts.ts';
import type { Fault } from '../../data/operation.ts';
import { clearShelf } from '../../data/shelf.ts';
import { newKey } from '../../data/unanswered.ts';
import { forgetWritings, useUnsent, useWritings } from '../../data/use-outbox.ts';
import { useStore } from '../../data/use-query.ts';
import { SignOutDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { useWords } from '../../words/words.ts';

/** Signs out, and leaves nothing of this person on the device: others may use it. Asks first where something is unsent. */
export function Leaving() {
  const { t } = useWords();
  const store = useStore();
  const drafts = useContext(DraftsContext);
  const writings = useWritings();
  const unsent = useUnsent();
  /** How many files wait, once it was asked; until then nothing is. */
  const [asks, setAsks] = useState<{ readonly files: number }>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();

  const leave = async (): Promise<{ fault?: Fault }> => {
    setBusy(true);
    setFault(undefined);
    const { fault } = await store.change(SignOutDocument, {}, newKey());
    // Whose session is over already has left.
    if (fault && fault.code !== 'UNAUTHENTICATED') {
      setBusy(false);
      return { fault };
    }
    const forgotten = [clearShelf(), drafts?.clear(), writings && forgetWritings(writings)];
    await Promise.allSettled(forgotten);
    location.assign('/');
    return {};
  };

  const ask = async () => {
    const files = (await drafts?.files.count()) ?? 0;
    if (unsent.length + files > 0) setAsks({ files });
    else setFault((await leave()).fault);
  };

  return (
    <form
      method="post"
      action="/keluar"
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void ask();
      }}
    >
      <ProblemNotice fault={fault} />
      <Button type="submit" icon="log-out" wide busy={busy && !asks}>
        {t('Keluar')}
      </Button>
      <p class="muted small">{t('Saat keluar, semua yang tersimpan di perangkat ini dihapus.')}</p>
      {asks && (
        <ConfirmDialog
          title={unsent.length > 0 ? t('{n} tulisan belum terkirim', { n: unsent.length }) : t('{n} berkas belum terkirim', { n: asks.files })}
          word={t('Keluar dan hapus')}
          look="danger"
          send={leave}
          onClose={() => setAsks(undefined)}
        >
          {asks.files > 0 && <p>{t('Kalau keluar sekarang, {n} foto atau berkas yang belum terkirim hilang dari perangkat ini.', { n: asks.files })}</p>}
          {unsent.length > 0 && <p>{t('Kalau keluar sekarang, tulisan ini hilang dari perangkat ini:')}</p>}
          <ul class="stack stack-tight">
            {unsent.map(({ key, title, href }) => (
              <li key={key}>
                <a href={href}>{title || t('Tulisan tanpa judul')}</a>
              </li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </form>
  );
}

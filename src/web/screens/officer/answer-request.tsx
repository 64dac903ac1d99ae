import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { AcceptMemberDocument, type JoiningRequestFragment, RefuseMemberDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { useNeedsSignal } from '../../parts/form/use-needs-signal.ts';
import { ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';

interface AnswerRequestProps {
  readonly request: Pick<JoiningRequestFragment, 'id' | 'name' | 'role'>;
  readonly mayDecide?: boolean;
  readonly onDone?: (said: string) => void;
}

/** Takes somebody in, or says why not. */
export function AnswerRequest({ request: { id, name, role }, mayDecide = true, onDone }: AnswerRequestProps) {
  const { t } = useWords();
  const accept = useAction(AcceptMemberDocument);
  const refuse = useAction(RefuseMemberDocument);
  const [open, setOpen] = useState<'yes' | 'no'>();
  const close = () => setOpen(undefined);
  const why = useNeedsSignal();
  const saying = async <Came extends { readonly success?: unknown }>(coming: Promise<Came>, said: string): Promise<Came> => {
    const came = await coming;
    if (came.success) onDone?.(said);
    return came;
  };
  if (!mayDecide) return <p class="muted small">{t('Anda tidak dapat memutuskan yang ini. Supaya adil, rekan lain yang memutuskan.')}</p>;
  return (
    <>
      <Button wide icon="check" onClick={() => setOpen('yes')}>
        {t('Terima')}
      </Button>
      <Button wide onClick={() => setOpen('no')}>
        {t('Tolak')}
      </Button>
      {open === 'yes' && (
        <ConfirmDialog
          title={t('Terima {nama}?', { nama: name })}
          word={t('Ya, terima')}
          why={why}
          send={() => saying(accept.run({ id }), t('{nama} sudah bergabung.', { nama: name }))}
          onClose={close}
        >
          <p>
            {t('Sebagai {peran}, {nama} dapat bertindak untuk organisasi ini. Pastikan Anda mengenalnya.', {
              peran: t(ROLES[role].word).toLowerCase(),
              nama: name,
            })}
          </p>
        </ConfirmDialog>
      )}
      {open === 'no' && (
        <Dialog title={t('Tolak {nama}?', { nama: name })} onClose={close} narrow>
          <ReasonForm
            label={t('Alasan')}
            hint={t('Dibaca oleh yang meminta.')}
            word={t('Tolak permintaan')}
            look="danger"
            send={(reason) => saying(refuse.run({ id, reason }), t('Permintaan {nama} ditolak, alasannya terkirim.', { nama: name }))}
            onCancel={close}
          />
        </Dialog>
      )}
    </>
  );
}

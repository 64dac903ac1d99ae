import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { AcceptMemberDocument, type JoiningRequestFragment, RefuseMemberDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';

interface AnswerRequestProps {
  readonly request: Pick<JoiningRequestFragment, 'id' | 'name' | 'role'>;
  readonly mayDecide?: boolean;
}

/** Takes somebody in, or says why not. */
export function AnswerRequest({ request: { id, name, role }, mayDecide = true }: AnswerRequestProps) {
  const { t } = useWords();
  const accept = useAction(AcceptMemberDocument);
  const refuse = useAction(RefuseMemberDocument);
  const [open, setOpen] = useState<'yes' | 'no'>();
  const close = () => setOpen(undefined);
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
        <ConfirmDialog title={t('Terima {nama}?', { nama: name })} word={t('Ya, terima')} send={() => accept.run({ id })} onClose={close}>
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
            send={(reason) => refuse.run({ id, reason })}
            onCancel={close}
          />
        </Dialog>
      )}
    </>
  );
}

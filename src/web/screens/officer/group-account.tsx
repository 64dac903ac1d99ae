import { useState } from 'preact/hooks';
import { useSetting } from '../../page.ts';
import { Button } from '../../parts/button.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useWords } from '../../words/words.ts';
import { AccountForm } from './account-form.tsx';
import type { OwnGroup } from './group.tsx';

/** The group's own bank account: how it stands, and another one in its place. */
export function GroupAccount({ group: { id, name, status, region, payoutAccount: account } }: { group: OwnGroup }) {
  const { t, dayOf, timeOf } = useWords();
  const { now } = useSetting();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const maySet = status === 'PENDING' || status === 'VERIFIED';
  const waits = account?.status === 'VERIFIED' && account.usableFrom && account.usableFrom > now ? account.usableFrom : undefined;
  return (
    <section class="stack" aria-labelledby="rekening">
      <h2 id="rekening">{t('Rekening kelompok')}</h2>
      {sent && (
        <Notice tone="good" live>
          {t('Rekening tersimpan. Dinas Sosial memeriksanya, dan semua pengurus serta perusahaan yang mengirim diberi tahu.')}
        </Notice>
      )}
      <div class="card stack">
        {account ? (
          <>
            <div class="row spread">
              <h3>{account.bank}</h3>
              <StateBadge of="verification" status={account.status} />
            </div>
            <Definition
              of={[
                [t('Atas nama'), account.holder],
                [t('Nomor rekening'), account.number],
                waits !== undefined && [t('Berlaku mulai'), `${dayOf(waits, region.code)}, ${timeOf(waits, region.code)}`],
              ]}
            />
          </>
        ) : (
          <p>{t('Belum diisi. Diperlukan hanya untuk bantuan uang; barang, jasa, dan pelatihan tidak memerlukannya.')}</p>
        )}
        <p class="muted small">{t('Perusahaan mengirim langsung ke rekening ini, bukan lewat Sambung. Rekening harus atas nama organisasi.')}</p>
        {maySet && (
          <div>
            <Button icon={account ? 'pencil' : 'plus'} onClick={() => setOpen(true)}>
              {account ? t('Ganti rekening') : t('Isi rekening')}
            </Button>
          </div>
        )}
      </div>
      {open && (
        <Dialog
          title={account ? t('Ganti rekening') : t('Isi rekening')}
          lead={account && t('Rekening lama tetap dipakai sampai yang baru diperiksa dan berumur 72 jam.')}
          onClose={() => setOpen(false)}
        >
          <AccountForm
            groupId={id}
            groupName={name}
            onSent={() => {
              setOpen(false);
              setSent(true);
            }}
          />
        </Dialog>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import { useQuery } from '../../data/use-query.ts';
import { MatchAccountDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Definition } from '../../parts/definition.tsx';
import { Failure } from '../../parts/failure.tsx';
import { useWords } from '../../words/words.ts';

interface PayoutAccountProps {
  readonly group: { readonly id: string; readonly region: { readonly code: string } };
  /** The reader's own group: its number comes masked, and nothing is noted. */
  readonly masked?: boolean;
}

/** The account that money is sent to. It is shown when asked for, since every look at the whole number is written down. */
export function PayoutAccount({ group, masked }: PayoutAccountProps) {
  const { t, dayOf } = useWords();
  const [isAsked, setAsked] = useState(false);
  const { data, fault, again } = useQuery(MatchAccountDocument, isAsked ? { group: group.id } : undefined);
  const account = data?.node?.__typename === 'KarangTaruna' ? data.node.payoutAccount : undefined;
  return (
    <section class="card stack stack-tight" aria-label={t('Rekening kelompok')}>
      <h3>{t('Rekening kelompok')}</h3>
      {!isAsked && (
        <>
          <p class="muted small">
            {masked ? t('Rekening atas nama kelompok, tidak pernah milik pribadi.') : t('Setiap kali nomor lengkapnya dibuka, itu dicatat.')}
          </p>
          <div>
            <Button small icon="eye" onClick={() => setAsked(true)}>
              {t('Lihat rekening')}
            </Button>
          </div>
        </>
      )}
      <div aria-live="polite">
        {isAsked && !data && (fault ? <Failure fault={fault} again={again} /> : <p class="muted">{t('Memuat…')}</p>)}
        {data && !account && <p>{t('Belum ada rekening yang bisa dipakai. Kelompok mendaftarkannya, Dinas Sosial memeriksanya.')}</p>}
        {account && (
          <Definition
            of={[
              [t('Bank'), account.bank],
              [t('Nomor'), <strong key="nomor">{account.number}</strong>],
              [t('Atas nama'), account.holder],
              account.status !== 'VERIFIED' && [t('Keadaan'), t('Masih diperiksa Dinas Sosial')],
              account.usableFrom ? [t('Berlaku mulai'), dayOf(account.usableFrom, group.region.code)] : null,
            ]}
          />
        )}
      </div>
    </section>
  );
}

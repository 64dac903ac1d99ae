import type { ComponentChildren } from 'preact';
import type { MatchOfPageFragment } from '../../generated/graphql.ts';
import { MoneyBar, type MoneyLook } from '../../parts/money-bar.tsx';
import { msg, useWords } from '../../words/words.ts';
import { supportWords } from './support.ts';

const LOOKS: Readonly<Record<MoneyLook, string>> = { agreed: msg('sudah diterima'), accepted: msg('belum dikonfirmasi'), offered: msg('belum dikirim') };

/** How much of it was sent and how much has arrived, and what there is to do about it. */
export function MatchMoney({ match, children }: { match: MatchOfPageFragment; children: ComponentChildren }) {
  const { t, rupiah } = useWords();
  const { amount, counted, disbursed, received, status, supportKind } = match;
  const rest = BigInt(amount) - BigInt(disbursed);
  const isLive = status === 'APPROVED' || status === 'ACTIVE';
  return (
    <section class="card stack" aria-label={t('Dana')}>
      <MoneyBar
        said="beside"
        legend
        whole={amount}
        looks={LOOKS}
        segments={[
          { amount: received, look: 'agreed' },
          { amount: BigInt(disbursed) - BigInt(received), look: 'accepted' },
        ]}
      />
      <dl class="match-money">
        <div>
          <dt>{supportKind === 'CASH' ? t('Besarnya') : t('Nilai')}</dt>
          <dd>{rupiah(amount)}</dd>
        </div>
        <div>
          <dt>{t('Sudah diterima')}</dt>
          <dd>{rupiah(received)}</dd>
        </div>
        {disbursed !== received && (
          <div>
            <dt>{t('Menunggu konfirmasi kelompok')}</dt>
            <dd>{rupiah(BigInt(disbursed) - BigInt(received))}</dd>
          </div>
        )}
        {isLive && (
          <div>
            <dt>{t(supportWords(supportKind).rest)}</dt>
            <dd>{rupiah(rest)}</dd>
          </div>
        )}
        {counted !== amount && (
          <div>
            <dt>{t('Dihitung untuk proposal')}</dt>
            <dd>{rupiah(counted)}</dd>
          </div>
        )}
      </dl>
      {children}
    </section>
  );
}

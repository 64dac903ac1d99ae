import type { ProposalOfReportFragment } from '../../generated/graphql.ts';
import { Bar } from '../../parts/bar.tsx';
import { Button } from '../../parts/button.tsx';
import { RupiahInput } from '../../parts/form/rupiah-input.tsx';
import { Icon } from '../../parts/icon.tsx';
import { rich } from '../../words/rich.tsx';
import { useWords } from '../../words/words.ts';
import { type ReportContent, sumsOf } from './report-content.ts';

interface ReportSumsProps {
  readonly proposal: ProposalOfReportFragment;
  readonly content: ReportContent;
  readonly onRefunded: (refunded: string) => void;
}

/** Spent and given back have to be what was received: told while it is typed, and filled in with one tap. */
export function ReportSums({ proposal, content, onRefunded }: ReportSumsProps) {
  const { t, rupiah } = useWords();
  const { received, spent, refunded, rest } = sumsOf(content, proposal);
  const inKind = proposal.fundingMatches.nodes.some(({ supportKind, received: came }) => supportKind !== 'CASH' && came !== '0');
  const left = received - spent;
  return (
    <section class="card stack" aria-labelledby="hitungan">
      <h2 id="hitungan">{t('Hitungan')}</h2>
      <Bar
        look="bar-thick"
        whole={received}
        label={t('{belanja} dibelanjakan dan {sisa} dikembalikan dari {semua}', { belanja: rupiah(spent), sisa: rupiah(refunded), semua: rupiah(received) })}
        parts={[{ amount: spent }, { amount: refunded, fill: 'url(#money-accepted)' }]}
      />
      <dl class="match-money">
        <div>
          <dt>{t('Sudah diterima')}</dt>
          <dd>{rupiah(received)}</dd>
        </div>
        <div>
          <dt>{t('Dibelanjakan')}</dt>
          <dd>{rupiah(spent)}</dd>
        </div>
        <div>
          <dt>{t('Dikembalikan')}</dt>
          <dd>{rupiah(refunded)}</dd>
        </div>
      </dl>
      {inKind && <p class="muted small">{t('Barang, jasa, dan pelatihan dihitung senilai yang dicatat waktu diterima.')}</p>}
      <RupiahInput
        label={t('Dikembalikan kepada perusahaan')}
        hint={t('Yang tidak terpakai. Kosongkan kalau semua terpakai.')}
        value={content.refunded}
        onChange={onRefunded}
      />
      <div aria-live="polite" class="stack stack-tight">
        {rest === 0n ? (
          <p class="row report-even">
            <Icon name="check" />
            <strong>{t('Pas: belanja dan sisa sama dengan yang diterima.')}</strong>
          </p>
        ) : (
          <p class="report-uneven">
            {rest > 0n
              ? rich(t('Masih ada <b>{uang}</b> yang belum dijelaskan.', { uang: rupiah(rest) }))
              : rich(t('Kelebihan <b>{uang}</b> dari yang diterima.', { uang: rupiah(-rest) }))}
          </p>
        )}
        {rest !== 0n && spent > 0n && left >= 0n && (
          <div>
            <Button small onClick={() => onRefunded(left > 0n ? `${left}` : '')}>
              {left > 0n ? t('Sisanya {uang} dikembalikan', { uang: rupiah(left) }) : t('Tidak ada yang dikembalikan')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

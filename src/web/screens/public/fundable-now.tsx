import type { EquityQuery, EquityVillagesQuery } from '../../generated/graphql.ts';
import { LinkButton } from '../../parts/button.tsx';
import { missing } from '../../parts/money-bar.tsx';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';

const SHOWN = 5;

interface FundableNowProps {
  readonly proposals: EquityQuery['proposals'];
  readonly villages?: EquityVillagesQuery;
  readonly within?: string;
}

/** Verified proposals that wait for money; within a kabupaten those of groups that were never funded come first. */
export function FundableNow({ proposals, villages, within }: FundableNowProps) {
  const words = useWords();
  const { t, count } = words;
  const never = new Set(villages?.statistics.byVillage.filter(({ received }) => received === '0').map(({ karangTaruna }) => karangTaruna?.id));
  const ofNever = proposals.nodes.filter(({ karangTaruna }) => never.has(karangTaruna.id));
  const shown = (ofNever.length > 0 ? ofNever : proposals.nodes).slice(0, SHOWN);
  return (
    <section class="card stack fundable">
      <div>
        <h2>{t('Bisa didanai sekarang')}</h2>
        <p class="muted small">
          {ofNever.length > 0 ? t('Belum pernah didanai, proposalnya sudah diperiksa.') : t('Proposal yang sudah diperiksa dan masih mencari dana.')}
        </p>
      </div>
      {shown.length === 0 ? (
        <p class="muted">{t('Belum ada proposal yang mencari dana di sini.')}</p>
      ) : (
        <ul>
          {shown.map(({ id, title, remaining, karangTaruna }) => (
            <li key={id}>
              <a href={`/proposal/${id}`}>{title}</a>
              <span class="muted">{placeName(karangTaruna.region)}</span>
              <span>{missing(words, remaining)}</span>
            </li>
          ))}
        </ul>
      )}
      {proposals.totalCount > shown.length && (
        <LinkButton href={within ? `/proposal?wilayah=${within}` : '/proposal'} wide>
          {ofNever.length > 0
            ? t('Lihat semua {n} proposal di sini', { n: count(proposals.totalCount) })
            : t('Lihat {n} proposal', { n: count(proposals.totalCount) })}
        </LinkButton>
      )}
    </section>
  );
}

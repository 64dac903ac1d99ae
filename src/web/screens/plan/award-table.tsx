import type { AwardOfPlanFragment } from '../../generated/graphql.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import '../../parts/form/choices.css';
import '../listing/match-table.css';

interface AwardsProps {
  readonly awards: readonly AwardOfPlanFragment[];
  readonly isPicked: (award: AwardOfPlanFragment) => boolean;
  /** Absent where they are not one's own to offer. */
  readonly onPick?: (id: string, on: boolean) => void;
}

/** Who receives how much by which programme, and what came of it; of one's own, which of them to offer. */
export function Awards({ awards, isPicked, onPick }: AwardsProps) {
  const { t, rupiah } = useWords();
  return (
    <table class="card match-table">
      <caption class="visually-hidden">{t('Penawaran menurut rencana')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Kegiatan')}</th>
          <th scope="col" class="number">
            {t('Besar dana')}
          </th>
          <th scope="col">{t('Status')}</th>
        </tr>
      </thead>
      <tbody>
        {awards.map((award) => (
          <tr key={award.id}>
            <th scope="row">
              <Receiver award={award} />
            </th>
            <td class="number">{rupiah(award.amount)}</td>
            <td>
              <Standing award={award} isPicked={isPicked(award)} onPick={onPick} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Receiver({ award: { score, program, proposal } }: { award: AwardOfPlanFragment }) {
  const { t, quantity } = useWords();
  return (
    <>
      {proposal ? <a href={`/proposal/${proposal.id}`}>{proposal.title}</a> : t('Usulan ini sudah tidak dapat dilihat')}
      <p class="muted small">
        {proposal && `${proposal.karangTaruna.name}, ${placeName(proposal.karangTaruna.region)} · `}
        {t('skor {skor}', { skor: quantity(String(score)) })} · {program?.title ?? t('Program ini sudah tidak dapat dilihat')}
      </p>
    </>
  );
}

function Standing({ award, isPicked, onPick }: { award: AwardOfPlanFragment; isPicked: boolean; onPick: AwardsProps['onPick'] }) {
  const { t, rupiah } = useWords();
  const { id, amount, program, proposal, fundingMatch, refusal } = award;
  if (fundingMatch)
    return (
      <a href={`/pendanaan/${fundingMatch.id}`}>
        <StateBadge of="match" status={fundingMatch.status} />
      </a>
    );
  if (!onPick) return <span class="muted small">{program?.company.name}</span>;
  if (!proposal) return <span class="muted small">{refusal ?? t('Belum ditawarkan')}</span>;
  const isShort = BigInt(proposal.remaining) < BigInt(amount);
  const shortSaid =
    proposal.remaining === '0' ? t('Kebutuhannya sudah ditawari seluruhnya.') : t('Sisa kebutuhannya tinggal {uang}.', { uang: rupiah(proposal.remaining) });
  return (
    <>
      <label class="check">
        <input type="checkbox" checked={isPicked} onChange={({ currentTarget }) => onPick(id, currentTarget.checked)} />
        <span>
          {t('Tawarkan')} <span class="visually-hidden">{proposal.title}</span>
        </span>
      </label>
      {(refusal || isShort) && <p class="muted small">{refusal ?? shortSaid}</p>}
    </>
  );
}

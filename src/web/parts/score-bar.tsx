import { msg, useWords } from '../words/words.ts';
import { Bar } from './bar.tsx';
import './score-bar.css';

export type MatchCriterion = 'NEED' | 'PROXIMITY' | 'CAPACITY' | 'READINESS' | 'REACH' | 'EQUITY';

export interface MatchReason {
  readonly criterion: MatchCriterion;
  readonly points: number;
  /** 0 where nothing is known, and the criterion is left out. */
  readonly maximum: number;
  readonly explanation: string;
  /** The most that it can give where all is known, and how wide it is drawn. */
  readonly weight: number;
}

export const CRITERIA: readonly { readonly criterion: MatchCriterion; readonly short: string; readonly long: string }[] = [
  { criterion: 'NEED', short: msg('Butuh'), long: msg('Kebutuhan') },
  { criterion: 'PROXIMITY', short: msg('Dekat'), long: msg('Kedekatan') },
  { criterion: 'CAPACITY', short: msg('Mampu'), long: msg('Kemampuan') },
  { criterion: 'READINESS', short: msg('Siap'), long: msg('Kesiapan') },
  { criterion: 'REACH', short: msg('Jangkau'), long: msg('Jangkauan') },
  { criterion: 'EQUITY', short: msg('Rata'), long: msg('Pemerataan') },
];

export const criterionWord = (criterion: MatchCriterion): string => CRITERIA.find((known) => known.criterion === criterion)?.long ?? criterion;

const GAP = 3;

interface Slot extends MatchReason {
  readonly short: string;
  readonly long: string;
  readonly x: string;
  readonly width: string;
  /** Of the slot: what could be reached, and what was. */
  readonly open: string;
  readonly filled: string;
}

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 100_000) / 1000}%`;

/** The six in their order, each as wide as its weight, so that those of a list stand below each other. */
function slotsOf(reasons: readonly MatchReason[]): Slot[] {
  const told = CRITERIA.flatMap((words) => {
    const reason = reasons.find(({ criterion }) => criterion === words.criterion);
    return reason ? [{ ...words, ...reason }] : [];
  });
  const whole = told.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  return told.map((reason) => {
    const { weight, maximum, points } = reason;
    const x = percent(before, whole);
    before += weight;
    const shares = { open: percent(Math.min(maximum, weight), weight), filled: percent(Math.min(points, maximum, weight), weight) };
    return { ...reason, x, width: percent(weight, whole), ...shares };
  });
}

const figure = (points: number, locale: string) => String(points).replace('.', locale === 'id' ? ',' : '.');

/** A score's six parts: each slot as wide as its weight, open as far as something is known, filled to its points. */
export function ScoreBar({ reasons }: { reasons: readonly MatchReason[] }) {
  const { t, locale } = useWords();
  const slots = slotsOf(reasons);
  const label = slots
    .map(({ long, points, maximum }) =>
      maximum > 0
        ? t('{hal} {nilai} dari {paling}', { hal: t(long), nilai: figure(points, locale), paling: figure(maximum, locale) })
        : t('{hal} belum dinilai', { hal: t(long) }),
    )
    .join(', ');
  return (
    <div class="score-bar" role="img" aria-label={label}>
      <svg width="100%" height="12" aria-hidden="true">
        {slots.map(({ criterion, weight, x, width, open, filled, maximum }, i) => (
          <g key={criterion} transform={i ? `translate(${GAP * i})` : undefined}>
            <svg x={x} width={width} height="12" aria-hidden="true">
              {maximum < weight && (
                <g class="score-bar-left-out">
                  <rect class="score-bar-slot" width="100%" height="12" rx="3" />
                </g>
              )}
              {maximum > 0 && <rect class="score-bar-slot" width={open} height="12" rx="3" />}
              {maximum > 0 && <rect width={filled} height="12" rx="3" />}
            </svg>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The short words above a list of score bars. */
export function ScoreHead({ reasons }: { reasons: readonly MatchReason[] }) {
  const { t } = useWords();
  return (
    <div class="score-bar score-head">
      <svg width="100%" height="20" aria-hidden="true">
        {slotsOf(reasons).map(({ criterion, x, short }, i) => (
          <g key={criterion} transform={i ? `translate(${GAP * i})` : undefined}>
            <text x={x} y="15">
              {t(short)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The two that a proposal is strongest in, of those of which more than half is known, as a sentence: `Kuat di kedekatan dan kesiapan`. */
export function Strengths({ reasons }: { reasons: readonly MatchReason[] }) {
  const { t } = useWords();
  const [first, second] = slotsOf(reasons)
    .filter(({ maximum, points, weight }) => maximum * 2 > weight && points * 2 >= maximum)
    .sort((a, b) => b.points / b.maximum - a.points / a.maximum)
    .map(({ long }) => t(long).toLowerCase());
  if (!first) return <>{t('Belum kuat di satu hal pun')}</>;
  return <>{second ? t('Kuat di {satu} dan {dua}', { satu: first, dua: second }) : t('Kuat di {satu}', { satu: first })}</>;
}

/** Every part of a score with its bar and the sentence that explains it. */
export function ScoreDetail({ reasons }: { reasons: readonly MatchReason[] }) {
  const { t, locale } = useWords();
  return (
    <ul class="score-detail">
      {slotsOf(reasons).map(({ criterion, long, points, maximum, explanation }) => (
        <li key={criterion}>
          <p class="score-detail-head">
            <strong>{t(long)}</strong>
            {maximum > 0 ? (
              <span>
                <strong>{figure(points, locale)}</strong> {t('dari {paling}', { paling: figure(maximum, locale) })}
              </span>
            ) : (
              <span>{t('tidak dihitung')}</span>
            )}
          </p>
          {maximum > 0 ? (
            <Bar whole={BigInt(Math.round(maximum * 1000))} parts={[{ amount: BigInt(Math.round(points * 1000)) }]} />
          ) : (
            <svg class="score-bar-left-out" width="100%" height="10" aria-hidden="true">
              <rect class="score-bar-slot" width="100%" height="10" rx="5" />
            </svg>
          )}
          <p class="score-detail-why">{explanation}</p>
        </li>
      ))}
    </ul>
  );
}

import { rich } from '../words/rich.tsx';
import type { PROPOSAL_STATES } from '../words/states.ts';
import { msg, useWords, type Words } from '../words/words.ts';
import { Bar } from './bar.tsx';
import { seeksFunds } from './seeks-funds.ts';
import './legend.css';
import './money-bar.css';

/** How sure money is: approved by the office, accepted by the group, or only offered. */
export type MoneyLook = 'agreed' | 'accepted' | 'offered';

export interface MoneySegment {
  readonly amount: string | bigint;
  readonly look: MoneyLook;
}

const LOOKS: readonly MoneyLook[] = ['agreed', 'accepted', 'offered'];

/** What the looks are called where a proposal's money is told. */
const OF_PROPOSAL: Readonly<Record<MoneyLook, string>> = { agreed: msg('pasti'), accepted: msg('diterima kelompok'), offered: msg('ditawarkan') };

/** And where a programme's is. */
export const OF_PROGRAM: Readonly<Record<MoneyLook, string>> = {
  agreed: msg('sudah disepakati'),
  accepted: msg('menunggu Dinsos'),
  offered: msg('menunggu jawaban'),
};

const fillOf = (look: MoneyLook) => (look === 'accepted' ? 'url(#money-accepted)' : undefined);

const sumOf = (segments: readonly MoneySegment[]) => segments.reduce((sum, { amount }) => sum + BigInt(amount), 0n);

/** What is still missing, or that nothing is: `kurang Rp 25.000.000`. */
export const missing = ({ t, rupiah }: Words, remaining: string | bigint): string =>
  BigInt(remaining) > 0n ? t('kurang {uang}', { uang: rupiah(remaining) }) : t('sudah terpenuhi');

export interface MoneyBarProps {
  readonly segments: readonly MoneySegment[];
  readonly whole: string | bigint;
  /** The rupiah: as a large head, as a line below, or left to the page, which then says them right beside the bar. */
  readonly said?: 'head' | 'below' | 'beside';
  readonly legend?: boolean;
  readonly looks?: Readonly<Record<MoneyLook, string>>;
}

/** Money agreed, accepted and offered of a whole, and what is still missing. */
export function MoneyBar({ segments, whole, said = 'below', legend = said !== 'beside', looks = OF_PROPOSAL }: MoneyBarProps) {
  const words = useWords();
  const { t, rupiah, percent } = words;
  const byLook = LOOKS.map((look) => ({ look, amount: sumOf(segments.filter((segment) => segment.look === look)) })).filter(({ amount }) => amount > 0n);
  const [sum, all] = [sumOf(segments), BigInt(whole)];
  const label = [
    t('{sudah} dari {semua}', { sudah: rupiah(sum), semua: rupiah(all) }),
    ...byLook.map(({ look, amount }) => `${t(looks[look])} ${rupiah(amount)}`),
    missing(words, all - sum),
  ].join(', ');
  return (
    <div class="money">
      {said === 'head' && (
        <>
          <p class="money-head">
            <strong>{rupiah(sum)}</strong> <span>{percent(sum, all)}</span>
          </p>
          <p class="money-of">{t('dari {uang} yang diminta ke CSR', { uang: rupiah(all) })}</p>
        </>
      )}
      <Bar look="bar-thick" whole={all} label={label} parts={byLook.map(({ look, amount }) => ({ amount, look: `money-${look}`, fill: fillOf(look) }))} />
      {said === 'below' && (
        <p class="money-of">
          {rich(
            all > sum
              ? t('{sudah} dari {semua}. Masih kurang <b>{sisa}</b>.', { sudah: rupiah(sum), semua: rupiah(all), sisa: rupiah(all - sum) })
              : t('{sudah} dari {semua}. <b>Terpenuhi</b>.', { sudah: rupiah(sum), semua: rupiah(all) }),
          )}
        </p>
      )}
      {legend && byLook.length > 0 && (
        <ul class="legend">
          {byLook.map(({ look }) => (
            <li key={look}>
              <svg class={`swatch money-${look}`} width="14" height="14" aria-hidden="true">
                <rect width="14" height="14" rx="4" fill={fillOf(look)} />
              </svg>
              {t(looks[look])}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export interface ProgressBarProps {
  readonly status?: keyof typeof PROPOSAL_STATES;
  readonly committed: string;
  readonly requested: string;
  readonly remaining: string;
  /** As in rows, the missing first; as in cards, both on one line below. */
  readonly layout?: 'row' | 'card';
}

/** How much of what is asked was promised, in one colour: `79% dari Rp 118.000.000`, `kurang Rp 25.000.000`; of what runs, what it got. */
export function ProgressBar({ status, committed, requested, remaining, layout = 'row' }: ProgressBarProps) {
  const words = useWords();
  const { t, rupiah, percent } = words;
  const values = { persen: percent(committed, requested), uang: rupiah(requested) };
  const none = BigInt(committed) === 0n;
  const long = none ? t('Belum ada dana dari {uang}', values) : t('{persen} dari {uang}', values);
  // All of it is promised, but no office has approved all of it.
  const isPromised = remaining === '0' && status === 'VERIFIED';
  const said = isPromised
    ? t('sudah dijanjikan semua')
    : remaining === '0' || seeksFunds({ status, remaining })
      ? missing(words, remaining)
      : rupiah(committed);
  const less = <strong>{said}</strong>;
  const bar = <Bar whole={BigInt(requested)} label={`${long}, ${said}`} parts={[{ amount: BigInt(committed) }]} />;
  if (layout === 'row') {
    return (
      <div class="progress">
        {less}
        {bar}
        <span class="progress-of">{long}</span>
      </div>
    );
  }
  return (
    <div class="progress">
      {bar}
      <div class="progress-line">
        <span class="progress-of">{none ? t('Belum ada dana') : t('{persen} dijanjikan', values)}</span>
        {less}
      </div>
    </div>
  );
}

export interface MoneyFigure {
  readonly word: string;
  readonly amount: string;
  readonly look: 'asked' | 'promised' | 'received';
}

/** The hero's three amounts, each with its bar against the largest. */
export function MoneyFigures({ figures }: { figures: readonly MoneyFigure[] }) {
  const { rupiahShort, rupiah } = useWords();
  const most = figures.reduce((max, { amount }) => (BigInt(amount) > max ? BigInt(amount) : max), 0n);
  return (
    <dl class="money-figures">
      {figures.map(({ word, amount, look }) => (
        <div key={look}>
          <dt>{word}</dt>
          <dd>
            <strong title={rupiah(amount)}>{rupiahShort(amount)}</strong>
          </dd>
          <dd class="money-figures-bar">
            <Bar look="bar-bare" whole={most} parts={[{ amount: BigInt(amount), look: `money-${look}` }]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { formatRupiah } from '../../kernel/rupiah.ts';
import type { Text } from '../../kernel/text.ts';
import type { AllocationConflict } from './allocation-plan.ts';
import type { AllocationRule } from './conflicts.ts';

/** The amounts that a plan was asked to keep, in whole rupiah. */
export interface AskedFor {
  readonly kabupatenCap: bigint | null;
  readonly tumbuhFloor: bigint;
  readonly neverFundedFloor: bigint;
  /** What can be given at all, which floors are shares of. */
  readonly givable: bigint;
}

/** In plain words: which floor cannot be reached, what else of the rules stands in its way, and what would help. */
export function explanationOf({ rules, tumbuh, neverFunded }: AllocationConflict, asked: AskedFor): Text {
  const floors = [
    { rule: 'TUMBUH_FLOOR', who: TUMBUH, floor: asked.tumbuhFloor, reached: tumbuh },
    { rule: 'NEVER_FUNDED_FLOOR', who: NEVER_FUNDED, floor: asked.neverFundedFloor, reached: neverFunded },
  ].filter(({ rule }) => rules.includes(rule as AllocationRule));
  const wanted = (locale: keyof Text) =>
    floors.map(({ who, floor }) => `${formatRupiah(floor, locale)} ${who[locale]}`).join(locale === 'id' ? ' dan sekaligus ' : ' and at the same time ');
  const reached = floors.length === 1 ? (floors[0]?.reached ?? null) : null;
  const most = (locale: keyof Text) => (reached === null ? '' : mostOf(BigInt(reached), asked.givable)[locale]);
  const others = rules.filter((rule) => !rule.endsWith('FLOOR'));
  const beside = (locale: keyof Text) => others.map((rule) => besideOf(rule, asked)[locale]).join(locale === 'id' ? ' dan ' : ' and ');
  return {
    id: `${wanted('id')} tidak dapat dipenuhi${others.length ? `, selama ${beside('id')}` : ''}.${most('id')} Turunkan lantai${others.includes('KABUPATEN_CAP') ? ', naikkan batas kabupaten' : ''}${others.includes('WHOLE') ? ', izinkan pendanaan sebagian' : ''}, atau sertakan program lain.`,
    en: `${wanted('en')} cannot be reached${others.length ? ` while ${beside('en')}` : ''}.${most('en')} Lower the floor${others.includes('KABUPATEN_CAP') ? ', raise the cap' : ''}${others.includes('WHOLE') ? ', allow funding in part' : ''}, or include other programmes.`,
  };
}

/** In the percent that the rules are asked in too, rounded down. More cannot be had; where proposals are funded as a whole, perhaps a little less. */
function mostOf(reached: bigint, givable: bigint): Text {
  const percent = givable > 0n ? (reached * 100n) / givable : 0n;
  return {
    id: ` Paling banyak ${formatRupiah(reached, 'id')}, ${percent}% dari yang dapat dibagi.`,
    en: ` The most is ${formatRupiah(reached, 'en')}, ${percent}% of what can be given.`,
  };
}

const TUMBUH: Text = { id: 'untuk kelompok TUMBUH', en: 'for groups classified TUMBUH' };
const NEVER_FUNDED: Text = { id: 'untuk kelompok yang belum pernah didanai', en: 'for groups that never received anything' };

const besideOf = (rule: AllocationRule, { kabupatenCap }: AskedFor): Text =>
  rule === 'KABUPATEN_CAP'
    ? {
        id: `satu kabupaten paling banyak menerima ${formatRupiah(kabupatenCap ?? 0n, 'id')}`,
        en: `one kabupaten receives at most ${formatRupiah(kabupatenCap ?? 0n, 'en')}`,
      }
    : { id: 'usulan harus didanai utuh', en: 'proposals must be funded as a whole' };

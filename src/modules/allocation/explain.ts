import { formatRupiah } from '../../kernel/rupiah.ts';
import type { Text } from '../../kernel/text.ts';
import type { AllocationConflict } from './allocation-plan.ts';
import type { AllocationRule } from './conflicts.ts';

/** The amounts that a plan was asked to keep, in whole rupiah. */
export interface AskedFor {
  readonly kabupatenCap: bigint | null;
  readonly tumbuhFloor: bigint;
  readonly neverFundedFloor: bigint;
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
  const others = rules.filter((rule) => !rule.endsWith('FLOOR'));
  const beside = (locale: keyof Text) => others.map((rule) => besideOf(rule, asked)[locale]).join(locale === 'id' ? ' dan ' : ' and ');
  return {
    id: `${wanted('id')} tidak dapat dipenuhi${others.length ? `, selama ${beside('id')}` : ''}.${reached === null ? '' : ` Paling banyak ${formatRupiah(BigInt(reached), 'id')}.`} Turunkan lantai${others.includes('KABUPATEN_CAP') ? ', naikkan batas kabupaten' : ''}${others.includes('WHOLE') ? ', izinkan pendanaan sebagian' : ''}, atau sertakan program lain.`,
    en: `${wanted('en')} cannot be reached${others.length ? ` while ${beside('en')}` : ''}.${reached === null ? '' : ` The most is ${formatRupiah(BigInt(reached), 'en')}.`} Lower the floor${others.includes('KABUPATEN_CAP') ? ', raise the cap' : ''}${others.includes('WHOLE') ? ', allow funding in part' : ''}, or include other programmes.`,
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

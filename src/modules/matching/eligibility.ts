import { raw, type Sql, sql } from '../../database/sql.ts';
import { todayIn } from '../../database/today.ts';
import type { Text } from '../../kernel/text.ts';
import { CLASSIFICATIONS } from '../karang-taruna/karang-taruna.ts';
import { isOpenNow } from '../program/open-programs.ts';
import { isOverdue } from '../proposal/overdue-reports.ts';

/** One rule that programme, proposal and group keep together, and what it says when they do not. */
export interface EligibilityRule {
  readonly code: string;
  readonly text: Text;
  /** True where it is kept; null counts as not kept. */
  readonly holds: Sql;
}

/** The states in which an offer can be made at all, over rows of those aliases: the programme, its company, the proposal. */
export function states(program: string, company: string, proposal: string, now: Date): EligibilityRule[] {
  return [
    {
      code: 'PROGRAM_NOT_OPEN',
      text: { id: 'Program sedang tidak dibuka.', en: 'The programme is not open now.' },
      holds: isOpenNow(program, now),
    },
    {
      code: 'COMPANY_NOT_VERIFIED',
      text: { id: 'Perusahaan belum terverifikasi.', en: 'The company is not verified.' },
      holds: sql`${raw(`${company}.status`)} = 'VERIFIED'`,
    },
    {
      code: 'PROPOSAL_NOT_SEEKING',
      text: { id: 'Proposal sedang tidak mencari dana.', en: 'The proposal is not seeking funds now.' },
      holds: sql`${raw(`${proposal}.status`)} = 'VERIFIED'`,
    },
  ];
}

/** True where the programme's smallest award is still there: then every rest fits, whatever it is. */
export const hasSmallestAward = (program: string): Sql => sql`greatest(${raw(`${program}.minimum_award`)}, 1) <= ${raw(`${program}.available`)}`;

const RANKS = raw(`array[${CLASSIFICATIONS.map((c) => `'${c}'`).join(', ')}]`);

/**
 * What makes a proposal eligible for a programme, over rows of those aliases. That the programme is open and the
 * proposal seeks money are states, and not asked here.
 */
export function eligibility(program: string, proposal: string, group: string, now: Date): EligibilityRule[] {
  const p = (name: string) => raw(`${program}.${name}`);
  const q = (name: string) => raw(`${proposal}.${name}`);
  const g = (name: string) => raw(`${group}.${name}`);
  const covered = sql`exists (select 1 from program_region r where r.program_id = ${p('id')} and (v.region_code = r.region_code or starts_with(v.region_code, r.region_code || '.')))`;
  return [
    {
      code: 'REGION_OUTSIDE',
      text: { id: 'Lokasi kegiatan di luar wilayah program.', en: "It happens outside the programme's regions." },
      holds: sql`(not exists (select 1 from program_region r where r.program_id = ${p('id')}) or not exists (select 1 from proposal_village v where v.proposal_id = ${q('id')} and not ${covered}))`,
    },
    {
      code: 'FOCUS_AREA',
      text: { id: 'Bidang kegiatan tidak termasuk bidang program.', en: 'The focus area is none of the programme.' },
      holds: sql`${q('focus_area')} = any(${p('focus_areas')})`,
    },
    {
      code: 'CLASSIFICATION',
      text: { id: 'Klasifikasi kelompok belum mencapai yang diminta program.', en: 'The group is not classified as high as the programme asks.' },
      holds: sql`(${p('minimum_classification')} is null or array_position(${RANKS}, ${g('classification')}) >= array_position(${RANKS}, ${p('minimum_classification')}))`,
    },
    {
      code: 'AWARD_SIZE',
      text: { id: 'Besar bantuan program tidak sesuai dengan sisa kebutuhan.', en: 'The awards of the programme do not fit what is still needed.' },
      // An award that fills the whole rest may be smaller than the smallest.
      holds: sql`(${q('needs_more')} and (${hasSmallestAward(program)} or ${q('remaining')} <= ${p('available')}))`,
    },
    {
      code: 'GROUP_NOT_VERIFIED',
      text: { id: 'Kelompok belum terverifikasi, atau masa SK-nya sudah habis.', en: 'The group is not verified, or its decree has ended.' },
      holds: sql`(${g('status')} = 'VERIFIED' and ${g('term_ends_on')} >= ${todayIn(g('zone'), now)})`,
    },
    {
      code: 'REPORT_OVERDUE',
      text: { id: 'Kelompok masih punya LPJ yang terlambat.', en: 'The group has a report that is overdue.' },
      holds: sql`not exists (select 1 from proposal o where o.karang_taruna_id = ${q('karang_taruna_id')} and ${isOverdue(now)})`,
    },
  ];
}

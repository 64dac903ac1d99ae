import { Field, ID, InputType, Int } from 'type-graphql';
import { AtLeast, Items, Nested, Whole, Words } from '../../api/rules.ts';
import { LocalDateScalar, RegionCodeScalar, RupiahScalar } from '../../api/scalars.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import type { Classification } from '../karang-taruna/karang-taruna.ts';
import { ClassificationEnum } from '../karang-taruna/karang-taruna-graphql.ts';
import { MOST_PLACES } from '../region/region.ts';
import { WEIGHT_BOUNDS } from './match-weights.ts';
import { FOCUS_AREAS, type FocusArea, PROGRAM_STATUSES, type ProgramStatus, SUPPORT_KINDS, type SupportKind } from './program.ts';
import { FocusAreaEnum, ProgramStatusEnum, SupportKindEnum } from './program-graphql.ts';

const MOST_REGIONS = 100;

@InputType('ProgramFilter', { description: 'Which programmes a list shows; every condition narrows it (saringan).' })
export class ProgramFilter {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only those that fund there, or somewhere in it (wilayah).' })
  within?: string | null;

  @Field(() => [RegionCodeScalar], {
    nullable: true,
    description: 'Only those that fund in any of these regions, or somewhere in one, at most 50; with `within`, both hold (salah satu wilayah).',
  })
  @Items(MOST_PLACES)
  withinAny?: string[] | null;

  @Field(() => [FocusAreaEnum], { nullable: true, description: 'Only those that fund one of these (bidang).' })
  @Items(FOCUS_AREAS.length)
  focusAreas?: FocusArea[] | null;

  @Field(() => [ProgramStatusEnum], { nullable: true, description: 'Only in one of these states (status).' })
  @Items(PROGRAM_STATUSES.length)
  status?: ProgramStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this company (perusahaan).' })
  companyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title (cari judul).' })
  @Words(200, 0)
  search?: string | null;
}

const Weight = () => Whole(WEIGHT_BOUNDS.least, WEIGHT_BOUNDS.most);

@InputType('MatchWeightsInput', { description: 'What each criterion weighs in suggestions: whole numbers from 5 to 40 that add up to 100 (bobot kriteria).' })
export class MatchWeightsInput {
  @Field(() => Int, { description: 'Of NEED (kebutuhan).' })
  @Weight()
  need!: number;

  @Field(() => Int, { description: 'Of PROXIMITY (kedekatan).' })
  @Weight()
  proximity!: number;

  @Field(() => Int, { description: 'Of CAPACITY (kemampuan).' })
  @Weight()
  capacity!: number;

  @Field(() => Int, { description: 'Of READINESS (kesiapan).' })
  @Weight()
  readiness!: number;

  @Field(() => Int, { description: 'Of REACH (jangkauan).' })
  @Weight()
  reach!: number;

  @Field(() => Int, { description: 'Of EQUITY (pemerataan).' })
  @Weight()
  equity!: number;
}

@InputType('CreateProgramInput', { description: 'A new programme, as a draft (program baru).' })
export class CreateProgramInput {
  @Field(() => ID, { description: 'Whose programme it is (perusahaan).' })
  companyId!: string;

  @Field(() => String, { description: 'Its title, up to 200 letters (judul).' })
  @Words(200)
  title!: string;

  @Field(() => String, { description: 'What it is for, up to 10,000 letters (uraian).' })
  @Words(10_000)
  description!: string;

  @Field(() => [FocusAreaEnum], { description: 'What it funds, at least one (bidang).' })
  @Items(FOCUS_AREAS.length, 1)
  focusAreas!: FocusArea[];

  @Field(() => [RegionCodeScalar], { description: 'Where it funds, of any level, up to 100; empty means all of Indonesia (wilayah sasaran).' })
  @Items(MOST_REGIONS)
  regionCodes!: string[];

  @Field(() => Int, { description: 'The year whose budget it is (tahun anggaran).' })
  @Whole(2000, 2100)
  fiscalYear!: number;

  @Field(() => RupiahScalar, { description: 'All that it can give (anggaran).' })
  @AtLeast(1n)
  budget!: Rupiah;

  @Field(() => RupiahScalar, { description: 'The smallest award (bantuan terkecil).' })
  minimumAward!: Rupiah;

  @Field(() => RupiahScalar, { description: 'The largest award; not above the budget (bantuan terbesar).' })
  @AtLeast(1n)
  maximumAward!: Rupiah;

  @Field(() => ClassificationEnum, { nullable: true, description: 'The least classification of a group; any when absent (klasifikasi terendah).' })
  minimumClassification?: Classification | null;

  @Field(() => [SupportKindEnum], { defaultValue: ['CASH'], description: 'What it gives, at least one (bentuk bantuan).' })
  @Items(SUPPORT_KINDS.length, 1)
  supportKinds!: SupportKind[];

  @Field(() => MatchWeightsInput, { nullable: true, description: 'What its suggestions are ranked by; the standard when absent (bobot kriteria).' })
  @Nested()
  weights?: MatchWeightsInput | null;

  @Field(() => LocalDateScalar, { description: 'The first day of its window (tanggal buka).' })
  opensOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day of its window (tanggal tutup).' })
  closesOn!: LocalDate;
}

@InputType('ReviseProgramInput', {
  description:
    'Changes to a programme (perubahan program). Absent fields stay. Once OPEN, only what loosens: a larger budget (or one not below what is committed), a later end, more regions or areas, a wider award, texts.',
})
export class ReviseProgramInput {
  @Field(() => ID, { description: 'The programme (program).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its title, up to 200 letters (judul).' })
  @Words(200)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, up to 10,000 letters (uraian).' })
  @Words(10_000)
  description?: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'All that it can give (anggaran).' })
  @AtLeast(1n)
  budget?: Rupiah | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day of its window (tanggal tutup).' })
  closesOn?: LocalDate | null;

  @Field(() => [FocusAreaEnum], { nullable: true, description: 'What it funds, at least one (bidang).' })
  @Items(FOCUS_AREAS.length, 1)
  focusAreas?: FocusArea[] | null;

  @Field(() => [RegionCodeScalar], { nullable: true, description: 'Where it funds, up to 100; empty means all of Indonesia (wilayah sasaran).' })
  @Items(MOST_REGIONS)
  regionCodes?: string[] | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'The smallest award (bantuan terkecil).' })
  minimumAward?: Rupiah | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'The largest award (bantuan terbesar).' })
  @AtLeast(1n)
  maximumAward?: Rupiah | null;

  @Field(() => MatchWeightsInput, { nullable: true, description: 'What its suggestions are ranked by; only while it is a draft (bobot kriteria).' })
  @Nested()
  weights?: MatchWeightsInput | null;
}

@InputType('PublishProgramInput', { description: 'Opens a draft (program dibuka).' })
export class PublishProgramInput {
  @Field(() => ID, { description: 'The programme (program).' })
  id!: string;
}

@InputType('CloseProgramInput', { description: 'Ends a programme before its window does (program ditutup).' })
export class CloseProgramInput {
  @Field(() => ID, { description: 'The programme (program).' })
  id!: string;
}

@InputType('CancelProgramInput', { description: 'Takes a programme back (program dibatalkan).' })
export class CancelProgramInput {
  @Field(() => ID, { description: 'The programme (program).' })
  id!: string;

  @Field(() => String, { description: 'Why, up to 2,000 letters; those whose offers fall read it (alasan).' })
  @Words(2000)
  reason!: string;
}

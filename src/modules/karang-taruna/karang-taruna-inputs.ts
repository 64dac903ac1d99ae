import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { BothWaysPaging } from '../../api/connection.ts';
import { enumOf } from '../../api/enum.ts';
import { EachWords, Items, Nested, Whole, Words } from '../../api/rules.ts';
import { LocalDateScalar, RegionCodeScalar } from '../../api/scalars.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import type { OfficerRole } from '../identity/viewer.ts';
import { MOST_PLACES } from '../region/region.ts';
import type { AspectScores } from './assessment.ts';
import { CLASSIFICATIONS, type Classification, VERIFICATION_STATUSES, type VerificationStatus } from './karang-taruna.ts';
import { ClassificationEnum, OfficerRoleEnum, VerificationStatusEnum } from './karang-taruna-graphql.ts';

/** Officers of one board, and what a place can name. */
const MOST_OFFICERS = 50;
const MOST_POTENTIALS = 50;

@InputType('KarangTarunaFilter', { description: 'Which groups a list shows; every condition narrows it (saringan).' })
export class KarangTarunaFilter {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only those that lie in this region (wilayah).' })
  within?: string | null;

  @Field(() => [RegionCodeScalar], {
    nullable: true,
    description: 'Only those that lie in any of these regions, at most 50; with `within`, both hold (salah satu wilayah).',
  })
  @Items(MOST_PLACES)
  withinAny?: string[] | null;

  @Field(() => [ClassificationEnum], { nullable: true, description: 'Only with one of these classifications (klasifikasi).' })
  @Items(CLASSIFICATIONS.length)
  classification?: Classification[] | null;

  @Field(() => [VerificationStatusEnum], { nullable: true, description: 'Only in one of these states (status).' })
  @Items(VERIFICATION_STATUSES.length)
  status?: VerificationStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name (cari nama).' })
  @Words(200, 0)
  search?: string | null;
}

export type KarangTarunaOrder = 'NAME_ASC' | 'NEWEST';
export const KarangTarunaOrderEnum = enumOf<KarangTarunaOrder>('KarangTarunaOrder', 'The order of a list of groups (urutan).', {
  NAME_ASC: 'By name (menurut nama).',
  NEWEST: 'The newest registration first (terbaru).',
});

@ArgsType()
export class KarangTarunasArgs extends BothWaysPaging {
  @Field(() => KarangTarunaFilter, { nullable: true, description: 'Which groups; all that may be seen when absent (saringan).' })
  filter?: KarangTarunaFilter | null;

  @Field(() => KarangTarunaOrderEnum, { nullable: true, description: 'In which order; by name when absent (urutan).' })
  orderBy?: KarangTarunaOrder | null;
}

@InputType('OfficerInput', { description: 'One officer as the decree names them (pengurus).' })
export class OfficerInput {
  @Field(() => String, { description: 'The name (nama).' })
  @Words(100)
  name!: string;

  @Field(() => OfficerRoleEnum, { description: 'What the officer is (jabatan).' })
  role!: OfficerRole;
}

@InputType('RegisterKarangTarunaInput', { description: 'A group as its decree has it, for the office to verify (pendaftaran Karang Taruna).' })
export class RegisterKarangTarunaInput {
  @Field(() => String, { description: 'Its name (nama).' })
  @Words(200)
  name!: string;

  @Field(() => RegionCodeScalar, { description: 'Its own region: a village as a rule (wilayah).' })
  regionCode!: string;

  @Field(() => String, { nullable: true, description: 'Who they are, in their own words (gambaran umum).' })
  @Words(5000, 0)
  description?: string | null;

  @Field(() => [String], { nullable: true, description: 'What the place has and can: crops, fish, crafts, sights, skills (potensi).' })
  @Items(MOST_POTENTIALS)
  @EachWords(60)
  potentials?: string[] | null;

  @Field(() => String, { description: 'The number of the confirming decree (nomor SK).' })
  @Words(100)
  decreeNumber!: string;

  @Field(() => LocalDateScalar, { description: 'The day of the decree; not in the future (tanggal SK).' })
  decreeDate!: LocalDate;

  @Field(() => LocalDateScalar, { description: "The last day of its officers' term; after the decree (akhir masa bakti)." })
  termEndsOn!: LocalDate;

  @Field(() => ID, { nullable: true, description: 'The decree itself, uploaded before (berkas SK).' })
  decreeFileId?: string | null;

  @Field(() => [OfficerInput], { description: 'Who leads it: exactly one chair among them (pengurus).' })
  @Items(MOST_OFFICERS, 1)
  @Nested()
  officers!: OfficerInput[];

  @Field(() => OfficerRoleEnum, { description: "The registering person's own office (jabatan Anda)." })
  role!: OfficerRole;
}

@InputType('VerifyKarangTarunaInput', { description: 'The group whose decree the office has found right (verifikasi Karang Taruna).' })
export class VerifyKarangTarunaInput {
  @Field(() => ID, { description: 'The group (Karang Taruna).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the office adds (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('RejectKarangTarunaInput', { description: 'The group that the office does not accept, and why (penolakan Karang Taruna).' })
export class RejectKarangTarunaInput {
  @Field(() => ID, { description: 'The group (Karang Taruna).' })
  id!: string;

  @Field(() => String, { description: 'Why, for its officers to read (alasan).' })
  @Words(2000)
  reason!: string;
}

@InputType('AspectScoresInput', { description: '0 to 100 each (nilai enam aspek).' })
export class AspectScoresInput implements AspectScores {
  @Field(() => Int, { description: 'How well it is organised (organisasi).' })
  @Whole(0, 100)
  organisation!: number;

  @Field(() => Int, { description: 'Its people and their skills (sumber daya manusia).' })
  @Whole(0, 100)
  people!: number;

  @Field(() => Int, { description: 'Its facilities (sarana dan prasarana).' })
  @Whole(0, 100)
  facilities!: number;

  @Field(() => Int, { description: 'Its administration (administrasi).' })
  @Whole(0, 100)
  administration!: number;

  @Field(() => Int, { description: 'Its partnerships (kemitraan).' })
  @Whole(0, 100)
  partnership!: number;

  @Field(() => Int, { description: 'Its activities (kegiatan).' })
  @Whole(0, 100)
  activities!: number;
}

@InputType('AssessKarangTarunaInput', { description: 'One dated assessment of a verified group (penilaian Karang Taruna).' })
export class AssessKarangTarunaInput {
  @Field(() => ID, { description: 'The group (Karang Taruna).' })
  karangTarunaId!: string;

  @Field(() => LocalDateScalar, { description: 'The day of the assessment; not in the future (tanggal penilaian).' })
  assessedOn!: LocalDate;

  @Field(() => ClassificationEnum, { description: 'What it came to (klasifikasi).' })
  classification!: Classification;

  @Field(() => AspectScoresInput, { description: 'The six aspects (nilai enam aspek).' })
  @Nested()
  scores!: AspectScoresInput;

  @Field(() => String, { nullable: true, description: 'What the office adds (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

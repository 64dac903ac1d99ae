import { Field, ID, InputType, Int } from 'type-graphql';
import { Items, Nested, Whole, Words } from '../../api/rules.ts';
import { LocalDateScalar, QuantityScalar, RegionCodeScalar, RupiahScalar } from '../../api/scalars.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import type { Quantity } from '../../kernel/quantity.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { MOST_FILES } from '../document/attach.ts';
import { CLASSIFICATIONS, type Classification } from '../karang-taruna/karang-taruna.ts';
import { ClassificationEnum } from '../karang-taruna/karang-taruna-graphql.ts';
import { FOCUS_AREAS, type FocusArea } from '../program/program.ts';
import { FocusAreaEnum } from '../program/program-graphql.ts';
import { MOST_PLACES } from '../region/region.ts';
import { type FundingSource, MOST_LINES } from './budget-line.ts';
import { PROPOSAL_STATUSES, type ProposalStatus } from './proposal.ts';
import { FundingSourceEnum, ProposalStatusEnum } from './proposal-graphql.ts';

const LONGEST_TEXT = 10_000;
const MOST_VILLAGES = 50;
/** More people than Indonesia has. */
export const MOST_PEOPLE = 300_000_000;

@InputType('ProposalFilter', { description: 'Which proposals a list shows; every condition narrows it (saringan).' })
export class ProposalFilter {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only those that lie in this region (wilayah).' })
  within?: string | null;

  @Field(() => [RegionCodeScalar], {
    nullable: true,
    description: 'Only those that lie in any of these regions, at most 50; with `within`, both hold (salah satu wilayah).',
  })
  @Items(MOST_PLACES)
  withinAny?: string[] | null;

  @Field(() => [FocusAreaEnum], { nullable: true, description: 'Only about one of these (bidang).' })
  @Items(FOCUS_AREAS.length)
  focusAreas?: FocusArea[] | null;

  @Field(() => [ProposalStatusEnum], { nullable: true, description: 'Only in one of these states (status).' })
  @Items(PROPOSAL_STATUSES.length)
  status?: ProposalStatus[] | null;

  @Field(() => [ClassificationEnum], { nullable: true, description: 'Only of groups that are classified like this (klasifikasi).' })
  @Items(CLASSIFICATIONS.length)
  classification?: Classification[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this group (Karang Taruna).' })
  karangTarunaId?: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Only those that ask at least this much of CSR (dimintakan paling sedikit).' })
  minimumRequested?: Rupiah | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Only those that ask at most this much of CSR (dimintakan paling banyak).' })
  maximumRequested?: Rupiah | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With true, only those to which money may still be offered: verified, and not all of it promised (masih mencari dana).',
  })
  seekingFunds?: boolean | null;

  @Field(() => String, { nullable: true, description: "Part of the title, or of its group's or village's name (cari)." })
  @Words(200, 0)
  search?: string | null;
}

@InputType('BudgetLineInput', {
  description: 'One line of a budget (baris RAB). Quantity × unit price may not exceed Rp 999.999.999.999.999.999, nor may the sum of all lines.',
})
export class BudgetLineInput {
  @Field(() => String, { description: 'What it is, up to 300 letters (uraian).' })
  @Words(300)
  description!: string;

  @Field(() => QuantityScalar, { description: 'How many units, up to 999999999.999 (volume).' })
  quantity!: Quantity;

  @Field(() => String, { description: 'Of what, up to 50 letters: person, sack, m³ (satuan).' })
  @Words(50)
  unit!: string;

  @Field(() => RupiahScalar, { description: 'The price of one unit (harga satuan).' })
  unitPrice!: Rupiah;

  @Field(() => FundingSourceEnum, { description: 'Who pays it (sumber dana).' })
  source!: FundingSource;
}

@InputType('CreateProposalInput', { description: 'A new proposal, as a draft (proposal baru).' })
export class CreateProposalInput {
  @Field(() => ID, { description: 'The group that proposes (Karang Taruna).' })
  karangTarunaId!: string;

  @Field(() => String, { description: 'Its title, up to 200 letters (judul).' })
  @Words(200)
  title!: string;

  @Field(() => String, { description: 'It in a few sentences, up to 2,000 letters (ringkasan).' })
  @Words(2000)
  summary!: string;

  @Field(() => FocusAreaEnum, { description: 'What it is about (bidang).' })
  focusArea!: FocusArea;

  @Field(() => String, { nullable: true, description: 'Why it is needed, up to 10,000 letters (latar belakang).' })
  @Words(LONGEST_TEXT, 0)
  background?: string | null;

  @Field(() => String, { nullable: true, description: 'What will change, up to 10,000 letters (tujuan).' })
  @Words(LONGEST_TEXT, 0)
  objectives?: string | null;

  @Field(() => String, { nullable: true, description: 'How it goes on once the money is spent, up to 10,000 letters (keberlanjutan).' })
  @Words(LONGEST_TEXT, 0)
  sustainability?: string | null;

  @Field(() => LocalDateScalar, { description: 'Its first day (tanggal mulai).' })
  startsOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Its last day (tanggal selesai).' })
  endsOn!: LocalDate;

  @Field(() => Int, { description: 'How many people benefit (penerima manfaat).' })
  @Whole(0, MOST_PEOPLE)
  beneficiaries!: number;

  @Field(() => [RegionCodeScalar], {
    nullable: true,
    description: "Where it happens: 2 to 50 villages for a board above the village; the group's own when absent (lokasi).",
  })
  @Items(MOST_VILLAGES)
  villageCodes?: string[] | null;

  @Field(() => [BudgetLineInput], { description: 'Its budget, up to 200 lines (RAB).' })
  @Items(MOST_LINES)
  @Nested()
  budgetLines!: BudgetLineInput[];

  @Field(() => [ID], { nullable: true, description: 'Uploaded files, up to 20 (lampiran).' })
  @Items(MOST_FILES)
  attachmentIds?: string[] | null;
}

@InputType('ReviseProposalInput', {
  description:
    'Changes to a proposal (perubahan proposal). Absent or null fields stay as they are; `budgetLines` and `attachmentIds` replace them all. `version` is the one that was read.',
})
export class ReviseProposalInput implements Partial<{ [K in keyof Omit<CreateProposalInput, 'karangTarunaId'>]: CreateProposalInput[K] | null }> {
  @Field(() => ID, { description: 'The proposal (proposal).' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read (versi).' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its title, up to 200 letters (judul).' })
  @Words(200)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'It in a few sentences, up to 2,000 letters (ringkasan).' })
  @Words(2000)
  summary?: string | null;

  @Field(() => FocusAreaEnum, { nullable: true, description: 'What it is about (bidang).' })
  focusArea?: FocusArea | null;

  @Field(() => String, { nullable: true, description: 'Why it is needed, up to 10,000 letters (latar belakang).' })
  @Words(LONGEST_TEXT, 0)
  background?: string | null;

  @Field(() => String, { nullable: true, description: 'What will change, up to 10,000 letters (tujuan).' })
  @Words(LONGEST_TEXT, 0)
  objectives?: string | null;

  @Field(() => String, { nullable: true, description: 'How it goes on once the money is spent, up to 10,000 letters (keberlanjutan).' })
  @Words(LONGEST_TEXT, 0)
  sustainability?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its first day (tanggal mulai).' })
  startsOn?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day (tanggal selesai).' })
  endsOn?: LocalDate | null;

  @Field(() => Int, { nullable: true, description: 'How many people benefit (penerima manfaat).' })
  @Whole(0, MOST_PEOPLE)
  beneficiaries?: number | null;

  @Field(() => [RegionCodeScalar], { nullable: true, description: 'Where it happens: 2 to 50 villages for a board above the village (lokasi).' })
  @Items(MOST_VILLAGES)
  villageCodes?: string[] | null;

  @Field(() => [BudgetLineInput], { nullable: true, description: 'Its whole budget, up to 200 lines (RAB).' })
  @Items(MOST_LINES)
  @Nested()
  budgetLines?: BudgetLineInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'All of its files, up to 20 (lampiran).' })
  @Items(MOST_FILES)
  attachmentIds?: string[] | null;
}

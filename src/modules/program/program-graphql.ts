import { Args, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, type Exposes, Given, OfEntity, Relation, Rows, Through, Told } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Node } from '../../api/node.ts';
import { LocalDateScalar, RupiahScalar } from '../../api/scalars.ts';
import { Marked, MarksArgs, TextMarkType } from '../../api/text-mark.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { FundingMatchConnection } from '../funding/funding-graphql.ts';
import { matchesOfProgram } from '../funding/funding-matches.ts';
import type { Classification } from '../karang-taruna/karang-taruna.ts';
import { ClassificationEnum } from '../karang-taruna/karang-taruna-graphql.ts';
import { RegionType } from '../region/region-graphql.ts';
import { type MatchCriterion, WEIGHTS_TOLD } from './match-weights.ts';
import { CsrProgram, type FocusArea, type ProgramStatus, type SupportKind } from './program.ts';
import type { ProgramOrder } from './programs.ts';

export const FocusAreaEnum = enumOf<FocusArea>('FocusArea', 'What an activity is about (bidang).', {
  EDUCATION: 'Pendidikan.',
  HEALTH: 'Kesehatan.',
  ENTERPRISE: 'Usaha ekonomi produktif (UEP).',
  ENVIRONMENT: 'Lingkungan hidup.',
  SOCIAL_WELFARE: 'Kesejahteraan sosial.',
  SPORT_ARTS: 'Olahraga dan seni.',
  RELIGION_CULTURE: 'Agama dan budaya.',
  DISASTER_RESPONSE: 'Kebencanaan.',
  INFRASTRUCTURE: 'Prasarana.',
  DIGITAL: 'Digital.',
});

export const SupportKindEnum = enumOf<SupportKind>('SupportKind', 'Money, goods, services, training: what a programme gives (bentuk bantuan).', {
  CASH: 'Uang.',
  GOODS: 'Barang.',
  SERVICES: 'Jasa.',
  TRAINING: 'Pelatihan.',
});

export const ProgramStatusEnum = enumOf<ProgramStatus>('ProgramStatus', 'Where a programme stands (status program).', {
  DRAFT: 'Only its company sees it (konsep).',
  OPEN: 'It takes proposals within its window (dibuka).',
  CLOSED: 'It takes no more; what was offered goes on (ditutup).',
  CANCELLED: 'It was taken back before anything was approved (dibatalkan).',
});

export const ProgramOrderEnum = enumOf<ProgramOrder>('ProgramOrder', 'The order of a list of programmes (urutan).', {
  NEWEST: 'The newest first (terbaru).',
  CLOSING_SOON: 'The earliest closing day first (segera ditutup).',
  MOST_AVAILABLE: 'The most money left first (dana terbanyak).',
});

export const MatchCriterionEnum = enumOf<MatchCriterion>('MatchCriterion', 'What suggestions are ranked by (kriteria).', {
  NEED: 'How much the place needs it: households in deciles 1 to 4, and whether the group was ever funded (kebutuhan).',
  PROXIMITY: "How near it is to the company's operating regions (kedekatan).",
  CAPACITY: 'What the group has shown it can do (kemampuan).',
  READINESS: 'How far it is prepared, and who else pays (kesiapan).',
  REACH: "Beneficiaries per rupiah against its focus area's median (jangkauan).",
  EQUITY: 'What the groups of its kabupaten received against those of the province (pemerataan).',
});

@ObjectType('MatchWeight', { description: 'What one criterion weighs in a programme (bobot).' })
export class MatchWeightType {
  @Field(() => MatchCriterionEnum, { description: 'Which criterion (kriteria).' })
  @Given()
  criterion!: MatchCriterion;

  @Field(() => Int, { description: 'The most points that it gives, 5 to 40 (bobot).' })
  @Given()
  weight!: number;
}

@ObjectType('CsrProgram', { implements: Node, description: "A company's call: so much money for such activities, there and then (program TJSL)." })
@OfEntity(() => CsrProgram)
export class CsrProgramType
  extends Node
  implements
    Exposes<
      CsrProgram,
      | 'id'
      | 'title'
      | 'description'
      | 'focusAreas'
      | 'supportKinds'
      | 'fiscalYear'
      | 'budget'
      | 'committed'
      | 'available'
      | 'minimumAward'
      | 'maximumAward'
      | 'minimumClassification'
      | 'opensOn'
      | 'closesOn'
      | 'status'
      | 'statusReason'
    >
{
  @Field(() => CompanyType, { description: 'Whose programme it is (perusahaan).' })
  @Relation('company')
  company!: CompanyType;

  @Field(() => String, { description: 'Its title (judul).' })
  title!: string;

  @Field(() => [TextMarkType], { description: 'Where words that are looked for stand in its title (bagian judul yang dicari).' })
  @Marked('title')
  titleMarks(@Args(() => MarksArgs) _args: MarksArgs): unknown {
    return declared();
  }

  @Field(() => String, { description: 'What it is for, in words (uraian).' })
  description!: string;

  @Field(() => [FocusAreaEnum], { description: 'What it funds (bidang).' })
  focusAreas!: FocusArea[];

  @Field(() => [SupportKindEnum], { description: 'What it gives (bentuk bantuan).' })
  supportKinds!: SupportKind[];

  @Field(() => [RegionType], { description: 'Where it funds; empty means all of Indonesia (wilayah sasaran).' })
  @Rows(100)
  @Through('regions')
  regions!: RegionType[];

  @Field(() => Int, { description: 'The year whose budget it is (tahun anggaran).' })
  fiscalYear!: number;

  @Field(() => RupiahScalar, { description: 'All that it can give (anggaran).' })
  budget!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What its matches count (dijanjikan).' })
  committed!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What is left of the budget (sisa dana).' })
  available!: Rupiah;

  @Field(() => RupiahScalar, { description: 'The smallest award (bantuan terkecil).' })
  minimumAward!: Rupiah;

  @Field(() => RupiahScalar, { description: 'The largest award (bantuan terbesar).' })
  maximumAward!: Rupiah;

  @Field(() => ClassificationEnum, { nullable: true, description: 'The least classification of a group; null when any will do (klasifikasi terendah).' })
  minimumClassification!: Classification | null;

  @Field(() => [MatchWeightType], { description: 'What each of the six criteria weighs in its suggestions; together 100 (bobot).' })
  @Told(WEIGHTS_TOLD)
  weights!: MatchWeightType[];

  @Field(() => LocalDateScalar, { description: "The first day of its window, in its company's zone (tanggal buka)." })
  opensOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: "The last day of its window, in its company's zone (tanggal tutup)." })
  closesOn!: LocalDate;

  @Field(() => ProgramStatusEnum, { description: 'Where it stands (status).' })
  status!: ProgramStatus;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; for its company and the offices that may verify it (alasan).' })
  statusReason!: string | null;

  @Field(() => FundingMatchConnection, { description: 'Its matches, the newest first (kesepakatan pendanaan).' })
  @Connection(() => matchesOfProgram)
  fundingMatches(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }
}

export const CsrProgramConnection = connectionOf('CsrProgram', () => CsrProgramType, 'program TJSL');

import { Args, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, type Exposes, Given, Many, OfEntity, Relation, Rows, Single, Through } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Node } from '../../api/node.ts';
import { DateTimeScalar, LocalDateScalar, QuantityScalar, RupiahScalar } from '../../api/scalars.ts';
import { Marked, MarksArgs, TextMarkType } from '../../api/text-mark.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import type { Quantity } from '../../kernel/quantity.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { AccountabilityReport } from '../accountability/report.ts';
import { AccountabilityReportType } from '../accountability/report-graphql.ts';
import type { StateChange } from '../audit/history.ts';
import { FileType } from '../document/document-graphql.ts';
import { FundingMatchConnection } from '../funding/funding-graphql.ts';
import { matchesOfProposal } from '../funding/funding-matches.ts';
import { KarangTarunaType } from '../karang-taruna/karang-taruna-graphql.ts';
import type { FocusArea } from '../program/program.ts';
import { FocusAreaEnum } from '../program/program-graphql.ts';
import { RegionType } from '../region/region-graphql.ts';
import { BudgetLine, type FundingSource, MOST_LINES } from './budget-line.ts';
import { Proposal, type ProposalStatus } from './proposal.ts';
import type { ProposalOrder } from './proposals.ts';

export const ProposalStatusEnum = enumOf<ProposalStatus>('ProposalStatus', 'Where a proposal stands (status proposal).', {
  DRAFT: 'Being written; its group alone sees it (konsep).',
  SUBMITTED: 'Waits for the office (diajukan).',
  RETURNED: 'The office asks for changes (dikembalikan).',
  VERIFIED: 'Verified; seeks funds (terverifikasi).',
  FUNDED: 'All that it asks of CSR is approved (terdanai).',
  RUNNING: 'The first support has arrived (berjalan).',
  REPORTED: 'Its report waits for the office (dilaporkan).',
  CLOSED: 'Its report was accepted (selesai).',
  REJECTED: 'The office has rejected it (ditolak).',
  WITHDRAWN: 'Its group has withdrawn it (ditarik).',
});

export const FundingSourceEnum = enumOf<FundingSource>(
  'FundingSource',
  'Who pays a budget line; a public or village share is claimed until a letter backs it (sumber dana).',
  {
    CSR: 'CSR.',
    NATIONAL_BUDGET: 'APBN.',
    PROVINCIAL_BUDGET: 'APBD provinsi.',
    REGENCY_BUDGET: 'APBD kabupaten/kota.',
    VILLAGE_FUND: 'Dana Desa; of a kelurahan, dana kelurahan.',
    SELF_FUNDED: 'Swadaya.',
    OTHER: 'Lainnya.',
  },
);

export const ProposalOrderEnum = enumOf<ProposalOrder>('ProposalOrder', 'The order of a list of proposals (urutan).', {
  NEWEST: 'The newest first (terbaru).',
  LARGEST_REMAINING: 'The largest need that is left first (sisa kebutuhan terbesar).',
  CLOSEST_START: 'The earliest first day first (mulai paling awal).',
});

@ObjectType('BudgetLine', { description: 'One line of a budget, and who is to pay it (baris RAB).' })
@OfEntity(() => BudgetLine)
export class BudgetLineType implements Exposes<BudgetLine, 'id' | 'description' | 'quantity' | 'unit' | 'unitPrice' | 'amount' | 'source'> {
  @Field(() => ID, { description: 'A global id; opaque (pengenal).' })
  id!: string;

  @Field(() => String, { description: 'What it is (uraian).' })
  description!: string;

  @Field(() => QuantityScalar, { description: 'How many units (volume).' })
  quantity!: Quantity;

  @Field(() => String, { description: 'Of what: person, sack, m³ (satuan).' })
  unit!: string;

  @Field(() => RupiahScalar, { description: 'The price of one unit (harga satuan).' })
  unitPrice!: Rupiah;

  @Field(() => RupiahScalar, { description: 'Quantity × unit price, half a rupiah rounded up (jumlah).' })
  amount!: Rupiah;

  @Field(() => FundingSourceEnum, { description: 'Who pays it (sumber dana).' })
  source!: FundingSource;
}

@ObjectType('FundingShare', { description: 'What one source is to pay (bagian pendanaan).' })
export class FundingShareType {
  @Field(() => FundingSourceEnum, { description: 'Who pays (sumber dana).' })
  @Given()
  source!: FundingSource;

  @Field(() => RupiahScalar, { description: 'The sum of its lines (jumlah).' })
  @Given()
  amount!: Rupiah;
}

@ObjectType('StateChange', { description: 'One state that a record entered (perubahan status). `by` is null where the viewer may not know the person.' })
export class StateChangeType implements StateChange {
  @Field(() => String, { description: 'The state (status).' })
  @Given()
  status!: string;

  @Field(() => DateTimeScalar, { description: 'When (waktu).' })
  @Given()
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Whose doing it was; null where a date did it, and for those who may not know the person (oleh).' })
  @Given()
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null where none was given, and for those who may not know it (alasan).' })
  @Given()
  reason!: string | null;
}

@ObjectType('Proposal', { implements: Node, description: 'What a group wants to do, what it costs, and who is to pay which line (proposal kegiatan).' })
@OfEntity(() => Proposal)
export class ProposalType
  extends Node
  implements
    Exposes<
      Proposal,
      | 'id'
      | 'title'
      | 'summary'
      | 'focusArea'
      | 'background'
      | 'objectives'
      | 'sustainability'
      | 'startsOn'
      | 'endsOn'
      | 'beneficiaries'
      | 'status'
      | 'statusReason'
      | 'version'
      | 'total'
      | 'requested'
      | 'committed'
      | 'remaining'
      | 'reportDueOn'
      | 'createdAt'
      | 'submittedAt'
      | 'verifiedAt'
    >
{
  @Field(() => KarangTarunaType, { description: 'Whose proposal it is (Karang Taruna).' })
  @Relation('karangTaruna')
  karangTaruna!: KarangTarunaType;

  @Field(() => String, { description: 'Its title (judul).' })
  title!: string;

  @Field(() => [TextMarkType], { description: 'Where words that are looked for stand in its title (bagian judul yang dicari).' })
  @Marked('title')
  titleMarks(@Args(() => MarksArgs) _args: MarksArgs): unknown {
    return declared();
  }

  @Field(() => String, { description: 'It in a few sentences (ringkasan).' })
  summary!: string;

  @Field(() => FocusAreaEnum, { description: 'What it is about (bidang).' })
  focusArea!: FocusArea;

  @Field(() => String, { description: 'Why it is needed; empty until written (latar belakang).' })
  background!: string;

  @Field(() => String, { description: 'What will change; empty until written (tujuan).' })
  objectives!: string;

  @Field(() => String, { description: 'How it goes on once the money is spent; empty until written (keberlanjutan).' })
  sustainability!: string;

  @Field(() => LocalDateScalar, { description: 'Its first day (tanggal mulai).' })
  startsOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Its last day (tanggal selesai).' })
  endsOn!: LocalDate;

  @Field(() => Int, { description: 'How many people benefit (penerima manfaat).' })
  beneficiaries!: number;

  @Field(() => [RegionType], { description: "Where it happens: the group's own village, or at least two for a board above the village (lokasi)." })
  @Rows(50)
  @Through('villages')
  villages!: RegionType[];

  @Field(() => ProposalStatusEnum, { description: 'Where it stands (status).' })
  status!: ProposalStatus;

  @Field(() => String, { nullable: true, description: 'Why it is in this state; for its group and the offices above (alasan).' })
  statusReason!: string | null;

  @Field(() => Int, { description: 'Counts saved revisions, for reviseProposal; nothing else moves it (versi).' })
  version!: number;

  @Field(() => [BudgetLineType], { description: 'Its budget, line by line (RAB).' })
  @Rows(MOST_LINES)
  @Many(() => BudgetLine, 'proposal', ['position'])
  budgetLines!: BudgetLineType[];

  @Field(() => RupiahScalar, { description: 'The sum of all lines (jumlah anggaran).' })
  total!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What is asked of CSR: the sum of the CSR lines (dimintakan ke CSR).' })
  requested!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What its matches count (dijanjikan).' })
  committed!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What is asked of CSR and not committed yet (sisa kebutuhan).' })
  remaining!: Rupiah;

  @Field(() => FundingMatchConnection, { description: 'Its matches, the newest first (kesepakatan pendanaan).' })
  @Connection(() => matchesOfProposal)
  fundingMatches(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }

  @Field(() => [FileType], { description: 'Its papers and pictures (lampiran).' })
  @Through('attachments')
  attachments!: FileType[];

  @Field(() => AccountabilityReportType, { nullable: true, description: 'Null until the first one is written, and for those who may not see it yet (LPJ).' })
  @Single(() => AccountabilityReport, 'proposal')
  report!: AccountabilityReportType | null;

  @Field(() => LocalDateScalar, { description: '30 days after `endsOn`; an overdue report blocks new submissions (batas LPJ).' })
  reportDueOn!: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When it was begun (dibuat).' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last submitted (diajukan).' })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the office verified it (diverifikasi).' })
  verifiedAt!: Date | null;
}

export const ProposalConnection = connectionOf('Proposal', () => ProposalType, 'proposal kegiatan');

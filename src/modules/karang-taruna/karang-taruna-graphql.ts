import { Args, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, type Exposes, Given, Many, OfEntity, Relation, Rows, Single } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Node } from '../../api/node.ts';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.ts';
import { Marked, MarksArgs, TextMarkType } from '../../api/text-mark.ts';
import type { LocalDate } from '../../kernel/calendar.ts';
import { FileType } from '../document/document-graphql.ts';
import { OfficeType } from '../identity/office-graphql.ts';
import type { OfficerRole } from '../identity/viewer.ts';
import { ProposalConnection } from '../proposal/proposal-graphql.ts';
import { proposalsOfGroup } from '../proposal/proposals.ts';
import { RegionType } from '../region/region-graphql.ts';
import { type AspectScores, Assessment } from './assessment.ts';
import { type Classification, KarangTaruna, Officer, type VerificationStatus } from './karang-taruna.ts';
import { PayoutAccount } from './payout-account.ts';

export const VerificationStatusEnum = enumOf<VerificationStatus>(
  'VerificationStatus',
  'How far the check by the social services has come (status pemeriksaan).',
  {
    PENDING: 'Waits for the office (menunggu pemeriksaan).',
    VERIFIED: 'Checked and found right (terverifikasi).',
    REJECTED: 'Not accepted; the reason says why (ditolak).',
    SUSPENDED: 'Stopped for a while (dihentikan sementara).',
  },
);

export const ClassificationEnum = enumOf<Classification>('Classification', 'How capable a Karang Taruna is, from the least to the most (klasifikasi).', {
  TUMBUH: 'Growing (tumbuh).',
  BERKEMBANG: 'Developing (berkembang).',
  MAJU: 'Advanced (maju).',
  PERCONTOHAN: 'A model for others (percontohan).',
});

@ObjectType('ClassificationCount', {
  description: 'How many there are of one classification (jumlah per klasifikasi). `classification` null counts what is of groups that were never assessed.',
})
export class ClassificationCountType {
  @Field(() => ClassificationEnum, { nullable: true, description: 'Null for groups that were never assessed (klasifikasi).' })
  @Given()
  classification!: Classification | null;

  @Field(() => Int, { description: 'How many (jumlah).' })
  @Given()
  count!: number;
}

export const OfficerRoleEnum = enumOf<OfficerRole>('OfficerRole', 'What an officer is in a Karang Taruna (jabatan pengurus).', {
  CHAIR: 'Chair (ketua).',
  SECRETARY: 'Secretary (sekretaris).',
  TREASURER: 'Treasurer (bendahara).',
  MEMBER: 'Member of the board (anggota).',
});

@ObjectType('AspectScores', { description: '0 to 100 each (nilai enam aspek).' })
export class AspectScoresType implements AspectScores {
  @Field(() => Int, { description: 'How well it is organised (organisasi).' })
  @Given()
  organisation!: number;

  @Field(() => Int, { description: 'Its people and their skills (sumber daya manusia).' })
  @Given()
  people!: number;

  @Field(() => Int, { description: 'Its facilities (sarana dan prasarana).' })
  @Given()
  facilities!: number;

  @Field(() => Int, { description: 'Its administration (administrasi).' })
  @Given()
  administration!: number;

  @Field(() => Int, { description: 'Its partnerships (kemitraan).' })
  @Given()
  partnership!: number;

  @Field(() => Int, { description: 'Its activities (kegiatan).' })
  @Given()
  activities!: number;
}

@ObjectType('Assessment', { description: 'One dated assessment of a group by its office (penilaian).' })
@OfEntity(() => Assessment)
export class AssessmentType implements Exposes<Assessment, 'assessedOn' | 'classification' | 'scores' | 'note'> {
  @Field(() => LocalDateScalar, { description: 'The day of the assessment (tanggal penilaian).' })
  assessedOn!: LocalDate;

  @Field(() => ClassificationEnum, { description: 'What it came to (klasifikasi).' })
  classification!: Classification;

  @Field(() => AspectScoresType, { description: 'The six aspects (nilai enam aspek).' })
  scores!: AspectScores;

  @Field(() => String, { nullable: true, description: 'What the office adds; for its officers and the offices above, null for others (catatan).' })
  note!: string | null;

  @Field(() => OfficeType, { description: 'The office that assessed (Dinas Sosial penilai).' })
  @Relation('office')
  office!: OfficeType;
}

@ObjectType('Officer', { description: 'A named officer of a Karang Taruna (pengurus).' })
@OfEntity(() => Officer)
export class OfficerType implements Exposes<Officer, 'name' | 'role'> {
  @Field(() => String, { description: 'The name (nama).' })
  name!: string;

  @Field(() => OfficerRoleEnum, { description: 'What the officer is (jabatan).' })
  role!: OfficerRole;
}

@ObjectType('PayoutAccount', {
  implements: Node,
  description:
    "The organisation's own account, never a person's (rekening organisasi). `number` is masked but for a company that is to pay and the checking office. A new one can be used 72 hours after the first.",
})
@OfEntity(() => PayoutAccount)
export class PayoutAccountType extends Node implements Exposes<PayoutAccount, 'id' | 'bank' | 'holder' | 'status' | 'usableFrom'> {
  @Field(() => String, { description: 'The bank (bank).' })
  bank!: string;

  @Field(() => String, { description: 'The organisation in whose name it is (atas nama).' })
  holder!: string;

  @Field(() => KarangTarunaType, { description: 'Whose account it is (Karang Taruna).' })
  @Relation('karangTaruna')
  karangTaruna!: KarangTarunaType;

  @Field(() => FileType, {
    nullable: true,
    description: 'A picture of the bank book. For the officers of the group and the offices above; null for others (foto buku tabungan).',
  })
  @Relation('document')
  proof!: FileType | null;

  @Field(() => VerificationStatusEnum, { description: 'Whether the office has checked it (status pemeriksaan).' })
  status!: VerificationStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it may be paid to; null until it is checked (berlaku mulai).' })
  usableFrom!: Date | null;
}

@ObjectType('KarangTaruna', { implements: Node, description: "A region's one youth organisation, confirmed by decree (Karang Taruna)." })
@OfEntity(() => KarangTaruna)
export class KarangTarunaType
  extends Node
  implements
    Exposes<
      KarangTaruna,
      'id' | 'name' | 'description' | 'potentials' | 'status' | 'statusReason' | 'decreeNumber' | 'decreeDate' | 'termEndsOn' | 'classification'
    >
{
  @Field(() => String, { description: 'Its name (nama).' })
  name!: string;

  @Field(() => [TextMarkType], { description: 'Where words that are looked for stand in its name (bagian nama yang dicari).' })
  @Marked('name')
  nameMarks(@Args(() => MarksArgs) _args: MarksArgs): unknown {
    return declared();
  }

  @Field(() => RegionType, { description: 'Its own region: a village as a rule; boards above the village have theirs (wilayah).' })
  @Relation('region')
  region!: RegionType;

  @Field(() => String, { nullable: true, description: 'Who they are, in their own words (gambaran umum).' })
  description!: string | null;

  @Field(() => [String], { description: 'What the place has and can: crops, fish, crafts, sights, skills (potensi).' })
  potentials!: string[];

  @Field(() => VerificationStatusEnum, { description: 'Whether the office has verified it (status pemeriksaan).' })
  status!: VerificationStatus;

  @Field(() => String, { nullable: true, description: 'Why it is in this state; for its officers and the offices above, null for others (alasan).' })
  statusReason!: string | null;

  @Field(() => String, { description: 'The number of the confirming decree (nomor SK).' })
  decreeNumber!: string;

  @Field(() => LocalDateScalar, { description: 'The day of the decree (tanggal SK).' })
  decreeDate!: LocalDate;

  @Field(() => LocalDateScalar, { description: "The last day of its officers' term (akhir masa bakti)." })
  termEndsOn!: LocalDate;

  @Field(() => FileType, { nullable: true, description: 'The confirming decree (SK). For its officers and the offices above; null for others.' })
  @Relation('decree')
  decree!: FileType | null;

  @Field(() => ClassificationEnum, { nullable: true, description: "The newest assessment's; null before the first (klasifikasi)." })
  classification!: Classification | null;

  @Field(() => [AssessmentType], { description: 'All its assessments, the newest first (riwayat penilaian).' })
  @Rows(10)
  @Many(() => Assessment, 'karangTaruna', ['assessedOn', 'createdAt'], { descending: true })
  assessments!: AssessmentType[];

  @Field(() => PayoutAccountType, {
    nullable: true,
    description: 'For its officers, the offices above, and companies with an approved cash match; null for others (rekening organisasi).',
  })
  // The newest that the viewer may see: a company that is to pay sees the one in force alone.
  @Single(() => PayoutAccount, 'karangTaruna', ['createdAt'], { descending: true })
  payoutAccount!: PayoutAccountType | null;

  @Field(() => [OfficerType], { description: 'Who leads it (pengurus).' })
  @Rows(50)
  @Many(() => Officer, 'karangTaruna', ['position'])
  officers!: OfficerType[];

  @Field(() => ProposalConnection, { description: 'What it wants to do, newest first (proposal kegiatan).' })
  @Connection(() => proposalsOfGroup)
  proposals(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }
}

export const KarangTarunaConnection = connectionOf('KarangTaruna', () => KarangTarunaType, 'Karang Taruna');

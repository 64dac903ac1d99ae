import { Args, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, type Exposes, OfEntity, Relation } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Node } from '../../api/node.ts';
import { DateTimeScalar, RupiahScalar } from '../../api/scalars.ts';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { OfficeType } from '../identity/office-graphql.ts';
import type { VerificationStatus } from '../karang-taruna/karang-taruna.ts';
import { VerificationStatusEnum } from '../karang-taruna/karang-taruna-graphql.ts';
import { RegionType } from '../region/region-graphql.ts';
import { Forum } from './forum.ts';
import { ForumMember, type ForumMemberStatus } from './forum-member.ts';
import { membersOfForum, requestsOfForum } from './forums.ts';
import { ForumProgramConnection, ForumShortlistConnection } from './shortlist-graphql.ts';
import { programsOfForum, shortlistsOfForum } from './shortlists.ts';

export const ForumMemberStatusEnum = enumOf<ForumMemberStatus>('ForumMemberStatus', 'Where a company stands with a forum (status keanggotaan).', {
  PENDING: 'It asks to join (menunggu jawaban).',
  VERIFIED: 'It is a member (anggota).',
  REJECTED: 'It was not accepted, and may ask again (belum diterima).',
  ENDED: 'It has left, or its membership was ended (berakhir).',
});

@ObjectType('ForumMember', { implements: Node, description: 'A company in a forum, or its wish to join it (anggota forum).' })
@OfEntity(() => ForumMember)
export class ForumMemberType
  extends Node
  implements Exposes<ForumMember, 'id' | 'status' | 'statusReason' | 'note' | 'programs' | 'budget' | 'committed' | 'received' | 'createdAt'>
{
  @Field(() => ForumType, { description: 'Which forum (forum).' })
  @Relation('forum')
  forum!: object;

  @Field(() => CompanyType, { description: 'Which company (perusahaan).' })
  @Relation('company')
  company!: CompanyType;

  @Field(() => ForumMemberStatusEnum, { description: 'Where it stands; all but VERIFIED is for the company and the secretariat (status).' })
  status!: ForumMemberStatus;

  @Field(() => String, { nullable: true, description: 'Why it is in this state; for the company and the secretariat, null for others (alasan).' })
  statusReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the company wrote when it asked; for the company and the secretariat, null for others (catatan).' })
  note!: string | null;

  @Field(() => Int, { description: 'How many programmes the company has published, open or closed (jumlah program).' })
  programs!: number;

  @Field(() => RupiahScalar, { description: 'The budgets of those programmes together (anggaran).' })
  budget!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What the matches of those programmes count (dijanjikan).' })
  committed!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What groups have received of those programmes (diterima).' })
  received!: Rupiah;

  @Field(() => DateTimeScalar, { description: 'When it was asked for (sejak).' })
  createdAt!: Date;
}

export const ForumMemberConnection = connectionOf('ForumMember', () => ForumMemberType, 'anggota forum');

@ObjectType('Forum', {
  implements: Node,
  description:
    'The businesses of one region and their secretariat, verified by the social services; it decides nothing about proposals and holds no money (Forum CSR/TJSP/TJSLP/TJSLBU).',
})
@OfEntity(() => Forum)
export class ForumType
  extends Node
  implements Exposes<Forum, 'id' | 'name' | 'description' | 'decreeNumber' | 'status' | 'statusReason' | 'budget' | 'committed' | 'received'>
{
  @Field(() => String, { description: 'Its name (nama).' })
  name!: string;

  @Field(() => RegionType, { description: 'Its province, kabupaten or kota (wilayah).' })
  @Relation('region')
  region!: RegionType;

  @Field(() => String, { nullable: true, description: 'What it is and does, in words (uraian).' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the decree that founded it, where there is one (nomor SK).' })
  decreeNumber!: string | null;

  @Field(() => CompanyType, { description: 'The company in whose name it was registered (perusahaan pendaftar).' })
  @Relation('foundedBy')
  foundedBy!: CompanyType;

  @Field(() => VerificationStatusEnum, { description: 'Whether an office has verified it (status pemeriksaan).' })
  status!: VerificationStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is in this state; for people of its member companies and the offices above, null for others (alasan).',
  })
  statusReason!: string | null;

  @Field(() => OfficeType, { nullable: true, description: 'The office that verified it; null before (diverifikasi oleh).' })
  @Relation('verifiedBy')
  verifiedBy!: OfficeType | null;

  @Field(() => RupiahScalar, { description: 'The budgets of all programmes that its members have published (anggaran).' })
  budget!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What the matches of those programmes count (dijanjikan).' })
  committed!: Rupiah;

  @Field(() => RupiahScalar, { description: 'What groups have received of those programmes (diterima).' })
  received!: Rupiah;

  @Field(() => ForumMemberConnection, { description: 'Its member companies, by name, with what they have published (perusahaan anggota).' })
  @Connection(() => membersOfForum)
  companies(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }

  @Field(() => ForumMemberConnection, {
    description: 'The companies that ask to join it, the first to ask first; each for its own people, all for the secretariat (permohonan perusahaan).',
  })
  @Connection(() => requestsOfForum)
  joinRequests(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }

  @Field(() => ForumShortlistConnection, {
    description: 'Its lists of proposals, the newest first; for people of its member companies, empty for others (daftar pilihan).',
  })
  @Connection(() => shortlistsOfForum)
  shortlists(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }

  @Field(() => ForumProgramConnection, {
    description:
      'The open programmes that members bring into its plans, the newest first; for people of its member companies, empty for others (program bersama).',
  })
  @Connection(() => programsOfForum)
  programs(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }
}

export const ForumConnection = connectionOf('Forum', () => ForumType, 'forum');

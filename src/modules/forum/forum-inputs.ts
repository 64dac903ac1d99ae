import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { BothWaysPaging } from '../../api/connection.ts';
import { Items, Words } from '../../api/rules.ts';
import { RegionCodeScalar } from '../../api/scalars.ts';
import { VERIFICATION_STATUSES, type VerificationStatus } from '../karang-taruna/karang-taruna.ts';
import { VerificationStatusEnum } from '../karang-taruna/karang-taruna-graphql.ts';
import type { ForumConditions } from './forums.ts';

@InputType('ForumFilter', { description: 'Which forums a list shows; every condition narrows it (saringan).' })
export class ForumFilter implements ForumConditions {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only those of this region or one in it (wilayah).' })
  within?: string | null;

  @Field(() => [VerificationStatusEnum], { nullable: true, description: 'Only in one of these states (status).' })
  @Items(VERIFICATION_STATUSES.length)
  status?: VerificationStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name (cari nama).' })
  @Words(200, 0)
  search?: string | null;
}

@ArgsType()
export class ForumsArgs extends BothWaysPaging {
  @Field(() => ForumFilter, { nullable: true, description: 'Which forums; all that may be seen when absent (saringan).' })
  filter?: ForumFilter | null;
}

@InputType('RegisterForumInput', { description: 'A forum, for an office to verify (pendaftaran forum).' })
export class RegisterForumInput {
  @Field(() => ID, { description: 'The company in whose name; it becomes the first member (perusahaan).' })
  companyId!: string;

  @Field(() => String, { description: 'Its name (nama).' })
  @Words(200)
  name!: string;

  @Field(() => RegionCodeScalar, { description: 'Its province, kabupaten or kota (wilayah).' })
  regionCode!: string;

  @Field(() => String, { nullable: true, description: 'What it is and does, in words (uraian).' })
  @Words(2000, 0)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the decree that founded it, where there is one (nomor SK).' })
  @Words(100, 0)
  decreeNumber?: string | null;
}

@InputType('VerifyForumInput', { description: 'The forum that the office has found right (verifikasi forum).' })
export class VerifyForumInput {
  @Field(() => ID, { description: 'The forum (forum).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the office adds (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('RejectForumInput', { description: 'The forum that the office does not accept, and why (penolakan forum).' })
export class RejectForumInput {
  @Field(() => ID, { description: 'The forum (forum).' })
  id!: string;

  @Field(() => String, { description: 'Why, for its people to read (alasan).' })
  @Words(2000)
  reason!: string;
}

@InputType('JoinForumInput', { description: "A company's wish to join a forum (permohonan bergabung ke forum)." })
export class JoinForumInput {
  @Field(() => ID, { description: 'The forum (forum).' })
  forumId!: string;

  @Field(() => ID, { description: 'The company that would join (perusahaan).' })
  companyId!: string;

  @Field(() => String, { nullable: true, description: 'What the secretariat should know (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('ConfirmForumMemberInput', { description: 'A request that the secretariat confirms (permohonan yang disetujui).' })
export class ConfirmForumMemberInput {
  @Field(() => ID, { description: 'The request (permohonan).' })
  id!: string;
}

@InputType('RejectForumMemberInput', { description: 'A request that the secretariat does not confirm, and why (permohonan yang ditolak).' })
export class RejectForumMemberInput {
  @Field(() => ID, { description: 'The request (permohonan).' })
  id!: string;

  @Field(() => String, { description: 'Why, for the company to read (alasan).' })
  @Words(2000)
  reason!: string;
}

@InputType('EndForumMemberInput', { description: 'A membership that the secretariat ends, and why (keanggotaan yang diakhiri).' })
export class EndForumMemberInput {
  @Field(() => ID, { description: 'The membership (keanggotaan).' })
  id!: string;

  @Field(() => String, { description: 'Why, for the company to read (alasan).' })
  @Words(2000)
  reason!: string;
}

@InputType('LeaveForumInput', { description: 'A company that leaves a forum or takes its request back, and why (keluar dari forum).' })
export class LeaveForumInput {
  @Field(() => ID, { description: 'The forum (forum).' })
  forumId!: string;

  @Field(() => ID, { description: 'The company (perusahaan).' })
  companyId!: string;

  @Field(() => String, { description: 'Why, for the secretariat to read (alasan).' })
  @Words(2000)
  reason!: string;
}

@InputType('IncludeProgramInput', { description: "A programme for a forum's plans (program untuk rencana forum)." })
export class IncludeProgramInput {
  @Field(() => ID, { description: 'The forum (forum).' })
  forumId!: string;

  @Field(() => ID, { description: 'The programme (program).' })
  programId!: string;
}

@InputType('ExcludeProgramInput', { description: "A programme that leaves a forum's plans (program keluar dari rencana forum)." })
export class ExcludeProgramInput extends IncludeProgramInput {}

import { Field, ID, InputType } from 'type-graphql';
import { Matches, Words } from '../../api/rules.ts';
import { MembershipRoleEnum } from './identity-graphql.ts';
import { PASSWORD } from './passwords.ts';
import { USERNAME } from './usernames.ts';
import type { MembershipRole } from './viewer.ts';

const NOT_A_PASSWORD = { id: 'Kata sandi 8 sampai 1.000 huruf.', en: 'A password has 8 to 1,000 characters.' };

@InputType('SignUpInput', { description: 'A new account (akun baru). `username`: 4 to 30 of a-z, 0-9 and dots; made from the name when absent.' })
export class SignUpInput {
  @Field(() => String, { description: 'The name that others read (nama).' })
  @Words(100)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What to sign in with; made from the name when absent (nama pengguna).' })
  @Matches(USERNAME, { id: '4 sampai 30 huruf a-z, angka, atau titik.', en: '4 to 30 of a-z, 0-9 and dots.' })
  username?: string | null;

  @Field(() => String, { nullable: true, description: 'An email address, for those who have one (surel).' })
  @Matches(/^(?=.{3,254}$)[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u, { id: 'Alamat surel belum benar.', en: 'This is no email address.' })
  email?: string | null;

  @Field(() => String, { description: '8 to 1,000 characters (kata sandi).' })
  @Matches(PASSWORD, NOT_A_PASSWORD)
  password!: string;
}

@InputType('SignInInput', { description: '`login`: a username, or a confirmed email (masuk).' })
export class SignInInput {
  @Field(() => String, { description: 'A username, or a confirmed email (nama pengguna atau surel).' })
  @Words(254, 0)
  login!: string;

  @Field(() => String, { description: 'The password (kata sandi).' })
  @Words(1000, 0)
  password!: string;
}

@InputType('ChangePasswordInput', { description: 'A new password in the place of the old one (ganti kata sandi).' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now (kata sandi sekarang).' })
  @Words(1000, 0)
  currentPassword!: string;

  @Field(() => String, { description: 'The password from now on, 8 to 1,000 characters (kata sandi baru).' })
  @Matches(PASSWORD, NOT_A_PASSWORD)
  newPassword!: string;
}

@InputType('RequestMembershipInput', { description: 'A wish to act for an organisation (permohonan bergabung).' })
export class RequestMembershipInput {
  @Field(() => ID, { description: 'The Karang Taruna, company or forum (organisasi).' })
  organisationId!: string;

  @Field(() => MembershipRoleEnum, { description: 'As what: an office of a Karang Taruna, or ADMIN or STAFF of a company or a forum (peran).' })
  role!: MembershipRole;

  @Field(() => String, { nullable: true, description: 'What those who confirm should know (catatan).' })
  @Words(2000, 0)
  note?: string | null;
}

@InputType('ConfirmMembershipInput', { description: 'A request that is confirmed (permohonan yang disetujui).' })
export class ConfirmMembershipInput {
  @Field(() => ID, { description: 'The request (permohonan).' })
  id!: string;
}

@InputType('RejectMembershipInput', { description: 'A request that is not confirmed, and why (permohonan yang ditolak).' })
export class RejectMembershipInput {
  @Field(() => ID, { description: 'The request (permohonan).' })
  id!: string;

  @Field(() => String, { description: 'Why, for the person to read (alasan).' })
  @Words(2000)
  reason!: string;
}

@InputType('EndMembershipInput', {
  description: "The membership of the person in the organisation: one's own, or by its chair or administrator (keanggotaan yang diakhiri).",
})
export class EndMembershipInput {
  @Field(() => ID, { description: 'The organisation (organisasi).' })
  organisationId!: string;

  @Field(() => String, { description: 'Whose membership (nama pengguna).' })
  @Words(30)
  username!: string;

  @Field(() => String, { description: 'Why (alasan).' })
  @Words(2000)
  reason!: string;
}

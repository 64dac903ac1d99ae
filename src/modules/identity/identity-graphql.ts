import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Either, type Exposes, Many, OfEntity, Rows } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Node } from '../../api/node.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { ForumType } from '../forum/forum-graphql.ts';
import type { VerificationStatus } from '../karang-taruna/karang-taruna.ts';
import { KarangTarunaType, VerificationStatusEnum } from '../karang-taruna/karang-taruna-graphql.ts';
import { Membership, MembershipRequest } from './membership.ts';
import { OfficeType } from './office-graphql.ts';
import { Person } from './person.ts';
import type { MembershipRole } from './viewer.ts';

export const MembershipRoleEnum = enumOf<MembershipRole>('MembershipRole', 'What somebody is in an organisation (peran).', {
  CHAIR: 'Chair of a Karang Taruna (ketua).',
  SECRETARY: 'Secretary of a Karang Taruna (sekretaris).',
  TREASURER: 'Treasurer of a Karang Taruna (bendahara).',
  MEMBER: 'Member of the board of a Karang Taruna (anggota).',
  ADMIN: "Administrator of a company, or of a forum's secretariat (administrator).",
  STAFF: "Staff of a company, a forum's secretariat or an office (staf).",
});

/** Whom people act for. */
export const Organisation = createUnionType({
  name: 'Organisation',
  description: 'Whom people act for: a group, a company, an office or a forum (organisasi).',
  types: () => [KarangTarunaType, CompanyType, OfficeType, ForumType] as const,
  resolveType: (value) => (value as unknown as { __typename: string }).__typename,
});

@ObjectType('Membership', { description: 'What the viewer may act for, and as what (keanggotaan).' })
@OfEntity(() => Membership)
export class MembershipType implements Exposes<Membership, 'role'> {
  @Field(() => MembershipRoleEnum, { description: 'As what (peran).' })
  role!: MembershipRole;

  @Field(() => Organisation, { description: 'For whom (organisasi).' })
  @Either('karangTaruna', 'company', 'office', 'forum')
  organisation!: object;
}

@ObjectType('Viewer', { implements: Node, description: 'The person who is signed in (pengguna yang masuk).' })
@OfEntity(() => Person)
export class ViewerType extends Node implements Exposes<Person, 'id' | 'name' | 'username'> {
  @Field(() => String, { description: 'The name that others read (nama).' })
  name!: string;

  @Field(() => String, { description: 'What the person signs in with (nama pengguna).' })
  username!: string;

  @Field(() => String, { nullable: true, description: 'Null where none was given; many villagers have none (surel).' })
  email!: string | null;

  @Field(() => [MembershipType], {
    description: 'What the person may act for (keanggotaan).',
  })
  @Rows(20)
  @Many(() => Membership, 'person', ['createdAt'])
  memberships!: MembershipType[];
}

@ObjectType('MembershipRequest', {
  implements: Node,
  description: "A person's wish to act for an organisation; confirmed by its chair or administrator, or by the office above (permohonan bergabung).",
})
@OfEntity(() => MembershipRequest)
export class MembershipRequestType extends Node implements Exposes<MembershipRequest, 'id' | 'name' | 'role' | 'note' | 'status' | 'statusReason'> {
  @Field(() => String, { description: 'Who asks (nama pemohon).' })
  name!: string;

  @Field(() => Organisation, { description: 'For whom (organisasi).' })
  @Either('karangTaruna', 'company', 'forum')
  organisation!: object;

  @Field(() => MembershipRoleEnum, { description: 'As what (peran).' })
  role!: MembershipRole;

  @Field(() => String, { nullable: true, description: 'What the person wrote with it; for all who see the request (catatan).' })
  note!: string | null;

  @Field(() => VerificationStatusEnum, { description: 'PENDING until it is answered; VERIFIED once it is confirmed, REJECTED once it is not (status).' })
  status!: VerificationStatus;

  @Field(() => String, { nullable: true, description: 'Why it was rejected; for all who see the request (alasan).' })
  statusReason!: string | null;
}

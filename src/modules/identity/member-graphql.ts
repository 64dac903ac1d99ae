import { Field, ObjectType } from 'type-graphql';
import { Given } from '../../api/declare.ts';
import { DateTimeScalar } from '../../api/scalars.ts';
import { MembershipRoleEnum } from './identity-graphql.ts';
import type { Member } from './members.ts';
import type { MembershipRole } from './viewer.ts';

@ObjectType('Member', { description: 'Somebody who acts for a Karang Taruna, a company or a forum (anggota).' })
export class MemberType implements Member {
  @Field(() => String, { description: 'The name (nama).' })
  @Given()
  name!: string;

  @Field(() => String, { description: 'What the person signs in with, and what endMembership takes (nama pengguna).' })
  @Given()
  username!: string;

  @Field(() => MembershipRoleEnum, { description: 'As what (peran).' })
  @Given()
  role!: MembershipRole;

  @Field(() => DateTimeScalar, { description: 'Since when (sejak).' })
  @Given()
  since!: Date;
}

import { Args, Field, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Connection, declared, type Exposes, OfEntity, Relation } from '../../api/declare.ts';
import { Node } from '../../api/node.ts';
import { DateTimeScalar } from '../../api/scalars.ts';
import { CompanyType } from '../company/company-graphql.ts';
import { CsrProgramType } from '../program/program-graphql.ts';
import { ProposalType } from '../proposal/proposal-graphql.ts';
import { ForumType } from './forum-graphql.ts';
import { ForumProgram } from './forum-program.ts';
import { ForumShortlist, ForumShortlistItem } from './forum-shortlist.ts';
import { itemsOfShortlist } from './shortlists.ts';

@ObjectType('ForumShortlistItem', { description: 'A proposal on such a list (proposal pilihan).' })
@OfEntity(() => ForumShortlistItem)
export class ForumShortlistItemType implements Exposes<ForumShortlistItem, 'note' | 'createdAt'> {
  @Field(() => ProposalType, { description: 'Which proposal (proposal).' })
  @Relation('proposal')
  proposal!: ProposalType;

  @Field(() => CompanyType, { description: 'Whose people added it (ditambahkan oleh).' })
  @Relation('company')
  company!: CompanyType;

  @Field(() => String, { nullable: true, description: 'Why it stands here, in words (catatan).' })
  note!: string | null;

  @Field(() => DateTimeScalar, { description: 'Since when (sejak).' })
  createdAt!: Date;
}

export const ForumShortlistItemConnection = connectionOf('ForumShortlistItem', () => ForumShortlistItemType, 'proposal pilihan');

@ObjectType('ForumShortlist', {
  implements: Node,
  description: 'Proposals that the members of a forum look at together; it binds nobody, and only people of its member companies see it (daftar pilihan).',
})
@OfEntity(() => ForumShortlist)
export class ForumShortlistType extends Node implements Exposes<ForumShortlist, 'id' | 'title' | 'note' | 'createdAt'> {
  @Field(() => ForumType, { description: 'Whose list it is (forum).' })
  @Relation('forum')
  forum!: ForumType;

  @Field(() => String, { description: 'Its title (judul).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is for, in words (catatan).' })
  note!: string | null;

  @Field(() => CompanyType, { description: 'Whose people made it (dibuat oleh).' })
  @Relation('company')
  company!: CompanyType;

  @Field(() => DateTimeScalar, { description: 'Since when (sejak).' })
  createdAt!: Date;

  @Field(() => ForumShortlistItemConnection, { description: 'Its proposals that the viewer may see, the last added first (isi).' })
  @Connection(() => itemsOfShortlist)
  items(@Args(() => ForwardPaging) _paging: ForwardPaging): unknown {
    return declared();
  }
}

export const ForumShortlistConnection = connectionOf('ForumShortlist', () => ForumShortlistType, 'daftar pilihan');

@ObjectType('ForumProgram', { description: "A programme that its company brings into a forum's plans (program bersama)." })
@OfEntity(() => ForumProgram)
export class ForumProgramType implements Exposes<ForumProgram, 'createdAt'> {
  @Field(() => CsrProgramType, { description: 'Which programme (program).' })
  @Relation('program')
  program!: CsrProgramType;

  @Field(() => DateTimeScalar, { description: 'Since when (sejak).' })
  createdAt!: Date;
}

export const ForumProgramConnection = connectionOf('ForumProgram', () => ForumProgramType, 'program bersama');

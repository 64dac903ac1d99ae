import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Node } from '../../api/node.ts';
import type { Context } from '../../context.ts';
import { DocumentType } from './paper-graphql.ts';
import { paperOf } from './papers.ts';

@Resolver(() => DocumentType)
export class PaperResolver {
  @Query(() => DocumentType, {
    nullable: true,
    description:
      'The paper about a delivery, a match with an agreement, a report or a proposal; null where there is none or it is not for this viewer (dokumen).',
  })
  document(@Arg('id', () => ID, { description: "The record's id (pengenal)." }) id: string, @Ctx() { reads }: Context) {
    return paperOf(reads, id);
  }

  @FieldResolver(() => Node, { description: 'What it is about (pokok).' })
  subject(@Root() { id }: DocumentType, @Ctx() { reads }: Context) {
    return reads.node(id);
  }
}

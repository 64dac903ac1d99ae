import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { declared, NodeById } from './declare.ts';
import { Node } from './node.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The thing of that id; null for what is unknown, malformed or not for this viewer (simpul).' })
  @NodeById()
  node(@Arg('id', () => ID, { description: 'A global id (pengenal).' }) _id: string): unknown {
    return declared();
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The things of those ids, in their order, at most 100; null where one is unknown or not for this viewer (simpul-simpul).',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Global ids (pengenal).' }) ids: string[], @Ctx() ctx: Context): Promise<unknown[]> {
    return Promise.all(ids.map((id) => ctx.reads.node(id)));
  }
}

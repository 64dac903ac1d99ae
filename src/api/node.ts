import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Whatever has an id of its own (simpul).' })
export abstract class Node {
  @Field(() => ID, { description: 'A global id; opaque (pengenal).' })
  readonly id!: string;
}

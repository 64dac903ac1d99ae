import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Given } from './declare.ts';

@ArgsType()
export class ForwardPaging {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 when absent (jumlah).' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor (sesudah penanda ini).' })
  after?: string | null;
}

@ArgsType()
export class BothWaysPaging extends ForwardPaging {
  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100 (jumlah dari akhir).' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor (sebelum penanda ini).' })
  before?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list (posisi halaman).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more comes after this page (masih ada sesudahnya).' })
  @Given()
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether more comes before this page (masih ada sebelumnya).' })
  @Given()
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item; null on an empty page (penanda awal).' })
  @Given()
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item; null on an empty page (penanda akhir).' })
  @Given()
  endCursor!: string | null;
}

/** The Relay connection and edge types of a node type: `ProposalConnection` and `ProposalEdge` for 'Proposal'. */
export function connectionOf(name: string, node: () => ClassType | object, indonesian: string): ClassType {
  @ObjectType(`${name}Edge`, { description: `One place in a list of ${name} (satu ${indonesian} dalam daftar).` })
  class Edge {
    @Field(() => String, { description: 'Marks this place; opaque (penanda).' })
    @Given()
    cursor!: string;

    @Field(node as () => ClassType, { description: `The ${name} at this place (${indonesian}).` })
    @Given()
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (daftar ${indonesian}).` })
  class Connection {
    @Field(() => [Edge], { description: 'The items with their cursors (isi beserta penandanya).' })
    @Given()
    edges!: Edge[];

    @Field(() => [node()] as [ClassType], { description: 'The items (isi).' })
    @Given()
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where this page stands (posisi halaman).' })
    @Given()
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in all; counted only when asked for (jumlah seluruhnya).' })
    @Given()
    totalCount!: number;
  }
  return Connection;
}

import { expect } from 'vitest';
import { type Actor, query } from '../../support/client.ts';

export interface Told {
  readonly score: number;
  readonly isNew: boolean;
  readonly scoreLastWeek: number | null;
  readonly proposal: { readonly id: string };
  readonly reasons: readonly { readonly criterion: string; readonly points: number; readonly maximum: number; readonly weight: number }[];
}

/** All suggestions of a programme, as that person reads them. */
export async function told(who: Actor, programId: string, filter: object = {}): Promise<readonly Told[]> {
  const text = `query ($id: ID!, $filter: SuggestedProposalFilter) { node(id: $id) { ... on CsrProgram { suggestedProposals(first: 100, filter: $filter) {
    totalCount nodes { score isNew scoreLastWeek proposal { id } reasons { criterion points maximum weight } } } } } }`;
  const { nodes, totalCount } = (await query(who, text, { id: programId, filter })).node.suggestedProposals;
  expect(totalCount).toBe(nodes.length);
  return nodes;
}
export const ids = (nodes: readonly Told[]) => nodes.map(({ proposal }) => proposal.id);

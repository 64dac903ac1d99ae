import { type Actor, query, type Result } from './client.ts';

const TYPES: Record<string, string> = {
  mtc: 'FundingMatch',
  prp: 'Proposal',
  prg: 'CsrProgram',
  dsb: 'Disbursement',
  rep: 'AccountabilityReport',
  krt: 'KarangTaruna',
  cmp: 'Company',
};

/** What somebody sees of a node: `nodeOf(chair, matchId, 'status counted')`; null when nothing. */
export const nodeOf = async (who: Actor | null, id: string, fields: string): Promise<Result> =>
  (await query(who, `query ($id: ID!) { node(id: $id) { ... on ${TYPES[id.slice(0, 3)]} { ${fields} } } }`, { id })).node;

import { nodeOf } from '../../support/node.ts';
import { active, type Deal, hex, received, sql, verifiedGroupIn, verifiedProposal } from '../../support/world.ts';

/** Rp 6 million of Rp 10 million have arrived; the budget has two CSR lines and one of the group's own. */
export async function running(): Promise<Deal & { lines: string[]; own: string }> {
  const group = await verifiedGroupIn();
  const line = (description: string, unitPrice: string, source: string) => ({ description, quantity: '1', unit: 'paket', unitPrice, source });
  const proposalId = await verifiedProposal(group, {
    budgetLines: [line('Alat', '7000000', 'CSR'), line('Pelatih', '3000000', 'CSR'), line('Konsumsi', '1000000', 'SELF_FUNDED')],
  });
  const deal = await active({ group, proposalId });
  await received(deal, 6_000_000);
  const ids = (await sql<{ id: string }>('select id from budget_line where proposal_id = $1 order by position', [hex(proposalId)])).map(
    ({ id }) => `bln_${id.replaceAll('-', '')}`,
  );
  return { ...deal, lines: ids.slice(0, 2), own: ids[2] as string };
}
export const whole = (deal: { proposalId: string; lines: string[] }, changes: object = {}) => ({
  proposalId: deal.proposalId,
  narrative: 'Pelatihan berjalan baik.',
  beneficiariesReached: 28,
  spending: [{ budgetLineId: deal.lines[0], amount: '5500000', note: ' Kuitansi 1 ' }],
  refunded: '500000',
  ...changes,
});
export const statusOf = async (id: string) => (await nodeOf(null, id, 'status')).status;
export const DETAIL = 'spending { amount note budgetLine { id } } funderAnswers { company { id } verdict note }';

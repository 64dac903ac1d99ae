import { describe, expect, it } from 'vitest';
import { type Actor, as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { accepted, active, approved, received, reported, sent, sql, submittedProposal, verifiedGroupIn } from '../../support/world.ts';

const paper = async (who: Actor | null, id: string) =>
  (await query(who, 'query ($id: ID!) { document(id: $id) { id kind recordedAt fingerprint subject { __typename ... on Node { id } } } }', { id })).document;
/** The newest entry about a record, as it stands in the audit log. */
const newest = async (id: string) => {
  const [entry] = await sql<{ at: Date; hash: Buffer }>('select at, hash from audit_entry where subject_id = $1 order by id desc limit 1', [id.slice(4)]);
  return { recordedAt: entry?.at.toISOString(), fingerprint: entry?.hash.toString('hex').slice(0, 16) };
};

describe('the paper', () => {
  it('of a delivery, a match, a report and a proposal bears the newest entry about each', async () => {
    const deal = await active();
    const disbursement = await received(deal, 4_000_000);
    const report = await reported(deal, 4_000_000);
    const kinds = [
      [disbursement, 'HANDOVER', 'Disbursement'],
      [deal.matchId, 'AGREEMENT', 'FundingMatch'],
      [report, 'REPORT', 'AccountabilityReport'],
      [deal.proposalId, 'PROPOSAL', 'Proposal'],
    ] as const;
    const marks = new Set<string>();
    for (const [id, kind, type] of kinds) {
      const found = await paper(deal.group.chair, id);
      expect(found).toEqual({ id, kind, subject: { __typename: type, id }, ...(await newest(id)) });
      expect(found.fingerprint).toMatch(/^[0-9a-f]{16}$/);
      marks.add(found.fingerprint);
    }
    expect(marks.size).toBe(4);
  });

  it('has another fingerprint once the record has changed, and not when another has', async () => {
    const group = await verifiedGroupIn();
    const id = await submittedProposal(group);
    const before = await paper(group.chair, id);
    await submittedProposal(group);
    expect(await paper(group.chair, id)).toEqual(before);
    expect(await as(group.staff).verifyProposal?.({ id })).toSucceed();
    const after = await paper(group.chair, id);
    expect(after.fingerprint).not.toBe(before.fingerprint);
    expect(after.recordedAt > before.recordedAt).toBe(true);
  });

  it('of a match is there, to be signed, from its approval on', async () => {
    const deal = await accepted();
    expect(await paper(deal.group.chair, deal.matchId)).toBeNull();
    expect(await as(deal.approver).approveFunding?.({ id: deal.matchId })).toSucceed();
    expect(await paper(deal.group.chair, deal.matchId)).toMatchObject({ id: deal.matchId, kind: 'AGREEMENT' });
    const signed = await active();
    expect(await paper(null, signed.matchId)).toMatchObject({ id: signed.matchId, kind: 'AGREEMENT' });
  });

  it('is as public as its record', async () => {
    const deal = await active();
    const id = await sent(deal, 1_000_000);
    for (const who of [deal.group.chair, deal.company.admin, deal.approver]) expect(await paper(who, id)).toMatchObject({ id, kind: 'HANDOVER' });
    expect(await paper(null, id)).toBeNull();
    expect(await as(deal.group.chair).confirmDisbursement?.({ id })).toSucceed();
    expect(await paper(null, id)).toMatchObject({ id, ...(await newest(id)) });
  });

  it('is of nothing else', async () => {
    const { programId, company, group } = await approved();
    for (const id of [programId, company.id, group.id, group.chair.id, 'prp_1', `prp_${'0'.repeat(32)}`, `mem_${'0'.repeat(32)}`, '', 'x', 'reg_82'])
      expect(await paper(group.chair, id), id).toBeNull();
  });

  it('of many costs a statement for each kind', async () => {
    const { statements } = await testServer();
    const deals = [await active(), await active(), await active()];
    const ask = async (ids: readonly string[]) => {
      const text = `{ ${ids.map((id, i) => `d${i}: document(id: "${id}") { fingerprint }`).join(' ')} }`;
      statements.length = 0;
      await query(null, text);
      return statements.length;
    };
    expect(await ask(deals.slice(0, 1).map((d) => d.matchId))).toBe(1);
    expect(await ask(deals.map((d) => d.matchId))).toBe(1);
    expect(await ask(deals.flatMap((d) => [d.matchId, d.proposalId]))).toBe(2);
  });
});

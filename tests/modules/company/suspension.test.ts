import { describe, expect, it } from 'vitest';
import { reinstateCompany } from '../../../src/modules/company/reinstate-company.ts';
import { suspendCompany } from '../../../src/modules/company/suspend-company.ts';
import { reinstateKarangTaruna } from '../../../src/modules/karang-taruna/reinstate-karang-taruna.ts';
import { suspendKarangTaruna } from '../../../src/modules/karang-taruna/suspend-karang-taruna.ts';
import { type Actor, as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { approved, hex, inDays, offered, openProgram, pendingCompany, pendingGroupIn, sql, verifiedCompany, verifiedGroupIn } from '../../support/world.ts';

type Act = typeof suspendCompany | typeof suspendKarangTaruna;
const operator = async (act: Act, id: string, reason = 'Ada laporan') => {
  const { orm, clock } = await testServer();
  return act(orm.em.fork(), clock, { id, reason });
};
const programOf = async (who: Actor | null, id: string) => (await query(who, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node;
const listedOf = async (who: Actor | null, id: string) =>
  await query(who, 'query ($id: ID!) { node(id: $id) { ... on Company { programs { totalCount } } } programs(filter: { companyId: $id }) { totalCount } }', {
    id,
  });

describe('suspending a company', () => {
  it('hides its programmes, lets open offers lapse and what was approved go on', async () => {
    const deal = await approved();
    const { matchId: openOffer } = await offered({ company: deal.company });
    const hidden = await openProgram(deal.company);
    expect(await operator(suspendCompany, deal.company.id)).toMatchObject({ status: 'SUSPENDED' });

    const states = await sql(`select status, status_reason from funding_match where id in ($1, $2) order by status`, [hex(deal.matchId), hex(openOffer)]);
    expect(states).toEqual([
      { status: 'APPROVED', status_reason: null },
      { status: 'WITHDRAWN', status_reason: 'Perusahaan dihentikan sementara.' },
    ]);
    // Whose match everybody sees stays readable, but in no list; its own people find them.
    expect(await programOf(null, deal.programId)).not.toBeNull();
    expect(await programOf(null, hidden)).toBeNull();
    expect(await listedOf(null, deal.company.id)).toEqual({ node: { programs: { totalCount: 0 } }, programs: { totalCount: 0 } });
    expect(await listedOf(deal.company.admin, deal.company.id)).toEqual({ node: { programs: { totalCount: 3 } }, programs: { totalCount: 3 } });
    const publishing = await as(deal.company.admin).offerFunding?.({
      programId: deal.programId,
      proposalId: deal.proposalId,
      amount: '1000000',
      supportKind: 'GOODS',
    });
    expect(['NotVerified', 'WrongState']).toContain(publishing.__typename);
    const [entry] = await sql(`select actor, reason from audit_entry where subject_id = $1 and to_status = 'SUSPENDED'`, [hex(deal.company.id)]);
    expect(entry).toEqual({ actor: null, reason: 'Ada laporan' });

    expect(await operator(reinstateCompany, deal.company.id)).toMatchObject({ status: 'VERIFIED' });
    expect(await programOf(null, hidden)).not.toBeNull();
    expect(await listedOf(null, deal.company.id)).toEqual({ node: { programs: { totalCount: 3 } }, programs: { totalCount: 3 } });
  });

  it('writes down that an offer was over before', async () => {
    const { company, matchId } = await offered();
    await sql('update funding_match set expires_on = $2 where id = $1', [hex(matchId), await inDays(-1)]);
    await operator(suspendCompany, company.id);
    expect(await sql('select status from funding_match where id = $1', [hex(matchId)])).toEqual([{ status: 'EXPIRED' }]);
  });

  it('is refused in another state, without a reason, and for what is no company', async () => {
    const pending = await pendingCompany();
    expect(await operator(suspendCompany, pending.id)).toBeProblem('WrongState');
    expect(await operator(reinstateCompany, pending.id)).toBeProblem('WrongState');
    expect(await operator(suspendCompany, (await verifiedCompany()).id, ' ')).toBeProblem('InvalidInput');
    await expect(operator(suspendCompany, 'krt_1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(operator(suspendCompany, 'cmp_0198c0de000070008000000000000000')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('and an offer on its programme at once leave no open offer behind', async () => {
    const deals = await Promise.all([offered(), offered(), offered()]);
    await Promise.all(
      deals.flatMap(({ company, programId, proposalId }) => [
        operator(suspendCompany, company.id),
        as(company.admin).offerFunding?.({ programId, proposalId, amount: '1000000', supportKind: 'GOODS' }),
      ]),
    );
    expect(await sql(`select 1 from funding_match where status = 'OFFERED' and company_id = any($1)`, [deals.map((d) => hex(d.company.id))])).toEqual([]);
  });
});

describe('suspending a group', () => {
  it('leaves it readable and in its region, and takes nothing new', async () => {
    const { group, matchId } = await offered();
    expect(await operator(suspendKarangTaruna, group.id)).toMatchObject({ status: 'SUSPENDED' });
    expect(await as(group.chair).acceptFunding?.({ id: matchId })).toBeProblem('NotVerified');
    expect((await query(null, 'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { status } } }', { id: group.id })).node).toEqual({
      status: 'SUSPENDED',
    });
    expect(await operator(reinstateKarangTaruna, group.id)).toMatchObject({ status: 'VERIFIED' });
    expect(await as(group.chair).acceptFunding?.({ id: matchId })).toSucceed();
  });

  it('is refused in another state and for what is no group', async () => {
    expect(await operator(suspendKarangTaruna, (await pendingGroupIn()).id)).toBeProblem('WrongState');
    expect(await operator(reinstateKarangTaruna, (await verifiedGroupIn()).id)).toBeProblem('WrongState');
    await expect(operator(suspendKarangTaruna, 'cmp_1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

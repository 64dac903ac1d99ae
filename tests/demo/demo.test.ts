import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/index.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../src/demo-accounts.ts';
import { createLog } from '../../src/log.ts';
import { REPORT_STATUSES } from '../../src/modules/accountability/report.ts';
import { DISBURSEMENT_STATUSES } from '../../src/modules/funding/disbursement.ts';
import { FUNDING_MATCH_STATUSES } from '../../src/modules/funding/funding-match.ts';
import { CLASSIFICATIONS, VERIFICATION_STATUSES } from '../../src/modules/karang-taruna/karang-taruna.ts';
import { PROGRAM_STATUSES } from '../../src/modules/program/program.ts';
import { PROPOSAL_STATUSES } from '../../src/modules/proposal/proposal.ts';
import { as, query } from '../support/client.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
  await loadDemo(server, createLog('test'));
}, 120_000);

const column = async (text: string) => (await server.admin.query(text)).rows.map((row) => Object.values(row)[0]);

describe('the demo', () => {
  it.each([
    ['karang_taruna', 'status', VERIFICATION_STATUSES],
    ['karang_taruna', 'classification', CLASSIFICATIONS],
    ['company', 'status', VERIFICATION_STATUSES],
    ['csr_program', 'status', PROGRAM_STATUSES],
    ['proposal', 'status', PROPOSAL_STATUSES],
    ['funding_match', 'status', FUNDING_MATCH_STATUSES],
    ['disbursement', 'status', DISBURSEMENT_STATUSES],
    ['accountability_report', 'status', REPORT_STATUSES],
  ] as const)('has a %s of every %s', async (table, property, values) => {
    const found = await column(`select distinct ${property} from ${table} where ${property} is not null`);
    expect([...values].filter((v) => !found.includes(v))).toEqual([]);
  });

  it('has about sixty groups, and leaves 40 villages of Kota Ternate without one', async () => {
    const [groups] = await column('select count(*)::int from karang_taruna');
    expect(groups).toBeGreaterThanOrEqual(60);
    const [without] = await column(
      `select count(*)::int from region r where level = 'VILLAGE' and code like '82.71.%' and not exists (select 1 from karang_taruna k where k.region_code = r.code)`,
    );
    expect(without).toBeGreaterThanOrEqual(40);
  });

  it('lets its five accounts sign in, and each finds what waits for them', async () => {
    for (const { username } of DEMO_ACCOUNTS) {
      const entered = await as(null).signIn?.({ login: username, password: DEMO_PASSWORD });
      const { viewer } = await query({ token: entered.sessionToken }, '{ viewer { name memberships { role } worklist { totalCount } } }');
      expect(viewer.memberships).toHaveLength(1);
      if (username !== 'dinsos.provinsi@demo.example') expect(viewer.worklist.totalCount, username).toBeGreaterThan(0);
    }
  });

  it('has a programme with weights of its own, and a proposal of its own group that one change would open more to', async () => {
    const { programs } = await query(null, '{ programs(filter: { search: "Pesisir Bersih" }) { nodes { status weights { criterion weight } } } }');
    expect(programs.nodes).toHaveLength(1);
    expect(programs.nodes[0].status).toBe('OPEN');
    expect(programs.nodes[0].weights).toContainEqual({ criterion: 'EQUITY', weight: 25 });
    const entered = await as(null).signIn?.({ login: 'taruna@demo.example', password: DEMO_PASSWORD });
    const chair = { token: entered.sessionToken };
    const { viewer } = await query(
      chair,
      '{ viewer { memberships { organisation { ... on KarangTaruna { proposals(first: 50) { nodes { status improvements { code message } } } } } } } }',
    );
    const verified = viewer.memberships[0].organisation.proposals.nodes.filter(({ status }: { status: string }) => status === 'VERIFIED');
    expect(verified.flatMap(({ improvements }: { improvements: { code: string }[] }) => improvements.map(({ code }) => code))).toContain('CLASSIFICATION');
  });

  it('has a forum with two members, one that asks, a list of proposals and common programmes', async () => {
    const entered = await as(null).signIn?.({ login: DEMO_ACCOUNTS[0].username, password: DEMO_PASSWORD });
    const { region } = await query(
      { token: entered.sessionToken },
      '{ region(code: "82.71") { forum { companies { totalCount } programs { totalCount } shortlists { nodes { items { totalCount } } } } } }',
    );
    expect(region.forum).toEqual({ companies: { totalCount: 2 }, programs: { totalCount: 2 }, shortlists: { nodes: [{ items: { totalCount: 3 } }] } });
    expect(await column('select status from forum_member order by 1')).toEqual(['PENDING', 'VERIFIED', 'VERIFIED', 'VERIFIED']);
  });

  it('has a plan of how its company could share out its programmes, and one of its forum', async () => {
    expect(await column(`select status from allocation_plan order by forum_id nulls first`)).toEqual(['FOUND', 'FOUND']);
    expect(
      await column(
        'select count(distinct p.company_id)::int from allocation_plan a join allocation_award w on w.plan_id = a.id join csr_program p on p.id = w.program_id where a.forum_id is not null',
      ),
    ).toEqual([2]);
    expect(await column('select eligible from allocation_plan order by forum_id nulls first')).toEqual([8, 8]);
  });

  it('leaves an audit log that is whole, and is loaded once', async () => {
    expect(await column('select fault from audit_faults()')).toEqual([]);
    const before = await column('select count(*) from audit_entry');
    await loadDemo(server, createLog('test'));
    expect(await column('select count(*) from audit_entry')).toEqual(before);
  });
});

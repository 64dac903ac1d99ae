import fc from 'fast-check';
import { expect, it } from 'vitest';
import { as, type Result } from '../../support/client.ts';
import {
  asking,
  type Company,
  expectRecord,
  type Group,
  hex,
  inDays,
  openProgram,
  type Person,
  sql,
  staffOf,
  verifiedCompany,
  verifiedGroupIn,
  verifiedProposal,
} from '../../support/world.ts';

/** Two programmes of Rp 10 and 6 that may both fund a proposal that asks Rp 12: small enough for every limit to be met. */
interface Table {
  readonly group: Group;
  readonly office: Person;
  readonly companies: readonly Company[];
  readonly programs: readonly string[];
  readonly proposalId: string;
  readonly matches: string[];
  readonly deliveries: string[];
}

async function table(): Promise<Table> {
  const [group, one, two] = await Promise.all([verifiedGroupIn(), verifiedCompany(), verifiedCompany()]);
  const budgets = [10, 6];
  const companies = [one, two];
  const programs = await Promise.all(
    companies.map((company, i) =>
      openProgram(company, { budget: String(budgets[i]), minimumAward: '1', maximumAward: String(budgets[i]), supportKinds: ['GOODS'] }),
    ),
  );
  return { group, office: await staffOf('82.71'), companies, programs, proposalId: await verifiedProposal(group, asking(12)), matches: [], deliveries: [] };
}

interface Step {
  readonly act: keyof typeof acts;
  /** Which match, delivery or programme: taken round the number there is. */
  readonly which: number;
  readonly amount: number;
}

const reason = 'Sebab';
type Act = (t: Table, which: number, amount: number) => Promise<Result> | undefined;
const pick = <T>(of: readonly T[], which: number): T => of[which % of.length] as T;
/** The step as the company of the match sees it: either may try, and one alone may. */
const byEither = async (t: Table, verb: string, input: object) => {
  const first = await as(t.companies[0]?.admin ?? null)[verb]?.(input);
  return first?.__typename === 'FORBIDDEN' || first?.__typename === 'NOT_FOUND' ? as(t.companies[1]?.admin ?? null)[verb]?.(input) : first;
};

const acts = {
  offer: async (t, which, amount) => {
    const input = { programId: pick(t.programs, which), proposalId: t.proposalId, amount: String(amount), supportKind: 'GOODS' };
    const result = await as(pick(t.companies, which).admin).offerFunding?.(input);
    if (result?.fundingMatch) t.matches.push(result.fundingMatch.id);
    return result;
  },
  accept: (t, which) => as(t.group.chair).acceptFunding?.({ id: pick(t.matches, which) }),
  decline: (t, which) => as(t.group.chair).declineFunding?.({ id: pick(t.matches, which), reason }),
  withdraw: (t, which) => byEither(t, 'withdrawFunding', { id: pick(t.matches, which), reason }),
  approve: (t, which) => as(t.office).approveFunding?.({ id: pick(t.matches, which) }),
  reject: (t, which) => as(t.office).rejectFunding?.({ id: pick(t.matches, which), reason }),
  sign: async (t, which) => byEither(t, 'recordAgreement', { fundingMatchId: pick(t.matches, which), number: '1', signedOn: await inDays(0) }),
  send: async (t, which, amount) => {
    const input = { fundingMatchId: pick(t.matches, which), amount: String(amount), deliveredOn: await inDays(0), reference: 'BAST' };
    const result = await byEither(t, 'recordDisbursement', input);
    if (result?.disbursement) t.deliveries.push(result.disbursement.id);
    return result;
  },
  confirm: (t, which) => as(t.group.chair).confirmDisbursement?.({ id: pick(t.deliveries, which) }),
  dispute: (t, which) => as(t.group.chair).disputeDisbursement?.({ id: pick(t.deliveries, which), reason }),
  void: (t, which) => byEither(t, 'voidDisbursement', { id: pick(t.deliveries, which), reason }),
  resolve: (t, which, amount) => as(t.office).resolveDisbursement?.({ id: pick(t.deliveries, which), received: amount % 2 === 0, reason }),
  end: (t, which) => as(t.group.chair).endFunding?.({ id: pick(t.matches, which), reason }),
} satisfies Record<string, Act>;

const aboutMatches: readonly Step['act'][] = ['accept', 'decline', 'withdraw', 'approve', 'reject', 'sign', 'send', 'end'];
const aboutDeliveries: readonly Step['act'][] = ['confirm', 'dispute', 'void', 'resolve'];

/** Every sum stands as its rows say, below its limit; every state has its one entry; no entry was touched. */
async function rulesHold({ programs, proposalId }: Table): Promise<void> {
  const faults = await sql(
    `with m as (select * from funding_match where proposal_id = $1)
     select 'programme' as fault from csr_program p where p.id = any($2::uuid[])
       and (p.committed <> (select coalesce(sum(counted), 0) from m where m.program_id = p.id) or p.committed > p.budget)
     union all select 'proposal' from proposal q where q.id = $1
       and (q.committed <> (select coalesce(sum(counted), 0) from m) or q.committed > q.requested
         or q.approved <> (select coalesce(sum(counted), 0) from m where status in ('APPROVED', 'ACTIVE', 'COMPLETED', 'ENDED'))
         or (q.status = 'FUNDED') <> (q.approved = q.requested and q.status in ('VERIFIED', 'FUNDED')))
     union all select 'match' from m where m.disbursed > m.amount
       or m.disbursed <> (select coalesce(sum(d.amount), 0) from disbursement d where d.funding_match_id = m.id and d.status <> 'VOID')
       or m.received <> (select coalesce(sum(d.amount), 0) from disbursement d where d.funding_match_id = m.id and d.status = 'RECEIVED')
     union all select 'entries' from (select id, status from m union all select d.id, d.status from disbursement d join m on m.id = d.funding_match_id union all select id, status from proposal where id = $1) s
       where s.status <> (select e.to_status from audit_entry e where e.subject_id = s.id order by e.sequence desc limit 1)
         or exists (select 1 from audit_entry e where e.subject_id = s.id group by e.from_status, e.to_status, e.subject_type having count(*) > 1 and e.subject_type <> 'Proposal')
     union all select 'chain' from audit_faults() f where f.chain = $1`,
    [hex(proposalId), programs.map(hex)],
  );
  expect(faults).toEqual([]);
}

const steps = fc.array(
  fc.record({
    act: fc.oneof(
      { arbitrary: fc.constantFrom<Step['act']>('offer'), weight: 3 },
      { arbitrary: fc.constantFrom(...aboutMatches), weight: 8 },
      { arbitrary: fc.constantFrom(...aboutDeliveries), weight: 5 },
    ),
    which: fc.nat(7),
    amount: fc.integer({ min: 1, max: 11 }),
  }),
  { minLength: 15, maxLength: 40 },
);

it('whatever is done in whatever order, the money rules hold', async () => {
  let successes = 0;
  const play = async (sequence: readonly Step[]) => {
    const t = await table();
    // Every table begins with one match under its agreement, so that deliveries are tried too.
    const id = expectRecord(await acts.offer(t, 0, 4), 'fundingMatch').id;
    for (const act of ['accept', 'approve', 'sign'] as const) expectRecord(await acts[act](t, t.matches.indexOf(id)), 'fundingMatch');
    for (const { act, which, amount } of sequence) {
      if (aboutDeliveries.includes(act) && t.deliveries.length === 0) continue;
      const result = await (acts[act] as Act)(t, which, amount);
      expect(result?.__typename).toMatch(/Success$|^WrongState$|Exceeded$|^NotEligible$/);
      if (result?.__typename.endsWith('Success')) successes++;
    }
    await rulesHold(t);
  };
  await fc.assert(fc.asyncProperty(steps, play), { numRuns: 25, endOnFailure: true });
  expect(successes).toBeGreaterThan(50);
}, 120_000);

it('dispute, send again, resolve: never more than the match holds', async () => {
  const t = await table();
  await acts.offer(t, 0, 10);
  for (const act of ['accept', 'approve', 'sign'] as const) await acts[act](t, 0);
  await acts.send(t, 0, 10);
  await acts.dispute(t, 0);
  expect(await acts.send(t, 0, 1)).toMatchObject({ __typename: 'MatchAmountExceeded', remaining: '0' });
  expect(await acts.resolve(t, 0, 1)).toMatchObject({ disbursement: { status: 'VOID' } });
  expect(await acts.send(t, 0, 10)).toSucceed();
  await acts.dispute(t, 1);
  expect(await acts.resolve(t, 1, 2)).toMatchObject({ disbursement: { status: 'RECEIVED' } });
  expect(await acts.send(t, 0, 1)).toBeProblem('MatchAmountExceeded');
  await rulesHold(t);
});

it('the database itself refuses what would break them, whatever the code above it does', async () => {
  const t = await table();
  await acts.offer(t, 0, 10);
  const id = hex(t.matches[0] as string);
  const another = (amount: number) =>
    sql(
      `insert into funding_match (id, program_id, proposal_id, company_id, karang_taruna_id, region_code, zone, proposal_version, amount, support_kind, offered_by, offered_at, expires_on)
       select gen_random_uuid(), program_id, proposal_id, company_id, karang_taruna_id, region_code, zone, proposal_version, ${amount}, support_kind, offered_by, offered_at, expires_on from funding_match where id = $1`,
      [id],
    );
  await expect(another(1)).rejects.toThrow('csr_program_budget_check');
  await sql('update csr_program set budget = 100 where id = $1', [hex(t.programs[0] as string)]);
  await expect(another(3)).rejects.toThrow('proposal_committed_check');
  await expect(sql('update funding_match set amount = 11 where id = $1', [id])).rejects.toThrow('never change');
  const send = (amount: number) =>
    sql(
      `insert into disbursement (id, funding_match_id, kind, amount, delivered_on, reference, sent_by, created_at) select gen_random_uuid(), id, 'GOODS', ${amount}, expires_on, 'x', offered_by, offered_at from funding_match where id = $1`,
      [id],
    );
  await send(10);
  await expect(send(1)).rejects.toThrow('funding_match_disbursed_check');
  await expect(sql('update csr_program set budget = 9 where id = $1', [hex(t.programs[0] as string)])).rejects.toThrow('csr_program');
});

import { describe, expect, it } from 'vitest';
import { suspendCompany } from '../../../src/modules/company/suspend-company.ts';
import { MOST_PROGRAMS_OF_ONE } from '../../../src/modules/forum/forum-program.ts';
import { type Actor, as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { draftProgram, hex, joined, openProgram, person, sql, verifiedCompany, verifiedForum } from '../../support/world.ts';

const PLANS = 'query ($id: ID!) { node(id: $id) { ... on Forum { programs { totalCount nodes { program { id company { id } } } } } } }';
const plansOf = async (who: Actor | null, id: string) => {
  const { programs } = (await query(who, PLANS, { id })).node;
  expect(programs.totalCount).toBe(programs.nodes.length);
  return programs.nodes.map((n: { program: { id: string } }) => n.program.id).sort();
};

describe("a programme in a forum's plans", () => {
  it('is brought by people of its company, while it is open, and seen by the members', async () => {
    const forum = await verifiedForum();
    const fellow = await verifiedCompany();
    await joined(forum, fellow);
    const [own, theirs] = [await openProgram(forum.company), await openProgram(fellow)];
    const include = (who: Actor, programId: string) => as(who).includeProgram?.({ forumId: forum.id, programId });
    expect(await include(forum.secretary, theirs)).toBeProblem('FORBIDDEN');
    expect(await include(forum.secretary, own)).toSucceed();
    expect(await include(forum.secretary, own)).toSucceed();
    expect(await include(fellow.admin, theirs)).toSucceed();
    expect(await include(forum.secretary, await draftProgram(forum.company))).toMatchObject({ __typename: 'WrongState', status: 'DRAFT' });
    const outsider = await verifiedCompany();
    expect(await include(outsider.admin, await openProgram(outsider))).toBeProblem('FORBIDDEN');
    for (const who of [forum.secretary, fellow.admin]) expect(await plansOf(who, forum.id)).toEqual([own, theirs].sort());
    for (const who of [null, await person(), forum.staff, outsider.admin]) expect(await plansOf(who, forum.id)).toEqual([]);
    expect(await as(forum.secretary).excludeProgram?.({ forumId: forum.id, programId: theirs })).toBeProblem('FORBIDDEN');
    expect(await as(fellow.admin).excludeProgram?.({ forumId: forum.id, programId: theirs })).toSucceed();
    expect(await as(fellow.admin).excludeProgram?.({ forumId: forum.id, programId: theirs })).toBeProblem('NOT_FOUND');
    expect(await plansOf(fellow.admin, forum.id)).toEqual([own]);
  });

  it('takes the place of nobody else: each member brings a hundred at most', async () => {
    const forum = await verifiedForum();
    const fellow = await verifiedCompany();
    await joined(forum, fellow);
    const [own, theirs] = [await openProgram(forum.company), await openProgram(fellow)];
    const include = (who: Actor, programId: string) => as(who).includeProgram?.({ forumId: forum.id, programId });
    await sql('alter table forum_program disable trigger all');
    await sql(
      `insert into forum_program (id, forum_id, program_id, company_id, included_by, created_at)
        select gen_random_uuid(), $1, gen_random_uuid(), $2, (select created_by from csr_program limit 1), now() from generate_series(1, $3)`,
      [hex(forum.id), hex(fellow.id), MOST_PROGRAMS_OF_ONE],
    );
    expect(await include(fellow.admin, theirs)).toBeProblem('InvalidInput');
    expect(await include(forum.secretary, own)).toSucceed();
    await sql('delete from forum_program where forum_id = $1', [hex(forum.id)]);
    await sql('alter table forum_program enable trigger all');
    expect(await include(fellow.admin, theirs)).toSucceed();
  });

  it('is there no more once it is closed, its company is suspended or has left', async () => {
    const { orm, clock } = await testServer();
    const forum = await verifiedForum();
    const [leaving, stopped] = [await verifiedCompany(), await verifiedCompany()];
    const programs = [];
    for (const company of [leaving, stopped, forum.company]) {
      if (company !== forum.company) await joined(forum, company);
      const programId = await openProgram(company);
      expect(await as(company.admin).includeProgram?.({ forumId: forum.id, programId })).toSucceed();
      programs.push(programId);
    }
    const [left, hidden, closed] = programs as [string, string, string];
    expect(await plansOf(forum.secretary, forum.id)).toEqual([...programs].sort());
    expect(await as(leaving.admin).leaveForum?.({ forumId: forum.id, companyId: leaving.id, reason: 'Pindah.' })).toSucceed();
    expect(await plansOf(forum.secretary, forum.id)).toEqual([hidden, closed].sort());
    await suspendCompany(orm.em.fork(), clock, { id: stopped.id, reason: 'Ada laporan' });
    expect(await plansOf(forum.secretary, forum.id)).toEqual([closed]);
    expect(await as(forum.secretary).closeProgram?.({ id: closed })).toSucceed();
    expect(await plansOf(forum.secretary, forum.id)).toEqual([]);
    // Coming back brings nothing back by itself; what is over takes nobody's place.
    await joined(forum, leaving);
    expect(await plansOf(leaving.admin, forum.id)).toEqual([]);
    expect(await as(leaving.admin).includeProgram?.({ forumId: forum.id, programId: left })).toSucceed();
    const rows = await sql<{ program_id: string }>('select program_id from forum_program where forum_id = $1', [forum.id.slice(4)]);
    expect(rows.map(({ program_id }) => program_id.replaceAll('-', '')).sort()).toEqual([left, hidden].map((id) => id.slice(4)).sort());
  });

  it('does not come back with a company whose membership the secretariat ended, and which joins anew', async () => {
    const forum = await verifiedForum();
    const company = await verifiedCompany();
    const id = await joined(forum, company);
    const programId = await openProgram(company);
    expect(await as(company.admin).includeProgram?.({ forumId: forum.id, programId })).toSucceed();
    expect(await plansOf(company.admin, forum.id)).toEqual([programId]);
    expect(await as(forum.secretary).endForumMember?.({ id, reason: 'Tidak aktif lagi.' })).toSucceed();
    await joined(forum, company);
    for (const who of [company.admin, forum.secretary]) expect(await plansOf(who, forum.id)).toEqual([]);
  });
});

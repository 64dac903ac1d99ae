import { describe, expect, it } from 'vitest';
import { MOST_LISTED, MOST_SHORTLISTS, MOST_SHORTLISTS_OF_ONE } from '../../../src/modules/forum/forum-shortlist.ts';
import { type Actor, as, query } from '../../support/client.ts';
import {
  draftProposal,
  expectRecord,
  hex,
  join,
  joined,
  person,
  shortlist,
  sql,
  submittedProposal,
  verifiedCompany,
  verifiedForum,
  verifiedGroupIn,
  verifiedProposal,
} from '../../support/world.ts';

const ITEMS = 'query ($id: ID!) { node(id: $id) { ... on ForumShortlist { title note items { totalCount nodes { note company { id } proposal { id } } } } } }';
const itemsOf = async (who: Actor | null, id: string) => {
  const { node } = await query(who, ITEMS, { id });
  if (!node) return null;
  expect(node.items.totalCount).toBe(node.items.nodes.length);
  return node.items.nodes.map((item: { proposal: { id: string } }) => item.proposal.id);
};
/** A forum of two companies, and a public proposal. */
const scene = async () => {
  const forum = await verifiedForum();
  const fellow = await verifiedCompany();
  await joined(forum, fellow);
  const group = await verifiedGroupIn();
  return { forum, fellow, group, proposalId: await verifiedProposal(group) };
};

describe('a shortlist', () => {
  it('is common work of the members, and exists for nobody else', async () => {
    const { forum, fellow, proposalId } = await scene();
    const id = await shortlist(forum, fellow.admin);
    expect(await as(forum.secretary).addToShortlist?.({ shortlistId: id, proposalId, note: 'Dekat pabrik.' })).toSucceed();
    expect(await as(forum.secretary).reviseShortlist?.({ id, title: 'Prioritas', note: 'Untuk rapat Maret.' })).toSucceed();
    expect(await as(fellow.admin).reviseShortlist?.({ id, note: '' })).toMatchObject({ shortlist: { title: 'Prioritas', note: null } });
    for (const who of [forum.secretary, fellow.admin]) expect(await itemsOf(who, id)).toEqual([proposalId]);
    const outsiders = [null, await person(), forum.staff, (await verifiedCompany()).admin];
    const text = 'query ($id: ID!) { node(id: $id) { ... on Forum { shortlists { totalCount nodes { id } } } } }';
    for (const who of outsiders) {
      expect(await itemsOf(who, id)).toBeNull();
      expect((await query(who, text, { id: forum.id })).node.shortlists).toEqual({ totalCount: 0, nodes: [] });
    }
    for (const who of outsiders.slice(1)) expect(await as(who as Actor).addToShortlist?.({ shortlistId: id, proposalId })).toBeProblem('NOT_FOUND');
    expect(await as(await person()).createShortlist?.({ forumId: forum.id, title: 'Bukan anggota' })).toBeProblem('FORBIDDEN');
    // Who leaves sees it no more.
    expect(await as(fellow.admin).leaveForum?.({ forumId: forum.id, companyId: fellow.id, reason: 'Pindah.' })).toSucceed();
    expect(await itemsOf(fellow.admin, id)).toBeNull();
    expect(await itemsOf(forum.secretary, id)).toEqual([proposalId]);
  });

  it('holds public proposals alone, each once', async () => {
    const { forum, fellow, group, proposalId } = await scene();
    const id = await shortlist(forum);
    const add = (who: Actor, proposal: string) => as(who).addToShortlist?.({ shortlistId: id, proposalId: proposal });
    expect(await add(forum.secretary, await draftProposal(group))).toBeProblem('NOT_FOUND');
    expect(await add(forum.secretary, await submittedProposal(group))).toBeProblem('NOT_FOUND');
    const both = await person();
    await join(both, fellow, 'STAFF');
    await join(both, group, 'MEMBER');
    expect(await add(both, await draftProposal(group))).toMatchObject({ __typename: 'WrongState', status: 'DRAFT' });
    expect(await add(both, proposalId)).toBeProblem('ConflictOfInterest');
    const results = await Promise.all([add(forum.secretary, proposalId), add(fellow.admin, proposalId)]);
    expect(results.map((r) => r.__typename).sort()).toEqual(['AddToShortlistSuccess', 'AlreadyListed']);
  });

  it('leaves out, and does not count, what the viewer may see no more', async () => {
    const { forum, fellow, group, proposalId } = await scene();
    const id = await shortlist(forum);
    expect(await as(fellow.admin).addToShortlist?.({ shortlistId: id, proposalId })).toSucceed();
    expect(await as(group.chair).withdrawProposal?.({ id: proposalId, reason: 'Batal.' })).toSucceed();
    const both = await person();
    await join(both, fellow, 'STAFF');
    await join(both, group, 'MEMBER');
    for (const who of [forum.secretary, fellow.admin]) expect(await itemsOf(who, id)).toEqual([]);
    // What others say of one's own group is not for its people, not even that they say something.
    expect(await itemsOf(both, id)).toEqual([]);
    for (const proposal of [proposalId, 'prp_xx', 'xx'])
      expect(await as(both).removeFromShortlist?.({ shortlistId: id, proposalId: proposal })).toBeProblem('NOT_FOUND');
    expect(await as(fellow.admin).removeFromShortlist?.({ shortlistId: id, proposalId })).toSucceed();
    expect(await as(fellow.admin).removeFromShortlist?.({ shortlistId: id, proposalId })).toBeProblem('NOT_FOUND');
  });

  it('goes by whose company made it or the secretariat, and what stands on it by whose company added it', async () => {
    const { forum, fellow, proposalId } = await scene();
    const third = await verifiedCompany();
    await joined(forum, third);
    const id = await shortlist(forum, fellow.admin);
    expect(await as(fellow.admin).addToShortlist?.({ shortlistId: id, proposalId })).toSucceed();
    expect(await as(third.admin).removeFromShortlist?.({ shortlistId: id, proposalId })).toBeProblem('FORBIDDEN');
    expect(await as(third.admin).removeShortlist?.({ id })).toBeProblem('FORBIDDEN');
    expect(await as(fellow.admin).removeFromShortlist?.({ shortlistId: id, proposalId })).toSucceed();
    expect(await as(fellow.admin).removeFromShortlist?.({ shortlistId: id, proposalId })).toBeProblem('NOT_FOUND');
    expect(await as(third.admin).addToShortlist?.({ shortlistId: id, proposalId })).toSucceed();
    expect(await as(forum.secretary).removeFromShortlist?.({ shortlistId: id, proposalId })).toSucceed();
    expect(await as(third.admin).addToShortlist?.({ shortlistId: id, proposalId })).toSucceed();
    expect(await as(fellow.admin).removeShortlist?.({ id })).toMatchObject({ forum: { id: forum.id } });
    expect(await sql('select 1 from forum_shortlist_item where shortlist_id = $1', [hex(id)])).toEqual([]);
    expect(await as(forum.secretary).removeShortlist?.({ id: await shortlist(forum, third.admin) })).toSucceed();
  });

  it('has its limits', async () => {
    const { forum, fellow, proposalId } = await scene();
    const id = await shortlist(forum);
    const another = (who: Actor) => as(who).createShortlist?.({ forumId: forum.id, title: 'Satu lagi' });
    const more = (from: number, to: number) =>
      sql(
        `insert into forum_shortlist (id, forum_id, company_id, title, created_by, created_at)
          select gen_random_uuid(), forum_id, company_id, title, created_by, created_at from forum_shortlist, generate_series($2::int, $3) where id = $1`,
        [hex(id), from, to],
      );
    await more(2, MOST_SHORTLISTS_OF_ONE);
    expect(await another(forum.secretary)).toBeProblem('InvalidInput');
    expect(await another(fellow.admin)).toSucceed();
    await more(MOST_SHORTLISTS_OF_ONE + 2, MOST_SHORTLISTS);
    expect(await another(fellow.admin)).toBeProblem('InvalidInput');
    for (const title of ['a'.repeat(201), '\u200b', ' \u2060 ', 'Daftar \u202eterbalik'])
      expect(await as(fellow.admin).createShortlist?.({ forumId: forum.id, title })).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: ['title'] }],
      });
    await sql('alter table forum_shortlist_item disable trigger all');
    await sql(
      `insert into forum_shortlist_item (id, shortlist_id, forum_id, proposal_id, company_id, added_by, created_at)
        select gen_random_uuid(), id, forum_id, gen_random_uuid(), company_id, created_by, created_at from forum_shortlist, generate_series(1, $2) where id = $1`,
      [hex(id), MOST_LISTED],
    );
    expect(await as(forum.secretary).addToShortlist?.({ shortlistId: id, proposalId })).toBeProblem('InvalidInput');
    await sql('delete from forum_shortlist_item where shortlist_id = $1', [hex(id)]);
    await sql('alter table forum_shortlist_item enable trigger all');
    expect(await as(forum.secretary).addToShortlist?.({ shortlistId: id, proposalId, note: 'a'.repeat(501) })).toBeProblem('InvalidInput');
    expect(expectRecord(await as(forum.secretary).addToShortlist?.({ shortlistId: id, proposalId }), 'shortlist').id).toBe(id);
  });
});

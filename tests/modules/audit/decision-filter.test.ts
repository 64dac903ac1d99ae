import { describe, expect, it } from 'vitest';
import { type Actor, as, query, request } from '../../support/client.ts';
import * as world from '../../support/world.ts';

const LIST = (filter: string) =>
  `query ($id: ID!) { node(id: $id) { ... on Office { decisions(filter: { ${filter} }, first: 100) { totalCount nodes { subject { ... on Node { id } } } } } } }`;
const does = async (who: Actor, mutation: string, input: object) => expect(await as(who)[mutation]?.(input)).toSucceed();

describe('the list of decisions', () => {
  it('is narrowed to what it is about, and by words of it, of the reason and of who decided, of what the reader is told', async () => {
    const regionCode = '64.01';
    const staff = await world.staffOf(regionCode, 'Salma Drakel');
    const colleague = await world.staffOf(regionCode, 'Iksan');
    const group = await world.pendingGroupIn(regionCode);
    await does(staff, 'verifyKarangTaruna', { id: group.id });
    const title = `Kolam lele ${world.unique()}`;
    const proposal = await world.submittedProposal(group, { title });
    await does(colleague, 'returnProposal', { id: proposal, reason: 'Lampirkan 100% kuitansi.' });
    const company = await world.pendingCompany({ domicile: regionCode });
    await does(staff, 'verifyCompany', { id: company.id, note: 'Sesuai OSS.' });
    const found = async (filter: string, who: Actor = staff) => {
      const page = (await query(who, LIST(filter), { id: staff.officeId })).node.decisions;
      expect(page.totalCount).toBe(page.nodes.length);
      return page.nodes.map((d: { subject: { id: string } }) => d.subject.id);
    };
    const all = [company.id, proposal, group.id];
    expect(await found('')).toEqual(all);
    expect(await found('about: [PROPOSAL, COMPANY]')).toEqual([company.id, proposal]);
    expect(await found('about: []')).toEqual([]);
    expect(await found('about: [DISBURSEMENT]')).toEqual([]);
    expect(await found(`search: "${title.toUpperCase()}"`)).toEqual([proposal]);
    expect(await found('search: " salma "')).toEqual([company.id, group.id]);
    expect(await found('search: "salma", about: [COMPANY]')).toEqual([company.id]);
    expect(await found('search: "100% kui"')).toEqual([proposal]);
    expect(await found('search: "100_ kui"')).toEqual([]);
    const { name } = (await query(staff, 'query ($id: ID!) { node(id: $id) { ... on KarangTaruna { name } } }', { id: group.id })).node;
    expect(await found(`search: "${name}"`)).toEqual([proposal, group.id]);
    // Who is not told by whom and why finds nothing by it either.
    const above = await world.staffOf('64');
    expect(await found('about: [COMPANY]', above)).toEqual([company.id]);
    for (const search of ['Sesuai OSS', 'salma']) expect(await found(`about: [COMPANY], search: "${search}"`, above)).toEqual([]);
    const tooLong = await request(staff, LIST(`search: "${'x'.repeat(201)}"`), { id: staff.officeId });
    expect(tooLong.errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

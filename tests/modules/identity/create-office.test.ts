import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/kernel/problem.ts';
import { type CreatedOffice, createOffice } from '../../../src/modules/identity/create-office.ts';
import { as, query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import { sql, unique } from '../../support/world.ts';

async function create(changes: object = {}) {
  const { orm, clock } = await testServer();
  return createOffice(orm.em, clock, {
    regionCode: '82.05',
    name: 'Dinas Sosial Kabupaten Kepulauan Sula',
    staffName: 'Hasan',
    username: `h${unique()}`,
    ...changes,
  });
}
const freeRegency = async () =>
  (
    (
      await sql<{ code: string }>(
        `select code from region r where level = 'REGENCY' and not exists (select 1 from office o where o.region_code = r.code) order by random() limit 1`,
      )
    )[0] as { code: string }
  ).code;

describe('the operator creates an office', () => {
  it('whose first member signs in with the password that is shown once', async () => {
    const username = `h${unique()}`;
    const regionCode = await freeRegency();
    const created = (await create({ username, regionCode })) as CreatedOffice;
    const signedIn = await as(null).signIn?.({ login: username, password: created.password });
    const { viewer } = await query(
      { token: signedIn.sessionToken },
      '{ viewer { id memberships { role organisation { ... on Office { id region { code } } } } } }',
    );
    expect(viewer).toEqual({ id: created.personId, memberships: [{ role: 'STAFF', organisation: { id: created.officeId, region: { code: regionCode } } }] });
    expect(await create({ regionCode })).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['regionCode'] }] });
  });

  it.each([
    ['a village', { regionCode: '82.71.01.1001' }, 'InvalidInput'],
    ['no region', { regionCode: '99.99' }, 'InvalidInput'],
    ['no code', { regionCode: 'Ternate' }, 'InvalidInput'],
    ['no name', { name: ' ' }, 'InvalidInput'],
    ['no username', { username: 'Hasan Basri' }, 'InvalidInput'],
  ])('but not of %s', async (_what, changes, problem) => {
    const refused = await create({ regionCode: await freeRegency(), ...changes });
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toBeProblem(problem);
  });

  it('but not with the username of somebody else', async () => {
    const username = `h${unique()}`;
    await create({ regionCode: await freeRegency(), username });
    expect(await create({ regionCode: await freeRegency(), username })).toBeProblem('UsernameTaken');
  });
});

import type { EntityManager } from '@mikro-orm/postgresql';
import { expect, it } from 'vitest';
import { Problem } from '../../src/kernel/problem.ts';
import { appointStaff, createOffice } from '../../src/modules/identity/create-office.ts';
import { testServer } from '../support/server.ts';
import { unique } from '../support/world.ts';
import type { Staff } from './cast.ts';
import { tell } from './story.ts';

async function staff(regionCode: string): Promise<Staff> {
  const { orm, clock } = await testServer();
  const em = orm.em.fork() as EntityManager;
  const login = `s.${unique()}`.slice(0, 30);
  const given = { regionCode, staffName: 'Staf Dinsos', username: login };
  const created = await createOffice(em, clock, { ...given, name: `Dinas Sosial ${regionCode}` });
  const appointed = created instanceof Problem ? await appointStaff(em, clock, given) : created;
  if (appointed instanceof Problem) throw new Error(appointed.text.en);
  return { login, password: appointed.password };
}

it('people who sign up anew bring a proposal from registration to its accepted account, over plain HTTP', async () => {
  const { url, admin } = await testServer();
  const lines: string[] = [];
  await tell(url, { city: [await staff('82.71'), await staff('82.71')], province: await staff('82') }, (line) => lines.push(line));
  const story = lines.join('\n');
  expect(story).toContain('DRAFT → SUBMITTED → VERIFIED → FUNDED → RUNNING → REPORTED → CLOSED');
  expect(story).toMatch(/Funded to 60 %[\s\S]*the proposal is CLOSED/);
  expect(story).toContain('ENDED, counts Rp 10.000.000');
  const { rows } = await admin.query('select * from audit_faults()');
  expect(rows).toEqual([]);
}, 60_000);

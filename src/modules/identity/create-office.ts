import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm, Matches, Words, when } from '../../api/rules.ts';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import type { Clock } from '../../kernel/calendar.ts';
import { invalid, Problem } from '../../kernel/problem.ts';
import { Region } from '../region/region.ts';
import { UsernameTaken } from './identity-problems.ts';
import { Membership } from './membership.ts';
import { Office } from './office.ts';
import { hashPassword, oneTimePassword } from './passwords.ts';
import { Person } from './person.ts';
import { freeUsername, USERNAME } from './usernames.ts';

/** Who is to work for an office. */
export class NewStaff {
  /** Of a province, a kabupaten or a kota. */
  regionCode!: string;

  @Words(100)
  staffName!: string;

  @Matches(USERNAME, { id: 'Nama pengguna: 4 sampai 30 huruf a-z, angka, atau titik.', en: 'The username has 4 to 30 of a-z, 0-9 and dots.' })
  username!: string;
}

export class NewOffice extends NewStaff {
  @Words(200)
  name!: string;
}

export interface CreatedOffice {
  readonly officeId: string;
  readonly personId: string;
  /** Shown once, kept nowhere. */
  readonly password: string;
}

const NO_OFFICE_THERE = { id: 'Dinas Sosial ada di provinsi, kabupaten, dan kota.', en: 'The region must be a province, a kabupaten or a kota.' };
const HAS_OFFICE = { id: 'Wilayah ini sudah punya Dinas Sosial.', en: 'This region has an office already.' };
const HAS_NO_OFFICE = { id: 'Wilayah ini belum punya Dinas Sosial.', en: 'This region has no office yet.' };

/** An office and the first who works there. By the operator alone, at the machine itself, so nobody is authorised here. */
export const createOffice = (em: EntityManager, clock: Clock, given: NewOffice) =>
  appoint(em, clock, Object.assign(new NewOffice(), given), async (em, input) => {
    const region = await em.findOne(Region, input.regionCode);
    if (!region) return invalid(['regionCode'], NO_OFFICE_THERE);
    if (await em.count(Office, { region })) return invalid(['regionCode'], HAS_OFFICE);
    return em.create(Office, { name: input.name.trim(), region, createdAt: clock.now() });
  });

/** One more who works for an office that there is. By the operator alone, as above. */
export const appointStaff = (em: EntityManager, clock: Clock, given: NewStaff) =>
  appoint(
    em,
    clock,
    Object.assign(new NewStaff(), given),
    async (em, { regionCode }) => (await em.findOne(Office, { region: regionCode })) ?? invalid(['regionCode'], HAS_NO_OFFICE),
  );

async function appoint<I extends NewStaff>(
  em: EntityManager,
  clock: Clock,
  input: I,
  officeFor: (em: EntityManager, input: I) => Promise<Office | Problem>,
): Promise<CreatedOffice | Problem> {
  const wrong = checkForm(input, when(!/^\d{2}(\.\d{2})?$/.test(input.regionCode), ['regionCode'], NO_OFFICE_THERE));
  if (wrong) return wrong;
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return em.fork().transactional(async (em) => {
    const now = clock.now();
    await execute(em, sql`select set_config('sambung.now', ${now.toISOString()}, true)`);
    const free = await freeUsername(em, input.username);
    if (free !== input.username) return new UsernameTaken(free);
    const office = await officeFor(em, input);
    if (office instanceof Problem) return office;
    const person = em.create(Person, { name: input.staffName.trim(), username: free, passwordHash, consentedAt: now, createdAt: now });
    em.create(Membership, { person, office, role: 'STAFF', createdAt: now });
    await em.flush();
    return { officeId: office.id, personId: person.id, password };
  });
}

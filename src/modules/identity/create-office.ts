import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm, Matches, when, Words } from '../../api/rules.ts';
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

export class NewOffice {
  /** Of a province, a kabupaten or a kota. */
  regionCode!: string;

  @Words(200)
  name!: string;

  @Words(100)
  staffName!: string;

  @Matches(USERNAME, { id: 'Nama pengguna: 4 sampai 30 huruf a-z, angka, atau titik.', en: 'The username has 4 to 30 of a-z, 0-9 and dots.' })
  username!: string;
}

export interface CreatedOffice {
  readonly officeId: string;
  readonly personId: string;
  /** Shown once, kept nowhere. */
  readonly password: string;
}

const NO_OFFICE_THERE = { id: 'Dinas Sosial ada di provinsi, kabupaten, dan kota.', en: 'The region must be a province, a kabupaten or a kota.' };
const HAS_OFFICE = { id: 'Wilayah ini sudah punya Dinas Sosial.', en: 'This region has an office already.' };

/** An office and the first who works there. By the operator alone, at the machine itself, so nobody is authorised here. */
export async function createOffice(em: EntityManager, clock: Clock, given: NewOffice): Promise<CreatedOffice | Problem> {
  const input = Object.assign(new NewOffice(), given);
  const wrong = checkForm(input, when(!/^\d{2}(\.\d{2})?$/.test(input.regionCode), ['regionCode'], NO_OFFICE_THERE));
  if (wrong) return wrong;
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return em.fork().transactional(async (em) => {
    const now = clock.now();
    await execute(em, sql`select set_config('sambung.now', ${now.toISOString()}, true)`);
    const region = await em.findOne(Region, input.regionCode);
    if (!region) return invalid(['regionCode'], NO_OFFICE_THERE);
    if (await em.count(Office, { region })) return invalid(['regionCode'], HAS_OFFICE);
    const free = await freeUsername(em, input.username);
    if (free !== input.username) return new UsernameTaken(free);
    const office = em.create(Office, { name: input.name.trim(), region, createdAt: now });
    const person = em.create(Person, { name: input.staffName.trim(), username: free, passwordHash, consentedAt: now, createdAt: now });
    em.create(Membership, { person, office, role: 'STAFF', createdAt: now });
    await em.flush();
    return { officeId: office.id, personId: person.id, password };
  });
}
